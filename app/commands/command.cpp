#include "app/commands/command.h"

#include <algorithm>
#include <csignal>
#include <memory>
#include <QApplication>
#include <QLocale>
#include <QLoggingCategory>

#include "app/commands/exitcode.h"
#include "app/commands/interruption.h"
#include "app/commands/output.h"
#include "app/commands/verbs.h"
#include "core/settings/settings.h"
#include "translations/translations.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

bool needsWindow(const Result<Options> &options)
{
    return options && options->verb == Verb::Window && !options->help && !options->version;
}

bool mailsPdf(const Options &options)
{
    const QList<ReportDefinition> reports = options.demo
        ? QList<ReportDefinition>{}
        : readSettings(options.configFile.isEmpty() ? defaultConfigFile() : options.configFile)
              .settings.reports;
    return std::any_of(reports.begin(), reports.end(), [](const ReportDefinition &report) {
        return report.schedule && report.format == ReportFormat::Pdf;
    });
}

// A PDF is painted with fonts, which need no display but more than a QCoreApplication.
bool needsFonts(const Result<Options> &options)
{
    if (!options || options->help || options->version)
        return false;
    return (options->verb == Verb::Report && options->report.format == ReportFormat::Pdf)
        || (options->verb == Verb::Watch && mailsPdf(*options));
}

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv, bool window, bool fonts)
{
    if (window)
        return std::make_unique<QApplication>(argc, argv);
    if (!fonts)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

void prepareProcess()
{
    std::signal(SIGPIPE, SIG_IGN); // a closed pipe or socket is an error value, not the end
    qputenv("QT_FORCE_STDERR_LOGGING", "1"); // never to the journal behind the operator's back
}

int runVerb(const Options &options)
{
    switch (options.verb) {
    case Verb::Window:
        return runWindow(options);
    case Verb::Watch:
        return runWatch(options);
    case Verb::Status:
        return runStatus(options);
    case Verb::ConfigCheck:
        return runConfigCheck(options);
    case Verb::ConfigShow:
        return runConfigShow(options);
    case Verb::ConfigImport:
        return runConfigImport(options);
    case Verb::ServersList:
        return runServersList(options);
    case Verb::ServersTest:
        return runServersTest(options);
    case Verb::ServersMatch:
        return runServersMatch(options);
    case Verb::TimersList:
    case Verb::TimersPause:
    case Verb::TimersResume:
    case Verb::TimersProbe:
    case Verb::TimersReset:
        return runTimers(options);
    case Verb::Replay:
        return runReplay(options);
    case Verb::WhatIf:
        return runWhatIf(options);
    case Verb::Report:
        return runReport(options);
    case Verb::NotifyTest:
        return runNotifyTest(options);
    case Verb::NotifyPreview:
        return runNotifyPreview(options);
    case Verb::NotifySpool:
        return runNotifySpool(options);
    case Verb::NotifyMute:
    case Verb::NotifyUnmute:
        return runNotifyMute(options);
    }
    Q_UNREACHABLE();
}

int run(const Options &options)
{
    if (options.help)
        return say(helpText()) ? ExitOk : ExitCannotWrite;
    if (options.version)
        return say(u"jobwatch " JOBWATCH_VERSION ""_s) ? ExitOk : ExitCannotWrite;
    if (!options.logRules.isEmpty())
        QLoggingCategory::setFilterRules(QString(options.logRules).replace(';'_L1, '\n'_L1));
    return runVerb(options);
}

} // namespace

int runCommand(int argc, char **argv)
{
    prepareProcess();
    const QStringList arguments = argumentsOf(argc, argv);
    const Result<Options> asked = parseOptions(arguments);
    const bool window = needsWindow(asked);
    if (window && !hasDisplay()) {
        complain(
            QCoreApplication::translate("Commands", "There is no display. “jobwatch watch” needs none."));
        return ExitUnavailable;
    }
    const bool fonts = needsFonts(asked);
    if (window || fonts) // both bring threads along
        holdEndingSignals();
    const auto application = makeApplication(argc, argv, window, fonts);
    QCoreApplication::setApplicationName(u"jobwatch"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(JOBWATCH_VERSION));
    if (asked && !asked->language.isEmpty())
        QLocale::setDefault(QLocale(asked->language));
    installTranslations(*application);
    // Parsed here again, because only now can its sentences be translated.
    const Result<Options> options = parseOptions(arguments);
    if (!options) {
        complain(options.error().message);
        return ExitUsage;
    }
    return run(*options);
}

} // namespace jobwatch
