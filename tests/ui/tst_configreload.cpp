#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

#include "ui/window/serveractions.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

// What the window ordered when the configuration was read again.
struct ReloadRecorder
{
    QList<NotificationSettings> notifications{};
    QList<QList<ReportDefinition>> reports{};

    Orders asOrders()
    {
        Orders orders;
        orders.setServer = [](const ServerDefinition &) {};
        orders.removeServer = [](const ServerId &) {};
        orders.setRequestTimers = [](const QList<RequestTimer> &) {};
        orders.setNotifications = [this](const NotificationSettings &settings) {
            notifications.append(settings);
        };
        orders.setReports = [this](const QList<ReportDefinition> &definitions) {
            reports.append(definitions);
        };
        return orders;
    }
};

constexpr char empty[] = "version: 1\n";
constexpr char full[] = R"(version: 1
reports:
  - name: weekly
    weekly: {day: monday, channel: ops}
notifications:
  channels:
    - {name: ops, kind: email, host: mail.example.org, from: jobwatch@example.org, to: [ops@example.org]}
  rules:
    - {channels: [ops], severity: down}
)";
constexpr char wrong[] = "version: 1\nnotifications: {channels: [{name: ops, kind: pigeon}]}\n";

} // namespace

class TestConfigReload : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir{};
    QString m_file{};

    bool write(const char *yaml)
    {
        QFile file(m_file);
        return file.open(QIODevice::WriteOnly) && file.write(yaml) == qint64(qstrlen(yaml));
    }
    WindowSetup setup()
    {
        WindowSetup setup;
        setup.configFile = m_file;
        setup.settings = readSettings(m_file).settings;
        return setup;
    }

private Q_SLOTS:
    void init()
    {
        m_file = m_dir.filePath(u"config.yaml"_s);
        QVERIFY(write(empty));
    }

    void notificationsAndReportsAreTakenOver()
    {
        ReloadRecorder recorder;
        QWidget window;
        ServerActions actions(recorder.asOrders(), setup(), &window);
        QSignalSpy changed(&actions, &ServerActions::reportsChanged);
        QVERIFY(write(full));
        actions.reload();
        QCOMPARE(recorder.notifications.size(), 1);
        QCOMPARE(recorder.notifications[0], readSettings(m_file).settings.notifications);
        QCOMPARE(recorder.reports.size(), 1);
        QCOMPARE(recorder.reports[0].value(0).name, u"weekly"_s);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][1].toStringList(), (QStringList{u"ops"_s}));
        QCOMPARE(actions.reports(), recorder.reports[0]);
        actions.reload(); // nothing has changed since
        QCOMPARE(recorder.notifications.size(), 1);
        QCOMPARE(recorder.reports.size(), 1);
    }

    void aFileWithMistakesChangesNothing()
    {
        QVERIFY(write(full));
        ReloadRecorder recorder;
        QWidget window;
        ServerActions actions(recorder.asOrders(), setup(), &window);
        QSignalSpy failed(&actions, &ServerActions::failed);
        QVERIFY(write(wrong));
        actions.reload();
        QCOMPARE(failed.size(), 1);
        QVERIFY(recorder.notifications.isEmpty() && recorder.reports.isEmpty());
        QCOMPARE(actions.reports().size(), 1);
    }

    void aKeptReportIsWrittenAndSent()
    {
        ReloadRecorder recorder;
        QWidget window;
        ServerActions actions(recorder.asOrders(), setup(), &window);
        ReportDefinition report{.name = u"weekly"_s, .period = ReportPeriod::LastWeek};
        report.schedule = ReportSchedule{};
        actions.keepReports({report});
        QCOMPARE(recorder.reports, (QList<QList<ReportDefinition>>{{report}}));
        QCOMPARE(readSettings(m_file).settings.reports, (QList<ReportDefinition>{report}));
    }
};

} // namespace jobwatch

QTEST_MAIN(jobwatch::TestConfigReload)
#include "tst_configreload.moc"
