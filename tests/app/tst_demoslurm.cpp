// The demo's Slurm as a value: its jobs, its faults and its odd answers, without a network.
#include <map>
#include <QJsonDocument>
#include <QTest>

#include "app/demo/slurmerrors.h"
#include "app/demo/slurmjson.h"
#include "app/demo/slurmrest.h"
#include "app/demo/slurmtoken.h"

using namespace jobwatch;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant start = instantFromMs(1'795'300'000'000);
const QByteArray key = "a key of the demo";
const QByteArray user = "operator";

RestRequest request(const QByteArray &verb, const QByteArray &path, const QByteArray &body = {},
                    const QByteArray &token = makeSlurmToken(key, QString::fromLatin1(user), start, 24h))
{
    return {.verb = verb,
            .path = path,
            .headers = {{"X-SLURM-USER-NAME", user}, {"X-SLURM-USER-TOKEN", token}},
            .body = body};
}

RestAnswer told(DemoSlurm &slurm, const QByteArray &path, Instant now, const QByteArray &query = {})
{
    return answerSlurm(slurm, key, request("GET", path), query, now);
}

QJsonObject jsonOf(const RestAnswer &answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}

QByteArray submission(const QByteArray &more, const QByteArray &environment = "{\"PATH\":\"/bin\"}")
{
    return "{\"script\":\"#!/bin/sh\\n\",\"job\":{\"environment\":" + environment + more + "}}";
}

RestAnswer submitted(DemoSlurm &slurm, const QByteArray &body, Instant now)
{
    return answerSlurm(slurm, key, request("POST", "/slurm/v0.0.38/job/submit", body), {}, now);
}

QJsonObject jobJson(DemoSlurm &slurm, int id, Instant now)
{
    const RestAnswer answer = told(slurm, "/slurm/v0.0.38/job/" + QByteArray::number(id), now);
    return jsonOf(answer)["jobs"_L1].toArray()[0].toObject();
}

} // namespace

class TestDemoSlurm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hundredsOfJobsComeAndGo()
    {
        DemoSlurm slurm(start);
        std::map<QString, int> words;
        for (Instant now = start; now < start + 1h; now += 30s) {
            slurm.advance(now);
            QVERIFY2(slurm.jobs().size() > 200 && slurm.jobs().size() < 700,
                     qPrintable(QString::number(slurm.jobs().size())));
            for (const SlurmJob &job : slurm.jobs())
                ++words[stateOf(job, now).word];
        }
        QCOMPARE(words.size(), 4u);
        for (const QString &word : {u"PENDING"_s, u"RUNNING"_s, u"COMPLETED"_s, u"FAILED"_s})
            QVERIFY2(words[word] > 100, qPrintable(word));
    }

    void theSameTimesGiveTheSameJobs()
    {
        DemoSlurm one(start);
        DemoSlurm other(start);
        for (Instant now = start; now < start + 5min; now += 7s)
            one.advance(now);
        one.advance(start + 5min);
        other.advance(start + 5min);
        QCOMPARE(one.jobs(), other.jobs());
    }

    void anUpgradeTakesOneProgramAwayFromOnePartition()
    {
        DemoSlurm slurm(start);
        slurm.advance(start + 4min);
        int missing = 0;
        for (const SlurmJob &job : slurm.jobs()) {
            const bool hit = job.request.name.startsWith("hmmsearch-"_L1)
                && job.request.partition == "short"_L1 && job.startsAt >= start + 40s
                && job.startsAt < start + 4min;
            QCOMPARE(job.waitStatus == 127 * 256, hit);
            missing += hit;
        }
        QVERIFY(missing > 10);
    }

    void drainedNodesSayWhyAndLetJobsWait()
    {
        DemoSlurm slurm(start);
        const Instant now = start + 4min;
        const QJsonArray nodes = jsonOf(told(slurm, "/slurm/v0.0.38/nodes", now))["nodes"_L1].toArray();
        QCOMPARE(nodes.size(), 4);
        for (const QJsonValue &node : nodes) {
            const bool isLong = node["partitions"_L1][0] == "long"_L1;
            QCOMPARE(node["state_flags"_L1].toArray().contains(u"DRAIN"_s), isLong);
            QCOMPARE(node["reason"_L1].toString().isEmpty(), !isLong);
        }
        const QJsonObject answer = jsonOf(submitted(slurm, submission(",\"partition\":\"long\""), now));
        QCOMPARE(answer["errors"_L1][0]["error_code"_L1].toInt(), 2068);
        const int id = answer["job_id"_L1].toInt();
        const QJsonObject waiting = jobJson(slurm, id, now + 30s);
        QCOMPARE(waiting["job_state"_L1], u"PENDING"_s);
        QCOMPARE(waiting["state_reason"_L1], u"Resources"_s);
        QVERIFY(waiting["state_description"_L1].toString().startsWith("Nodes required for job are DOWN"_L1));
        QCOMPARE(jobJson(slurm, id, now + 2min)["job_state"_L1], u"COMPLETED"_s);
    }

    void aTestMeetsWhatUsersMeet()
    {
        DemoSlurm slurm(start);
        const QByteArray body = submission(",\"name\":\"test hmmsearch\",\"partition\":\"short\"");
        const int id = jsonOf(submitted(slurm, body, start + 1min))["job_id"_L1].toInt();
        QCOMPARE(jobJson(slurm, id, start + 2min)["exit_code"_L1].toInt(), 127 * 256);
        const int later = jsonOf(submitted(slurm, body, start + 5min))["job_id"_L1].toInt();
        QCOMPARE(jobJson(slurm, later, start + 6min)["exit_code"_L1].toInt(), 0);
    }

    void aJobIsCancelledOnce()
    {
        DemoSlurm slurm(start);
        const int id = jsonOf(submitted(slurm, submission(",\"hold\":true"), start))["job_id"_L1].toInt();
        const QByteArray path = "/slurm/v0.0.38/job/" + QByteArray::number(id);
        for (const Instant now : {start, start + 5s})
            QCOMPARE(answerSlurm(slurm, key, request("DELETE", path), {}, now).status, 200);
        const QJsonObject job = jobJson(slurm, id, start + 9s);
        QCOMPARE(job["job_state"_L1], u"CANCELLED"_s);
        QCOMPARE(job["state_reason"_L1], u"JobHeldUser"_s);
        QCOMPARE(job["end_time"_L1].toInteger(), toMs(start) / 1000);
    }

    void nothingNewIsNotTold()
    {
        DemoSlurm slurm(start);
        const auto since = [](Instant t) { return "update_time=" + QByteArray::number(toMs(t) / 1000); };
        const auto status = [&](const QByteArray &path, Instant t) {
            return told(slurm, path, start, since(t)).status;
        };
        QCOMPARE(status("/slurm/v0.0.38/jobs", start + 2s), 304);
        QCOMPARE(status("/slurm/v0.0.37/partitions", start + 2s), 304);
        QCOMPARE(status("/slurm/v0.0.38/jobs", start - 1min), 200);
        QCOMPARE(status("/slurm/v0.0.36/jobs", start + 2s), 200);
        QVERIFY(told(slurm, "/slurm/v0.0.38/jobs", start, since(start + 2s)).body.isEmpty());
    }

    void aTokenThatIsNotValidLooksLikeADeadController()
    {
        DemoSlurm slurm(start);
        const QString name = QString::fromLatin1(user);
        for (const QByteArray &token :
             {QByteArray("nonsense"), makeSlurmToken("another key", name, start, 24h),
              makeSlurmToken(key, u"somebody"_s, start, 24h), makeSlurmToken(key, name, start - 2h, 1h)}) {
            const auto call = [&](const QByteArray &verb, const QByteArray &path) {
                return answerSlurm(slurm, key, request(verb, path, {}, token), {}, start);
            };
            const RestAnswer jobs = call("GET", "/slurm/v0.0.38/jobs");
            QCOMPARE(jobs.status, 500);
            QCOMPARE(jsonOf(jobs)["errors"_L1][0]["error_number"_L1].toInt(), -1);
            const RestAnswer ping = call("GET", "/slurm/v0.0.36/ping");
            QCOMPARE(jsonOf(ping)["errors"_L1][0]["errno"_L1].toInt(), 5005);
            const RestAnswer submit = call("POST", "/slurm/v0.0.38/job/submit");
            QCOMPARE(jsonOf(submit)["errors"_L1][0]["error_code"_L1].toInt(), 5005);
        }
    }

    void refusalsHaveTheirShapes_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("says");

        QTest::newRow("not JSON") << "{not json"_ba << 400 << "Unable to parse query."_ba;
        QTest::newRow("unknown key") << submission(",\"bogus\":1") << 400 << "Unknown key \\\"bogus\\\""_ba;
        QTest::newRow("no environment") << submission({}, "null") << 400 << "2127"_ba;
        QTest::newRow("partition") << submission(",\"partition\":\"moon\"") << 500 << "2000"_ba;
        QTest::newRow("qos") << submission(",\"qos\":\"gold\"") << 500 << "2066"_ba;
        QTest::newRow("held") << submission(",\"hold\":true") << 200 << "2042"_ba;
        QTest::newRow("limit") << submission(",\"time_limit\":100") << 200 << "2015"_ba;
        QTest::newRow("fine") << submission(",\"name\":\"x\"") << 200 << "\"errors\": [\n    ]"_ba;
    }
    void refusalsHaveTheirShapes()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, says);
        DemoSlurm slurm(start);
        const RestAnswer answer = submitted(slurm, body, start);
        QTEST(answer.status, "status");
        QVERIFY2(answer.body.contains(says), answer.body.constData());
        QCOMPARE(jsonOf(answer)["job_id"_L1].isDouble(), answer.status == 200);
    }

    void oddRequestsAreAnswered_data()
    {
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("status");

        QTest::newRow("newer version") << "GET"_ba
                                       << "/slurm/v0.0.39/ping"_ba << 404;
        QTest::newRow("accounting") << "GET"_ba
                                    << "/slurmdb/v0.0.38/jobs"_ba << 404;
        QTest::newRow("root") << "GET"_ba
                              << "/"_ba << 404;
        QTest::newRow("no job") << "GET"_ba
                                << "/slurm/v0.0.38/job/"_ba << 404;
        QTest::newRow("unknown job") << "GET"_ba
                                     << "/slurm/v0.0.38/job/1"_ba << 500;
        QTest::newRow("no number") << "DELETE"_ba
                                   << "/slurm/v0.0.38/job/x"_ba << 500;
        QTest::newRow("wrong verb") << "PUT"_ba
                                    << "/slurm/v0.0.38/jobs"_ba << 404;
        QTest::newRow("ping") << "GET"_ba
                              << "/slurm/v0.0.36/ping"_ba << 200;
        QTest::newRow("diag") << "GET"_ba
                              << "/slurm/v0.0.37/diag"_ba << 200;
    }
    void oddRequestsAreAnswered()
    {
        QFETCH(QByteArray, verb);
        QFETCH(QByteArray, path);
        DemoSlurm slurm(start);
        const RestAnswer answer = answerSlurm(slurm, key, request(verb, path), {}, start);
        QTEST(answer.status, "status");
        QCOMPARE(answer.body.contains("2017"), answer.status == 500);
    }

    void withoutATokenNothingIsTold()
    {
        DemoSlurm slurm(start);
        const RestAnswer answer =
            answerSlurm(slurm, key, {.verb = "GET", .path = "/slurm/v0.0.38/jobs"}, {}, start);
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.body, "Authentication failure");
    }
};

QTEST_APPLESS_MAIN(TestDemoSlurm)
#include "tst_demoslurm.moc"
