#include "core/connector/folio/folioconnector.h"

#include <QCoreApplication>
#include <utility>

#include "core/connector/folio/refusal.h"
#include "core/connector/folio/symptoms.h"
#include "core/connector/folio/targetcheck.h"
#include "core/connector/folio/timerchange.h"
#include "core/connector/jsonreply.h"
#include "core/connector/request/requestcaller.h"
#include "core/connector/request/requestrun.h"
#include "core/connector/serveraddress.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

using namespace folio;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Folio)
};

Error runsNoJobs()
{
    return {.kind = ErrorKind::NotSupported,
            .message = Words::tr("FOLIO's scheduler has timers; it cannot be given a job.")};
}

QString productOf(const Targets::Known &known)
{
    const EntitledModule *scheduler = known.entitled ? known.entitled->find(u"mod-scheduler"_s, {}) : nullptr;
    return scheduler ? u"FOLIO "_s + scheduler->id : u"FOLIO mod-scheduler"_s;
}

// What the gateway answered to our call, by the table of symptoms.
CallOutcome outcomeOf(const RequestTimer &request, const HttpReply &reply, TargetVerdict target)
{
    CallOutcome outcome;
    outcome.passed = isExpected(request, reply.status);
    outcome.httpStatus = reply.status;
    outcome.duration = reply.elapsed;
    const Symptom symptom = symptomOf(reply);
    outcome.text = symptomText(symptom);
    if (!outcome.passed)
        outcome.cause = causeOf(symptom, target);
    return outcome;
}

} // namespace

FolioConnector::FolioConnector(const ServerDefinition &server, const ConnectorParts &parts)
    : m_server(server)
    , m_clock(parts.clock)
    , m_http(parts.http, server)
    , m_root(serverRoot(server.url))
    , m_session(m_http, server, m_root ? *m_root : QUrl(), parts.secrets, parts.clock)
    , m_targets(m_session, m_root ? *m_root : QUrl(), server.tenant, parts.clock)
{
    if (!server.logFile.isEmpty())
        m_log.emplace(server, m_http, parts.clock);
}

template <typename T>
bool FolioConnector::isUsable(const Done<T> &done)
{
    if (m_root)
        return true;
    m_http.later([done, error = m_root.error()] { done(error); });
    return false;
}

Capabilities FolioConnector::capabilities() const
{
    return {.inventory = true, .timers = true, .timerRuns = m_log.has_value(), .changesTimers = true};
}

void FolioConnector::fetchInventory(Done<Inventory> done)
{
    if (!isUsable(done))
        return;
    m_session.send(timerPageRequest(*m_root, 0, 1), [this, done](const Result<HttpReply> &reply) {
        if (!reply)
            return done(reply.error());
        if (reply->status != 200)
            return done(refusalError(*reply));
        const Result<QJsonObject> object = jsonObjectOf(*reply);
        const auto page =
            object ? parseTimerPage(*object, m_server.tenant) : Result<TimerPage>(object.error());
        if (!page)
            return done(page.error());
        done(Inventory{.product = productOf(m_targets.known()), .remarks = remarks()});
    });
}

QList<QString> FolioConnector::remarks() const
{
    QList<QString> remarks;
    if (m_unreadable > 0)
        remarks.append(Words::tr("Timers that could not be read: %1.").arg(m_unreadable));
    if (!m_targets.known().remark.isEmpty())
        remarks.append(m_targets.known().remark);
    if (!m_log)
        remarks.append(Words::tr("No log file is set: the runs of the timers are not seen."));
    return remarks;
}

void FolioConnector::fetchTimers(Done<QList<ReportedTimer>> done)
{
    if (!isUsable(done))
        return;
    m_isListing = true;
    const auto ended = [this, done](const Result<QList<ReportedTimer>> &timers) {
        m_isListing = false;
        m_isListed = m_isListed || timers.has_value();
        for (const auto &call : std::exchange(m_afterListing, {}))
            m_http.later(call);
        done(timers); // may delete this object
    };
    const auto listed = [this, ended](const Result<TimerList> &list) {
        if (!list)
            return ended(list.error());
        m_targets.ask([this, ended, list = *list](const Targets::Known &known) { ended(take(list, known)); });
    };
    std::make_shared<TimerPages>(m_session, *m_root, m_server.tenant, listed)->start();
}

QList<ReportedTimer> FolioConnector::take(const TimerList &list, const Targets::Known &known)
{
    m_unreadable = list.unreadable;
    const QList<ReportedTimer> timers =
        known.entitled ? checked(list.timers, *known.entitled, m_server.tenant) : list.timers;
    m_known.targets.clear();
    for (const ReportedTimer &timer : timers) {
        m_known.targets.insert(timer.id, timer.target);
        if (!timer.serverId.isEmpty())
            m_known.byServerId.insert(timer.serverId, timer.id);
    }
    return timers;
}

void FolioConnector::fetchTimerRuns(const QByteArray &position, Done<TimerRunsRead> done)
{
    if (!m_log) {
        m_http.later([done] {
            done(Error{.kind = ErrorKind::NotSupported,
                       .message = Words::tr("No log file is set for this server.")});
        });
        return;
    }
    const auto read = [this, position, done] { m_log->read(position, m_known, done); };
    if (m_isListed || !m_root)
        return read();
    // Some lines name a timer by an id that only the list explains, and causes depend on the targets.
    m_afterListing.append(read);
    if (!m_isListing)
        fetchTimers([](const auto &) {});
}

void FolioConnector::changeTimer(const ReportedTimer &timer, TimerChange change, Done<ReportedTimer> done)
{
    if (!isUsable(done))
        return;
    if (const auto refused = refusedChange(timer)) {
        m_http.later([done, error = *refused] { done(error); });
        return;
    }
    const auto finished = [this, timer, done](const Result<ReportedTimer> &changed) {
        if (!changed)
            return done(changed.error());
        ReportedTimer whole = *changed;
        whole.target = timer.target;
        whole.targetText = timer.targetText;
        m_known.byServerId.insert(whole.serverId, whole.id);
        done(whole);
    };
    std::make_shared<TimerChangeCall>(m_session, *m_root, timer, finished)->start(change);
}

// The credentials never leave the server: another address is called as anybody would.
void FolioConnector::call(const RequestTimer &request, Done<TimerRun> done)
{
    if (!isUsable(done))
        return;
    const Result<QUrl> endpoint = endpointUrl(*m_root, request.url);
    if (endpoint && isSameOrigin(*endpoint, *m_root))
        callAsUser(request, *endpoint, std::move(done));
    else
        RequestCaller(m_http, m_clock, *m_root).call(request, std::move(done));
}

void FolioConnector::callAsUser(const RequestTimer &request, const QUrl &endpoint, Done<TimerRun> done)
{
    m_session.call(requestOf(request, endpoint), request.timeout, [this, request, done](const auto &answer) {
        if (!answer.wasSent)
            return done(answer.reply.error());
        const Result<CallOutcome> outcome = answer.reply
            ? outcomeOf(request, *answer.reply, m_known.targets.value(request.name))
            : plainOutcome(request, answer.reply);
        if (!outcome)
            return done(outcome.error());
        done(runOf(request, *outcome, m_clock.now()));
    });
}

// Without a login: any answer shows that there is somebody.
void FolioConnector::ping(Done<void> done)
{
    if (!isUsable(done))
        return;
    m_http.send(timerPageRequest(*m_root, 0, 1), [done](const Result<HttpReply> &reply) {
        if (!reply)
            done(reply.error());
        else if (reply->status >= 502 && reply->status <= 504)
            done(refusalError(*reply));
        else
            done(Result<void>());
    });
}

void FolioConnector::testConnection(std::function<void(const QList<ConnectionStep> &)> done)
{
    if (!m_root) {
        m_http.later([done, error = m_root.error()] { done(connectionSteps(error)); });
        return;
    }
    ConnectionAnswers answers{.server = m_server, .root = *m_root};
    if (!m_session.hasCredentials())
        return testTimers(answers, std::move(done));
    m_session.logIn([this, answers, done](const Result<void> &login) mutable {
        answers.login = login;
        if (login)
            testTimers(answers, done);
        else
            testLog(answers, done);
    });
}

void FolioConnector::testTimers(ConnectionAnswers answers,
                                std::function<void(const QList<ConnectionStep> &)> done)
{
    m_session.send(timerPageRequest(*m_root, 0, 1), [this, answers, done](const auto &reply) mutable {
        answers.timers = reply;
        testLog(answers, done);
    });
}

void FolioConnector::testLog(ConnectionAnswers answers,
                             std::function<void(const QList<ConnectionStep> &)> done)
{
    if (!m_log)
        return done(connectionSteps(answers));
    m_log->look([answers, done](const Result<void> &looked) mutable {
        answers.logFile = looked;
        done(connectionSteps(answers));
    });
}

template <typename T>
void FolioConnector::refuse(Done<T> done)
{
    m_http.later([done = std::move(done)] { done(runsNoJobs()); });
}

void FolioConnector::submit(const TestJob &job, Done<JobHandle> done)
{
    Q_UNUSED(job)
    refuse(std::move(done));
}

void FolioConnector::poll(const JobHandle &handle, Done<JobState> done)
{
    Q_UNUSED(handle)
    refuse(std::move(done));
}

void FolioConnector::cancel(const JobHandle &handle, Done<void> done)
{
    Q_UNUSED(handle)
    refuse(std::move(done));
}

void FolioConnector::fetchOutputs(const JobHandle &handle, const TestJob &job, Done<QList<JobOutput>> done)
{
    Q_UNUSED(handle)
    Q_UNUSED(job)
    refuse(std::move(done));
}

// A test that was configured all the same says nothing about the server.
Evidence FolioConnector::classify(const JobLife &life) const
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
