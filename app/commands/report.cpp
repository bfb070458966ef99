#include <algorithm>
#include <memory>
#include <QCoreApplication>
#include <QEventLoop>
#include <QThread>

#include "app/commands/exitcode.h"
#include "app/commands/history.h"
#include "app/commands/interruption.h"
#include "app/commands/output.h"
#include "app/commands/verbs.h"
#include "app/commands/watched.h"
#include "core/base/clock.h"
#include "core/report/checksum.h"
#include "core/report/render.h"
#include "core/report/savereport.h"
#include "core/store/store.h"
#include "core/text/words.h"
#include "ui/pdf/reportpdf.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

QString said(const char *sentence)
{
    return QCoreApplication::translate("Commands", sentence);
}

int failWith(const QString &sentence, ExitCode code)
{
    complain(sentence);
    return code;
}

ExitCode exitOf(const Error &error)
{
    return error.kind == ErrorKind::Misconfigured ? ExitUsage : ExitUnavailable;
}

// Names may hold a slash themselves, so the whole word is compared with what is known.
std::optional<Scope> scopeNamed(const QString &name, const Watched &watched, const Store &store)
{
    QList<Scope> known;
    for (const ServerDefinition &server : watched.settings.servers) {
        known.append(Scope{server.name, {}, {}});
        for (const ServiceDefinition &service : server.services)
            known.append(Scope{server.name, service.id, {}});
    }
    if (const auto records = store.runners()) {
        for (const RunnerRecord &record : *records)
            known += {Scope{record.key.server, {}, {}}, Scope{record.key.server, record.key.service, {}}};
    }
    const auto found = std::find_if(known.begin(), known.end(), [&name](const Scope &scope) {
        return name
            == (scope.service.isEmpty() ? scope.server.value
                                        : scope.server.value + u'/' + scope.service.value);
    });
    return found == known.end() ? std::nullopt : std::optional(*found);
}

void tellProgress(ReportStep step)
{
    switch (step) {
    case ReportStep::Statuses:
        return complain(said(QT_TRANSLATE_NOOP("Commands", "Reading the changes of status…")));
    case ReportStep::Jobs:
        return complain(said(QT_TRANSLATE_NOOP("Commands", "Adding up the jobs…")));
    case ReportStep::Durations:
        return complain(said(QT_TRANSLATE_NOOP("Commands", "Looking at waits and run times…")));
    case ReportStep::Writing:
        return complain(said(QT_TRANSLATE_NOOP("Commands", "Writing the report…")));
    }
    Q_UNREACHABLE();
}

ReportDefinition definitionOf(const Options &options, Instant now)
{
    ReportDefinition definition{.period = ReportPeriod::Custom,
                                .zone = options.report.zone,
                                .format = options.report.format.value_or(ReportFormat::Html)};
    const QTimeZone zone = zoneOf(definition);
    definition.from = instantIn(*options.from, zone, now);
    definition.to = options.to ? instantIn(*options.to, zone, now) : now;
    return definition;
}

int verify(const QString &path)
{
    QStringList changed;
    const auto result = checkReport(path, changed);
    if (!result)
        return failWith(result.error().message, ExitUnavailable);
    switch (*result) {
    case Integrity::Unchanged:
        return say(said(QT_TRANSLATE_NOOP("Commands", "%1: unchanged")).arg(path)) ? ExitOk : ExitCannotWrite;
    case Integrity::Changed:
        for (QString &name : changed)
            name = oneLine(name, 200);
        return say(said(QT_TRANSLATE_NOOP("Commands", "%1: changed since it was made: %2"))
                       .arg(path, changed.join(u", "_s)))
            ? ExitBadInput
            : ExitCannotWrite;
    }
    Q_UNREACHABLE();
}

int failWith(const Error &error, ExitCode code)
{
    if (error.kind != ErrorKind::Cancelled)
        return failWith(error.message, code);
    return failWith(said(QT_TRANSLATE_NOOP("Commands", "Interrupted; nothing was written.")),
                    ExitInterrupted);
}

int makeFiles(const Store &store, const ReportDefinition &definition, const Options &options,
              const ReportWatcher &watcher)
{
    const auto report = reportOf(definition, store, SystemClock().now(), options.demo, watcher);
    if (!report)
        return failWith(report.error(), exitOf(report.error()));
    watcher.begin(ReportStep::Writing);
    const QList<ReportWriter> writers = reportWriters(pdfWriter());
    const Audience audience = audienceOf(definition);
    const QString place = options.report.output;
    if (place.isEmpty() || place == u"-"_s) {
        const auto files = writeReport(writers, definition.format, *report, audience, watcher.stop);
        if (!files)
            return failWith(files.error(), ExitUnavailable);
        return sayBytes(files->first().content) ? ExitOk : ExitCannotWrite;
    }
    if (const auto saved = saveReport(writers, definition.format, *report, audience, place, watcher); !saved)
        return failWith(saved.error(), ExitCannotWrite);
    complain(said(QT_TRANSLATE_NOOP("Commands", "Saved %1.")).arg(place));
    return ExitOk;
}

// In a thread of its own, with a connection of its own, so that Ctrl-C is heard meanwhile.
int makeFilesUnlessInterrupted(const QString &location, const ReportDefinition &definition,
                               const Options &options, const Interruption &interruption)
{
    std::stop_source stop;
    const ReportWatcher watcher{.began = tellProgress, .reached = {}, .stop = stop.get_token()};
    int code = ExitOk;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        const auto store = openHistory(location);
        code = store ? makeFiles(**store, definition, options, watcher)
                     : failWith(store.error(), ExitUnavailable);
    }));
    thread->setObjectName(u"report"_s);
    QEventLoop until; // there is no other
    QObject::connect(thread.get(), &QThread::finished, &until, &QEventLoop::quit);
    QObject::connect(&interruption, &Interruption::interrupted, &until, [&stop] { stop.request_stop(); });
    thread->start();
    until.exec();
    thread->wait();
    return code;
}

} // namespace

int runReport(const Options &options)
{
    if (!options.report.verify.isEmpty())
        return verify(options.report.verify);
    const Interruption interruption; // before any thread
    ReportDefinition definition = definitionOf(options, SystemClock().now());
    if (const auto period = periodOf(definition, SystemClock().now()); !period)
        return failWith(period.error().message, ExitUsage);
    const Watched watched = openWatched(options);
    if (watched.configFileExists && !watched.usable()) {
        complainOfMistakes(watched);
        return ExitUsage;
    }
    const auto store = openHistory(watched.storeLocation);
    if (!store)
        return failWith(store.error().message, ExitUnavailable);
    if (!options.report.scope.isEmpty()) {
        const auto scope = scopeNamed(options.report.scope, watched, **store);
        if (!scope)
            return failWith(said(QT_TRANSLATE_NOOP("Commands", "There is no server or service “%1”."))
                                .arg(oneLine(options.report.scope, 200)),
                            ExitUsage);
        definition.scope = *scope;
    }
    return makeFilesUnlessInterrupted(watched.storeLocation, definition, options, interruption);
}

} // namespace jobwatch
