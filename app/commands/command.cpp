#include "app/commands/command.h"

#include <csignal>
#include <memory>
#include <QApplication>
#include <QLoggingCategory>

#include "app/commands/exitcode.h"
#include "app/commands/interruption.h"
#include "app/commands/output.h"
#include "app/commands/verbs.h"
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
    case Verb::TimersList:
    case Verb::TimersPause:
    case Verb::TimersResume:
    case Verb::TimersProbe:
        return runTimers(options);
    case Verb::Replay:
        return runReplay(options);
    case Verb::WhatIf:
        return runWhatIf(options);
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
    const bool window = needsWindow(parseOptions(arguments));
    if (window && !hasDisplay()) {
        complain(
            QCoreApplication::translate("Commands", "There is no display. “jobwatch watch” needs none."));
        return ExitUnavailable;
    }
    if (window)
        holdEndingSignals();
    const std::unique_ptr<QCoreApplication> application(window ? new QApplication(argc, argv)
                                                               : new QCoreApplication(argc, argv));
    QCoreApplication::setApplicationName(u"jobwatch"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(JOBWATCH_VERSION));
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
