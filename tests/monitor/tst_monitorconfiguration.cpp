#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "core/monitor/monitor.h"
#include "core/text/noticewords.h"
#include "tests/support/fakehttp.h"
#include "tests/support/fakesecrets.h"
#include "tests/support/shiftedclock.h"

using namespace jobwatch;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr char good[] = "version: 1\nservers: []\n";
constexpr char otherGood[] =
    "version: 1\nservers:\n  - {name: bio, kind: slivka, url: \"http://127.0.0.1\"}\n";
constexpr char wrong[] = "version: 1\nservers:\n  - {name: bio, kind: sliwka}\n";
constexpr char noYaml[] = "version: [1\n";

// Keeps what would go out.
class KeepingChannel final : public NoticeChannel
{
public:
    explicit KeepingChannel(QList<NoticeMessage> &sent)
        : m_sent(sent)
    {
    }
    void deliver(const NoticeMessage &message, Done<void> done) override
    {
        m_sent.append(message);
        QMetaObject::invokeMethod(
            &m_context, [done] { done({}); }, Qt::QueuedConnection);
    }

private:
    QList<NoticeMessage> &m_sent;
    QObject m_context{};
};

// A monitor with a history, a configuration and nothing to watch.
class Bench
{
public:
    Bench(const QString &folder, QList<NoticeMessage> &sent)
    {
        MonitorParts parts{
            clock,
            std::make_unique<test::FakeHttp>(),
            std::make_unique<test::FakeSecrets>(),
            [](const ServerDefinition &, const ConnectorParts &) { return std::unique_ptr<Connector>(); },
            [] { return true; },
            openStoreOrFallBack(folder + u"/history.db"_s, clock.now()),
            {}};
        NotificationSettings settings;
        settings.wait = 0ms;
        parts.notifications = settings;
        parts.configFile = folder + u"/config.yaml"_s;
        parts.makeChannel = [&sent](const NotificationChannel &, const ChannelParts &) {
            return std::make_unique<KeepingChannel>(sent);
        };
        monitor = std::make_unique<Monitor>(std::move(parts));
        QObject::connect(monitor.get(), &Monitor::happened, monitor.get(),
                         [this](const QList<HistoryEvent> &events) {
                             for (const HistoryEvent &event : events)
                                 changes += event.kind == HistoryKind::ConfigurationTrouble ? 1 : 0;
                         });
        monitor->begin({});
    }

    int changes = 0; // that the history knows of

private:
    SystemClock clock{};
    std::unique_ptr<Monitor> monitor{};
};

} // namespace

// A configuration that is spoilt while the program runs.
class TestMonitorConfiguration : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir{};
    QList<NoticeMessage> m_sent{};

    QString file() const { return m_dir->filePath(u"config.yaml"_s); }
    // As an editor does it: a new file over the old one.
    bool write(const char *content) const
    {
        QFile next(file() + u"~"_s);
        const bool isWritten = next.open(QIODevice::WriteOnly) && next.write(content) > 0;
        next.close();
        return isWritten && ::rename(qPrintable(next.fileName()), qPrintable(file())) == 0;
    }
    QString title(qsizetype n) const { return noticeTitle(m_sent.at(n).notices.at(0)); }
    QString text(qsizetype n) const { return m_sent.at(n).notices.at(0).entries.at(0).text; }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_sent.clear();
    }

    void whatSpoilsItIsToldOnceAndThatItIsRightAgain_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("a mistake") << QByteArray(wrong) << u"config.yaml:3:"_s;
        QTest::newRow("no YAML") << QByteArray(noYaml) << u"config.yaml:"_s;
        QTest::newRow("taken away") << QByteArray() << u"There is no such file."_s;
    }
    void whatSpoilsItIsToldOnceAndThatItIsRightAgain()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, sentence);
        QVERIFY(write(good));
        const Bench bench(m_dir->path(), m_sent);
        QVERIFY(content.isEmpty() ? QFile::remove(file()) : write(content.constData()));
        QTRY_COMPARE(m_sent.size(), 1);
        QCOMPARE(title(0), u"The configuration cannot be used"_s);
        QVERIFY2(text(0).contains(sentence), qPrintable(text(0)));
        QVERIFY2(messageLines(m_sent[0], QTimeZone::utc()).join(u'\n').contains(sentence),
                 qPrintable(messageLines(m_sent[0], QTimeZone::utc()).join(u'\n')));
        QVERIFY(write(otherGood));
        QTRY_COMPARE(m_sent.size(), 2);
        QCOMPARE(title(1), u"The configuration can be used again"_s);
    }

    void whatIsNoFileCannotBeRead()
    {
        QVERIFY(write(good));
        const Bench bench(m_dir->path(), m_sent);
        QVERIFY(QFile::remove(file()) && QDir().mkdir(file()));
        QTRY_COMPARE(m_sent.size(), 1);
        QVERIFY2(text(0).contains(u"This is not an ordinary file."_s)
                     || text(0).contains(u"There is no such file."_s),
                 qPrintable(text(0)));
    }

    void goodChangesAndFurtherMistakesAreNotTold()
    {
        QVERIFY(write(good));
        const Bench bench(m_dir->path(), m_sent);
        QVERIFY(write(otherGood));
        QVERIFY(write(wrong));
        QTRY_COMPARE(m_sent.size(), 1);
        QVERIFY(write(noYaml)); // still spoilt
        QTRY_COMPARE(bench.changes, 2);
        QVERIFY(write(good));
        QTRY_COMPARE(m_sent.size(), 2);
        QCOMPARE(title(1), u"The configuration can be used again"_s);
    }

    void whatWasPutRightWhileNobodyRanIsToldAtTheNextStart()
    {
        QVERIFY(write(good));
        {
            const Bench bench(m_dir->path(), m_sent);
            QVERIFY(write(wrong));
            QTRY_COMPARE(m_sent.size(), 1);
        }
        {
            const Bench bench(m_dir->path(), m_sent); // spoilt still, and known
            QVERIFY(write(wrong));
        }
        QVERIFY(write(good));
        const Bench bench(m_dir->path(), m_sent);
        QTRY_COMPARE(m_sent.size(), 2);
        QCOMPARE(title(1), u"The configuration can be used again"_s);
    }

    void beforeThereIsOneNothingIsWrongWithIt()
    {
        const Bench bench(m_dir->path(), m_sent);
        QVERIFY(write(wrong));
        QTRY_COMPARE(m_sent.size(), 1); // this, and nothing before it
        QVERIFY2(text(0).contains(u"config.yaml:3:"_s), qPrintable(text(0)));
    }
};

QTEST_GUILESS_MAIN(TestMonitorConfiguration)
#include "tst_monitorconfiguration.moc"
