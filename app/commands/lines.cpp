#include "app/commands/lines.h"

#include <algorithm>
#include <QCoreApplication>

#include "core/text/explain.h"
#include "core/text/ownerwords.h"
#include "core/text/words.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

QString scopeText(const Scope &scope)
{
    QStringList names;
    for (const QString &name : {scope.server.value, scope.service.value, scope.runner.value}) {
        if (!name.isEmpty())
            names.append(oneLine(name, 64));
    }
    return names.isEmpty() ? QCoreApplication::translate("Commands", "this computer") : names.join(u" › "_s);
}

QString findingText(const HistoryEvent &event)
{
    if (event.stage && event.status)
        return u"%1: %2"_s.arg(stageText(*event.stage), statusText(*event.status));
    if (event.stage)
        return stageText(*event.stage);
    return event.status ? statusText(*event.status) : QString();
}

QString statusSince(const RunnerState &runner, Instant now)
{
    if (!runner.since)
        return statusText(runner.status);
    return QCoreApplication::translate("Commands", "%1 for %2", "status for an age")
        .arg(statusText(runner.status), ageText(now - *runner.since));
}

QString outcomeText(ConnectionStep::Outcome outcome)
{
    switch (outcome) {
    case ConnectionStep::Outcome::Passed:
        return QCoreApplication::translate("Commands", "Passed");
    case ConnectionStep::Outcome::Limited:
        return QCoreApplication::translate("Commands", "Limited");
    case ConnectionStep::Outcome::Failed:
        return QCoreApplication::translate("Commands", "Failed");
    case ConnectionStep::Outcome::NotTested:
        return QCoreApplication::translate("Commands", "Not tested");
    }
    Q_UNREACHABLE();
}

// The rows with every column but the last one padded to the same width.
QStringList aligned(const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i == widths.size())
                widths.append(0);
            widths[i] = std::max(widths[i], row.at(i).size());
        }
    }
    QStringList lines;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i + 1 < row.size(); ++i)
            line += row.at(i).leftJustified(widths.at(i) + 2);
        lines.append(line + row.last());
    }
    return lines;
}

QString runnerFinding(const RunnerState &runner)
{
    const QString suspicion = runner.assessment ? suspicionText(*runner.assessment) : QString();
    return suspicion.isEmpty() ? runnerReason(runner) : runnerReason(runner) + u' ' + suspicion;
}

QList<QStringList> runnerRows(const ServerState &server, Instant now)
{
    QList<QStringList> rows;
    for (const ServiceState &service : server.services) {
        for (const RunnerState &runner : service.runners)
            rows.append(
                {u"  %1 › %2"_s.arg(oneLine(service.id.value, 64), oneLine(runner.key.runner.value, 64)),
                 statusSince(runner, now), runnerFinding(runner)});
    }
    return rows;
}

} // namespace

QString ownerLine(const HistoryOwner &owner, const QTimeZone &zone)
{
    if (owner.host.isEmpty())
        return QCoreApplication::translate("Commands", "%1 does the monitoring; its events are shown.")
            .arg(ownerText(owner));
    return QCoreApplication::translate("Commands", "%1 does the monitoring since %2; its events are shown.")
        .arg(ownerText(owner), toDateTime(owner.since).toTimeZone(zone).toString(u"yyyy-MM-dd HH:mm:ss"_s));
}

QString eventLine(const HistoryEvent &event, const QTimeZone &zone, const QString &why)
{
    QStringList parts{toDateTime(event.at).toTimeZone(zone).toString(u"yyyy-MM-dd HH:mm:ss"_s),
                      scopeText(event.scope), historyKindText(event.kind)};
    if (event.timer && event.timer->kind != TimerKind::Test) // that of a test is named by its runner
        parts.append(oneLine(event.timer->id.value));
    if (const QString finding = findingText(event); !finding.isEmpty())
        parts.append(finding);
    if (event.cause != Cause::None)
        parts.append(causeText(event.cause));
    if (const QString reason = oneLine(event.reason); !reason.isEmpty())
        parts.append(u"“%1”"_s.arg(reason));
    if (const QString who = oneLine(event.who, 64); !who.isEmpty())
        parts.append(QCoreApplication::translate("Commands", "by %1").arg(who));
    if (!event.stage && !why.isEmpty()) // of a stage, cause and reason have said it
        parts.append(why);
    return parts.join("  "_L1);
}

QStringList statusLines(const QList<ServerState> &servers, Instant now)
{
    QStringList lines;
    for (const ServerState &server : servers) {
        lines.append(u"%1: %2"_s.arg(oneLine(server.name.value, 64), statusText(server.status)));
        if (server.services.isEmpty())
            lines.append(u"  "_s + QCoreApplication::translate("Commands", "Nothing is known of it yet."));
        lines.append(aligned(runnerRows(server, now)));
    }
    return lines;
}

QString stepLine(const ConnectionStep &step)
{
    const QString line =
        u"%1: %2. %3"_s.arg(oneLine(step.title), outcomeText(step.outcome), oneLine(step.sentence));
    if (step.outcome == ConnectionStep::Outcome::NotTested)
        return line.trimmed();
    return u"%1 (%2 ms)"_s.arg(line.trimmed(), QString::number(step.elapsed.count()));
}

namespace {

QString placeOf(const ServerDefinition &server)
{
    if (!server.path.isEmpty())
        return server.path;
    if (!server.commands)
        return server.url.toString(QUrl::FullyEncoded | QUrl::RemovePassword);
    return server.commands->ssh.isEmpty()
        ? QCoreApplication::translate("Commands", "commands on this computer")
        : QCoreApplication::translate("Commands", "commands on %1 by ssh").arg(server.commands->ssh);
}

} // namespace

QString serverLine(const ServerDefinition &server)
{
    qsizetype tests = 0;
    for (const ServiceDefinition &service : server.services)
        tests += service.tests.size();
    const QString counts = QCoreApplication::translate("Commands", "services: %1, tests: %2")
                               .arg(server.services.size())
                               .arg(tests);
    return u"%1  %2  %3  %4"_s.arg(server.name.value, serverKindText(server.kind), placeOf(server), counts);
}

} // namespace jobwatch
