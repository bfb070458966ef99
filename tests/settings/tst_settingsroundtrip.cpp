#include <QRandomGenerator>
#include <QTest>

#include "core/settings/settings.h"

using namespace Qt::Literals::StringLiterals;
using namespace jobwatch;
using namespace std::chrono_literals;

namespace {

// Makes any settings that a file can hold, from a seed.
class Generator
{
public:
    explicit Generator(quint32 seed)
        : m_random(seed)
    {
    }

    Settings settings()
    {
        Settings made;
        for (int i = m_random.bounded(4); i > 0; --i)
            made.servers.append(server(u"server %1 "_s.arg(i) + word()));
        return made;
    }

private:
    bool coin() { return m_random.bounded(2) == 1; }

    // Words that YAML could take for something else, and characters that need quotes.
    QString word()
    {
        static const QStringList words{
            u"a"_s,     u"true"_s, u"null"_s,  u"~"_s,          u"1.50"_s,
            u"0x10"_s,  u"- x"_s,  u"a: b"_s,  u"# no"_s,       u"{x}"_s,
            u"*star"_s, u"&and"_s, u"\"q\""_s, u"it's"_s,       u"back\\slash"_s,
            u"äöü"_s,   u"日本"_s, u"😀"_s,     u"%TAG"_s,       u"a,b"_s,
            u"<<"_s,    u"!tag"_s, u"|"_s,     u"2026-11-22"_s, u"\u00A0"_s + u"x"_s};
        return words.at(m_random.bounded(int(words.size())));
    }

    // Values may also hold line breaks, blanks at the ends and control characters.
    QString text()
    {
        static const QStringList odd{u"\n"_s,     u"\t"_s,     u" "_s,     u"\u0007"_s,
                                     u"\u0085"_s, u"\u2028"_s, u"\uFEFF"_s};
        QString made = word();
        for (int i = m_random.bounded(3); i > 0; --i)
            made += odd.at(m_random.bounded(int(odd.size()))) + (coin() ? word() : QString());
        return made;
    }

    QString name(const QString &prefix)
    {
        const QString made = prefix + QString::number(m_random.bounded(1000)) + word();
        return QString(made).replace(QChar(0x00A0), '_'_L1);
    }

    QString path() { return u"/folder/%1.txt"_s.arg(QString(word()).replace('/'_L1, '_'_L1)); }
    Span span(int most) { return Span(1000 + m_random.bounded(most)); }

    TestPolicy policy()
    {
        TestPolicy made;
        made.kind =
            std::array{PolicyKind::Adaptive, PolicyKind::Fixed, PolicyKind::Never}[m_random.bounded(3)];
        if (coin())
            made.every = span(100'000'000);
        if (coin())
            made.price = m_random.generateDouble() + 1e-9;
        if (coin())
            made.shortest = span(100'000);
        if (coin())
            made.longest = made.shortest + span(100'000);
        return made;
    }

    TestDefinition test()
    {
        TestDefinition made;
        if (coin())
            made.runner = RunnerId{name(u"runner"_s)};
        made.kind = coin() ? TestKind::Full : TestKind::Smoke;
        for (int i = m_random.bounded(4); i > 0; --i) {
            QStringList values;
            for (int j = m_random.bounded(4); j > 0; --j)
                values.append(coin() ? text() : QString());
            made.parameters.insert(text(), values);
        }
        for (int i = m_random.bounded(3); i > 0; --i)
            made.files.insert(text(), path());
        if (coin())
            made.timeout = span(1'000'000);
        if (coin())
            made.queueWaitLimit = span(1'000'000);
        for (int i = m_random.bounded(3); i > 0; --i)
            made.expect.append(
                ExpectedOutput{text(), coin() ? text() : QString(), coin() ? path() : QString()});
        made.script = path(); // a queueing system's test needs one
        made.qos = coin() ? text() : QString();
        made.account = coin() ? text() : QString();
        for (int i = m_random.bounded(3); i > 0; --i)
            made.environment.insert(text(), text());
        made.workFolder = coin() ? text() : QString();
        if (coin())
            made.policy = policy();
        return made;
    }

    ServiceRule rule()
    {
        ServiceRule made;
        for (QString ServiceRule::*pattern :
             {&ServiceRule::jobName, &ServiceRule::wckey, &ServiceRule::comment, &ServiceRule::account,
              &ServiceRule::user, &ServiceRule::partition, &ServiceRule::qos})
            made.*pattern = coin() ? text() : QString();
        return made;
    }

    ServiceDefinition service(const QString &id)
    {
        ServiceDefinition made;
        made.id = ServiceId{id};
        made.match = rule();
        if (coin())
            made.policy = policy();
        for (int i = m_random.bounded(3); i > 0; --i)
            made.tests.append(test());
        return made;
    }

    ServerDefinition server(const QString &serverName)
    {
        ServerDefinition made;
        made.name = ServerId{QString(serverName).replace(QChar(0x00A0), '_'_L1)};
        made.kind = std::array{ServerKind::Slivka, ServerKind::Slurm, ServerKind::Folio,
                               ServerKind::Feed}[m_random.bounded(4)];
        made.url = QUrl(coin() ? u"https://example.org/a%20b/?x=1"_s : u"http://[::1]:8080"_s);
        if (made.kind == ServerKind::Feed && coin()) {
            made.url.clear();
            made.path = path();
        }
        if (coin())
            made.caFile = path();
        if (coin())
            made.clientCertificate = path();
        if (coin())
            made.proxy = QUrl(u"socks5://127.0.0.1:1080"_s);
        if (coin())
            made.requestsInFlight = 1 + m_random.bounded(64);
        if (coin())
            made.requestTimeout = span(100'000);
        if (coin())
            made.budget =
                TestBudget{1 + m_random.bounded(1000), 1 + m_random.bounded(10), 1 + m_random.bounded(10)};
        made.policy = policy();
        for (int i = m_random.bounded(4); i > 0; --i)
            made.services.append(service(name(u"%1-"_s.arg(i))));
        return made;
    }

    QRandomGenerator m_random;
};

} // namespace

class TestSettingsRoundTrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsFormattedIsParsedAgain()
    {
        for (quint32 seed = 0; seed < 1500; ++seed) {
            const Settings settings = Generator(seed).settings();
            const QByteArray yaml = formatSettings(settings);
            const CheckedSettings again = parseSettings(yaml, u"/folder/config.yaml"_s);
            QVERIFY2(again.usable() && again.settings == settings,
                     "seed " + QByteArray::number(seed) + '\n' + yaml
                         + (again.issues.isEmpty() ? QByteArray() : again.issues.first().sentence.toUtf8()));
        }
    }

    void theCanonicalFormIsStable()
    {
        for (quint32 seed = 0; seed < 300; ++seed) {
            const QByteArray yaml = formatSettings(Generator(seed).settings());
            QCOMPARE(formatSettings(parseSettings(yaml, u"/folder/config.yaml"_s).settings), yaml);
        }
    }

    void theCanonicalFormHoldsOnlyWhatDiffers()
    {
        Settings settings;
        ServerDefinition server;
        server.name = ServerId{u"bio"_s};
        server.url = QUrl(u"http://127.0.0.1:8000/slivka"_s);
        server.budget.burst = 3;
        server.policy.kind = PolicyKind::Fixed;
        TestDefinition test;
        test.parameters.insert(u"version"_s, {u"true"_s});
        test.parameters.insert(u"rep"_s, {u"a"_s, u"b"_s});
        test.timeout = 90s;
        test.expect.append(ExpectedOutput{u"stdout"_s, u"CLUSTAL W"_s, {}});
        server.services.append(ServiceDefinition{.id = {u"clustalo"_s}, .tests = {test}});
        settings.servers.append(server);
        QCOMPARE(formatSettings(settings),
                 QByteArray("version: 1\n"
                            "servers:\n"
                            "  - name: bio\n"
                            "    kind: slivka\n"
                            "    url: http://127.0.0.1:8000/slivka\n"
                            "    budget: {burst: 3}\n"
                            "    policy: {kind: fixed}\n"
                            "    services:\n"
                            "      - id: clustalo\n"
                            "        tests:\n"
                            "          - parameters:\n"
                            "              rep: [a, b]\n"
                            "              version: \"true\"\n"
                            "            timeout: 90s\n"
                            "            expect:\n"
                            "              - {file: stdout, contains: \"CLUSTAL W\"}\n"));
    }
};

QTEST_GUILESS_MAIN(TestSettingsRoundTrip)
#include "tst_settingsroundtrip.moc"
