#include "core/connector/slivka/expectation.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace jobwatch::slivka {

namespace {

bool isWhole(const JobOutput &output)
{
    return output.head.size() + output.tail.size() == output.size;
}

Judgement judgeText(const QByteArray &text, const JobOutput &output)
{
    const bool isFound = isWhole(output) ? (output.head + output.tail).contains(text)
                                         : output.head.contains(text) || output.tail.contains(text);
    if (isFound)
        return Judgement::Met;
    return isWhole(output) ? Judgement::NotMet : Judgement::WholeFileNeeded;
}

Judgement judgeEquality(const QByteArray &reference, const JobOutput &output)
{
    if (output.size >= 0 && output.size != reference.size())
        return Judgement::NotMet;
    if (!isWhole(output))
        return Judgement::WholeFileNeeded;
    return output.head + output.tail == reference ? Judgement::Met : Judgement::NotMet;
}

} // namespace

Judgement judge(const ExpectedOutput &expected, const QMap<QString, QByteArray> &fileContents,
                const JobOutput &output)
{
    if (!output.present)
        return Judgement::NotMet;
    Judgement verdict = Judgement::Met;
    if (!expected.contains.isEmpty())
        verdict = judgeText(expected.contains.toUtf8(), output);
    if (verdict == Judgement::Met && !expected.equalsFile.isEmpty())
        verdict = judgeEquality(fileContents.value(expected.equalsFile), output);
    return verdict;
}

Judgement judgeAll(const TestJob &job, const JobOutput &output)
{
    Judgement all = Judgement::Met;
    for (const ExpectedOutput &expected : job.definition.expect) {
        if (expected.file != output.path)
            continue;
        const Judgement one = judge(expected, job.fileContents, output);
        if (one == Judgement::NotMet)
            return one;
        if (one == Judgement::WholeFileNeeded)
            all = one;
    }
    return all;
}

bool isExpected(const TestDefinition &definition, const QString &path)
{
    return std::any_of(definition.expect.begin(), definition.expect.end(),
                       [&path](const ExpectedOutput &expected) { return expected.file == path; });
}

QStringList wantedOutputs(const TestDefinition &definition)
{
    QStringList paths{u"stdout"_s, u"stderr"_s};
    for (const ExpectedOutput &expected : definition.expect) {
        if (!paths.contains(expected.file))
            paths.append(expected.file);
    }
    return paths;
}

} // namespace jobwatch::slivka
