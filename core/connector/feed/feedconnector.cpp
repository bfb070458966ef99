#include "core/connector/feed/feedconnector.h"

#include <QCoreApplication>

#include "core/connector/feed/feedaddress.h"
#include "core/connector/feed/feedfile.h"
#include "core/connector/feed/feedtrial.h"

using namespace jobwatch::feed;

namespace jobwatch {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Feed)
};

std::unique_ptr<FeedSource> makeSource(const ServerDefinition &server, ServerHttp &http)
{
    if (!server.path.isEmpty())
        return std::make_unique<FeedFile>(server.path, http);
    return std::make_unique<FeedAddress>(server.url, http);
}

Error runsNoJobs()
{
    return {.kind = ErrorKind::NotSupported,
            .message = Words::tr("An evidence feed tells of jobs; it cannot run one.")};
}

} // namespace

FeedConnector::FeedConnector(const ServerDefinition &server, Http &http, std::unique_ptr<const Clock> clock)
    : m_server(server.name)
    , m_clock(std::move(clock))
    , m_http(http, server)
    , m_source(makeSource(server, m_http))
{
}

Capabilities FeedConnector::capabilities() const
{
    return {.inventory = true, .userJobs = true};
}

void FeedConnector::fetchInventory(Done<Inventory> done)
{
    m_source->look([this, done = std::move(done)](const Result<void> &looked) {
        if (!looked)
            return done(looked.error());
        Inventory inventory;
        inventory.product = Words::tr("Evidence feed");
        inventory.remarks = remarks();
        for (const ServiceId &service : m_services)
            inventory.services.append(ReportedService{.id = service, .name = service.value});
        done(inventory);
    });
}

void FeedConnector::fetchJobs(const QByteArray &position, Done<JobsRead> done)
{
    const FeedMark mark = restoredMark(position, m_source->name());
    m_source->read(mark, [this, done = std::move(done)](const Result<FeedChunk> &chunk) {
        done(chunk ? Result<JobsRead>(take(*chunk)) : Result<JobsRead>(chunk.error()));
    });
}

JobsRead FeedConnector::take(const FeedChunk &chunk)
{
    const FeedText text = readFeedText(chunk.bytes, chunk.from.place, chunk.isFinished, m_clock->now());
    m_unreadable += text.unreadable;
    if (text.lastUnreadable)
        m_lastUnreadable = text.lastUnreadable;
    JobsRead read;
    for (Evidence job : text.jobs) {
        if (!m_recent.enter(job))
            continue;
        job.runner.server = m_server;
        m_services.insert(job.runner.service);
        read.jobs.append(job);
    }
    read.position = savedMark(advanced(chunk, text));
    read.more = chunk.more;
    read.remarks = remarks();
    return read;
}

QList<QString> FeedConnector::remarks() const
{
    const auto sentence = unreadableSentence(m_unreadable, m_lastUnreadable);
    return sentence ? QList<QString>{*sentence} : QList<QString>{};
}

void FeedConnector::ping(Done<void> done)
{
    m_source->look(std::move(done));
}

void FeedConnector::testConnection(std::function<void(const QList<ConnectionStep> &)> done)
{
    const Instant begin = m_clock->now();
    const FeedMark start{m_source->name()};
    m_source->read(start, [this, begin, done = std::move(done)](const Result<FeedChunk> &chunk) {
        const Instant now = m_clock->now();
        done(stepsOf(chunk, now, now - begin));
    });
}

template <typename T>
void FeedConnector::refuse(Done<T> done)
{
    m_http.later([done = std::move(done)] { done(runsNoJobs()); });
}

void FeedConnector::submit(const TestJob &job, Done<JobHandle> done)
{
    Q_UNUSED(job)
    refuse(std::move(done));
}

void FeedConnector::poll(const JobHandle &handle, Done<JobState> done)
{
    Q_UNUSED(handle)
    refuse(std::move(done));
}

void FeedConnector::cancel(const JobHandle &handle, Done<void> done)
{
    Q_UNUSED(handle)
    refuse(std::move(done));
}

void FeedConnector::fetchOutputs(const JobHandle &handle, const TestJob &job, Done<QList<JobOutput>> done)
{
    Q_UNUSED(handle)
    Q_UNUSED(job)
    refuse(std::move(done));
}

// A test that was configured all the same says nothing about the service.
Evidence FeedConnector::classify(const JobLife &life) const
{
    Evidence evidence;
    evidence.runner = life.runner;
    evidence.kind = life.definition.kind;
    evidence.submittedAt = life.submittedAt;
    evidence.knownAt = life.endedAt;
    evidence.testProblem = Cause::TestMisconfigured;
    evidence.text = runsNoJobs().message;
    return evidence;
}

} // namespace jobwatch
