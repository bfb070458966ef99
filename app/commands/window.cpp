#include <QCoreApplication>
#include <QDesktopServices>
#include <QEvent>
#include <QPointer>
#include <QTimer>
#include <QUrl>
#include <utility>

#include "app/commands/control.h"
#include "app/commands/exitcode.h"
#include "app/commands/interruption.h"
#include "app/commands/lines.h"
#include "app/commands/operatorname.h"
#include "app/commands/output.h"
#include "app/commands/singleinstance.h"
#include "app/commands/verbs.h"
#include "app/commands/watched.h"
#include "core/base/log.h"
#include "core/monitor/ask.h"
#include "core/monitor/monitorclient.h"
#include "core/secrets/secrets.h"
#include "core/store/databaseurl.h"
#include "ui/printing/printing.h"
#include "ui/window/mainwindow.h"
#include "ui/window/monitorlink.h"
#include "ui/window/networksettings.h"

namespace jobwatch {

namespace {

WindowSetup setupFor(const Options &options, const Watched &watched, const Clock &clock, Secrets &secrets,
                     std::unique_ptr<Demo> &demo)
{
    WindowSetup setup;
    setup.clock = &clock;
    setup.settings = watched.settings;
    setup.issues = watched.issues;
    setup.configFile = watched.configFile;
    setup.storeLocation = shownLocation(watched.storeLocation);
    setup.stateFile = defaultStateFile();
    setup.who = operatorName();
    setup.demo = options.demo;
    setup.keepSecret = [&secrets](const ServerId &server, QLatin1StringView use, const QByteArray &secret,
                                  QObject *context, const std::function<void(const Result<void> &)> &then) {
        secrets.keep(secretName(server, use), secret,
                     [context = QPointer<QObject>(context), then](const Result<void> &kept) {
                         if (context)
                             then(kept);
                     });
    };
    setup.readOnly = options.readOnly;
    setup.openNetworkSettings = networkSettings();
    setup.print = installedPrinting();
    setup.openPlace = [](const QString &place) {
        return QDesktopServices::openUrl(QUrl::fromLocalFile(place));
    };
    setup.startDemo = [&demo] {
        demo = std::make_unique<Demo>();
        return parseSettings(demo->configuration(), QStringLiteral("demo.yaml")).settings.servers;
    };
    return setup;
}

// Tells once when a widget has been painted, with everything in it. bench_startup reads the line.
class FirstPaint : public QObject
{
public:
    using QObject::QObject;

private:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !std::exchange(m_begun, true))
            QTimer::singleShot(0, this, [this] {
                qCDebug(logWindow) << "the window is painted";
                deleteLater();
            });
        return false;
    }

    bool m_begun = false;
};

// The first paint has the rows: the first snapshot is there by then, unless the history is far away.
void showWithFirstSnapshot(MainWindow &window, const MonitorClient &monitor)
{
    constexpr auto longest = std::chrono::milliseconds(200);
    auto *waiting = new QTimer(&window);
    const auto show = [waiting, &window] {
        qCDebug(logWindow) << "the window opens";
        waiting->deleteLater();
        window.installEventFilter(new FirstPaint(&window));
        window.show();
    };
    waiting->setSingleShot(true);
    waiting->callOnTimeout(waiting, show);
    QObject::connect(&monitor, &MonitorClient::published, waiting, show, Qt::SingleShotConnection);
    waiting->start(longest);
}

} // namespace

// A configuration with mistakes does not keep the window from opening: it names them.
int runWindow(const Options &options)
{
    const Interruption interruption; // before any thread
    Watched watched = openWatched(options);
    for (const SettingsIssue &issue : watched.issues)
        complain(issueLine(issue));
    SingleInstance instance(profileOf(watched.configFile, watched.storeLocation));
    if (!options.demo && !instance.begin())
        return ExitOk; // the window that is open has come to the front
    const SystemClock clock;
    const std::unique_ptr<Secrets> secrets = makeSecrets();
    MonitorClient monitor(monitorSetup(watched, options), clock);
    Reader reader;
    const auto control = beginControl(options, watched, monitor, clock);
    if (!control) {
        complain(control.error().message);
        return ExitUnavailable;
    }
    monitor.start(); // it opens the history while the window is made
    const auto window =
        makeWindow(monitor, reader, setupFor(options, watched, clock, *secrets, watched.demo));
    QObject::connect(&interruption, &Interruption::interrupted, window.get(),
                     [] { QCoreApplication::exit(ExitOk); });
    QObject::connect(&instance, &SingleInstance::startedAgain, window.get(), &MainWindow::raiseWindow);
    if (options.runFor)
        QTimer::singleShot(*options.runFor, window.get(), [] { QCoreApplication::exit(ExitOk); });
    showWithFirstSnapshot(*window, monitor);
    return QCoreApplication::exec();
}

} // namespace jobwatch
