#include "ui/window/serveractions.h"

#include <algorithm>
#include <QDesktopServices>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

#include "core/text/words.h"
#include "ui/dialogs/serverdialog.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

const ServerDefinition *find(const QList<ServerDefinition> &servers, const ServerId &name)
{
    const auto found = std::find_if(servers.begin(), servers.end(),
                                    [&name](const ServerDefinition &server) { return server.name == name; });
    return found == servers.end() ? nullptr : &*found;
}

} // namespace

Settings withServer(Settings settings, const ServerDefinition &server)
{
    const auto same =
        std::find_if(settings.servers.begin(), settings.servers.end(),
                     [&server](const ServerDefinition &one) { return one.name == server.name; });
    if (same == settings.servers.end())
        settings.servers.append(server);
    else
        *same = server;
    return settings;
}

Settings withoutServer(Settings settings, const ServerId &name)
{
    settings.servers.removeIf([&name](const ServerDefinition &server) { return server.name == name; });
    return settings;
}

Settings withEdited(Settings settings, const Settings &edited)
{
    settings.notifications = edited.notifications;
    settings.history.keep = edited.history.keep;
    for (ServerDefinition &server : settings.servers) {
        if (const ServerDefinition *same = find(edited.servers, server.name)) {
            server.budget = same->budget;
            server.requestsInFlight = same->requestsInFlight;
            server.requestTimeout = same->requestTimeout;
        }
    }
    return settings;
}

ServerActions::ServerActions(const Orders &orders, const WindowSetup &setup, QWidget *window)
    : QObject(window)
    , m_orders(orders)
    , m_setup(setup)
    , m_window(window)
{
    if (setup.demo)
        std::swap(m_demoServers, m_setup.settings.servers);
}

void ServerActions::add()
{
    addServer({});
}

// `begun`: what is known of it already.
void ServerActions::addServer(const ServerDefinition &begun)
{
    auto *dialog = new ServerDialog(ServerDialog::Purpose::Add, begun, namesExcept({}), m_orders, m_window);
    dialog->setSecrets(m_setup.keepSecret, secretFolder());
    connect(dialog, &ServerDialog::decided, this, [this](const ServerDefinition &server) {
        take(server);
        Q_EMIT done(tr("%1 is watched now").arg(oneLine(server.name.value, 60)));
    });
    dialog->open();
}

void ServerActions::edit(const ServerId &name)
{
    const ServerDefinition *known = definitionOf(name);
    if (!known)
        return;
    auto *dialog =
        new ServerDialog(ServerDialog::Purpose::Edit, *known, namesExcept(name), m_orders, m_window);
    dialog->setSecrets(m_setup.keepSecret, secretFolder());
    connect(dialog, &ServerDialog::decided, this, &ServerActions::take);
    dialog->open();
}

void ServerActions::remove(const Snapshot &snapshot, const ServerId &name)
{
    const int runners = int(runnersIn(snapshot, {Scope{.server = name}}).size());
    auto *question = new QMessageBox(QMessageBox::Question, tr("Remove server"),
                                     tr("Remove %1 from Jobwatch?").arg(oneLine(name.value, 60)),
                                     QMessageBox::Cancel, m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(tr("Its %n runner(s) are no longer watched. The history is kept. Nothing is "
                                    "changed on the server.",
                                    nullptr, runners));
    QPushButton *remove = question->addButton(tr("Remove server"), QMessageBox::DestructiveRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(remove, &QPushButton::clicked, this, [this, name] { drop(name); });
    question->open();
}

void ServerActions::openPage(const ServerState &server)
{
    const QString scheme = server.url.scheme();
    if (scheme == "http"_L1 || scheme == "https"_L1)
        QDesktopServices::openUrl(server.url);
}

void ServerActions::startDemo()
{
    m_demoServers = m_setup.startDemo();
    for (const ServerDefinition &server : std::as_const(m_demoServers))
        m_orders.setServer(server);
    Q_EMIT demoStarted();
}

QString ServerActions::secretFolder() const
{
    const QString config = m_setup.configFile.isEmpty() ? defaultConfigFile() : m_setup.configFile;
    return m_setup.secretFolder.isEmpty() ? QFileInfo(config).absolutePath() + u"/secrets"_s
                                          : m_setup.secretFolder;
}

// What is in the file now is taken over: new and changed servers, those that are gone, the timers. A file
// with mistakes changes nothing.
void ServerActions::reload()
{
    const CheckedSettings read = readSettings(m_setup.configFile);
    m_setup.issues = read.issues;
    Q_EMIT issuesChanged(read.issues);
    if (!read.usable())
        return Q_EMIT failed(tr("The configuration has mistakes; what was watched is watched still."));
    adopt(read.settings);
    Q_EMIT done(tr("The configuration was read again"));
}

// Orders what differs from what is watched so far.
void ServerActions::adopt(const Settings &next)
{
    for (const ServerDefinition &before : std::as_const(m_setup.settings.servers))
        if (!find(next.servers, before.name))
            m_orders.removeServer(before.name);
    for (const ServerDefinition &server : next.servers) {
        const ServerDefinition *before = find(m_setup.settings.servers, server.name);
        if (!before || !(*before == server))
            m_orders.setServer(server);
    }
    if (!(next.timers == m_setup.settings.timers) && m_orders.setRequestTimers)
        m_orders.setRequestTimers(next.timers);
    if (!(next.notifications == m_setup.settings.notifications) && m_orders.setNotifications)
        m_orders.setNotifications(next.notifications);
    if (!(next.history.keep == m_setup.settings.history.keep) && m_orders.setRetention)
        m_orders.setRetention(next.history.keep);
    if (next.reports != m_setup.settings.reports
        || next.notifications.channels != m_setup.settings.notifications.channels) {
        if (m_orders.setReports)
            m_orders.setReports(next.reports);
        Q_EMIT reportsChanged(next.reports, mailChannels(next.notifications));
    }
    m_setup.settings = next;
    Q_EMIT notificationsChanged(next.notifications);
}

void ServerActions::keepNotifications(const NotificationSettings &settings)
{
    m_orders.setNotifications(settings);
    m_setup.settings.notifications = settings;
    Q_EMIT notificationsChanged(settings);
    Q_EMIT reportsChanged(m_setup.settings.reports, mailChannels(settings));
    write();
}

Settings ServerActions::shownSettings() const
{
    Settings all = m_setup.settings;
    all.servers += m_demoServers;
    return all;
}

// Taken back, it leaves alone what else was changed since.
void ServerActions::keepSettings(const Settings &edited)
{
    const Settings before = shownSettings();
    if (withEdited(before, edited) == before)
        return;
    takeEdited(edited);
    Q_EMIT doneUndoably({.name = tr("Change settings"),
                         .sentence = tr("Settings changed"),
                         .undo = [this, before] { takeEdited(before); },
                         .redo = [this, edited] { takeEdited(edited); }});
}

void ServerActions::takeEdited(const Settings &edited)
{
    const Settings demo = withEdited({.servers = m_demoServers}, edited);
    for (qsizetype i = 0; i < demo.servers.size(); ++i)
        if (!(demo.servers.at(i) == m_demoServers.at(i)))
            m_orders.setServer(demo.servers.at(i));
    m_demoServers = demo.servers;
    adopt(withEdited(m_setup.settings, edited));
    write();
}

void ServerActions::keepReports(const QList<ReportDefinition> &reports)
{
    m_setup.settings.reports = reports;
    if (m_orders.setReports)
        m_orders.setReports(reports);
    write();
}

const ServerDefinition *ServerActions::definitionOf(const ServerId &name) const
{
    const ServerDefinition *known = find(m_setup.settings.servers, name);
    return known ? known : find(m_demoServers, name);
}

void ServerActions::take(const ServerDefinition &server)
{
    m_orders.setServer(server);
    if (find(m_demoServers, server.name)) {
        m_demoServers = withServer({.servers = m_demoServers}, server).servers;
        return;
    }
    m_setup.settings = withServer(m_setup.settings, server);
    write();
}

void ServerActions::drop(const ServerId &name)
{
    m_orders.removeServer(name);
    m_demoServers = withoutServer({.servers = m_demoServers}, name).servers;
    if (!find(m_setup.settings.servers, name))
        return;
    m_setup.settings = withoutServer(m_setup.settings, name);
    write();
}

// A file with mistakes is not written over: what could not be understood would be lost.
void ServerActions::write()
{
    if (m_setup.configFile.isEmpty())
        return;
    const bool mistakes =
        std::any_of(m_setup.issues.begin(), m_setup.issues.end(), [](const SettingsIssue &issue) {
            return issue.severity == SettingsIssue::Severity::Error;
        });
    if (mistakes) {
        Q_EMIT failed(tr("The configuration has mistakes and was not changed: this holds until you quit."));
        return;
    }
    if (const Result<void> written = writeSettings(m_setup.settings, m_setup.configFile); !written)
        Q_EMIT failed(written.error().message);
    else
        Q_EMIT configurationWritten();
}

QStringList ServerActions::namesExcept(const ServerId &name) const
{
    QStringList names;
    for (const ServerDefinition &server : m_setup.settings.servers + m_demoServers)
        if (server.name != name)
            names.append(server.name.value);
    return names;
}

} // namespace jobwatch
