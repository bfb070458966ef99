#include "core/connector/feed/feedtrial.h"

#include <QCoreApplication>
#include <QSet>

namespace jobwatch::feed {

namespace {

using Outcome = ConnectionStep::Outcome;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Feed)
};

ConnectionStep linesStep(const FeedChunk &chunk, Instant now)
{
    const FeedText text = readFeedText(chunk.bytes, chunk.from.place, chunk.isFinished, now);
    QSet<ServiceId> services;
    for (const Evidence &job : text.jobs)
        services.insert(job.runner.service);
    ConnectionStep step{.title = Words::tr("Lines"), .outcome = Outcome::Passed};
    step.sentence = Words::tr("Job outcomes: %1, services: %2.").arg(text.jobs.size()).arg(services.size());
    if (const auto trouble = unreadableSentence(text.unreadable, text.lastUnreadable)) {
        step.outcome = text.jobs.isEmpty() ? Outcome::Failed : Outcome::Limited;
        step.sentence = *trouble;
    } else if (text.jobs.isEmpty()) {
        step.outcome = Outcome::Limited;
        step.sentence = Words::tr("The feed holds no job outcome yet.");
    }
    return step;
}

} // namespace

std::optional<QString> unreadableSentence(qint64 count, const std::optional<UnreadableLine> &last)
{
    if (count == 0 || !last)
        return {};
    if (count == 1)
        return Words::tr("One line could not be read: line %1: %2").arg(last->line).arg(last->why);
    return Words::tr("%1 lines could not be read; the last, line %2: %3")
        .arg(count)
        .arg(last->line)
        .arg(last->why);
}

QList<ConnectionStep> stepsOf(const Result<FeedChunk> &chunk, Instant now, Span elapsed)
{
    ConnectionStep feed{.title = Words::tr("Feed"), .elapsed = elapsed};
    if (!chunk) {
        feed.outcome = Outcome::Failed;
        feed.sentence = chunk.error().message;
        return {feed, {.title = Words::tr("Lines"), .sentence = Words::tr("Not tested.")}};
    }
    feed.outcome = Outcome::Passed;
    feed.sentence = Words::tr("The feed can be read.");
    return {feed, linesStep(*chunk, now)};
}

} // namespace jobwatch::feed
