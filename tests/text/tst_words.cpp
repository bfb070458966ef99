#include <QSet>
#include <QTest>

#include "core/text/words.h"

using namespace Qt::Literals::StringLiterals;
using namespace jobwatch;
using namespace std::chrono_literals;

namespace {

QList<Cause> allCauses()
{
    QList<Cause> causes;
    for (int number = 0; number < 1000; ++number) {
        if (const auto cause = causeFromNumber(number))
            causes.append(*cause);
    }
    return causes;
}

QList<HistoryKind> allHistoryKinds()
{
    QList<HistoryKind> kinds;
    for (int number = 0; number < 1000; ++number) {
        if (const auto kind = historyKindFromNumber(number))
            kinds.append(*kind);
    }
    return kinds;
}

const QList<NextTestWhy> allReasons{
    NextTestWhy::NotTested, NextTestWhy::Interval,      NextTestWhy::FirstTest,
    NextTestWhy::Paused,    NextTestWhy::NeverByPolicy, NextTestWhy::WaitingForBudget,
    NextTestWhy::Running,   NextTestWhy::Misconfigured, NextTestWhy::ServerUnreachable,
    NextTestWhy::Offline,   NextTestWhy::AskedByPerson, NextTestWhy::ByDoubt,
};

template <typename Values, typename Words>
QStringList wordsOf(const Values &values, Words words)
{
    QStringList all;
    for (const auto value : values)
        all.append(words(value));
    return all;
}

StageState stateOf(Status status, Cause cause, const QString &text = {})
{
    StageState state;
    state.status = status;
    state.cause = cause;
    state.text = text;
    return state;
}

RunnerState runnerWith(const PerStage<StageState> &stages)
{
    RunnerState runner;
    runner.stages = stages;
    runner.status = runnerStatus(stages);
    return runner;
}

const StageState works = stateOf(Status::Ok, Cause::None);

} // namespace

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyValueHasItsOwnText_data()
    {
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<int>("count");

        QTest::newRow("status") << wordsOf(QList{Status::Unknown, Status::Ok, Status::Warning, Status::Down},
                                           statusText)
                                << 4;
        QTest::newRow("stage") << wordsOf(allStages, stageText) << 4;
        QTest::newRow("cause") << wordsOf(allCauses(), causeText) << 65;
        QTest::newRow("cause in a cell") << wordsOf(allCauses(), causeShort) << 65;
        QTest::newRow("source") << wordsOf(QList{Source::UserJob, Source::TestJob}, sourceText) << 2;
        QTest::newRow("history kind") << wordsOf(allHistoryKinds(), historyKindText) << 38;
        QTest::newRow("contact") << wordsOf(QList{Contact::NotYet, Contact::Reachable, Contact::Unreachable},
                                            contactText)
                                 << 3;
        QTest::newRow("next test") << wordsOf(allReasons, nextTestWhyText) << 12;
        QTest::newRow("server kind") << wordsOf(
            QList{ServerKind::Slivka, ServerKind::Slurm, ServerKind::Folio, ServerKind::Feed}, serverKindText)
                                     << 4;
    }

    void everyValueHasItsOwnText()
    {
        QFETCH(QStringList, texts);
        QFETCH(int, count);
        QCOMPARE(texts.size(), count);
        QVERIFY(!texts.contains(QString()));
        QCOMPARE(QSet<QString>(texts.begin(), texts.end()).size(), texts.size());
        for (const QString &text : texts)
            QCOMPARE(text, text.trimmed());
    }

    void aCauseInACellIsShort()
    {
        for (const Cause cause : allCauses())
            QVERIFY2(causeShort(cause).size() <= 14, qPrintable(causeShort(cause)));
    }

    void aCauseIsASentenceWithoutItsFinalStop()
    {
        for (const Cause cause : allCauses()) {
            const QString text = causeText(cause);
            QVERIFY2(text.at(0).isUpper() && text.back().isLetterOrNumber(), qPrintable(text));
            QVERIFY2(!text.contains('!'_L1) && text.size() <= 110, qPrintable(text));
        }
    }

    void agesAreShortAndNeverNegative_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("text");

        const auto row = [](const char *name, Span age, const char *text) {
            QTest::newRow(name) << qint64(age.count()) << QString::fromUtf8(text);
        };
        row("negative", -5min, "0 s");
        row("nothing", 0s, "0 s");
        row("steps of ten seconds", 49s, "40 s");
        row("just under a minute", 59999ms, "50 s");
        row("a minute", 60s, "1 min");
        row("minutes", 9min + 59s, "9 min");
        row("just under an hour", 59min + 59s, "59 min");
        row("an hour", 1h, "1 h 00 min");
        row("an hour and five", 1h + 5min, "1 h 05 min");
        row("hours and minutes", 2h + 14min, "2 h 14 min");
        row("hours", 9h + 10min, "9 h");
        row("just under a day", 24h - 1ms, "23 h");
        row("a day", 24h, "1 d");
        row("days", 95h, "3 d");
        row("years", 24h * 4000, "4000 d");
    }

    void agesAreShortAndNeverNegative()
    {
        QFETCH(qint64, ms);
        QTEST(ageText(Span(ms)), "text");
    }

    void durationsAreExactToTheSecond_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("text");

        const auto row = [](const char *name, Span duration, const char *text) {
            QTest::newRow(name) << qint64(duration.count()) << QString::fromUtf8(text);
        };
        row("negative", -1s, "0 s");
        row("nothing", 0s, "0 s");
        row("under half a second", 499ms, "0 s");
        row("rounded up", 3600ms, "4 s");
        row("rounded to a minute", 59600ms, "1 min");
        row("minute and seconds", 80s, "1 min 20 s");
        row("hours and minutes", 2h + 5min, "2 h 05 min");
        row("hours and seconds", 2h + 3s, "2 h 3 s");
        row("days", 76h, "3 d 4 h");
    }

    void durationsAreExactToTheSecond()
    {
        QFETCH(qint64, ms);
        QTEST(durationText(Span(ms)), "text");
    }

    void aStageSaysWhyItIsWhatItIs_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("cause");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("reason");

        const QString missing =
            u"Exit 127 means the program was not found. Check that it is installed on the server."_s;
        QTest::newRow("works") << int(Status::Ok) << int(Cause::None) << QString() << u"Startup works."_s;
        QTest::newRow("unknown") << int(Status::Unknown) << int(Cause::None) << QString()
                                 << u"There is no evidence yet about: Startup."_s;
        QTest::newRow("down") << int(Status::Down) << int(Cause::CommandNotFound) << QString()
                              << u"Startup is down. "_s + missing;
        QTest::newRow("down with its line")
            << int(Status::Down) << int(Cause::CommandNotFound) << u"sh: 1: tool: not found\n"_s
            << u"Startup is down: “sh: 1: tool: not found”. "_s + missing;
        QTest::newRow("the line holds place markers")
            << int(Status::Down) << int(Cause::CommandNotFound) << u"%1 %2 %n"_s
            << u"Startup is down: “%1 %2 %n”. "_s + missing;
        QTest::newRow("the line ends with a full stop")
            << int(Status::Down) << int(Cause::CommandNotFound) << u"It is gone."_s
            << u"Startup is down: “It is gone”. "_s + missing;
        QTest::newRow("warning")
            << int(Status::Warning) << int(Cause::NoWorker) << QString()
            << u"Startup has a warning. The job waits in the queue and no worker picks it up."_s;
        QTest::newRow("down for a reason nobody told")
            << int(Status::Down) << int(Cause::None) << QString() << u"Startup is down."_s;
    }

    void aStageSaysWhyItIsWhatItIs()
    {
        QFETCH(int, status);
        QFETCH(int, cause);
        QFETCH(QString, line);
        QTEST(stageReason(Stage::Startup, stateOf(Status(status), Cause(cause), line)), "reason");
    }

    void aRunnerIsExplainedByItsWorstStage()
    {
        const StageState noWorker = stateOf(Status::Warning, Cause::NoWorker);
        const StageState failed = stateOf(Status::Down, Cause::ProgramFailed, u"core dumped"_s);
        QCOMPARE(runnerReason(runnerWith({works, noWorker, failed, works})),
                 stageReason(Stage::Execution, failed));
    }

    void aRunnerWithoutTroubleSaysWhatIsKnown()
    {
        const StageState unknown{};
        QCOMPARE(runnerReason(runnerWith({works, works, works, works})), u"All four stages work."_s);
        QCOMPARE(runnerReason(runnerWith({works, works, unknown, unknown})),
                 u"There is no evidence yet about: Execution, Polling."_s);
        QCOMPARE(runnerReason(RunnerState{}), u"There is no evidence yet."_s);
    }

    void aPauseIsNamedBeforeTheStatus()
    {
        RunnerState runner = runnerWith({works, works, works, works});
        runner.pause = Pause{u"anna"_s, u"maintenance"_s, {}, {}};
        QCOMPARE(runnerReason(runner), u"Paused by anna: “maintenance”. All four stages work."_s);
        runner.pause = Pause{};
        QCOMPARE(runnerReason(runner), u"Paused. All four stages work."_s);
    }

    void aWrongTestIsNamedAsSuch()
    {
        RunnerState runner{};
        runner.testProblem = Cause::TestMisconfigured;
        runner.testProblemText = u"must: required"_s;
        QCOMPARE(runnerReason(runner),
                 u"The server refuses the test's parameters. Correct the test in the configuration: "
                 "“must: required”. There is no evidence yet."_s);
    }

    void serverTextBecomesOneSafeLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("limit");
        QTest::addColumn<QString>("line");

        QTest::newRow("empty") << QString() << 200 << QString();
        QTest::newRow("plain") << u"not found"_s << 200 << u"not found"_s;
        QTest::newRow("line breaks") << u"\r\n a\n\n\tb\v\fc \n"_s << 200 << u"a b c"_s;
        QTest::newRow("separators of Unicode") << u"a\u2028b\u2029c\u0085d"_s << 200 << u"a b c d"_s;
        QTest::newRow("control characters") << u"a\u0007\u001bb\u007fc"_s << 200 << u"a b c"_s;
        QTest::newRow("a null") << QString(QChar(0)) + u"a"_s << 200 << u"a"_s;
        QTest::newRow("direction marks")
            << u"\u202Aa\u202B\u202C\u202D\u202Eb\u2066\u2067\u2068\u2069\u200E\u200F\u061Cc"_s << 200
            << u"abc"_s;
        QTest::newRow("markup stays text") << u"<b>bold</b> & co"_s << 200 << u"<b>bold</b> & co"_s;
        QTest::newRow("just fits") << u"abcde"_s << 5 << u"abcde"_s;
        QTest::newRow("cut") << u"abcdef"_s << 5 << u"abcd…"_s;
        QTest::newRow("a break at the end does not count") << u"abcde\n\n"_s << 5 << u"abcde"_s;
        QTest::newRow("cut before a pair") << u"abc😀d"_s << 5 << u"abc…"_s;
        QTest::newRow("a pair that fits") << u"abc😀"_s << 5 << u"abc😀"_s;
        QTest::newRow("half a pair") << QString(QChar(0xD83D)) + u"a"_s << 200 << u"\uFFFDa"_s;
        QTest::newRow("limit of one") << u"ab"_s << 1 << u"…"_s;
        QTest::newRow("no room at all") << u"ab"_s << 0 << QString();
        QTest::newRow("a long text") << QString(1'000'000, 'x'_L1) << 10 << u"xxxxxxxxx…"_s;
    }

    void serverTextBecomesOneSafeLine()
    {
        QFETCH(QString, text);
        QFETCH(int, limit);
        QTEST(oneLine(text, limit), "line");
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
