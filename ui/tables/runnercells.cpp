#include "ui/tables/runnercells.h"

#include <algorithm>
#include <QCoreApplication>
#include <QStringList>

#include "core/text/explain.h"
#include "core/text/words.h"
#include "ui/tables/timewords.h"
#include "ui/tables/worststatus.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

QString versionText(const QString &name, const QString &version)
{
    return oneLine(version.isEmpty() ? name : name + u' ' + version);
}

QString unreachableText(const ServerRow &row, const Shown &shown)
{
    const QString runners = QCoreApplication::translate("Table", "%n runners show their last status", nullptr,
                                                        row.counts.total());
    if (!row.server.contactSince)
        return contactText(Contact::Unreachable).toLower() + u" – "_s + runners;
    return QCoreApplication::translate("Table", "cannot be reached since %1 – %2", "time, 18 runners show …")
        .arg(momentText(*row.server.contactSince, shown.now, shown.zone), runners);
}

// Where there ought to be some, the address is the first suspect.
QString nothingFoundText(const ServerState &server)
{
    return server.kind == ServerKind::Slivka ? QCoreApplication::translate(
               "Table", "no services found. Does this address belong to a Slivka server?")
                                             : countsText({});
}

QString serverDetail(const ServerRow &row, const Shown &shown)
{
    const QString product =
        oneLine(row.server.product.isEmpty() ? serverKindText(row.server.kind) : row.server.product, 60);
    switch (row.around.contact) {
    case Contact::Unreachable:
        return unreachableText(row, shown);
    case Contact::NotYet:
        return product + u" – "_s
            + (row.counts.total() == 0 ? contactText(Contact::NotYet).toLower() : countsText(row.counts));
    case Contact::Reachable:
        return product + u" – "_s
            + (row.counts.total() == 0 ? nothingFoundText(row.server) : countsText(row.counts));
    }
    Q_UNREACHABLE();
}

Cell pausedOrNumber(int number, bool paused)
{
    return paused && number == 0 ? mutedCell(u"–"_s) : numberCell(number);
}

Cell measuredOrDash(Span taken)
{
    return taken == Span::zero() ? mutedCell(u"–"_s) : textCell(durationText(taken));
}

double badShare(const QList<StatusPoint> &points)
{
    if (points.isEmpty())
        return 1;
    // Without a clock: by the last status change on record, which is near enough for an order.
    const Strip strip{{points.first().at, points.last().at + std::chrono::hours(1)}, points, {}};
    return 1 - stripShare(strip, StripState::Ok);
}

} // namespace

QString noteText(const RunnerState &runner)
{
    const auto said = [](const QString &who, const QString &what) {
        return who.isEmpty() ? oneLine(what) : oneLine(who, 60) + u": "_s + oneLine(what);
    };
    if (runner.pause)
        return said(runner.pause->who, runner.pause->reason);
    return runner.acknowledgement ? said(runner.acknowledgement->who, runner.acknowledgement->comment)
                                  : QString();
}

Cell nameCell(const ServerRow &row, const Shown &shown)
{
    const bool lost = row.around.contact == Contact::Unreachable;
    Cell cell{.text = oneLine(row.server.name.value, 80),
              .detail = serverDetail(row, shown),
              .glyph = lost ? Glyph::Unknown : glyphOf(row.server.status),
              .tone = row.around.frozen() ? Tone::Unknown : toneOf(row.server.status),
              .font = Cell::Font::Bold};
    cell.spoken = cell.text + u": "_s
        + (lost ? contactText(row.around.contact) : statusText(row.server.status)) + u". "_s + cell.detail;
    cell.toolTip = row.server.url.toDisplayString();
    if (row.server.contactError)
        cell.why = oneLine(row.server.contactError->message);
    if (!cell.why.isEmpty())
        cell.toolTip += u'\n' + cell.why;
    return cell;
}

Cell nameCell(const ServiceRow &row, const Shown &)
{
    const int runners = int(row.service.runners.size());
    return Cell{.text = oneLine(row.service.id.value, 80),
                .detail = QCoreApplication::translate("Table", "%n runners", nullptr, runners),
                .toolTip = oneLine(row.server.value, 80) + u'\n'
                    + versionText(row.service.name, row.service.version)};
}

Cell nameCell(const RunnerRow &row, const Shown &)
{
    const RunnerKey &key = row.runner->key;
    Cell cell{.text = oneLine(key.runner.value, 80), .muted = row.around.frozen()};
    if (row.alone) {
        cell.detail = cell.text;
        cell.text = oneLine(key.service.value, 80);
    }
    if (row.runner->acknowledgement)
        cell.mark = Glyph::Acknowledged;
    else if (row.runner->testProblem != Cause::None)
        cell.mark = Glyph::Warning;
    cell.spoken = runnerTitle(key) + u", "_s + oneLine(key.server.value, 80);
    cell.why = runnerReason(*row.runner);
    cell.toolTip = oneLine(key.server.value, 80) + u'\n' + runnerTitle(key) + u'\n'
        + versionText(row.serviceName, row.version);
    if (const QString note = noteText(*row.runner); !note.isEmpty())
        cell.toolTip += u'\n' + note;
    return cell;
}

Cell noteCell(const ServiceRow &, const Shown &)
{
    return {};
}

Cell noteCell(const RunnerRow &row, const Shown &)
{
    return mutedCell(noteText(*row.runner));
}

Cell statusCell(const ServerRow &row, const Shown &)
{
    return statusCell(row.server.status, false, row.around.frozen());
}

Cell statusCell(const ServiceRow &row, const Shown &)
{
    return statusCell(row.service.status, allPaused(row), row.around.frozen());
}

Cell statusCell(const RunnerRow &row, const Shown &shown)
{
    Cell cell = statusCell(row.runner->status, row.runner->pause.has_value(), row.around.frozen());
    cell.why = runnerReason(*row.runner);
    cell.toolTip = cell.why;
    if (row.runner->assessment)
        cell.toolTip += u'\n' + runnerWhy(*row.runner, shown.now);
    return cell;
}

Cell saidCell(const ServiceRow &row, const Shown &shown)
{
    return saidCell(row.service.reported, row.service.onServer, shown);
}

Cell saidCell(const RunnerRow &row, const Shown &shown)
{
    return row.alone ? saidCell(row.reported, row.onServer, shown) : Cell{};
}

Cell sinceCell(const ServiceRow &row, const Shown &shown)
{
    return ageCell(sinceOf(row), shown);
}

Cell sinceCell(const RunnerRow &row, const Shown &shown)
{
    Cell cell = ageCell(row.runner->pause ? row.runner->pause->since : row.runner->since, shown);
    cell.muted = row.around.frozen();
    return cell;
}

Cell evidenceCell(const ServiceRow &row, const Shown &shown)
{
    return shortAgeCell(evidenceOf(row), shown);
}

Cell evidenceCell(const RunnerRow &row, const Shown &shown)
{
    return shortAgeCell(row.runner->lastEvidence, shown);
}

Cell nextCell(const ServiceRow &, const Shown &)
{
    return {};
}

Cell nextCell(const RunnerRow &row, const Shown &shown)
{
    return nextTestCell(*row.runner, row.around.frozen(), shown);
}

Cell perDayCell(const ServiceRow &row, const Shown &)
{
    return pausedOrNumber(perDayOf(row), allPaused(row));
}

Cell perDayCell(const RunnerRow &row, const Shown &)
{
    return pausedOrNumber(row.runner->testsLastDay, row.runner->pause.has_value());
}

Cell cpuCell(const ServiceRow &row, const Shown &)
{
    return measuredOrDash(cpuOf(row));
}

Cell cpuCell(const RunnerRow &row, const Shown &)
{
    return measuredOrDash(row.runner->testCpuLastDay);
}

Cell lastDayCell(const ServerRow &row, const Shown &shown)
{
    return stripCell(row.lastDay, {}, shown);
}

Cell lastDayCell(const ServiceRow &row, const Shown &shown)
{
    return stripCell(lastDayOf(row), {}, shown);
}

Cell lastDayCell(const RunnerRow &row, const Shown &shown)
{
    return stripCell(row.runner->lastDay, row.runner->pause, shown);
}

QVariant statusSort(const ServiceRow &row)
{
    return worstFirst(row.service.status, sinceOf(row));
}

QVariant statusSort(const RunnerRow &row)
{
    return worstFirst(row.runner->status, row.runner->since);
}

QVariant nextSort(const RunnerRow &row)
{
    return row.runner->testRunning ? QVariant(qint64(0)) : sortable(row.runner->nextTest);
}

QVariant nextSort(const ServiceRow &row)
{
    return sortable(nextOf(row));
}

QVariant lastDaySort(const ServiceRow &row)
{
    return badShare(lastDayOf(row));
}

QVariant lastDaySort(const RunnerRow &row)
{
    return badShare(row.runner->lastDay);
}

} // namespace jobwatch
