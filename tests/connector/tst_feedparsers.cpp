#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include "core/connector/feed/feedline.h"
#include "core/connector/feed/feedmark.h"
#include "core/connector/feed/feedtext.h"

using namespace jobwatch;
using namespace jobwatch::feed;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

// JSON in single quotes, which need no backslashes.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

Instant at(const char *iso)
{
    return instantFromMs(
        QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODateWithMs).toMSecsSinceEpoch());
}

const Instant now = at("2026-11-22T10:00:00Z");

// A line that is right but for what `rest` adds.
QByteArray line(const QByteArray &rest)
{
    return json("{'service':'clustalo','at':'2026-11-22T09:00:00Z'") + (rest.isEmpty() ? "" : "," + rest)
        + "}";
}

QByteArray failure(const QByteArray &rest)
{
    return line(json("'outcome':") + rest);
}

// An outcome at that time, as JSON.
QByteArray told(const QByteArray &time)
{
    return json("{'service':'a','outcome':'ok','at':") + time + '}';
}

const QByteArray ok = line(json("'outcome':'ok'"));

QJsonObject schema()
{
    QFile file(QStringLiteral(JOBWATCH_SOURCE_DIR "/resources/schema/evidence-feed.schema.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

// "P-F-": passed, not reached, failed, not reached; "W" warned.
QString verdicts(const Evidence &evidence)
{
    QString word;
    for (const StageFinding &finding : evidence.stages)
        word += u"-PWF"_s.at(int(finding.verdict));
    return word;
}

Cause causeOf(const Evidence &evidence)
{
    const auto stage = decisiveStage(evidence);
    return stage ? evidence.stages[*stage].cause : Cause::None;
}

} // namespace

class TestFeedParsers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineHoldsAllItCanSay()
    {
        const auto read = parseFeedLine(json("{'service':'clustalo','runner':'cluster/short','id':'j "
                                             "7','at':'2026-11-22T10:15:00.250+01:00',"
                                             "'submitted':'2026-11-22T09:10:00Z','outcome':'execution','exit'"
                                             ":2,'client':'anna','queueWait':12.5,"
                                             "'runTime':287,'cpu':270.125,'text':'FATAL:\\tno "
                                             "input\\u202E','kind':'smoke','source':'test',"
                                             "'madeUp':[1,{'service':3}]}"),
                                        now);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
        Evidence expected;
        expected.runner = {{}, ServiceId{u"clustalo"_s}, RunnerId{u"cluster/short"_s}};
        expected.job = JobId{u"j 7"_s};
        expected.source = Source::TestJob;
        expected.kind = TestKind::Smoke;
        expected.submittedAt = at("2026-11-22T09:10:00Z");
        expected.knownAt = at("2026-11-22T09:15:00.250Z");
        const StageFinding passed{Verdict::Passed, Cause::None};
        expected.stages = {passed, passed, {Verdict::Failed, Cause::ProgramFailed}, passed};
        expected.exitCode = 2;
        expected.client = u"anna"_s;
        expected.queueWait = 12'500ms;
        expected.runTime = 287s;
        expected.cpuTime = 270'125ms;
        expected.text = u"FATAL: no input"_s;
        QCOMPARE(*read == expected, true);
    }

    void whatIsLeftOutHasAUsualValue()
    {
        const auto read =
            parseFeedLine(line(json("'outcome':'ok','queueWait':10,'runTime':50,'id':null")), now);
        QVERIFY(read);
        QCOMPARE(read->runner.runner.value, u"default"_s);
        QCOMPARE(read->source, Source::UserJob);
        QVERIFY(read->job.isEmpty());
        QCOMPARE(toIso(read->submittedAt), u"2026-11-22T08:59:00.000Z"_s);
        QVERIFY(!read->exitCode && !read->cpuTime);
    }

    void theOutcomeBecomesFindings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("stages");
        QTest::addColumn<int>("cause");
        QTest::addColumn<int>("exitCode");
        const auto row = [](const char *name, const QByteArray &rest, const QString &stages, Cause cause,
                            int exitCode = -1) {
            QTest::newRow(name) << failure(rest) << stages << int(cause) << exitCode;
        };
        row("ok", json("'ok'"), u"PPPP"_s, Cause::None);
        row("ok with exit 0", json("'ok','exit':0"), u"PPPP"_s, Cause::None, 0);
        row("submission", json("'submission'"), u"F---"_s, Cause::ServerError);
        row("submission, refused", json("'submission','cause':'connection-refused'"), u"F---"_s,
            Cause::ConnectionRefused);
        row("startup", json("'startup'"), u"PF-P"_s, Cause::StartFailed);
        row("startup 127", json("'startup','exit':127"), u"PF-P"_s, Cause::CommandNotFound, 127);
        row("startup 126", json("'startup','exit':126"), u"PF-P"_s, Cause::NotExecutable, 126);
        row("startup 1", json("'startup','exit':1"), u"PF-P"_s, Cause::StartFailed, 1);
        row("127 told as execution", json("'execution','exit':127"), u"PF-P"_s, Cause::CommandNotFound, 127);
        row("no worker", json("'startup','cause':'no-worker','warning':true"), u"PW-P"_s, Cause::NoWorker);
        row("execution", json("'execution'"), u"PPFP"_s, Cause::ProgramFailed);
        row("execution 1", json("'execution','exit':1"), u"PPFP"_s, Cause::ProgramFailed, 1);
        row("execution 125", json("'execution','exit':125"), u"PPFP"_s, Cause::ProgramFailed, 125);
        row("execution 128", json("'execution','exit':128"), u"PPFP"_s, Cause::ProgramFailed, 128);
        row("execution 137", json("'execution','exit':137"), u"PPFP"_s, Cause::Interrupted, 137);
        row("execution 255", json("'execution','exit':255"), u"PPFP"_s, Cause::ProgramFailed, 255);
        row("as Python tells signals", json("'execution','exit':-9"), u"PPFP"_s, Cause::Interrupted, 137);
        row("a signal", json("'execution','signal':15,'exit':0"), u"PPFP"_s, Cause::Interrupted, 143);
        row("ended well all the same", json("'execution','exit':0"), u"PPFP"_s, Cause::WrongOutput, 0);
        row("deadline", json("'execution','cause':'deadline-exceeded'"), u"PPFP"_s, Cause::DeadlineExceeded);
        row("polling", json("'polling'"), u"P--F"_s, Cause::PollingFailed);
        row("job lost", json("'polling','cause':'job-lost','warning':true"), u"P--W"_s, Cause::JobLost);
    }
    void theOutcomeBecomesFindings()
    {
        QFETCH(QByteArray, bytes);
        const auto read = parseFeedLine(bytes, now);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
        QTEST(verdicts(*read), "stages");
        QTEST(int(causeOf(*read)), "cause");
        QTEST(read->exitCode.value_or(-1), "exitCode");
    }

    void timesAreUnderstood_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QString>("meant");
        QTest::newRow("UTC") << QByteArray("2026-11-22T09:00:00Z") << u"2026-11-22T09:00:00.000Z"_s;
        QTest::newRow("offset") << QByteArray("2026-11-22T10:00:00+01:00") << u"2026-11-22T09:00:00.000Z"_s;
        QTest::newRow("date +%z") << QByteArray("2026-11-22T10:00:00+0100") << u"2026-11-22T09:00:00.000Z"_s;
        QTest::newRow("west") << QByteArray("2026-11-22T03:30:00-05:30") << u"2026-11-22T09:00:00.000Z"_s;
        QTest::newRow("a little ahead")
            << QByteArray("2026-11-22T10:04:59Z") << u"2026-11-22T10:00:00.000Z"_s;
        QTest::newRow("microseconds")
            << QByteArray("2026-11-22T09:00:00.123456+00:00") << u"2026-11-22T09:00:00.123Z"_s;
    }
    void timesAreUnderstood()
    {
        QFETCH(QByteArray, written);
        const auto read = parseFeedLine(told('"' + written + '"'), now);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
        QTEST(toIso(read->knownAt), "meant");
    }

    void whatCannotBeMeantIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QByteArray &bytes, const QString &words) {
            QTest::newRow(name) << bytes << words;
        };
        row("not JSON", "service=a", u"it is not JSON"_s);
        row("half a line", ok.chopped(1), u"it is not JSON"_s);
        row("not UTF-8", line("\"outcome\":\"ok\",\"text\":\"\xff\""), u"it is not JSON"_s);
        row("a list", "[1]", u"a JSON object is expected."_s);
        row("no service", json("{'at':'2026-11-22T09:00:00Z','outcome':'ok'}"), u"“service” is missing."_s);
        row("no time", json("{'service':'a','outcome':'ok'}"), u"“at” is missing."_s);
        row("no outcome", line({}), u"“outcome” is missing."_s);
        row("a service of another type", json("{'service':3,'at':'2026-11-22T09:00:00Z','outcome':'ok'}"),
            u"“service”: a text is expected."_s);
        row("a service of two lines", json("{'service':'a\\nb','at':'2026-11-22T09:00:00Z','outcome':'ok'}"),
            u"“service”: one line of 1 to 200 characters is expected."_s);
        row("a long id", line(json("'outcome':'ok','id':'") + QByteArray(201, 'x') + '"'),
            u"“id”: one line of 1 to 200 characters is expected."_s);
        row("half an id", line(json("'outcome':'ok','id':1.5")), u"“id”: a text or a whole number"_s);
        row("no zone", told("\"2026-11-22T09:00:00\""), u"“at”: the time has no zone"_s);
        row("seconds", told("1800000000"), u"“at”: a time such as"_s);
        row("no such day", told("\"2026-11-31T09:00:00Z\""), u"“at”: a time such as"_s);
        row("before all servers", told("\"1969-12-31T09:00:00Z\""), u"“at”: a time such as"_s);
        row("the future", told("\"2026-11-22T10:05:01Z\""), u"“at”: the time lies in the future."_s);
        row("submitted after the end", line(json("'outcome':'ok','submitted':'2026-11-22T09:05:01Z'")),
            u"“submitted”: the job was submitted after its outcome."_s);
        row("another outcome", failure(json("'failed'")),
            u"“outcome”: ok or one of submission, startup, execution, polling is expected."_s);
        row("ok with exit 3", failure(json("'ok','exit':3")),
            u"the outcome is ok, but the exit code is 3."_s);
        row("ok with a signal", failure(json("'ok','signal':9")), u"but the exit code is 137."_s);
        row("ok with a warning", failure(json("'ok','warning':true")),
            u"but a warning or a cause is given."_s);
        row("ok with a cause", failure(json("'ok','cause':'job-lost'")), u"but a warning or a cause"_s);
        row("an unknown cause", failure(json("'polling','cause':'gremlins'")), u"this cause is not known."_s);
        row("a cause of another stage", failure(json("'polling','cause':'no-worker'")),
            u"“cause”: it does not belong to the stage polling."_s);
        row("a cause of no stage", failure(json("'execution','cause':'test-file-missing'")),
            u"“cause”: it does not belong"_s);
        row("no cause", failure(json("'execution','cause':'none'")), u"“cause”: it does not belong"_s);
        row("exit 256", failure(json("'execution','exit':256")), u"“exit”: a whole number from -64 to 255"_s);
        row("exit as text", failure(json("'execution','exit':'1'")), u"“exit”: a whole number"_s);
        row("half an exit", failure(json("'execution','exit':1.5")), u"“exit”: a whole number"_s);
        row("signal 0", failure(json("'execution','signal':0")), u"“signal”: a whole number from 1 to 64"_s);
        row("a negative time", failure(json("'ok','cpu':-1")), u"“cpu”: a number of seconds from 0 up"_s);
        row("a time without end", failure(json("'ok','runTime':1e300")), u"“runTime”: a number of seconds"_s);
        row("a time as text", failure(json("'ok','queueWait':'3 s'")), u"“queueWait”: a number of seconds"_s);
        row("another source", failure(json("'ok','source':'cron'")), u"“source”: one of user, test"_s);
        row("another kind", failure(json("'ok','kind':1")), u"“kind”: one of full, smoke"_s);
        row("a warning as text", failure(json("'polling','warning':'yes'")), u"“warning”: true or false"_s);
        row("a client as list", failure(json("'ok','client':['a']")), u"“client”: a text is expected."_s);
    }
    void whatCannotBeMeantIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        const auto read = parseFeedLine(bytes, now);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Malformed);
        QVERIFY2(read.error().message.contains(words), qPrintable(read.error().message));
    }

    void theSchemaAndTheReaderAgree()
    {
        const QJsonObject properties = schema()["properties"_L1].toObject();
        QVERIFY(!properties.isEmpty());
        const QJsonArray examples = schema()["examples"_L1].toArray();
        QVERIFY(examples.size() >= 4);
        for (const QJsonValue &example : examples) {
            const auto read = parseFeedLine(QJsonDocument(example.toObject()).toJson(), now);
            QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
        }
        // Each field is looked at: a list is nothing that any of them may hold.
        for (const QString &field : properties.keys()) {
            QJsonObject object = QJsonDocument::fromJson(ok).object();
            object[field] = QJsonArray{1};
            QVERIFY2(!parseFeedLine(QJsonDocument(object).toJson(), now), qPrintable(field));
        }
        for (const QJsonValue &field : schema()["required"_L1].toArray()) {
            QJsonObject object = QJsonDocument::fromJson(ok).object();
            object.remove(field.toString());
            QVERIFY2(!parseFeedLine(QJsonDocument(object).toJson(), now), qPrintable(field.toString()));
        }
    }

    void theSchemaNamesEveryCauseOfAStage()
    {
        QSet<QString> named;
        const QJsonObject properties = schema()["properties"_L1].toObject();
        for (const QJsonValue &cause : properties["cause"_L1]["enum"_L1].toArray())
            named.insert(cause.toString());
        QSet<QString> accepted;
        for (int number = 1; number < 1000; ++number) {
            const auto cause = causeFromNumber(number);
            for (const Stage stage : allStages) {
                const QByteArray stageWord = QByteArray(stageId(stage).data());
                const QByteArray causeWord = cause ? QByteArray(causeId(*cause).data()) : QByteArray();
                if (cause
                    && parseFeedLine(failure('"' + stageWord + json("','cause':'") + causeWord + '"'), now))
                    accepted.insert(QString::fromLatin1(causeWord));
            }
        }
        QCOMPARE(accepted.size(), 42);
        QCOMPARE(accepted, named);
    }

    void linesAreCountedAndBadOnesNamed()
    {
        const FeedText text = readFeedText(ok + "\n\n" + ok + "\r\nnonsense\n  \n" + failure(json("'odd'"))
                                               + "\n" + ok.left(20),
                                           {}, false, now);
        QCOMPARE(text.jobs.size(), 2);
        QCOMPARE(text.unreadable, 2);
        QCOMPARE(text.lastUnreadable->line, 6);
        QCOMPARE(text.end.line, 6);
        QVERIFY(text.lastUnreadable->why.startsWith(u"“outcome”"_s));
    }

    void aLineWithoutItsEndWaits()
    {
        const FeedText waiting = readFeedText(ok + '\n' + ok, {}, false, now);
        QCOMPARE(waiting.jobs.size(), 1);
        QCOMPARE(waiting.consumed, ok.size() + 1);
        const FeedText finished = readFeedText(ok + '\n' + ok, {}, true, now);
        QCOMPARE(finished.jobs.size(), 2);
        QCOMPARE(finished.consumed, 2 * ok.size() + 1);
    }

    void anEndlessLineIsPassedOverInPieces()
    {
        const QByteArray endless(longestLine + 1, 'x');
        FeedText text = readFeedText(ok + '\n' + endless, {}, false, now);
        QCOMPARE(text.unreadable, 1);
        QCOMPARE(text.lastUnreadable->line, 2);
        QCOMPARE(text.consumed, ok.size() + 1 + endless.size());
        QVERIFY(text.end.insideLongLine);
        text = readFeedText(endless, text.end, false, now);
        QCOMPARE(text.unreadable, 0);
        text = readFeedText("xxx\n" + ok + '\n', text.end, false, now);
        QCOMPARE(text.unreadable, 0);
        QCOMPARE(text.jobs.size(), 1);
        QCOMPARE(text.end, (FeedPlace{3, false}));
    }

    void howAFeedIsCutMakesNoDifference()
    {
        QByteArray whole;
        for (int i = 0; i < 60; ++i)
            whole += (i % 7 == 3 ? "bad" : line(json("'outcome':'ok','id':") + QByteArray::number(i))) + '\n';
        const FeedText once = readFeedText(whole, {}, false, now);
        QCOMPARE(once.jobs.size() + once.unreadable, 60);
        QRandomGenerator random(20261122);
        for (int round = 0; round < 200; ++round) {
            FeedPlace place;
            QList<Evidence> jobs;
            qint64 unreadable = 0;
            qsizetype begin = 0;
            qsizetype end = 0;
            while (begin < whole.size()) {
                end = std::min(whole.size(), end + 1 + random.bounded(300));
                const FeedText text = readFeedText(whole.sliced(begin, end - begin), place, false, now);
                jobs += text.jobs;
                unreadable += text.unreadable;
                place = text.end;
                begin += text.consumed;
            }
            QVERIFY(jobs == once.jobs);
            QCOMPARE(unreadable, once.unreadable);
            QCOMPARE(place, once.end);
        }
    }

    void aDamagedLineIsRefusedOrMeansAJob()
    {
        const QByteArray whole = line(json("'outcome':'execution','exit':2,'id':17,'runner':'a/"
                                           "b','queueWait':1.5,'cause':'program-failed','text':'ä'"));
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY(!parseFeedLine(whole.left(size), now));
        QRandomGenerator random(4711);
        int refused = 0;
        for (int round = 0; round < 20'000; ++round) {
            QByteArray damaged = whole;
            for (int flips = 1 + random.bounded(3); flips > 0; --flips) {
                char &byte = damaged[random.bounded(int(damaged.size()))];
                byte = char(byte ^ (1 << random.bounded(8)));
            }
            const auto read = parseFeedLine(damaged, now);
            refused += read ? 0 : 1;
            if (read) {
                QVERIFY(!read->runner.service.isEmpty() && !read->runner.runner.isEmpty());
                QVERIFY(reachedAnyStage(*read));
                QVERIFY(read->knownAt <= now && read->submittedAt <= read->knownAt);
                QVERIFY(!decisiveStage(*read) || causeOf(*read) != Cause::None);
            } else {
                QVERIFY(!read.error().message.isEmpty());
            }
        }
        QVERIFY(refused > 10'000 && refused < 20'000);
    }

    void aMarkSurvivesTheStore()
    {
        FeedMark mark{u"/var/feed"_s, 300, {3, true}, 256, QByteArray("\x00\xff", 2), "\"e\""};
        QCOMPARE(restoredMark(savedMark(mark), u"/var/feed"_s), mark);
        QCOMPARE(restoredMark(savedMark(mark), u"/var/other"_s), FeedMark{u"/var/other"_s});
        for (const QByteArray &damaged :
             {QByteArray(), QByteArray("x"), QByteArray("[]"), savedMark(mark).chopped(3),
              savedMark(mark).replace("300", "-300"), savedMark(mark).replace("300", "3"),
              savedMark(mark).replace("256", "5000")})
            QCOMPARE(restoredMark(damaged, u"/var/feed"_s), FeedMark{u"/var/feed"_s});
    }
};

QTEST_APPLESS_MAIN(TestFeedParsers)
#include "tst_feedparsers.moc"
