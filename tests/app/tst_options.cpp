#include <QTest>

#include "app/commands/options.h"

using namespace Qt::Literals::StringLiterals;
using namespace jobwatch;
using namespace std::chrono_literals;

namespace {

Result<Options> parsed(const char *line)
{
    return parseOptions(QString::fromUtf8(line).split(' '_L1, Qt::SkipEmptyParts));
}

} // namespace

class TestOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verbsAndOptionsAreUnderstoodInAnyOrder_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("verb");
        QTest::addColumn<QStringList>("operands");

        const auto row = [](const char *line, Verb verb, const QStringList &operands = {}) {
            QTest::newRow(line) << QString::fromUtf8(line) << int(verb) << operands;
        };
        row("", Verb::Window);
        row("--demo", Verb::Window);
        row("watch", Verb::Watch);
        row("--demo watch --jsonl --for 10m", Verb::Watch);
        row("status", Verb::Status);
        row("status bio/clustalo --json", Verb::Status, {u"bio/clustalo"_s});
        row("status -- --odd-name", Verb::Status, {u"--odd-name"_s});
        row("config check", Verb::ConfigCheck);
        row("config check a.yaml b.yaml", Verb::ConfigCheck, {u"a.yaml"_s, u"b.yaml"_s});
        row("config show", Verb::ConfigShow);
        row("config import x.service.yaml --server bio", Verb::ConfigImport, {u"x.service.yaml"_s});
        row("servers list", Verb::ServersList);
        row("servers test bio", Verb::ServersTest, {u"bio"_s});
        row("servers match cluster", Verb::ServersMatch, {u"cluster"_s});
        row("servers test --help", Verb::ServersTest);
        row("notify mute --until 1h", Verb::NotifyMute);
        row("notify unmute", Verb::NotifyUnmute);
        row("timers list", Verb::TimersList);
        row("timers list --state open --json", Verb::TimersList);
        row("timers pause --reason disks a/request/b", Verb::TimersPause, {u"a/request/b"_s});
        row("timers resume --anew x y", Verb::TimersResume, {u"x"_s, u"y"_s});
        row("timers probe x", Verb::TimersProbe, {u"x"_s});
        row("timers reset x", Verb::TimersReset, {u"x"_s});
        row("watch --listen 127.0.0.1:0 --token-file t", Verb::Watch);
        row("--listen 0.0.0.0:1 --token-file t --tls-certificate c --tls-key k", Verb::Window);
        row("replay --stdio", Verb::Replay);
        row("--price 5 replay --stdio", Verb::Replay);
        row("--demo --for 10m", Verb::Window);
    }

    void verbsAndOptionsAreUnderstoodInAnyOrder()
    {
        QFETCH(QString, line);
        const Result<Options> options = parsed(line.toUtf8().constData());
        QVERIFY2(options, options ? "" : qPrintable(options.error().message));
        QTEST(int(options->verb), "verb");
        QTEST(options->operands, "operands");
    }

    void valuesFollowOrAreJoined()
    {
        for (const char *line :
             {"watch --config c.yaml --store=h.db --log-rules jobwatch.*=true --for=90s",
              "--for 90s --log-rules=jobwatch.*=true --store h.db --config=c.yaml watch"}) {
            const Result<Options> options = parsed(line);
            QVERIFY(options);
            QCOMPARE(options->configFile, u"c.yaml"_s);
            QCOMPARE(options->storeLocation, u"h.db"_s);
            QCOMPARE(options->logRules, u"jobwatch.*=true"_s);
            QCOMPARE(*options->runFor, Span(90s));
        }
    }

    void aLanguageIsChosenForOneRun()
    {
        QCOMPARE(parsed("status --language de")->language, u"de"_s);
        QCOMPARE(parsed("--language=en_GB")->language, u"en_GB"_s);
        QVERIFY(!parsed("--language nonsense"));
    }

    void aPriceIsANumber()
    {
        QCOMPARE(parsed("replay --stdio")->proposal.price, std::optional<double>());
        QCOMPARE(parsed("replay --stdio --price=0.02")->proposal.price, std::optional(.02));
    }

    void mistakesAreOneSentence_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("sentence");

        const auto row = [](const char *line, const char *sentence) {
            QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(sentence);
        };
        row("--dmo", "There is no option “--dmo”. Did you mean “--demo”?");
        row("-x", "There is no option “-x”. “jobwatch --help” lists what there is.");
        row("stauts", "There is no command “stauts”. Did you mean “status”?");
        row("config chekc", "There is no command “config chekc”. Did you mean “config check”?");
        row("config", "There is no command “config”. “jobwatch --help” lists what there is.");
        row("watch --json", "“--json” does not belong to “jobwatch watch”.");
        row("--jsonl", "“--jsonl” does not belong to “jobwatch”.");
        row("--config", "“--config” needs a value.");
        row("--config=", "“--config”: the value is empty");
        row("--demo=yes", "“--demo” takes no value.");
        row("watch --for 10", "“--for”: “10” needs a unit: write 10s, 10m, 10h or 10d.");
        row("watch --for 0s", "“--for”: a run lasts from 1ms to 20d");
        row("watch --for 21d", "“--for”: a run lasts from 1ms to 20d");
        row("watch bio", "“bio” is one operand too many.");
        row("status a b", "“b” is one operand too many.");
        row("servers test", "“servers test” needs an operand.");
        row("config import", "“config import” needs an operand.");
        row("replay", "“replay” needs “--stdio”.");
        row("replay --stdio x", "“x” is one operand too many.");
        row("replay --stdio --price cheap",
            "“--price”: a price is a number above 0 and up to 1000, or fast, quick, normal, thrifty or "
            "minimal");
        row("replay --stdio --price nan",
            "“--price”: a price is a number above 0 and up to 1000, or fast, quick, normal, thrifty or "
            "minimal");
        row("replay --stdio --price 0",
            "“--price”: a price is a number above 0 and up to 1000, or fast, quick, normal, thrifty or "
            "minimal");
        row("status --price 1", "“--price” does not belong to “jobwatch status”.");
        row("timers list --state ajar",
            "“--state”: a state is closed, open, half-open, disabled or forced-open");
        row("timers pause x", "“timers pause” needs “--reason”.");
        row("timers resume", "“timers resume” needs an operand.");
        row("timers probe --anew x", "“--anew” does not belong to “jobwatch timers probe”.");
        row("watch --listen 127.0.0.1:0", "“--listen” needs “--token-file”.");
        row("watch --token-file t", "“--token-file” needs “--listen”.");
        row("watch --listen 8321 --token-file t", "“--listen”: an address is written as 127.0.0.1:8321");
        row("watch --listen 0.0.0.0:1 --token-file t",
            "Without “--tls-certificate”, “--listen” takes a loopback address only.");
        row("watch --listen 127.0.0.1:1 --token-file t --tls-key k",
            "“--tls-key” needs “--tls-certificate”.");
        row("--store postgresql://db/jobs?color=red",
            "“--store”: The address of the history database postgresql://db/jobs cannot be used: “color” is "
            "not "
            "known.");
    }

    void mistakesAreOneSentence()
    {
        QFETCH(QString, line);
        const Result<Options> options = parsed(line.toUtf8().constData());
        QVERIFY(!options);
        QTEST(options.error().message, "sentence");
    }

    void aHostileArgumentStaysOnOneLine()
    {
        const Result<Options> options = parseOptions({u"--a\nb\u202E\u001b[31m"_s + QString(1000, 'x'_L1)});
        QVERIFY(!options);
        QVERIFY(!options.error().message.contains('\n'_L1));
        QVERIFY(!options.error().message.contains(QChar(0x202E)));
        QVERIFY(options.error().message.size() < 200);
    }

    void theHelpNamesEveryVerb()
    {
        for (const QString &verb :
             {u"watch"_s, u"status"_s, u"config check"_s, u"config show"_s, u"config import"_s,
              u"servers list"_s, u"servers test"_s, u"servers match"_s, u"replay"_s})
            QVERIFY(helpText().contains("jobwatch "_L1 + verb));
    }
};

QTEST_GUILESS_MAIN(TestOptions)
#include "tst_options.moc"
