#pragma once

#include <QObject>

#include "ui/window/checkactions.h"
#include "ui/window/exportoffer.h"
#include "ui/window/orders.h"
#include "ui/window/questions.h"
#include "ui/window/undosteps.h"
#include "ui/window/windowsetup.h"

namespace jobwatch {

struct TestImport;

// Adds, changes and removes servers, in the core and in the configuration.
class ServerActions final : public QObject
{
    Q_OBJECT

public:
    ServerActions(const Orders &orders, const WindowSetup &setup, QWidget *window);

    void add();
    void edit(const ServerId &name);
    void remove(const Snapshot &snapshot, const ServerId &name);
    void importTests(const ServerId &name);
    void editTests(const Selection &selection); // of the one service that is selected
    void importConfiguration();
    void importFiles(const QStringList &files); // after a preview
    void exportConfiguration();
    void openPage(const ServerState &server);
    void startDemo();
    void reload(); // the configuration, as it is in its file now
    void keepSettings(const Settings &edited); // what the settings dialog changes of them
    void keepNotifications(const NotificationSettings &settings);
    void keepReports(const QList<ReportDefinition> &reports);

    const QList<ReportDefinition> &reports() const { return m_setup.settings.reports; }
    const NotificationSettings &notifications() const { return m_setup.settings.notifications; }
    Settings shownSettings() const; // with the demo servers
    QString secretFolder() const;

Q_SIGNALS:
    void done(const QString &sentence);
    void doneUndoably(const jobwatch::UndoStep &step);
    void failed(const QString &sentence);
    void exportOffered(const jobwatch::ExportOffer &offer);
    void demoStarted();
    void issuesChanged(const QList<jobwatch::SettingsIssue> &issues);
    void configurationWritten(); // by ourselves
    void notificationsChanged(const jobwatch::NotificationSettings &settings);
    // Those that are kept, and the channels that could mail them.
    void reportsChanged(const QList<jobwatch::ReportDefinition> &reports, const QStringList &mailChannels);

private:
    void keepTests(const ServerId &server, const ServiceId &service, const QList<TestDefinition> &tests);
    void addServer(const ServerDefinition &begun);
    void addWithTests(const TestImport &imported);
    void previewImport(const ServerDefinition &server, const TestImport &imported);
    void previewConfiguration(const QString &file);
    void adopt(const Settings &next);
    const ServerDefinition *definitionOf(const ServerId &name) const;
    void take(const ServerDefinition &server);
    void drop(const ServerId &name);
    void write();
    void takeEdited(const Settings &edited);
    QStringList namesExcept(const ServerId &name) const;

    Orders m_orders{};
    WindowSetup m_setup{};
    QWidget *m_window = nullptr;
    QList<ServerDefinition> m_demoServers{}; // never written
};

// The server with these tests of one service, which it may not have had before.
ServerDefinition withTests(ServerDefinition server, const ServiceId &service,
                           const QList<TestDefinition> &tests);
// The settings with one server added or replaced, or without one.
Settings withServer(Settings settings, const ServerDefinition &server);
Settings withoutServer(Settings settings, const ServerId &name);
// The settings with what the settings dialog edits taken from `edited`: budgets, notifications, retention.
Settings withEdited(Settings settings, const Settings &edited);

} // namespace jobwatch
