// The columns of what happens next.
#include <QCoreApplication>

#include "core/text/words.h"
#include "ui/tables/cells.h"
#include "ui/tables/overviewtables.h"
#include "ui/tables/timercells.h"
#include "ui/tables/timewords.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("Overview", text);
}

QString upcomingWords(const UpcomingRow &row)
{
    switch (row.kind) {
    case UpcomingRow::Kind::Test:
        return said(QT_TRANSLATE_NOOP("Overview", "Test %1")).arg(row.name);
    case UpcomingRow::Kind::Probe:
        return said(QT_TRANSLATE_NOOP("Overview", "Probe %1")).arg(row.name);
    case UpcomingRow::Kind::PauseEnds:
        return said(QT_TRANSLATE_NOOP("Overview", "Pause of %1 ends")).arg(row.name);
    case UpcomingRow::Kind::MaintenanceBegins:
        return said(QT_TRANSLATE_NOOP("Overview", "Maintenance of %1 begins")).arg(row.name);
    case UpcomingRow::Kind::MaintenanceEnds:
        return said(QT_TRANSLATE_NOOP("Overview", "Maintenance of %1 ends")).arg(row.name);
    case UpcomingRow::Kind::AcknowledgementEnds:
        return said(QT_TRANSLATE_NOOP("Overview", "Acknowledgement of %1 ends")).arg(row.name);
    case UpcomingRow::Kind::MutingEnds:
        return said(QT_TRANSLATE_NOOP("Overview", "Notices are sent again"));
    case UpcomingRow::Kind::ReportSent:
        return said(QT_TRANSLATE_NOOP("Overview", "Report “%1” is sent")).arg(row.name);
    }
    Q_UNREACHABLE();
}

std::pair<Glyph, Tone> upcomingGlyph(const UpcomingRow &row)
{
    if (row.running)
        return {Glyph::TestRunning, Tone::UserJob};
    switch (row.kind) {
    case UpcomingRow::Kind::Test:
        return {Glyph::TestJob, Tone::TestJob};
    case UpcomingRow::Kind::Probe:
        return {Glyph::CircuitHalfOpen, Tone::Warning};
    case UpcomingRow::Kind::PauseEnds:
        return {Glyph::Paused, Tone::Paused};
    case UpcomingRow::Kind::MaintenanceBegins:
    case UpcomingRow::Kind::MaintenanceEnds:
        return {Glyph::Information, Tone::UserJob};
    case UpcomingRow::Kind::AcknowledgementEnds:
        return {Glyph::Acknowledged, Tone::UserJob};
    case UpcomingRow::Kind::MutingEnds:
    case UpcomingRow::Kind::ReportSent:
        return {Glyph::Information, Tone::Unknown};
    }
    Q_UNREACHABLE();
}

Cell upcomingCell(const UpcomingRow &row, const Shown &)
{
    const auto [glyph, tone] = upcomingGlyph(row);
    return Cell{.text = upcomingWords(row),
                .second = row.why,
                .glyph = glyph,
                .tone = row.frozen ? Tone::Unknown : tone,
                .elide = Qt::ElideMiddle};
}

Cell upcomingWhen(const UpcomingRow &row, const Shown &shown)
{
    if (row.frozen)
        return mutedCell(said(QT_TRANSLATE_NOOP("Overview", "frozen")));
    if (row.running)
        return mutedCell(said(QT_TRANSLATE_NOOP("Overview", "running")));
    const Span left = row.at - shown.now;
    if (left <= Span::zero())
        return mutedCell(said(QT_TRANSLATE_NOOP("Overview", "now")));
    const Span minute = std::chrono::minutes(1);
    Cell cell =
        mutedCell(said(QT_TRANSLATE_NOOP("Overview", "in %1"))
                      .arg(left < minute ? durationText(std::chrono::floor<std::chrono::seconds>(left))
                                         : ageText(left)));
    cell.toolTip = absoluteText(row.at, shown.zone);
    return cell;
}

constexpr auto right = Qt::AlignTrailing | Qt::AlignVCenter;

// clang-format off
constexpr Column<UpcomingRow> upcoming[] = {
    {"what"_L1, QT_TRANSLATE_NOOP("Table", "What happens next"), upcomingCell, {.sample = QT_TRANSLATE_NOOP("TableSample", "Probe process"), .glyph = true, .stretches = true}},
    {"when"_L1, QT_TRANSLATE_NOOP("Table", "When"), upcomingWhen, {.sample = QT_TRANSLATE_NOOP("TableSample", "in 2 h 05 min"), .align = right}, [](const UpcomingRow &row) { return QVariant(toMs(row.at)); }},
};
// clang-format on

} // namespace

std::span<const Column<UpcomingRow>> upcomingColumns()
{
    return upcoming;
}

} // namespace jobwatch
