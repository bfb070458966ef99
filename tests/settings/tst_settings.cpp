#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include "core/settings/settings.h"

using namespace Qt::Literals::StringLiterals;
using namespace jobwatch;
using namespace std::chrono_literals;

namespace {

QByteArray sample()
{
    QFile file(QStringLiteral(JOBWATCH_SOURCE_DIR "/tests/data/settings/sample.yaml"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString toLine(const SettingsIssue &issue)
{
    const auto severity = issue.severity == SettingsIssue::Severity::Error ? "error"_L1 : "warning"_L1;
    return u"%1 %2 %3: %4"_s.arg(QString::number(issue.line), severity, issue.field, issue.sentence);
}

CheckedSettings parsed(const QByteArray &yaml)
{
    return parseSettings(yaml, u"/etc/jobwatch/config.yaml"_s);
}

// A server that is right but for what `extra` adds.
QByteArray server(const QByteArray &extra)
{
    return "version: 1\nservers:\n  - name: bio\n    kind: slivka\n    url: http://h\n" + extra;
}

QByteArray test(const QByteArray &extra)
{
    return server("    services:\n      - id: clustalo\n        tests:\n          - " + extra);
}

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSampleIsUnderstood()
    {
        const CheckedSettings checked = parsed(sample());
        QVERIFY(checked.usable());
        QCOMPARE(checked.settings.servers.size(), 4);

        const ServerDefinition &bio = checked.settings.servers.first();
        QCOMPARE(bio.name.value, u"bio"_s);
        QCOMPARE(bio.kind, ServerKind::Slivka);
        QCOMPARE(bio.url, QUrl(u"https://example.org/slivka"_s));
        QCOMPARE(bio.caFile, u"/etc/jobwatch/certificates/ca.pem"_s);
        QCOMPARE(bio.clientCertificate, u"/etc/jobwatch/certificates/client.pem"_s);
        QCOMPARE(bio.proxy, QUrl(u"http://proxy.example.org:3128"_s));
        QCOMPARE(bio.requestTimeout, Span(20s));
        QCOMPARE(bio.requestsInFlight, 3);
        QCOMPARE(bio.budget, (TestBudget{30, 4, 1}));
        QCOMPARE(bio.policy, (TestPolicy{PolicyKind::Adaptive, 10min, 1.0, 3min, 12h}));
        QCOMPARE(bio.services.size(), 2);
        QCOMPARE(bio.services.at(0).policy->every, Span(15min));
        QCOMPARE(bio.services.at(1).policy->kind, PolicyKind::Never);
        QCOMPARE(checked.settings.servers.at(1).kind, ServerKind::Slurm);
        QCOMPARE(checked.settings.servers.at(3).kind, ServerKind::Feed);
        QCOMPARE(checked.settings.servers.at(3).path, u"/var/lib/galaxy/outcomes.jsonl"_s);
    }

    void theTestsOfTheSampleAreUnderstood()
    {
        const CheckedSettings checked = parsed(sample());
        const QList<TestDefinition> tests = checked.settings.servers.first().services.first().tests;
        QCOMPARE(tests.size(), 2);
        QCOMPARE(tests.at(0).parameters.value(u"seq-type"_s), QStringList{u"protein"_s});
        QCOMPARE(tests.at(0).parameters.value(u"rep"_s), (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(tests.at(0).files.value(u"input"_s), u"/etc/jobwatch/testdata/small.fasta"_s);
        QCOMPARE(tests.at(0).timeout, Span(4min));
        QCOMPARE(tests.at(0).queueWaitLimit, Span(90s));
        QCOMPARE(tests.at(0).expect,
                 (QList{ExpectedOutput{u"stdout"_s, u"CLUSTAL"_s, {}},
                        ExpectedOutput{u"output.txt"_s, {}, u"/etc/jobwatch/testdata/expected.txt"_s}}));
        QCOMPARE(tests.at(0).policy->every, Span(30min));
        QCOMPARE(tests.at(1).kind, TestKind::Smoke);
        QCOMPARE(tests.at(1).runner.value, u"default"_s);
        QCOMPARE(tests.at(1).parameters.value(u"version"_s), QStringList{u"true"_s});
    }

    void theQueueingSystemOfTheSampleIsUnderstood()
    {
        const CheckedSettings checked = parsed(sample());
        const ServiceDefinition service = checked.settings.servers.at(1).services.first();
        QCOMPARE(service.match, ServiceRule{.jobName = u"clustalo*"_s});
        const TestDefinition test = service.tests.first();
        QCOMPARE(test.runner.value, u"cluster/short"_s);
        QCOMPARE(test.script, u"/etc/jobwatch/tests/clustalo.sh"_s);
        QCOMPARE(test.qos, u"test"_s);
        QCOMPARE(test.account, u"services"_s);
        QCOMPARE(test.environment, (QMap<QString, QString>{{u"LANG"_s, u"C"_s}}));
        QCOMPARE(test.workFolder, u"/scratch/jobwatch"_s);
    }

    void theSampleHoldsNothingThatIsNotUnderstood()
    {
        QCOMPARE(parsed(sample()).issues, QList<SettingsIssue>{});
    }

    void aServerWithALoginAndATimerIsRead()
    {
        const Settings settings = parsed(sample()).settings;
        const ServerDefinition &library = settings.servers.at(2);
        QCOMPARE(library.user, u"operator"_s);
        QCOMPARE(library.tenant, u"diku"_s);
        QCOMPARE(library.password, (SecretReference{SecretReference::Place::Keyring, {}}));
        QCOMPARE(library.logFile, u"/var/log/folio/mod-scheduler.json"_s);
        QCOMPARE(settings.timers.size(), 1);
        const RequestTimer &timer = settings.timers.constFirst();
        QCOMPARE(timer.server, library.name);
        QCOMPARE(timer.url, u"/data-export/expire-jobs"_s);
        QCOMPARE(timer.schedule, (TimerSchedule{{}, u"0 2 * * *"_s, "Europe/Berlin"}));
        QCOMPARE(timer.breaker->failures, 3);
    }

    void everyMistakeIsNamedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("issue");

        const auto row = [](const char *name, const QByteArray &yaml, const char *issue) {
            QTest::newRow(name) << yaml << QString::fromUtf8(issue);
        };
        row("empty", "", "0 error : The file does not begin with “version: 1”.");
        row("a list", "- 1\n", "1 error : The file does not begin with “version: 1”.");
        row("no version", "servers: []\n", "1 error : “version” is missing.");
        row("a rule without a pattern",
            "version: 1\nservers:\n- {name: a, kind: slurm, url: 'http://h', services: [{id: s, match: "
            "{}}]}\n",
            "3 error servers[0].services[0].match: A rule needs a pattern, for example “jobName: "
            "clustalo*”.");
        row("a service without a rule",
            "version: 1\nservers:\n- {name: a, kind: slurm, url: 'http://h', services: [{id: s}]}\n",
            "3 warning servers[0].services[0]: Without “match” no job of a user belongs to this service.");
        row("a test without a script",
            "version: 1\nservers:\n- {name: a, kind: slurm, url: 'http://h',"
            " services: [{id: s, match: {qos: x}, tests: [{runner: c/p}]}]}\n",
            "3 error servers[0].services[0].tests[0]: “script” is missing.");
        row("an expectation over REST",
            "version: 1\nservers:\n- {name: a, kind: slurm, url: 'http://h', services: [{id: s, match: {qos: "
            "x},"
            " tests: [{script: /a, expect: [{file: stdout}]}]}]}\n",
            "3 warning servers[0].services[0].tests[0].expect: Over slurmrestd the files that a job writes "
            "cannot"
            " be read, so this is not checked.");
        row("a rule of a web service",
            "version: 1\nservers:\n- {name: a, kind: slivka, url: 'http://h',"
            " services: [{id: s, match: {qos: x}}]}\n",
            "3 warning servers[0].services[0].match: “match” is used only with a queueing system.");
        row("a script of a web service",
            "version: 1\nservers:\n- {name: a, kind: slivka, url: 'http://h',"
            " services: [{id: s, tests: [{script: /a}]}]}\n",
            "3 warning servers[0].services[0].tests[0].script: “script” is used only with a queueing "
            "system.");
        row("a secret in the file",
            "version: 1\nservers: [{name: a, kind: folio, url: 'http://h', password: x}]\n",
            "2 error servers[0].password: Secrets do not belong in this file. Write keyring, {env: NAME} or"
            " {file: PATH}.");
        row("a timer of a strange server",
            "version: 1\ntimers: [{name: t, server: x, path: /p, schedule: {every: 1m}}]\n",
            "2 error timers[0]: No server is named “x”.");
        row("a timer in an unknown zone",
            "version: 1\ntimers: [{name: t, url: 'http://h/', schedule: {cron: 0 2 * * *, zone: "
            "Mars/Base}}]\n",
            "2 error timers[0].schedule.zone: The time zone “Mars/Base” is not known here.");
        row("another version", "version: 2\n",
            "1 error version: This is a file of version 2; this Jobwatch reads version 1.");
        row("version of letters", "version: one\n",
            "1 error version: A whole number from 1 to 1000000 is expected here.");
        row("an unknown key", "version: 1\nserver: []\n",
            "2 warning server: “server” is not known. Did you mean “servers”?");
        row("a key like nothing", "version: 1\ncolour: red\n",
            "2 warning colour: “colour” is not known. Known here: version, servers, timers, reports, "
            "notifications, history.");
        row("a key in other letters", server("    Budget: {}\n"),
            "6 warning servers[0].Budget: “Budget” is not known. Did you mean “budget”?");
        row("a key twice", server("    kind: slurm\n"),
            "6 error servers[0].kind: This is given twice, first on line 4.");
        row("a key that is a list", "version: 1\n[a, b]: 1\n",
            "2 error : A name is expected before the colon.");
        row("servers are no list", "version: 1\nservers: {name: a}\n",
            "2 error servers: A list is expected here.");
        row("servers are nothing", "version: 1\nservers:\n", "2 error servers: A list is expected here.");
        row("a server is a word", "version: 1\nservers: [bio]\n",
            "2 error servers[0]: Names with values (“name: value”) are expected here.");
        row("no name", "version: 1\nservers: [{kind: feed, path: f}]\n",
            "2 error servers[0]: “name” is missing.");
        row("no kind", "version: 1\nservers: [{name: a, url: \"http://h\"}]\n",
            "2 error servers[0]: “kind” is missing.");
        row("no address", "version: 1\nservers: [{name: a, kind: slivka}]\n",
            "2 error servers[0]: “url” is missing.");
        row("a feed that is nowhere", "version: 1\nservers: [{name: a, kind: feed}]\n",
            "2 error servers[0]: “path” or “url” is missing: where the feed is.");
        row("a feed in two places",
            "version: 1\nservers: [{name: a, kind: feed, path: f, url: \"http://h\"}]\n",
            "2 error servers[0]: A feed has a “path” or a “url”, not both.");
        row("a path of no feed", server("    path: f\n"),
            "6 error servers[0]: “path” is used only with “kind: feed”.");
        row("an empty name", "version: 1\nservers: [{name: \"\", kind: feed, path: f}]\n",
            "2 error servers[0].name: This must not be empty.");
        row("a name of nothing", "version: 1\nservers: [{name: , kind: feed, path: f}]\n",
            "2 error servers[0].name: A text is expected here.");
        row("a name with a control character",
            "version: 1\nservers: [{name: \"a\\x07b\", kind: feed, path: f}]\n",
            "2 error servers[0].name: A name is one line without control characters and without blanks "
            "around it.");
        row("a name that turns direction",
            "version: 1\nservers: [{name: \"a\\u202Eb\", kind: feed, path: f}]\n",
            "2 error servers[0].name: A name is one line without control characters and without blanks "
            "around it.");
        row("a long name",
            "version: 1\nservers: [{name: " + QByteArray(65, 'x') + ", kind: feed, path: f}]\n",
            "2 error servers[0].name: A name has at most 64 characters.");
        row("two servers of one name",
            "version: 1\nservers:\n  - {name: a, kind: feed, path: f}\n  - {name: a, kind: feed, path: f}\n",
            "4 error servers[1]: “a” is used twice, first on line 3.");
        row("two services of one id", server("    services: [{id: a}, {id: b}, {id: a}]\n"),
            "6 error servers[0].services[2]: “a” is used twice, first on line 6.");
        row("an unknown kind", "version: 1\nservers: [{name: a, kind: slivak, url: \"http://h\"}]\n",
            "2 error servers[0].kind: “slivak” is not known. Did you mean “slivka”?");
        row("a file as address", "version: 1\nservers: [{name: a, kind: slivka, url: \"file:///etc\"}]\n",
            "2 error servers[0].url: “file:///etc” is not an address with http, https and a host.");
        row("an address without host", "version: 1\nservers: [{name: a, kind: slivka, url: \"http://\"}]\n",
            "2 error servers[0].url: “http://” is not an address with http, https and a host.");
        row("an address without scheme", "version: 1\nservers: [{name: a, kind: slivka, url: example.org}]\n",
            "2 error servers[0].url: “example.org” is not an address with http, https and a host.");
        row("an impossible port", "version: 1\nservers: [{name: a, kind: slivka, url: \"http://h:99999\"}]\n",
            "2 error servers[0].url: “http://h:99999” is not an address with http, https and a host.");
        row("a password in the address",
            "version: 1\nservers: [{name: a, kind: slivka, url: \"http://u:secret@h\"}]\n",
            "2 error servers[0].url: An address here must not hold a user name or password.");
        row("a number without unit", server("    requestTimeout: 90\n"),
            "6 error servers[0].requestTimeout: “90” needs a unit: write 90s, 90m, 90h or 90d.");
        row("a negative duration", server("    requestTimeout: -5s\n"),
            "6 error servers[0].requestTimeout: “-5s” is negative.");
        row("a duration of nothing", server("    requestTimeout: 0s\n"),
            "6 error servers[0].requestTimeout: This must be between 100ms and 1h.");
        row("a duration as list", server("    requestTimeout: [1s]\n"),
            "6 error servers[0].requestTimeout: A duration such as 30s, 10m, 2h or 1d is expected here.");
        row("a negative number", server("    requestsInFlight: -1\n"),
            "6 error servers[0].requestsInFlight: A whole number from 1 to 64 is expected here.");
        row("a number that is none", server("    budget: {testsPerHour: many}\n"),
            "6 error servers[0].budget.testsPerHour: A whole number from 1 to 100000 is expected here.");
        row("a number too large for any", server("    budget: {burst: 99999999999999999999}\n"),
            "6 error servers[0].budget.burst: A whole number from 1 to 100000 is expected here.");
        row("a policy as word", server("    policy: adaptive\n"),
            "6 error servers[0].policy: Names with values (“name: value”) are expected here.");
        row("a policy without kind", server("    policy: {every: 10m}\n"),
            "6 error servers[0].policy: “kind” is missing.");
        row("an interval without effect", server("    policy: {kind: adaptive, every: 10m}\n"),
            "6 warning servers[0].policy.every: “every” has an effect only with “kind: fixed”.");
        row("limits the wrong way round", server("    policy: {kind: adaptive, min: 2h, max: 1h}\n"),
            "6 error servers[0].policy: “min” is longer than “max”.");
        row("a price of nothing", server("    policy: {kind: adaptive, price: 0}\n"),
            "6 error servers[0].policy.price: A price is a number above 0 and up to 1000, or fast, quick, "
            "normal, "
            "thrifty or minimal.");
        row("a price that is no number", server("    policy: {kind: adaptive, price: nan}\n"),
            "6 error servers[0].policy.price: A price is a number above 0 and up to 1000, or fast, quick, "
            "normal, "
            "thrifty or minimal.");
        row("a service without id", server("    services: [{tests: []}]\n"),
            "6 error servers[0].services[0]: “id” is missing.");
        row("a parameter that is a map", test("{parameters: {a: {b: c}}}\n"),
            "9 error servers[0].services[0].tests[0].parameters.a: A text or a list of texts is expected "
            "here.");
        row("a parameter list of lists", test("{parameters: {a: [x, [y]]}}\n"),
            "9 error servers[0].services[0].tests[0].parameters.a[1]: A text is expected here.");
        row("a parameter twice", test("{parameters: {a: 1, a: 2}}\n"),
            "9 error servers[0].services[0].tests[0].parameters.a: This is given twice, first on line 9.");
        row("a file without path", test("{files: {input: }}\n"),
            "9 error servers[0].services[0].tests[0].files.input: A text is expected here.");
        row("an expectation without file", test("{expect: [{contains: x}]}\n"),
            "9 error servers[0].services[0].tests[0].expect[0]: “file” is missing.");
        row("an unknown test kind", test("{kind: smok}\n"),
            "9 error servers[0].services[0].tests[0].kind: “smok” is not known. Did you mean “smoke”?");
        row("a mistyped key of a test", test("{time-out: 5m}\n"),
            "9 warning servers[0].services[0].tests[0].time-out: “time-out” is not known. Did you mean "
            "“timeout”?");
        row("a text that does not end", "version: 1\nservers: \"\n",
            "2 error : This is not valid YAML: illegal EOF in scalar.");
        row("not YAML", "version: 1\nservers: [\n",
            "2 error : This is not valid YAML: end of sequence flow not found.");
    }

    void everyMistakeIsNamedWithItsPlace()
    {
        QFETCH(QByteArray, yaml);
        const CheckedSettings checked = parsed(yaml);
        QCOMPARE(checked.issues.size(), 1);
        QTEST(toLine(checked.issues.first()), "issue");
        QCOMPARE(checked.issues.first().file, u"/etc/jobwatch/config.yaml"_s);
        const bool isError = checked.issues.first().severity == SettingsIssue::Severity::Error;
        QCOMPARE(checked.usable(), !isError);
    }

    void allMistakesAreNamedAtOnceAndTheRestIsUnderstood()
    {
        const CheckedSettings checked =
            parsed("version: 1\nservers:\n"
                   "  - {name: a, kind: slivka, url: nowhere}\n"
                   "  - {name: b, kind: slivka, url: \"http://h\", requestTimeout: 5}\n");
        QCOMPARE(checked.issues.size(), 2);
        QCOMPARE(checked.settings.servers.size(), 2);
        QCOMPARE(checked.settings.servers.at(1).url, QUrl(u"http://h"_s));
    }

    void aSecretIsNeverRepeated()
    {
        const CheckedSettings checked = parsed(server("    password: hunter2\n"));
        QCOMPARE(checked.issues.size(), 1);
        QVERIFY(!toLine(checked.issues.first()).contains("hunter2"_L1));
    }

    void pricesHaveNames_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<double>("price");
        QTest::newRow("fast") << QByteArray("fast") << 0.01;
        QTest::newRow("quick") << QByteArray("quick") << 0.02;
        QTest::newRow("normal") << QByteArray("normal") << 0.1;
        QTest::newRow("thrifty") << QByteArray("thrifty") << 1.0;
        QTest::newRow("minimal") << QByteArray("minimal") << 5.0;
        QTest::newRow("a number") << QByteArray("0.25") << 0.25;
    }

    void pricesHaveNames()
    {
        QFETCH(QByteArray, name);
        const CheckedSettings checked = parsed(server("    policy: {kind: adaptive, price: " + name + "}\n"));
        QVERIFY(checked.usable());
        QTEST(checked.settings.servers.first().policy.price, "price");
    }

    void aCutFileNeverCrashes()
    {
        const QByteArray whole = sample();
        QVERIFY(!whole.isEmpty());
        for (qsizetype size = 0; size < whole.size(); ++size) {
            const CheckedSettings checked = parsed(whole.left(size));
            QVERIFY(checked.settings.servers.size() <= 4);
        }
        QVERIFY(!parsed(whole.left(5)).usable());
    }

    void aDamagedFileNeverCrashes()
    {
        const QByteArray whole = sample();
        QRandomGenerator random(20261122);
        const QByteArray nasty = "[]{}:,-?&*!|>'\"%@`#~\n\t \\\0\x7F\xC3\xFF"
                                 "09azAZ";
        int unusable = 0;
        for (int round = 0; round < 3000; ++round) {
            QByteArray damaged = whole;
            for (int flips = 1 + random.bounded(8); flips > 0; --flips)
                damaged[random.bounded(int(damaged.size()))] = nasty.at(random.bounded(int(nasty.size())));
            const CheckedSettings checked = parsed(damaged);
            unusable += checked.usable() ? 0 : 1;
            for (const SettingsIssue &issue : checked.issues)
                QVERIFY(!issue.sentence.isEmpty() && !issue.sentence.contains('\n'_L1));
        }
        QVERIFY(unusable > 500);
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
