#include "ui/tables/servertiles.h"

#include <QCoreApplication>
#include <QLocale>

#include "core/text/words.h"
#include "ui/tables/overviewtables.h"
#include "ui/tables/runnercells.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

QString counted(const char *text, int n)
{
    return QCoreApplication::translate("Tiles", text, nullptr, n);
}

struct Part
{
    int OverviewCounts::*count;
    Glyph glyph;
    Tone tone;
    bool bold;
    const char *words;
};

constexpr std::array parts{
    Part{&OverviewCounts::down, Glyph::Down, Tone::Down, true, QT_TRANSLATE_N_NOOP("Tiles", "%n down")},
    Part{&OverviewCounts::warning, Glyph::Warning, Tone::Warning, false,
         QT_TRANSLATE_N_NOOP("Tiles", "%n with warnings")},
    Part{&OverviewCounts::unknown, Glyph::Unknown, Tone::Unknown, false,
         QT_TRANSLATE_N_NOOP("Tiles", "%n unknown")},
    Part{&OverviewCounts::paused, Glyph::Paused, Tone::Paused, false,
         QT_TRANSLATE_N_NOOP("Tiles", "%n paused")},
    Part{&OverviewCounts::gone, Glyph::TargetGone, Tone::Unknown, false,
         QT_TRANSLATE_N_NOOP("Tiles", "%n without target")},
    Part{&OverviewCounts::ok, Glyph::Ok, Tone::Ok, false, QT_TRANSLATE_N_NOOP("Tiles", "%n OK")},
};

int totalOf(const OverviewCounts &counts)
{
    int total = 0;
    for (const Part &part : parts)
        total += counts.*part.count;
    return total;
}

Cell nameCell(const TileRow &row, const Shown &shown)
{
    Cell cell = nameCell(row.row, shown);
    const ServerState &server = row.row.server;
    cell.detail = oneLine(server.product.isEmpty() ? serverKindText(server.kind) : server.product, 60);
    cell.font = Cell::Font::Body;
    const bool lost = row.row.around.contact == Contact::Unreachable;
    cell.glyph = lost ? Glyph::Unknown : glyphOf(row.status);
    cell.tone = row.row.around.frozen() ? Tone::Unknown : toneOf(row.status);
    return cell;
}

Cell countsCell(const TileRow &row, const Shown &)
{
    const int total = totalOf(row.counts);
    Cell cell{.muted = true};
    if (total == 0)
        return mutedCell(u"–"_s);
    QStringList words;
    Gauge gauge{.kind = Gauge::Kind::Bar};
    for (const Part &part : parts) {
        const int n = row.counts.*part.count;
        if (n == 0)
            continue;
        gauge.parts.append({double(n) / total, part.tone});
        cell.counts.append({part.glyph, part.tone, n, part.bold});
        words.append(counted(part.words, n));
    }
    cell.gauge = gauge;
    cell.text = words.join(u", "_s);
    cell.toolTip = cell.text;
    return cell;
}

Cell testsCell(const TileRow &row, const Shown &)
{
    const ServerState &server = row.row.server;
    const int allowed = server.budget.testsPerHour;
    if (server.services.isEmpty() && row.row.counts.total() == 0)
        return mutedCell(QCoreApplication::translate("Tiles", "no tests"));
    const bool spent = server.testsLastHour >= allowed;
    const QLocale locale;
    Cell cell{.text = QCoreApplication::translate("Tiles", "%1 / %2", "tests this hour, budget of an hour")
                          .arg(locale.toString(server.testsLastHour), locale.toString(allowed))};
    cell.gauge = Gauge{.kind = Gauge::Kind::Bar,
                       .parts = {{allowed > 0 ? double(server.testsLastHour) / allowed : 0,
                                  spent ? Tone::Warning : Tone::UserJob}}};
    return cell;
}

Cell cpuCell(const TileRow &row, const Shown &)
{
    return row.testCpu == Span::zero() ? mutedCell(u"–"_s) : textCell(durationText(row.testCpu));
}

Cell contactCell(const TileRow &row, const Shown &shown)
{
    if (!row.row.server.lastContact)
        return mutedCell(u"–"_s);
    Cell cell = ageCell(row.row.server.lastContact, shown);
    cell.text = QCoreApplication::translate("Tiles", "%1 ago").arg(cell.text);
    cell.muted = true;
    return cell;
}

Cell dayCell(const TileRow &row, const Shown &shown)
{
    return lastDayCell(row.row, shown);
}

constexpr auto right = Qt::AlignTrailing | Qt::AlignVCenter;

// clang-format off
constexpr Column<TileRow> columns[] = {
    {"server"_L1, QT_TRANSLATE_NOOP("Table", "Server"), nameCell, {.sample = QT_TRANSLATE_NOOP("TableSample", "cluster-north Slurm 23.02"), .glyph = true, .stretches = true}, [](const TileRow &row) -> QVariant { return row.row.server.name.value; }},
    {"counts"_L1, QT_TRANSLATE_NOOP("Table", "Runners and timers"), countsCell, {.pixels = 300}, [](const TileRow &row) { return worstFirst(row.status, {}); }},
    {"tests"_L1, QT_TRANSLATE_NOOP("Table", "Tests this hour"), testsCell, {.sample = "00000000 0,000 / 0,000"}, [](const TileRow &row) -> QVariant { return row.row.server.testsLastHour; }},
    {"cpu"_L1, QT_TRANSLATE_NOOP("Table", "Test CPU, 24 h"), cpuCell, {.sample = QT_TRANSLATE_NOOP("TableSample", "59 min 59 s"), .drop = 1, .align = right}, [](const TileRow &row) -> QVariant { return qint64(row.testCpu.count()); }},
    {"last"_L1, QT_TRANSLATE_NOOP("Table", "Last contact"), contactCell, {.sample = QT_TRANSLATE_NOOP("TableSample", "59 min ago"), .drop = 2}, [](const TileRow &row) { return sortable(row.row.server.lastContact); }},
    {"strip"_L1, QT_TRANSLATE_NOOP("Table", "Last 24 h"), dayCell, {.drop = 3, .pixels = 132}, [](const TileRow &row) { return worstFirst(row.status, {}); }},
};
// clang-format on

} // namespace

QList<TileRow> tileRows(const Snapshot &snapshot)
{
    QList<TileRow> rows;
    const QList<ServerRow> servers = serverRows(snapshot);
    for (qsizetype i = 0; i < servers.size(); ++i) {
        const ServerState &server = snapshot.servers[i];
        Snapshot alone;
        alone.servers = {server};
        for (const TimerState &timer : snapshot.timers)
            if (timer.key.server == server.name)
                alone.timers.append(timer);
        Span cpu{};
        for (const ServiceState &service : server.services)
            for (const RunnerState &runner : service.runners)
                cpu += runner.testCpuLastDay;
        rows.append({servers[i], statusWithTimers(alone, server), overviewCounts(alone), cpu});
    }
    return rows;
}

QString rowKey(const TileRow &row)
{
    return row.row.server.name.value;
}

Scope scopeOf(const TileRow &row)
{
    return Scope{row.row.server.name, {}, {}};
}

FilterSubject subjectOf(const TileRow &row, Instant now)
{
    return subjectOf(row.row, now);
}

std::span<const Column<TileRow>> tileColumns()
{
    return columns;
}

} // namespace jobwatch
