#pragma once

#include <QStringList>

#include "core/connector/joblife.h"

namespace jobwatch::slivka {

// A job's life as the rules ask for it.
struct Observed
{
    const JobLife &life;
    QString word{}; // the last one; empty if the job was never accepted
    JobPhase phase = JobPhase::Unclear; // of the last state
    bool ended = false;
    bool completionTimeSet = false;
    Span inLastState{}; // until we stopped looking
    Span queued{}; // from QUEUED first seen to the next state, or to the end
    bool wasQueuedOrRunning = false;
    bool wasRunning = false;
    QStringList errorLines{}; // of stderr: the head and the tail, without empty lines
    bool hasOtherOutput = false; // any output but stderr that is not known to be empty
    bool hasUnreadableOutput = false; // listed, but its content could not be fetched
    QString missedExpectation{}; // path of an output that is not as expected
};

Observed observe(const JobLife &life);

const JobOutput *findOutput(const JobLife &life, const QString &path);
std::optional<Span> queueWait(const JobLife &life);
std::optional<Span> runTime(const JobLife &life);

} // namespace jobwatch::slivka
