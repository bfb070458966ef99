#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

#include "core/connector/slurm/position.h"
#include "core/connector/slurm/restreply.h"
#include "core/connector/slurm/submission.h"
#include "core/connector/slurm/token.h"
#include "tests/support/slurmcluster.h"

using namespace jobwatch;
using namespace jobwatch::slurm;
using namespace jobwatch::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const Instant now = instantFromMs(1'795'299'500'000);

QByteArray tokenWith(const QByteArray &claims)
{
    return "e30." + claims.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + ".c2ln";
}

QByteArray claims(Span lifetime, Span remaining, const QByteArray &user = "games")
{
    const qint64 expires = toMs(now + remaining) / 1000;
    return "{\"exp\":" + QByteArray::number(expires)
        + ",\"iat\":" + QByteArray::number(expires - lifetime / 1s) + ",\"sun\":\"" + user + "\"}";
}

// One job of a listing with some fields replaced.
QByteArray listingWith(const QByteArray &fields)
{
    return "{\"meta\":{},\"errors\":[],\"jobs\":[{\"job_id\":5,\"job_state\":\"FAILED\"," + fields + "}]}";
}

Answer answerIn(const QString &name)
{
    return answerOf(slurmReply(name));
}

} // namespace

Q_DECLARE_METATYPE(jobwatch::slurm::Answer)

class TestSlurmParsers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStatusIsNotTheVerdict_data()
    {
        QTest::addColumn<Answer>("answer");
        const auto row = [](const char *name, Answer answer) { QTest::newRow(name) << answer; };
        row("get-v0.0.38-ping", Answer::Usable);
        row("jobs-update_time-nochange", Answer::Usable);
        row("submit-drained", Answer::Usable); // 200, a job id, and a warning
        row("submit-held", Answer::Usable);
        row("submit-refused-timelimit-over-partition", Answer::Usable);
        row("auth-no-headers-jobs", Answer::TokenRefused);
        row("auth-bearer-ping", Answer::TokenRefused);
        row("auth-bad-delete", Answer::TokenRefused);
        row("auth-expired-token-submit", Answer::TokenRefused);
        row("auth-bad-slurm_v0.0.36_ping", Answer::TokenRefused);
        row("auth-bad-slurmdb_v0.0.38_jobs", Answer::TokenRefused); // with status 200
        row("auth-bad-slurm_v0.0.36_jobs", Answer::TokenOrController); // without any error
        row("auth-badtoken-jobs", Answer::TokenOrController); // at once
        row("auth-garbage-token-ping", Answer::TokenOrController);
        row("ctld-down-jobs", Answer::ControllerDown); // the same words after nine seconds
        row("ctld-hung-ping", Answer::ControllerDown);
        row("ctld-down-ping36", Answer::ControllerDown);
        row("ctld-down-submit", Answer::ControllerDown);
        row("dbd-down-db-jobs", Answer::AccountingDown); // with status 200
        row("dbd-down-db-diag", Answer::AccountingDown);
        row("mariadb-down-db-job", Answer::AccountingDown);
        row("db-jobs-state-failed", Answer::NothingFound);
        row("get-db-v0.0.38-config", Answer::Denied);
        row("job-nosuch", Answer::NoSuchJob);
        row("cancel-nosuch", Answer::NoSuchJob);
        row("noacct-slurmdb", Answer::NoSuchUrl);
        row("unknown-version", Answer::NoSuchUrl);
        row("submit-refused-partition", Answer::Refused);
        row("submit-refused-unknown-field", Answer::Refused);
        row("submit-refused-badjson", Answer::Unreadable); // a sentence without JSON
        row("db-jobs-q-start_time-iso", Answer::Unreadable);
    }
    void theStatusIsNotTheVerdict()
    {
        QTEST(answerIn(QString::fromLatin1(QTest::currentDataTag())), "answer");
    }

    void everyRecordedFailureHasASentence()
    {
        int failures = 0;
        for (const RecordedExchange &exchange : allRecorded(u"slurm"_s)) {
            if (exchange.reply.status == 0 || answerOf(exchange.reply) == Answer::Usable)
                continue;
            ++failures;
            const QString sentence = errorOf(exchange.reply).message;
            QVERIFY2(sentence.endsWith(u'.') && sentence.size() > 20, qPrintable(exchange.name + sentence));
        }
        QCOMPARE(failures, 78);
    }

    void aRefusedSubmissionIsJudgedByItsCode_data()
    {
        QTest::addColumn<QString>("finding");
        const QString refused = u"F:submission-refused - - -"_s;
        QTest::newRow("submit-refused-partition") << refused;
        QTest::newRow("submit-refused-account") << refused;
        QTest::newRow("submit-refused-qos") << refused;
        QTest::newRow("submit-refused-wckey") << refused;
        QTest::newRow("submit-refused-no-environment") << refused;
        QTest::newRow("submit-refused-unknown-field") << refused;
        QTest::newRow("submit-refused-qos-maxwall") << u"W:quota-reached - - -"_s;
        QTest::newRow("submit-qoslimit6") << u"W:quota-reached - - -"_s;
        QTest::newRow("submit-partition-drain") << u"F:partition-down - - -"_s;
        QTest::newRow("auth-expired-token-submit") << u"F:token-refused - - -"_s;
        QTest::newRow("ctld-down-submit") << u"F:controller-down - - -"_s;
        QTest::newRow("submit-refused-badjson") << u"F:not-the-protocol - - -"_s;
    }
    void aRefusedSubmissionIsJudgedByItsCode()
    {
        const HttpReply reply = slurmReply(QString::fromLatin1(QTest::currentDataTag()));
        QTEST(stagesText({findingOfRefusal(errorOf(reply)), {}, {}, {}}), "finding");
    }

    void aSubmissionThatNeverArrivedIsJudgedByItsError()
    {
        const auto causeOf = [](ErrorKind kind, std::optional<int> status = {}) {
            return findingOfRefusal(Error{.kind = kind, .httpStatus = status}).cause;
        };
        QCOMPARE(causeOf(ErrorKind::Refused), Cause::ConnectionRefused);
        QCOMPARE(causeOf(ErrorKind::Timeout), Cause::NoAnswer);
        QCOMPARE(causeOf(ErrorKind::HttpStatus, 502), Cause::ServerError);
        QCOMPARE(causeOf(ErrorKind::Misconfigured), Cause::TestMisconfigured);
        QCOMPARE(causeOfLoss(errorOf(slurmReply(u"job-nosuch"_s)), true), Cause::JobForgotten);
        QCOMPARE(causeOfLoss(deadController(), false), Cause::ControllerDown);
        QCOMPARE(causeOfLoss(Error{.kind = ErrorKind::Refused}, false), Cause::ConnectionRefused);
        QCOMPARE(causeOfLoss(Error{.kind = ErrorKind::Timeout}, true), Cause::PollingFailed);
    }

    void aTokenTellsWhenItExpires_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QString>("remark");
        QTest::addColumn<bool>("expired");
        QTest::newRow("fresh") << tokenWith(claims(24h, 20h)) << QString() << false;
        QTest::newRow("last tenth") << tokenWith(
            claims(24h, 2h)) << u"The token expires in 2 h 00 min. Make a new one with “scontrol token”."_s
                                    << false;
        QTest::newRow("short-lived and fresh") << tokenWith(claims(30min, 25min)) << QString() << false;
        QTest::newRow("long-lived, weeks left") << tokenWith(claims(8760h, 500h)) << QString() << false;
        QTest::newRow("expired") << tokenWith(
            claims(24h, -3h)) << u"The token expired 3 h 00 min ago. Make a new one with “scontrol token”."_s
                                 << true;
        QTest::newRow("of another user")
            << tokenWith(claims(24h, 20h, "root"))
            << u"The token was made for the user root, not for games."_s << false;
        QTest::newRow("garbage") << QByteArray("garbage") << QString() << false;
        QTest::newRow("no JSON inside") << QByteArray("a.b.c") << QString() << false;
        QTest::newRow("a time beyond all times") << tokenWith("{\"exp\":1e300}") << QString() << false;
    }
    void aTokenTellsWhenItExpires()
    {
        QFETCH(QByteArray, token);
        const TokenFacts facts = factsOf(token);
        QTEST(tokenRemark(facts, u"games"_s, now), "remark");
        QTEST(isExpired(facts, now), "expired");
    }

    void aTokenIsTakenOutOfWhatScontrolWrites()
    {
        QCOMPARE(cleanToken("SLURM_JWT=a.b.c\n"), "a.b.c");
        QCOMPARE(cleanToken("  a.b.c\r\nmore\n"), "a.b.c");
        QCOMPARE(cleanToken("\n"), "");
    }

    void allVersionsTellTheSame_data()
    {
        QTest::addColumn<QString>("version");
        for (const char *version : {"36", "37", "38"})
            QTest::newRow(version) << QString::fromLatin1(version);
    }
    void allVersionsTellTheSame()
    {
        QFETCH(QString, version);
        const auto object = [&version](const QString &what) {
            return *objectOf(slurmReply(u"get-v0.0.%1-%2"_s.arg(version, what)));
        };
        const auto partitions = parsePartitions(object(u"partitions"_s));
        QCOMPARE(partitions->size(), 3);
        QCOMPARE(partitions->first().name, u"short"_s);
        const bool tellsState = version != u"36"_s; // that version leaves it out
        QCOMPARE(partitions->first().state,
                 tellsState ? batch::PartitionState::Up : batch::PartitionState::Unclear);
        const auto nodes = parseNodes(object(u"nodes"_s), object(u"partitions"_s));
        QCOMPARE(nodes->size(), 2);
        QVERIFY(nodes->at(0).isUsable);
        QCOMPARE(nodes->at(0).partitions, (QStringList{u"short"_s, u"long"_s}));
        QVERIFY(parseServerTime(object(u"diag"_s)).value() > 1'795'298'000);
        QCOMPARE(productOf(object(u"ping"_s)), u"Slurm 22.05.8"_s);
        QVERIFY(parseJobs(slurmReply(u"get-v0.0.%1-jobs"_s.arg(version)).body, Wanted::all()).has_value());
    }

    void aNodeOutOfWorkSaysWhy()
    {
        for (const auto &[name, word, reason] :
             {std::tuple{u"node-drained"_s, u"allocated drain"_s, u"jobwatch test drain"_s},
              std::tuple{u"node-down"_s, u"down not_responding"_s, u"Not responding"_s}}) {
            const auto nodes = parseNodes(*objectOf(slurmReply(name)), {});
            QCOMPARE(nodes->first().word, word);
            QCOMPARE(nodes->first().reason, reason);
            QVERIFY(!nodes->first().isUsable);
        }
    }

    void nodeListsAreUnfolded()
    {
        QCOMPARE(expandedNodes(u"n[1-3,7],gpu1"_s),
                 (QStringList{u"n1"_s, u"n2"_s, u"n3"_s, u"n7"_s, u"gpu1"_s}));
        QCOMPARE(expandedNodes(u"c[08-10]-ib"_s), (QStringList{u"c08-ib"_s, u"c09-ib"_s, u"c10-ib"_s}));
        QCOMPARE(expandedNodes(QString()), QStringList());
        QCOMPARE(expandedNodes(u"n[1-2"_s), QStringList(u"n[1-2"_s));
        QCOMPARE(expandedNodes(u"n[1-999999999]"_s).size(), 10'000);
    }

    void onlyWantedJobsBecomeValues()
    {
        const QByteArray body = slurmReply(u"jobs-v0.0.38-after-cases"_s).body;
        const auto wanted = [](const ServiceRule &rule) { return Wanted::of(slurmServer(rule).services); };
        QCOMPARE(parseJobs(body, Wanted::all())->jobs.size(), 27);
        const auto some = parseJobs(body, wanted({.jobName = u"jw-qoslimit*"_s}));
        QCOMPARE(some->jobs.size(), 5);
        QCOMPARE(some->total, 27);
        QCOMPARE(parseJobs(body, wanted({.jobName = u"jw-success"_s}))->jobs.size(), 1);
        QCOMPARE(parseJobs(body, wanted({.wckey = u"clustalo"_s, .qos = u"test"_s}))->jobs.size(), 5);
        QCOMPARE(parseJobs(body, wanted({.jobName = u"*segv"_s}))->jobs.size(), 27); // looked at later
        QCOMPARE(parseJobs(body, wanted({}))->jobs.size(), 0);
    }

    void newerVersionsWriteObjectsInPlaceOfNumbers()
    {
        const auto listing = parseJobs(
            R"({"jobs":[{"job_id":9,"name":"jw-a","cluster":"c","partition":"p","nodes":"n1",
                "job_state":["FAILED"],"state_reason":"NonZeroExitCode","restart_cnt":0,
                "exit_code":{"status":["ERROR"],"return_code":{"set":true,"infinite":false,"number":127},
                             "signal":{"id":{"set":false,"infinite":false,"number":0},"name":""}},
                "submit_time":{"set":true,"infinite":false,"number":1795298777},
                "start_time":{"set":true,"infinite":false,"number":1795298778},
                "end_time":{"set":false,"infinite":false,"number":5}},
               {"job_id":10,"job_state":["RUNNING","COMPLETING"],"exit_code":{"status":["PENDING"]}},
               {"job_id":11,"job_state":["FAILED"],"exit_code":{"status":["SIGNALED"],
                "return_code":{"set":true,"infinite":false,"number":0},
                "signal":{"id":{"set":true,"infinite":false,"number":11},"name":"SIGSEGV"}}}],
              "last_update":{"set":true,"infinite":false,"number":1}})",
            Wanted::all());
        QVERIFY2(listing.has_value(), qPrintable(listing ? QString() : listing.error().message));
        const batch::BatchJob &job = listing->jobs.at(0);
        QCOMPARE(job.exit, (batch::BatchExit{.isKnown = true, .code = 127}));
        QCOMPARE(job.submitted, instantFromMs(1'795'298'777'000));
        QCOMPARE(job.ended, std::nullopt);
        QCOMPARE(listing->jobs.at(1).state, batch::BatchState::Running);
        QCOMPARE(listing->jobs.at(2).exit.signal, 11);
        const QJsonObject nodes{{u"nodes"_s,
                                 QJsonArray{QJsonObject{{u"name"_s, u"n1"_s},
                                                        {u"state"_s, QJsonArray{u"IDLE"_s, u"DRAIN"_s}},
                                                        {u"partitions"_s, QJsonArray{u"p"_s}}}}}};
        QVERIFY(!parseNodes(nodes, {})->first().isUsable);
    }

    void anUnknownShapeIsRefusedByItsName_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *name, const QByteArray &body, const QString &word) {
            QTest::newRow(name) << body << word;
        };
        row("name is a number", listingWith("\"name\":5"), u"“name”"_s);
        row("time is a list", listingWith("\"end_time\":[1]"), u"“end_time”"_s);
        row("exit code is a text", listingWith("\"exit_code\":\"1:0\""), u"“exit_code”"_s);
        row("an object of another kind", listingWith("\"submit_time\":{\"value\":5}"), u"“submit_time”"_s);
        row("no state", "{\"jobs\":[{\"job_id\":5}]}", u"“job_state”"_s);
        row("no id", "{\"jobs\":[{\"job_state\":\"FAILED\"}]}", u"“job_id”"_s);
        row("jobs is an object", "{\"jobs\":{}}", u"“jobs”"_s);
        row("no jobs", "{\"errors\":[]}", u"“jobs”"_s);
        row("no JSON", "Unable to parse query.", u"cannot be read"_s);
        row("nothing", "", u"cannot be read"_s);
        row("cut off", listingWith("\"name\":\"a\"").chopped(3), u"cannot be read"_s);
        row("more behind the end", listingWith("\"name\":\"a\"") + "{}", u"cannot be read"_s);
    }
    void anUnknownShapeIsRefusedByItsName()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, word);
        const auto listing = parseJobs(body, Wanted::all());
        QVERIFY(!listing);
        QVERIFY2(listing.error().message.contains(word), qPrintable(listing.error().message));
    }

    void allRecordedListingsAreRead()
    {
        int listings = 0;
        for (const RecordedExchange &exchange : allRecorded(u"slurm"_s)) {
            if (exchange.reply.status != 200 || answerOf(exchange.reply) != Answer::Usable)
                continue;
            const bool isAccounting = exchange.path.startsWith(u"/slurmdb/"_s);
            if (!exchange.path.contains(u"/job"_s) || exchange.verb != "GET")
                continue;
            const auto listing = isAccounting ? parseAccounting(exchange.reply.body, Wanted::all())
                                              : parseJobs(exchange.reply.body, Wanted::all());
            QVERIFY2(listing.has_value(), qPrintable(exchange.name));
            ++listings;
        }
        QCOMPARE(listings, 23);
    }

    void mutatedExchangesNeverCrashOrHang()
    {
        QRandomGenerator random(20261122);
        int readable = 0;
        for (const RecordedExchange &exchange : allRecorded(u"slurm"_s)) {
            for (int round = 0; round < 20; ++round) {
                HttpReply reply = exchange.reply;
                for (int change = 0; change < 3 && !reply.body.isEmpty(); ++change) {
                    const int at = int(random.bounded(reply.body.size()));
                    if (random.bounded(3) == 0)
                        reply.body.truncate(at);
                    else
                        reply.body[at] = char(random.bounded(256));
                }
                const Answer answer = answerOf(reply);
                if (answer != Answer::Usable)
                    QVERIFY(!errorOf(reply).message.isEmpty());
                const auto object = objectOf(reply);
                if (object) {
                    (void)parsePartitions(*object);
                    (void)parseNodes(*object, *object);
                    (void)parseServerTime(*object);
                }
                readable += parseJobs(reply.body, Wanted::all()).has_value();
                readable += parseAccounting(reply.body, Wanted::all()).has_value();
            }
        }
        QVERIFY(readable > 0);
    }

    void aPositionSurvivesAndIsOfOneServer()
    {
        Position position{.server = u"http://a/"_s, .readAt = 100, .missingFrom = 20, .missingUntil = 90};
        position.ledger.countLostRun(onlyJobIn(u"job-node-fail-requeued"_s));
        QCOMPARE(restoredPosition(savedPosition(position), u"http://a/"_s), position);
        QCOMPARE(restoredPosition(savedPosition(position), u"http://b/"_s),
                 Position{.server = u"http://b/"_s});
        for (const char *damaged : {"", "x", "{}", "{\"server\":\"http://a/\",\"readAt\":-5}"})
            QCOMPARE(restoredPosition(damaged, u"http://a/"_s), Position{.server = u"http://a/"_s});
    }

    void anAbsenceIsCaughtUpWithWithinReason()
    {
        const qint64 t = 1'795'299'500;
        const auto missing = [t](qint64 readAt) {
            const Position after = afterAbsence({.readAt = readAt}, t);
            return std::pair(after.missingFrom, after.missingUntil);
        };
        QCOMPARE(missing(t - 10), std::pair(qint64(0), qint64(0)));
        QCOMPARE(missing(t - 240), std::pair(qint64(0), qint64(0)));
        QCOMPARE(missing(t - 241), std::pair(t - 241, t));
        QCOMPARE(missing(0), std::pair(t - 3600, t)); // the first start
        QCOMPARE(missing(t - 90 * 3600), std::pair(t - 24 * 3600, t));
        const Position asked{.readAt = t - 10, .missingFrom = t - 90'000, .missingUntil = t - 80'000};
        QCOMPARE(afterAbsence(asked, t).missingFrom, 0); // nobody wants to know any more
        const Position late{.missingFrom = t - 2000, .missingUntil = t - 1000};
        QVERIFY(isMissing(late, t - 1500, t));
        QVERIFY(!isMissing(late, t - 2000, t)); // told of by the list before the absence
        QVERIFY(!isMissing(late, t - 1100, t)); // and by that after it
    }

    void aListingIsNotAskedForTooOften()
    {
        QCOMPARE(pauseAfterListing(5ms), 10s);
        QCOMPARE(pauseAfterListing(1s), 20s);
        QCOMPARE(pauseAfterListing(1min), 100s);
    }

    void aTestJobIsSubmittedUnderItsOwnName()
    {
        TestJob job;
        job.runner = {ServerId{u"cluster"_s}, ServiceId{u"clustalo"_s}, RunnerId{u"jobwatch/short"_s}};
        job.definition.runner = job.runner.runner;
        job.definition.script = u"/tests/clustalo.sh"_s;
        job.definition.qos = u"test"_s;
        job.definition.timeout = 90s;
        job.definition.environment = {{u"LANG"_s, u"C"_s}};
        job.fileContents = {{u"/tests/clustalo.sh"_s, "#!/bin/sh\ntrue\n"}};
        const QByteArray body = *submissionBody(job, u"clustalo"_s, "v0.0.38"_L1);
        const QJsonObject object = QJsonDocument::fromJson(body).object();
        QCOMPARE(object["script"_L1].toString(), u"#!/bin/sh\ntrue\n"_s);
        const QJsonObject properties = object["job"_L1].toObject();
        QCOMPARE(properties["name"_L1].toString(), u"jobwatch-clustalo"_s);
        QCOMPARE(properties["partition"_L1].toString(), u"short"_s);
        QCOMPARE(properties["qos"_L1].toString(), u"test"_s);
        QCOMPARE(properties["wckey"_L1].toString(), u"clustalo"_s);
        QCOMPARE(properties["time_limit"_L1].toInt(), 2);
        QCOMPARE(properties["environment"_L1]["LANG"_L1].toString(), u"C"_s);
        QVERIFY(!properties.contains("account"_L1));
        const QJsonObject newer =
            QJsonDocument::fromJson(*submissionBody(job, {}, "v0.0.41"_L1)).object()["job"_L1].toObject();
        QVERIFY(newer["environment"_L1].toArray().contains(u"LANG=C"_s));
        job.definition.script.clear();
        QCOMPARE(submissionBody(job, {}, "v0.0.38"_L1).error().kind, ErrorKind::Misconfigured);
    }

    void anAcceptedJobHasANumberAndPerhapsAWarning()
    {
        TestJob job;
        job.definition.runner = RunnerId{u"jobwatch/solo"_s};
        const auto handle = parseAccepted(*objectOf(slurmReply(u"submit-drained"_s)), job);
        QCOMPARE(handle->id, JobId{u"17"_s});
        QCOMPARE(handle->accepted.phase, JobPhase::Queued);
        QCOMPARE(handle->accepted.batch->partition, u"solo"_s);
        QVERIFY(handle->accepted.batch->description.startsWith(u"Required node not available"_s));
        QVERIFY(!parseAccepted({}, job));
    }
};

QTEST_GUILESS_MAIN(TestSlurmParsers)
#include "tst_slurmparsers.moc"
