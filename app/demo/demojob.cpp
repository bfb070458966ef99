#include "app/demo/demojob.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

namespace {

constexpr std::array finishedWords{"REJECTED"_L1, "COMPLETED"_L1, "INTERRUPTED"_L1,
                                   "DELETED"_L1,  "FAILED"_L1,    "ERROR"_L1};

bool isFinished(const QString &word)
{
    return std::find(finishedWords.begin(), finishedWords.end(), word) != finishedWords.end();
}

QList<LifeStep> runsFrom(Span start, Span runTime, const QString &end)
{
    return {{.after = 0s, .word = u"PENDING"_s},
            {.after = 500ms, .word = u"QUEUED"_s},
            {.after = start, .word = u"RUNNING"_s},
            {.after = start + runTime, .word = end, .completes = true}};
}

QList<LifeStep> endsAtOnce(const QString &end)
{
    return {{.after = 0s, .word = u"PENDING"_s},
            {.after = 500ms, .word = u"QUEUED"_s},
            {.after = 1600ms, .word = end, .completes = true}};
}

QByteArray stderrOf(const DemoJob &job, const DemoService &service)
{
    switch (job.behaviour) {
    case Behaviour::CommandMissing:
        return "/bin/sh: 1: " + service.program.toUtf8() + ": not found\n";
    case Behaviour::NotExecutable:
        return "/bin/sh: 1: " + service.program.toUtf8() + ": Permission denied\n";
    case Behaviour::ProgramFails:
        return service.complaint;
    case Behaviour::Works:
    case Behaviour::Slow:
    case Behaviour::QueueStuck:
    case Behaviour::SubmissionRefused:
    case Behaviour::QueueRefuses:
    case Behaviour::Rejects:
    case Behaviour::JobLost:
    case Behaviour::PollingBroken:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

QList<LifeStep> lifeOf(Behaviour behaviour, Span runTime, Span untilRepair)
{
    switch (behaviour) {
    case Behaviour::Works:
    case Behaviour::PollingBroken:
    case Behaviour::SubmissionRefused: // never becomes a job
        return runsFrom(1s, runTime, u"COMPLETED"_s);
    case Behaviour::Slow:
        return runsFrom(1s, runTime + 90s, u"COMPLETED"_s);
    case Behaviour::QueueStuck:
        return runsFrom(untilRepair + 1s, runTime, u"COMPLETED"_s);
    case Behaviour::QueueRefuses:
        return {{.after = 0s, .word = u"PENDING"_s},
                {.after = 500ms, .word = u"ACCEPTED"_s},
                {.after = untilRepair + 1s, .word = u"RUNNING"_s},
                {.after = untilRepair + 1s + runTime, .word = u"COMPLETED"_s, .completes = true}};
    case Behaviour::ProgramFails:
        return runsFrom(1s, runTime, u"FAILED"_s);
    case Behaviour::CommandMissing:
        return endsAtOnce(u"ERROR"_s);
    case Behaviour::NotExecutable:
        return endsAtOnce(u"FAILED"_s);
    case Behaviour::Rejects:
        return {{.after = 0s, .word = u"PENDING"_s}, {.after = 300ms, .word = u"REJECTED"_s}};
    case Behaviour::JobLost:
        return {{.after = 0s, .word = u"PENDING"_s},
                {.after = 500ms, .word = u"QUEUED"_s},
                {.after = 2s, .word = u"UNKNOWN"_s}};
    }
    Q_UNREACHABLE();
}

DemoJobState stateOf(const DemoJob &job, Instant now)
{
    DemoJobState state;
    for (const LifeStep &step : job.life) {
        const Instant at = job.submittedAt + step.after;
        if (at > now && !state.word.isEmpty())
            break;
        state.word = step.word;
        state.since = at;
        state.finished = isFinished(step.word);
        if (step.word != "PENDING"_L1 && step.word != "ACCEPTED"_L1 && step.word != "QUEUED"_L1)
            state.started = state.started || (step.word != "REJECTED"_L1 && step.word != "DELETED"_L1);
        if (step.completes)
            state.completedAt = at;
    }
    return state;
}

DemoJob cancelled(DemoJob job, Instant now)
{
    const DemoJobState state = stateOf(job, now);
    if (state.finished || state.word == "CANCELLING"_L1 || state.word == "UNKNOWN"_L1)
        return job;
    const bool waits = state.word == "PENDING"_L1 || state.word == "ACCEPTED"_L1;
    job.life.removeIf([&](const LifeStep &step) { return job.submittedAt + step.after > now; });
    job.life.append({.after = now - job.submittedAt + 1s, .word = waits ? u"DELETED"_s : u"CANCELLING"_s});
    return job;
}

QList<DemoFile> filesOf(const DemoJob &job, const DemoService &service, Instant now)
{
    const DemoJobState state = stateOf(job, now);
    if (!state.started)
        return {};
    const bool well = state.word == "COMPLETED"_L1;
    QList<DemoFile> files;
    for (const DemoOutput &output : service.outputs) {
        const bool isStderr = output.path == "stderr"_L1;
        if (isStderr)
            files.append({output.path, output.label, stderrOf(job, service)});
        else if (well || output.path == "stdout"_L1)
            files.append({output.path, output.label, well ? output.content : QByteArray()});
    }
    return files;
}

} // namespace jobwatch
