#include "core/connector/slurm/jobsreader.h"

#include <QCoreApplication>
#include <utility>

#include "core/connector/slurm/parsecluster.h"
#include "core/connector/slurm/restreply.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch::slurm {

namespace {

constexpr qint64 largestListing = 512ll * 1024 * 1024; // bytes
constexpr Span listingTimeout = 120s;
constexpr Span accountingTimeout = 60s;
constexpr Span accountingAskedAgain = 10min;
constexpr qint64 positionKeptAfter = 120; // seconds without a change

QSet<JobId> idsOf(const JobListing &listing)
{
    QSet<JobId> ids;
    for (const batch::BatchJob &job : listing.jobs)
        ids.insert(job.id);
    return ids;
}

Result<qint64> serverTimeIn(const Result<HttpReply> &reply)
{
    const auto object = reply ? objectOf(*reply) : Result<QJsonObject>(reply.error());
    return object ? parseServerTime(*object) : Result<qint64>(object.error());
}

Result<JobListing> accountingIn(const Result<HttpReply> &reply, const Wanted &wanted)
{
    if (!reply)
        return reply.error();
    const Answer answer = answerOf(*reply);
    if (answer == Answer::NothingFound)
        return JobListing{};
    return answer == Answer::Usable ? parseAccounting(reply->body, wanted)
                                    : Result<JobListing>(errorOf(*reply));
}

} // namespace

JobsReader::JobsReader(const ServerDefinition &server, RestCalls &calls)
    : m_server(server)
    , m_calls(calls)
    , m_wanted(Wanted::of(server.services))
    , m_listings(m_wanted)
{
}

void JobsReader::read(const QByteArray &position, const batch::ClusterState &cluster, Done<JobsRead> done)
{
    const Instant now = m_calls.now();
    if (now < m_nextListing && m_nextListing - now <= longestPauseAfterListing) {
        m_calls.later([position, remarks = remarks(), done = std::move(done)] {
            done(JobsRead{.jobs = {}, .position = position, .more = false, .remarks = remarks});
        });
        return;
    }
    const QString address = m_calls.root() ? m_calls.root()->toString(QUrl::FullyEncoded) : QString();
    m_position = restoredPosition(position, address);
    m_isFirst = m_position.readAt == 0;
    m_state = &cluster;
    m_done = std::move(done);
    // Before the list is taken, so that nothing falls between it and the next.
    m_calls.send({.path = u"diag"_s}, [this](const Result<HttpReply> &reply) {
        const Result<qint64> time = serverTimeIn(reply);
        if (time)
            askForJobs(*time);
        else
            finish(time.error());
    });
}

void JobsReader::askForJobs(qint64 now)
{
    RestCall call{.path = u"jobs"_s, .timeout = listingTimeout, .maxBytes = largestListing};
    if (!m_isFirst && knowsUpdateTime(m_calls.version()))
        call.query = u"update_time=%1"_s.arg(m_position.readAt);
    m_calls.send(call, [this, now](const Result<HttpReply> &reply) {
        if (reply)
            take(*reply, now);
        else
            finish(reply.error());
    });
}

void JobsReader::take(const HttpReply &reply, qint64 now)
{
    m_listing.reset();
    if (reply.status != 304) {
        m_nextListing = m_calls.now() + pauseAfterListing(reply.elapsed);
        if (answerOf(reply) != Answer::Usable)
            return finish(errorOf(reply));
        const Result<JobListing> listing = m_listings.read(reply.body);
        if (!listing)
            return finish(listing.error());
        m_listing = *listing;
    }
    m_position = afterAbsence(m_position, now);
    if (m_listing || now - m_position.readAt >= positionKeptAfter)
        m_position.readAt = now;
    if (m_position.missingFrom > 0 && m_calls.now() >= m_nextAccounting)
        askAccounting(now);
    else
        judge({});
}

void JobsReader::askAccounting(qint64 now)
{
    const RestCall call{
        .part = RestCall::Part::Accounting,
        .path = u"jobs"_s,
        .query = u"start_time=uts%1&end_time=uts%2&skip_steps=true"_s.arg(m_position.missingFrom).arg(now),
        .timeout = accountingTimeout,
        .maxBytes = largestListing};
    m_calls.send(call, [this, now](const Result<HttpReply> &reply) { takeAccounting(reply, now); });
}

// Jobs go on without it: what is not known is said, and asked for again later.
void JobsReader::takeAccounting(const Result<HttpReply> &reply, qint64 now)
{
    const Result<JobListing> rows = accountingIn(reply, m_wanted);
    m_accountingTrouble.clear();
    if (!rows) {
        m_nextAccounting = m_calls.now() + accountingAskedAgain;
        m_accountingTrouble =
            QCoreApplication::translate("Slurm", "Jobs that ended while nobody watched are not known: %1")
                .arg(rows.error().message);
    }
    QList<batch::BatchJob> missing;
    for (const batch::BatchJob &job : rows ? rows->jobs : QList<batch::BatchJob>{}) {
        if (job.ended && isMissing(m_position, toMs(*job.ended) / 1000, now))
            missing.append(job);
    }
    const bool isNeverThere = !rows && rows.error().kind == ErrorKind::NotFound;
    if (rows || isNeverThere) {
        m_position.missingFrom = 0;
        m_position.missingUntil = 0;
    }
    judge(missing);
}

void JobsReader::judge(const QList<batch::BatchJob> &accounting)
{
    const Instant now = m_calls.now();
    const JobListing listing = m_listing.value_or(JobListing{});
    const QSet<JobId> listed = idsOf(listing);
    const auto newsFrom = [&](const QList<batch::BatchJob> &jobs) {
        return batch::Listing{
            .server = m_server, .cluster = *m_state, .jobs = jobs, .isFirst = m_isFirst, .now = now};
    };
    JobsRead read;
    read.jobs = batch::newsOfAccounting(newsFrom(accounting), listed, m_position.ledger);
    if (m_listing) {
        read.jobs += batch::newsOf(newsFrom(listing.jobs), m_position.ledger, m_told);
        m_position.ledger.keepOnly(listed);
    }
    read.position = savedPosition(m_position);
    read.remarks = remarks();
    finish(read);
}

QList<QString> JobsReader::remarks() const
{
    return m_accountingTrouble.isEmpty() ? QList<QString>{} : QList<QString>{m_accountingTrouble};
}

void JobsReader::finish(Result<JobsRead> read)
{
    m_listing.reset();
    std::exchange(m_done, {})(read);
}

} // namespace jobwatch::slurm
