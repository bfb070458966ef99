#include "core/connector/slivka/observed.h"

#include <algorithm>

#include "core/connector/plaintext.h"
#include "core/text/words.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch::slivka {

namespace {

QStringList linesOf(const QByteArray &bytes)
{
    QStringList lines;
    const QStringList all = plainText(bytes).split(u'\n');
    for (const QString &line : all) {
        const QString one = oneLine(line);
        if (!one.isEmpty())
            lines.append(one);
    }
    return lines;
}

const JobStateAt *firstIn(const JobLife &life, JobPhase phase)
{
    const auto found = std::find_if(life.states.begin(), life.states.end(),
                                    [phase](const JobStateAt &entry) { return entry.state.phase == phase; });
    return found == life.states.end() ? nullptr : &*found;
}

// The server's word on when a job was over counts only where it fits what we saw.
Instant endOfRun(const JobLife &life, Instant start)
{
    const JobStateAt &last = life.states.last();
    const auto completed = last.state.completedAt;
    const bool fits = completed && *completed >= start && *completed <= last.at;
    return fits ? *completed : last.at;
}

void observeOutputs(Observed &seen)
{
    for (const JobOutput &output : seen.life.outputs) {
        seen.hasUnreadableOutput |= output.present && !output.downloadable;
        seen.hasOtherOutput |= output.present && output.path != "stderr"_L1 && output.size != 0;
        if (output.asExpected == false && seen.missedExpectation.isEmpty())
            seen.missedExpectation = output.path;
    }
    seen.hasUnreadableOutput |= seen.life.outputsError.has_value();
    if (const JobOutput *errors = findOutput(seen.life, u"stderr"_s))
        seen.errorLines = linesOf(errors->head) + linesOf(errors->tail);
}

} // namespace

const JobOutput *findOutput(const JobLife &life, const QString &path)
{
    const auto found = std::find_if(life.outputs.begin(), life.outputs.end(),
                                    [&path](const JobOutput &output) { return output.path == path; });
    return found == life.outputs.end() ? nullptr : &*found;
}

Observed observe(const JobLife &life)
{
    Observed seen{.life = life};
    observeOutputs(seen);
    if (life.states.isEmpty())
        return seen;
    const JobStateAt &last = life.states.last();
    seen.word = last.state.word;
    seen.phase = last.state.phase;
    seen.ended = last.state.ended;
    seen.completionTimeSet = last.state.completionTimeSet;
    seen.inLastState = life.endedAt - last.at;
    seen.wasRunning = firstIn(life, JobPhase::Running) != nullptr;
    const JobStateAt *queued = firstIn(life, JobPhase::Queued);
    seen.wasQueuedOrRunning = seen.wasRunning || queued;
    if (queued)
        seen.queued = (queued == &last ? life.endedAt : (queued + 1)->at) - queued->at;
    return seen;
}

std::optional<Span> queueWait(const JobLife &life)
{
    const JobStateAt *running = firstIn(life, JobPhase::Running);
    if (!running)
        return {};
    return running->at - life.submittedAt;
}

std::optional<Span> runTime(const JobLife &life)
{
    if (life.states.isEmpty() || !life.states.last().state.ended)
        return {};
    const JobStateAt *start = firstIn(life, JobPhase::Running);
    if (!start && life.states.size() >= 2)
        start = &life.states[life.states.size() - 2];
    if (!start || !life.states.last().state.completionTimeSet)
        return {};
    return endOfRun(life, start->at) - start->at;
}

} // namespace jobwatch::slivka
