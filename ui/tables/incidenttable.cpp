// The columns of the incidents table.
#include <QCoreApplication>

#include "core/text/words.h"
#include "ui/tables/cells.h"
#include "ui/tables/incidentrows.h"
#include "ui/tables/tables.h"
#include "ui/tables/timewords.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

QString said(const char *text, int n = -1)
{
    return QCoreApplication::translate("Table", text, nullptr, n);
}

Span lengthOf(const Incident &incident, Instant now)
{
    return incident.ended.value_or(std::max(now, incident.began)) - incident.began;
}

QString causeAndNote(const Incident &incident)
{
    QStringList parts;
    if (incident.cause != Cause::None)
        parts.append(causeText(incident.cause));
    else if (!incident.text.isEmpty())
        parts.append(oneLine(incident.text));
    if (!incident.comment.isEmpty())
        parts.append(oneLine(incident.comment));
    return parts.join(u" – "_s);
}

Cell began(const IncidentRow &row, const Shown &shown)
{
    return Cell{.text = momentText(row.incident.began, shown.now, shown.zone),
                .toolTip = absoluteText(row.incident.began, shown.zone)};
}
Cell lasted(const IncidentRow &row, const Shown &shown)
{
    const QString length =
        durationText(std::chrono::floor<std::chrono::minutes>(lengthOf(row.incident, shown.now)));
    const QString words = lengthOf(row.incident, shown.now) < std::chrono::minutes(1)
        ? said(QT_TRANSLATE_NOOP("Table", "under 1 min"))
        : length;
    if (row.incident.ended)
        return Cell{.text = words, .toolTip = absoluteText(*row.incident.ended, shown.zone)};
    const QString soFar = said(QT_TRANSLATE_NOOP("Table", "%1 so far")).arg(words);
    return Cell{.text = words, .font = Cell::Font::Bold, .spoken = soFar, .toolTip = soFar};
}
Cell what(const IncidentRow &row, const Shown &)
{
    return Cell{.text = runnerTitle(row.incident.runner),
                .detail = oneLine(row.incident.runner.server.value, 80)};
}
Cell stage(const IncidentRow &row, const Shown &)
{
    return row.incident.stage ? textCell(stageText(*row.incident.stage)) : mutedCell(u"–"_s);
}
Cell worst(const IncidentRow &row, const Shown &)
{
    Cell cell = statusCell(row.incident.worst, false, false);
    cell.inked = row.planned.isEmpty();
    cell.faded = !row.planned.isEmpty(); // it was to be expected
    return cell;
}
Cell firstEvidence(const IncidentRow &row, const Shown &)
{
    const auto source = row.incident.firstEvidence;
    if (!source)
        return mutedCell(u"–"_s);
    return Cell{.text = sourceText(*source),
                .glyph = glyphOf(*source),
                .tone = *source == Source::UserJob ? Tone::UserJob : Tone::TestJob,
                .muted = true};
}
Cell foundAfter(const IncidentRow &row, const Shown &)
{
    if (!row.incident.foundAfter)
        return mutedCell(u"–"_s);
    return *row.incident.foundAfter < std::chrono::minutes(1)
        ? textCell(said(QT_TRANSLATE_NOOP("Table", "under 1 min")))
        : textCell(durationText(std::chrono::floor<std::chrono::minutes>(*row.incident.foundAfter)));
}
Cell cause(const IncidentRow &row, const Shown &)
{
    Cell cell = textCell(causeAndNote(row.incident));
    if (!row.planned.isEmpty())
        cell.detail =
            said(QT_TRANSLATE_NOOP("Table", "in planned maintenance: %1")).arg(oneLine(row.planned));
    if (!row.incident.text.isEmpty())
        cell.toolTip = causeAndNote(row.incident) + u'\n' + oneLine(row.incident.text);
    return cell;
}
Cell acknowledgedBy(const IncidentRow &row, const Shown &)
{
    const QString who = oneLine(row.incident.acknowledgedBy, 60);
    if (who.isEmpty())
        return mutedCell(u"–"_s);
    return Cell{.text = who,
                .glyph = Glyph::Acknowledged,
                .tone = Tone::UserJob,
                .muted = true,
                .toolTip = oneLine(row.incident.comment)};
}

constexpr auto right = Qt::AlignTrailing | Qt::AlignVCenter;

// clang-format off
constexpr Column<IncidentRow> incidentTable[] = {
    {"began"_L1, QT_TRANSLATE_NOOP("Table", "Began"), began, {.sample = QT_TRANSLATE_NOOP("TableSample", "Wed 30 May 23:59")}, [](const IncidentRow &row) -> QVariant { return toMs(row.incident.began); }},
    {"lasted"_L1, QT_TRANSLATE_NOOP("Table", "Lasted"), lasted, {.sample = QT_TRANSLATE_NOOP("TableSample", "under 12 min")}, [](const IncidentRow &row) -> QVariant { return row.incident.ended ? qint64((*row.incident.ended - row.incident.began).count()) : std::numeric_limits<qint64>::max() - toMs(row.incident.began); }},
    {"what"_L1, QT_TRANSLATE_NOOP("Table", "What"), what, {.sample = QT_TRANSLATE_NOOP("TableSample", "clustalo › slurm bio-tools")}},
    {"stage"_L1, QT_TRANSLATE_NOOP("Table", "Stage"), stage, {.sample = QT_TRANSLATE_NOOP("TableSample", "Submission"), .drop = 3, .words = stageWords}, [](const IncidentRow &row) { return row.incident.stage ? QVariant(int(*row.incident.stage)) : QVariant(); }},
    {"worst"_L1, QT_TRANSLATE_NOOP("Table", "Worst"), worst, {.sample = QT_TRANSLATE_NOOP("TableSample", "Warning"), .glyph = true}, [](const IncidentRow &row) { return worstFirst(row.incident.worst, row.incident.began); }},
    {"first"_L1, QT_TRANSLATE_NOOP("Table", "First evidence"), firstEvidence, {.sample = QT_TRANSLATE_NOOP("TableSample", "First evidence"), .glyph = true, .drop = 1}},
    {"found"_L1, QT_TRANSLATE_NOOP("Table", "Found after"), foundAfter, {.sample = QT_TRANSLATE_NOOP("TableSample", "under 1 min"), .drop = 2, .align = right}, [](const IncidentRow &row) { return row.incident.foundAfter ? QVariant(qint64(row.incident.foundAfter->count())) : QVariant(); }},
    {"cause"_L1, QT_TRANSLATE_NOOP("Table", "Cause and note"), cause, {.sample = QT_TRANSLATE_NOOP("TableSample", "exit 126 permission denied"), .stretches = true}},
    {"ack"_L1, QT_TRANSLATE_NOOP("Table", "Ack"), acknowledgedBy, {.sample = QT_TRANSLATE_NOOP("TableSample", "M. Okafor"), .glyph = true, .drop = 4}},
};
// clang-format on

} // namespace

std::span<const Column<IncidentRow>> incidentColumns()
{
    return incidentTable;
}

QList<IncidentRow> incidentRows(const QList<Incident> &incidents)
{
    QList<IncidentRow> rows;
    for (const Incident &incident : incidents)
        rows.append({incident, {}});
    return rows;
}

// A runner has one incident at a time.
QString rowKey(const IncidentRow &row)
{
    const Scope scope = scopeOf(row);
    return QStringLiteral("%1\x1F%2\x1F%3\x1F%4")
        .arg(toMs(row.incident.began))
        .arg(scope.server.value, scope.service.value, scope.runner.value);
}

Scope scopeOf(const IncidentRow &row)
{
    return scopeOf(row.incident.runner);
}

FilterSubject subjectOf(const IncidentRow &row, Instant now)
{
    FilterSubject subject;
    subject.server = row.incident.runner.server.value;
    subject.service = row.incident.runner.service.value;
    subject.runner = row.incident.runner.runner.value;
    subject.status = statusId(row.incident.worst);
    if (row.incident.stage)
        subject.stages = {QString(stageId(*row.incident.stage))};
    subject.reason = causeAndNote(row.incident);
    subject.since = now - row.incident.began;
    subject.words = {row.incident.acknowledgedBy};
    return subject;
}

QString incidentsSummary(const QList<Incident> &incidents, Instant from, Instant to)
{
    Span down{};
    Span found{};
    int foundCount = 0;
    for (const Incident &incident : incidents) {
        if (incident.worst == Status::Down)
            down += std::max(Span::zero(), incident.ended.value_or(to) - std::max(from, incident.began));
        if (incident.foundAfter) {
            found += *incident.foundAfter;
            ++foundCount;
        }
    }
    const QString count = said(QT_TRANSLATE_N_NOOP("Table", "%n in %1"), int(incidents.size()))
                              .arg(durationText(std::chrono::round<std::chrono::minutes>(to - from)));
    if (incidents.isEmpty())
        return count;
    const auto exact = [](Span span) { return durationText(std::chrono::floor<std::chrono::minutes>(span)); };
    QStringList parts{count, said(QT_TRANSLATE_NOOP("Table", "%1 with something down")).arg(exact(down))};
    if (foundCount > 0)
        parts.append(
            found / foundCount < std::chrono::minutes(1)
                ? said(QT_TRANSLATE_NOOP("Table", "found within a minute on average"))
                : said(QT_TRANSLATE_NOOP("Table", "mean time to find %1")).arg(exact(found / foundCount)));
    return parts.join(u", "_s);
}

} // namespace jobwatch
