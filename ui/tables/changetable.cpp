// The columns of what has just changed.
#include <QCoreApplication>

#include "core/text/words.h"
#include "ui/tables/cells.h"
#include "ui/tables/historyrows.h"
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

// "Warning" becomes "warning"; "OK" stays as it is.
QString inSentence(QString word)
{
    if (word.size() > 1 && word.at(1).isLower())
        word[0] = word.at(0).toLower();
    return word;
}

QString changeWords(const HistoryEvent &event)
{
    if (event.kind == HistoryKind::StatusChanged && event.status) {
        const QString after = inSentence(statusText(*event.status));
        const QString words = event.before ? inSentence(statusText(*event.before)) + u" › "_s + after : after;
        return event.cause == Cause::None ? words : words + u", "_s + causeShort(event.cause);
    }
    const QString kind = historyKindText(event.kind);
    return event.who.isEmpty()
        ? kind
        : said(QT_TRANSLATE_NOOP("Overview", "%1 by %2")).arg(kind, oneLine(event.who, 60));
}

std::pair<Glyph, Tone> changeGlyph(const HistoryEvent &event)
{
    if (event.status)
        return {glyphOf(*event.status), toneOf(*event.status)};
    if (event.kind == HistoryKind::Paused || event.kind == HistoryKind::TimerPaused)
        return {Glyph::Paused, Tone::Paused};
    if (event.kind == HistoryKind::BreakerOpened || event.kind == HistoryKind::BreakerForcedOpen)
        return {Glyph::CircuitOpen, Tone::Down};
    if (event.kind == HistoryKind::BreakerClosed || event.kind == HistoryKind::TimerResumed)
        return {Glyph::CircuitClosed, Tone::Ok};
    if (event.kind == HistoryKind::Acknowledged)
        return {Glyph::Acknowledged, Tone::UserJob};
    if (event.kind == HistoryKind::ServerDown || event.kind == HistoryKind::WentOffline)
        return {Glyph::Warning, Tone::Warning};
    return {Glyph::Information, Tone::UserJob};
}

Cell changeCell(const ChangeRow &row, const Shown &)
{
    const auto [glyph, tone] = changeGlyph(row.event);
    Cell cell{.text = eventSubject(row.event),
              .second = changeWords(row.event),
              .glyph = glyph,
              .tone = tone,
              .elide = Qt::ElideMiddle};
    cell.toolTip = oneLine(row.event.reason);
    return cell;
}

Cell changeWhen(const ChangeRow &row, const Shown &shown)
{
    Cell cell = mutedCell(said(QT_TRANSLATE_NOOP("Overview", "%1 ago"))
                              .arg(ageText(std::max(Span{}, shown.now - row.event.at))));
    cell.toolTip = absoluteText(row.event.at, shown.zone);
    return cell;
}

constexpr auto right = Qt::AlignTrailing | Qt::AlignVCenter;

// clang-format off
constexpr Column<ChangeRow> changes[] = {
    {"what"_L1, QT_TRANSLATE_NOOP("Table", "Recent changes"), changeCell, {.sample = QT_TRANSLATE_NOOP("TableSample", "Probe process"), .glyph = true, .stretches = true}},
    {"when"_L1, QT_TRANSLATE_NOOP("Table", "When"), changeWhen, {.sample = QT_TRANSLATE_NOOP("TableSample", "2 h 05 min ago"), .align = right}, [](const ChangeRow &row) { return QVariant(toMs(row.event.at)); }},
};
// clang-format on

} // namespace

std::span<const Column<ChangeRow>> changeColumns()
{
    return changes;
}

} // namespace jobwatch
