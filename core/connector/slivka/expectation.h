#pragma once

#include "core/connector/joblife.h"

namespace jobwatch::slivka {

enum class Judgement { Met, NotMet, WholeFileNeeded };

// Does what was read of an output hold what the test expects?
Judgement judge(const ExpectedOutput &expected, const QMap<QString, QByteArray> &fileContents,
                const JobOutput &output);

// All that the definition expects of this output. Nothing expected: Met.
Judgement judgeAll(const TestJob &job, const JobOutput &output);
bool isExpected(const TestDefinition &definition, const QString &path);

// stdout, stderr and every file that the definition expects something of.
QStringList wantedOutputs(const TestDefinition &definition);

} // namespace jobwatch::slivka
