#include <algorithm>
#include <QRandomGenerator>
#include <QTest>

#include "core/connector/jsonreply.h"
#include "core/connector/slivka/connectiontest.h"
#include "core/connector/slivka/parsecatalogue.h"
#include "core/connector/slivka/parsefiles.h"
#include "core/connector/slivka/parsejob.h"
#include "tests/support/fakehttp.h"
#include "tests/support/recordedexchange.h"

using namespace jobwatch;
using namespace jobwatch::slivka;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

HttpReply reply(const QString &name)
{
    return test::recorded(u"slivka"_s, name).reply;
}

Result<ReportedService> serviceOf(const QString &name, std::optional<Span> offset)
{
    const auto object = jsonObjectOf(reply(name));
    return object ? parseService(*object, offset) : Result<ReportedService>(object.error());
}

// Every parser on one reply; the sum of what they understood, so that nothing is optimised away.
int readByAll(const HttpReply &answer)
{
    int understood = 0;
    const Result<HttpReply> wrapped(answer);
    understood += parsed(wrapped, parseVersion).has_value();
    understood += parsed(wrapped, parseJob).has_value();
    understood += parsed(wrapped, parseFile).has_value();
    understood += parsed(wrapped, parseFiles).has_value();
    understood += parsed(wrapped, parseUsage).has_value();
    if (const auto object = jsonObjectOf(answer)) {
        understood += parseServices(*object, 0h).has_value();
        understood += parseService(*object, 0h).has_value();
    }
    understood += int(parameterErrors(answer).size());
    understood += submissionError(answer).message.isEmpty();
    const ConnectionAnswers answers{QUrl(u"http://h/"_s), answer, answer};
    understood += int(connectionSteps(answers).size());
    return understood;
}

bool isPlainSentence(const QString &text)
{
    return !text.isEmpty() && !text.contains(u'<') && !text.contains(u'\n');
}

} // namespace

class TestSlivkaParsers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theVersionIsRead_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name :
             {"version", "version_v11", "db_down/version", "gunicorn_prefix_newyork/version"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void theVersionIsRead()
    {
        QFETCH(QString, name);
        const auto version = parsed(Result<HttpReply>(reply(name)), parseVersion);
        QVERIFY(version);
        QCOMPARE(*version, (Version{u"1.1"_s, u"0.8.5b1"_s}));
    }

    void oldServersReportUserJobs()
    {
        QVERIFY(reportsUserJobs({u"1.1"_s, u"0.8.2"_s}));
        QVERIFY(reportsUserJobs({u"1.1"_s, u"0.8.1b3"_s}));
        QVERIFY(!reportsUserJobs({u"1.1"_s, u"0.8.3b0"_s}));
        QVERIFY(!reportsUserJobs({u"1.1"_s, u"0.8.5b1"_s}));
        QVERIFY(!reportsUserJobs({u"1.1"_s, u"unknown"_s}));
    }

    void theServicesAreReadAndSorted()
    {
        QJsonArray services;
        for (const char *name :
             {"service_two", "service_ok", "service_down", "service_warning", "service_tested"})
            services.append(QJsonDocument::fromJson(reply(QString::fromLatin1(name)).body).object());
        const auto inventory = parseServices(QJsonObject{{u"services"_s, services}}, 0h);
        QVERIFY(inventory);
        QStringList ids;
        for (const ReportedService &service : inventory->services)
            ids.append(service.id.value);
        QCOMPARE(ids, (QStringList{u"missing"_s, u"ok"_s, u"stuck"_s, u"tested"_s, u"two"_s}));
        QVERIFY(inventory->remarks.isEmpty());
    }

    void aListThatBreaksOffIsAnError() // the recordings of the whole list hold its first 2000 characters
    {
        const auto object = jsonObjectOf(reply(u"services"_s));
        QVERIFY(!object);
        QCOMPARE(object.error().kind, ErrorKind::Malformed);
        QVERIFY(isPlainSentence(object.error().message));
    }

    void aServiceIsReadWithItsParametersAndReportedStatus()
    {
        const auto two = serviceOf(u"service_two"_s, 0h);
        QVERIFY(two);
        QCOMPARE(two->id, ServiceId{u"two"_s});
        QCOMPARE(two->name, u"Two runners, one broken"_s);
        QCOMPARE(two->version, u"1.0"_s);
        QCOMPARE(two->parameters.size(), 3);
        QCOMPARE(two->parameters[0], (ReportedParameter{u"infile"_s, u"Input file"_s, u"file"_s, false}));
        QCOMPARE(two->reported.word, u"DOWN"_s);
        QCOMPARE(two->reported.status, Status::Down);
        QCOMPARE(two->reported.message, u"lab: submission to the queueing system refused"_s);
        QVERIFY(two->reported.at);
        QCOMPARE(toIso(*two->reported.at), u"2026-11-21T22:06:37.000Z"_s);
    }

    void aReportedStatusHasNoTimeBeforeTheZoneIsKnown()
    {
        const auto unknownZone = serviceOf(u"service_two"_s, {});
        QVERIFY(unknownZone);
        QCOMPARE(unknownZone->reported.status, Status::Down);
        QVERIFY(!unknownZone->reported.at);
        const auto newYork = serviceOf(u"gunicorn_prefix_newyork/svc_two"_s, -5h);
        QVERIFY(newYork);
        QVERIFY(newYork->reported.at);
        QVERIFY(toIso(*newYork->reported.at).startsWith(u"2026-11-21T22:"_s));
    }

    void neverTestedHasNoTime()
    {
        const auto service = serviceOf(u"gunicorn_prefix_newyork/service_unknown_status"_s, -5h);
        QVERIFY(service);
        QCOMPARE(service->reported.word, u"UNKNOWN"_s);
        QCOMPARE(service->reported.status, Status::Unknown);
        QVERIFY(!service->reported.at);
    }

    void theServersOwnVerdictIsReadFromEveryRecordedAnswer_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Status>("status");
        QTest::addColumn<QString>("message");
        const QString f = u"faults/tested_"_s;
        QTest::newRow("ok") << f + u"start"_s << Status::Ok << QString();
        QTest::newRow("exits 3") << f + u"program_exits_3"_s << Status::Down << u"completed unsuccessfully"_s;
        QTest::newRow("hangs") << f + u"program_hangs"_s << Status::Warning << u"timeout"_s;
        QTest::newRow("submit raises")
            << f + u"submit_raises"_s << Status::Down << u"lab: submission to the queueing system refused"_s;
        QTest::newRow("check raises")
            << f + u"status_check_raises"_s << Status::Down << u"lab: status command failed"_s;
        QTest::newRow("deleted") << f + u"job_deleted"_s << Status::Warning
                                 << u"removed from the scheduling system"_s;
        QTest::newRow("unknown") << f + u"unknown"_s << Status::Warning << u"timeout"_s;
        QTest::newRow("repaired") << f + u"repaired"_s << Status::Ok << QString();
    }
    void theServersOwnVerdictIsReadFromEveryRecordedAnswer()
    {
        QFETCH(QString, name);
        QFETCH(Status, status);
        QFETCH(QString, message);
        const auto service = serviceOf(name, 0h);
        QVERIFY(service);
        QCOMPARE(service->reported.status, status);
        QCOMPARE(service->reported.message, message);
    }

    void oneUnreadableServiceDoesNotHideTheOthers()
    {
        const auto object = jsonObjectOf(test::httpReply(
            200,
            R"({"services":[{"id":"b","status":{"status":"NEW"}},{"name":"x"},7,{"id":"a"},{"id":"b"}]})"));
        QVERIFY(object);
        const auto inventory = parseServices(*object, {});
        QVERIFY(inventory);
        QCOMPARE(inventory->services.size(), 2);
        QCOMPARE(inventory->services[0].id.value, u"a"_s);
        QCOMPARE(inventory->services[1].reported.word, u"NEW"_s);
        QCOMPARE(inventory->services[1].reported.status, Status::Unknown);
        QCOMPARE(inventory->remarks.size(), 3);
    }

    void bothSpellingsOfTheUsageFiguresAreRead()
    {
        const auto released = parsed(Result<HttpReply>(reply(u"stats"_s)), parseUsage);
        QVERIFY(released);
        QCOMPARE(released->size(), 8);
        QVERIFY(released->contains(Usage{u"2026-11"_s, ServiceId{u"ok"_s}, 11}));
        HttpReply corrected = reply(u"stats"_s);
        corrected.body.replace("usageStatictics", "usageStatistics");
        const auto documented = parsed(Result<HttpReply>(corrected), parseUsage);
        QVERIFY(documented);
        QCOMPARE(*documented, *released);
    }

    void everyJobAnswerIsRead()
    {
        int jobs = 0;
        for (const test::RecordedExchange &exchange : test::allRecorded(u"slivka"_s)) {
            const bool isJob = exchange.reply.status == 202
                || (exchange.reply.status == 200 && exchange.path.contains(u"/jobs/"_s)
                    && !exchange.path.contains(u"/files"_s) && !exchange.path.contains(u"/media"_s));
            if (!isJob)
                continue;
            const auto job = parsed(Result<HttpReply>(exchange.reply), parseJob);
            QVERIFY2(job, qPrintable(exchange.name));
            QVERIFY2(job->url.endsWith(u"/jobs/"_s + job->id.value), qPrintable(exchange.name));
            QVERIFY2(phaseOf(job->status, job->finished) != JobPhase::Unclear, qPrintable(exchange.name));
            ++jobs;
        }
        QVERIFY(jobs >= 25);
    }

    void aJobsStateIsUnderstood_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<bool>("finished");
        QTest::addColumn<JobPhase>("phase");
        QTest::newRow("pending") << u"PENDING"_s << false << JobPhase::NotPickedUp;
        QTest::newRow("accepted") << u"ACCEPTED"_s << false << JobPhase::Refused;
        QTest::newRow("queued") << u"QUEUED"_s << false << JobPhase::Queued;
        QTest::newRow("running") << u"RUNNING"_s << false << JobPhase::Running;
        QTest::newRow("unknown never ends") << u"UNKNOWN"_s << false << JobPhase::Ended;
        QTest::newRow("cancelling never ends") << u"CANCELLING"_s << false << JobPhase::Ended;
        QTest::newRow("rejected") << u"REJECTED"_s << true << JobPhase::Ended;
        QTest::newRow("new word") << u"HIBERNATING"_s << false << JobPhase::Unclear;
        QTest::newRow("new final word") << u"EVICTED"_s << true << JobPhase::Ended;
    }
    void aJobsStateIsUnderstood()
    {
        QFETCH(QString, status);
        QFETCH(bool, finished);
        QFETCH(JobPhase, phase);
        const JobState state = stateOf({.status = status, .finished = finished}, {});
        QCOMPARE(state.word, status);
        QCOMPARE(state.phase, phase);
        QCOMPARE(state.ended, phase == JobPhase::Ended);
    }

    void aCompletionTimeIsReadInUtc()
    {
        const auto job = parsed(Result<HttpReply>(reply(u"gunicorn_prefix_newyork/job"_s)), parseJob);
        QVERIFY(job);
        const JobState state = stateOf(*job, -5h);
        QVERIFY(state.completionTimeSet);
        QVERIFY(state.completedAt);
        QCOMPARE(toIso(*state.completedAt), u"2026-11-21T22:15:51.000Z"_s);
        QVERIFY(!stateOf(*job, {}).completedAt);
        QVERIFY(stateOf(*job, {}).completionTimeSet);
    }

    void refusedParametersAreNamed()
    {
        const auto errors = parameterErrors(reply(u"submit_invalid_many"_s));
        QCOMPARE(errors.size(), 4);
        QCOMPARE(errors[0],
                 (ParameterError{u"text"_s, u"max_length"_s, u"Value is too long. Max 24 characters"_s}));
        const Error error = submissionError(reply(u"submit_count_notint"_s));
        QCOMPARE(error.kind, ErrorKind::HttpStatus);
        QCOMPARE(error.httpStatus, std::optional(422));
        QVERIFY(error.message.contains(u"count: Invalid integer value"_s));
        QCOMPARE(parameterErrors(reply(u"submit_file_not_found"_s)).first().code, u"not_found"_s);
    }

    void filesAreRead()
    {
        const auto files = parsed(Result<HttpReply>(reply(u"job_files"_s)), parseFiles);
        QVERIFY(files);
        QCOMPARE(files->size(), 3);
        QCOMPARE(files->at(0).path, u"stdout"_s);
        QCOMPARE(files->at(0).contentUrl, u"/media/jobs/ma/59/awIV-0ovfUrQ/stdout"_s);
        const auto none = parsed(Result<HttpReply>(reply(u"cancel/accepted_files"_s)), parseFiles);
        QVERIFY(none);
        QVERIFY(none->isEmpty());
        const auto upload = parsed(Result<HttpReply>(reply(u"upload"_s)), parseFile);
        QVERIFY(upload);
        QCOMPARE(upload->id, u"awIV-0ovfUrQ59mk"_s);
    }

    void aWebPageNeverReachesTheOperator()
    {
        int pages = 0;
        for (const test::RecordedExchange &exchange : test::allRecorded(u"slivka"_s)) {
            if (!isWebPage(exchange.reply) || exchange.reply.body.isEmpty())
                continue;
            const auto object = jsonObjectOf(exchange.reply);
            QVERIFY2(!object, qPrintable(exchange.name));
            const Error &error = object.error();
            QVERIFY2(isPlainSentence(error.message), qPrintable(exchange.name));
            QVERIFY2(error.message.contains(QString::number(exchange.reply.status)),
                     qPrintable(error.message));
            QVERIFY2(!error.detail.contains(u'\n') && error.detail.size() <= 200, qPrintable(exchange.name));
            QVERIFY(isPlainSentence(submissionError(exchange.reply).message));
            ++pages;
        }
        QVERIFY(pages >= 30);
    }

    void whatIsNotJsonIsToldInASentence_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("words");
        QTest::newRow("page") << 500 << QByteArray("<!doctype html><h1>Oops") << ErrorKind::HttpStatus
                              << u"web page instead of JSON (HTTP 500)"_s;
        QTest::newRow("page with 200") << 200 << QByteArray("\n<HTML><body>Welcome") << ErrorKind::Malformed
                                       << u"web page instead of JSON (HTTP 200)"_s;
        QTest::newRow("nothing") << 200 << QByteArray() << ErrorKind::Malformed << u"without content"_s;
        QTest::newRow("truncated") << 200 << QByteArray("{\"services\": [") << ErrorKind::Malformed
                                   << u"not the expected JSON"_s;
        QTest::newRow("array") << 200 << QByteArray("[1]") << ErrorKind::Malformed
                               << u"not the expected JSON"_s;
        QTest::newRow("binary") << 200 << QByteArray("\x00\xff\x1b[2J", 6) << ErrorKind::Malformed
                                << u"not the expected JSON"_s;
        QTest::newRow("JSON error") << 503 << QByteArray("{\"error\":1}") << ErrorKind::HttpStatus
                                    << u"answered with HTTP 503"_s;
        QTest::newRow("redirect") << 308 << QByteArray() << ErrorKind::HttpStatus << u"HTTP 308"_s;
    }
    void whatIsNotJsonIsToldInASentence()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, words);
        const auto object = jsonObjectOf(test::httpReply(status, body));
        QVERIFY(!object);
        QCOMPARE(object.error().kind, kind);
        QVERIFY2(object.error().message.contains(words), qPrintable(object.error().message));
        QVERIFY(!object.error().detail.contains(QChar(0x1b)));
    }

    void damagedAnswersNeverCrash()
    {
        QRandomGenerator random(20261121);
        int understood = 0;
        for (const test::RecordedExchange &exchange : test::allRecorded(u"slivka"_s)) {
            HttpReply damaged = exchange.reply;
            const QByteArray body = exchange.reply.body;
            for (int cut = 0; cut < 40 && !body.isEmpty(); ++cut) {
                damaged.body = body.left(random.bounded(int(body.size())));
                understood += readByAll(damaged);
            }
            for (int turn = 0; turn < 40 && !body.isEmpty(); ++turn) {
                damaged.body = body;
                for (int flip = 0; flip < 4; ++flip)
                    damaged.body[random.bounded(int(body.size()))] = char(random.bounded(256));
                understood += readByAll(damaged);
            }
        }
        QVERIFY(understood > 0); // a flip inside of a string leaves a readable answer
    }

    void deepAndHugeAnswersAreSurvived()
    {
        QVERIFY(!jsonObjectOf(test::httpReply(200, QByteArray(1'000'000, '['))));
        const QByteArray longName = "{\"id\":\"x\",\"status\":\"" + QByteArray(2'000'000, 'A') + "\"}";
        const auto job = parsed(Result<HttpReply>(test::httpReply(200, longName)), parseJob);
        QVERIFY(job);
        QVERIFY(job->status.size() <= 40);
    }
};

QTEST_APPLESS_MAIN(TestSlivkaParsers)
#include "tst_slivkaparsers.moc"
