#include "ui/tables/daycells.h"

#include <algorithm>
#include <cmath>
#include <QCoreApplication>
#include <QLocale>

#include "core/text/words.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

template <typename T>
using OfDay = std::optional<T> RunnerDay::*;

QString said(const char *source)
{
    return QCoreApplication::translate("Table", source);
}

const RunnerDay *dayOf(const RunnerKey &key, const Shown &shown)
{
    if (!shown.day)
        return nullptr;
    const auto found = shown.day->constFind(key);
    return found == shown.day->constEnd() ? nullptr : &*found;
}

template <typename T>
std::optional<T> of(const RunnerRow &row, const Shown &shown, OfDay<T> part)
{
    const RunnerDay *day = dayOf(row.runner->key, shown);
    return day ? day->*part : std::nullopt;
}

// The longest wait, the latest failure.
template <typename T>
std::optional<T> of(const ServiceRow &row, const Shown &shown, OfDay<T> part)
{
    std::optional<T> worst;
    for (const RunnerState &runner : row.service.runners)
        if (const RunnerDay *day = dayOf(runner.key, shown))
            worst = std::max(worst, day->*part);
    return worst;
}

Cell spanCell(std::optional<Span> span, const char *tip)
{
    if (!span)
        return mutedCell(u"–"_s);
    Cell cell = textCell(durationText(*span));
    cell.toolTip = said(tip);
    return cell;
}

template <typename Row>
Cell waitOf(const Row &row, const Shown &shown)
{
    return spanCell(
        of(row, shown, &RunnerDay::wait95),
        QT_TRANSLATE_NOOP("Table", "95 % of the jobs of the last 24 h waited no longer than this."));
}

template <typename Row>
Cell runOf(const Row &row, const Shown &shown)
{
    return spanCell(of(row, shown, &RunnerDay::run95),
                    QT_TRANSLATE_NOOP("Table", "95 % of the jobs of the last 24 h ran no longer than this."));
}

template <typename Row>
Cell failedOf(const Row &row, const Shown &shown)
{
    const std::optional<Instant> at = of(row, shown, &RunnerDay::lastFailed);
    if (!at)
        return mutedCell(u"–"_s);
    Cell cell = shortAgeCell(at, shown);
    cell.toolTip = said(QT_TRANSLATE_NOOP("Table", "The last job of the last 24 h that failed in a stage."));
    return cell;
}

template <typename Row>
QVariant sortedBy(const Row &row, const Shown &shown, OfDay<Span> part)
{
    const std::optional<Span> span = of(row, shown, part);
    return span ? QVariant(qint64(span->count())) : QVariant();
}

Cell confidenceText(std::optional<double> confidence)
{
    if (!confidence)
        return mutedCell(u"–"_s);
    // Never certain: what is believed comes from the past.
    const int percent = std::clamp(int(std::floor(*confidence * 100)), 0, 99);
    Cell cell = textCell(said(QT_TRANSLATE_NOOP("Table", "%1 %")).arg(QLocale().toString(percent)));
    cell.toolTip = said(
        QT_TRANSLATE_NOOP("Table", "How probable the status is that is shown, by all that was seen so far."));
    return cell;
}

std::optional<double> confidenceOf(const ServiceRow &row)
{
    std::optional<double> least;
    for (const RunnerState &runner : row.service.runners)
        if (const auto one = confidenceOf(runner))
            least = std::min(least.value_or(1), *one);
    return least;
}

QVariant orNull(std::optional<double> value)
{
    return value ? QVariant(*value) : QVariant();
}

} // namespace

std::optional<double> confidenceOf(const RunnerState &runner)
{
    if (!runner.assessment)
        return {};
    switch (runner.status) {
    case Status::Ok:
        return runner.assessment->outlook.ok;
    case Status::Warning:
        return runner.assessment->outlook.degraded;
    case Status::Down:
        return runner.assessment->outlook.down;
    case Status::Unknown:
        return {};
    }
    Q_UNREACHABLE();
}

Cell wait95Cell(const ServiceRow &row, const Shown &shown)
{
    return waitOf(row, shown);
}
Cell wait95Cell(const RunnerRow &row, const Shown &shown)
{
    return waitOf(row, shown);
}
Cell run95Cell(const ServiceRow &row, const Shown &shown)
{
    return runOf(row, shown);
}
Cell run95Cell(const RunnerRow &row, const Shown &shown)
{
    return runOf(row, shown);
}
Cell lastFailedCell(const ServiceRow &row, const Shown &shown)
{
    return failedOf(row, shown);
}
Cell lastFailedCell(const RunnerRow &row, const Shown &shown)
{
    return failedOf(row, shown);
}
Cell confidenceCell(const ServiceRow &row, const Shown &)
{
    return confidenceText(confidenceOf(row));
}
Cell confidenceCell(const RunnerRow &row, const Shown &)
{
    return confidenceText(confidenceOf(*row.runner));
}

QVariant wait95Sort(const ServiceRow &row, const Shown &shown)
{
    return sortedBy(row, shown, &RunnerDay::wait95);
}
QVariant wait95Sort(const RunnerRow &row, const Shown &shown)
{
    return sortedBy(row, shown, &RunnerDay::wait95);
}
QVariant run95Sort(const ServiceRow &row, const Shown &shown)
{
    return sortedBy(row, shown, &RunnerDay::run95);
}
QVariant run95Sort(const RunnerRow &row, const Shown &shown)
{
    return sortedBy(row, shown, &RunnerDay::run95);
}
QVariant lastFailedSort(const ServiceRow &row, const Shown &shown)
{
    return sortable(of(row, shown, &RunnerDay::lastFailed));
}
QVariant lastFailedSort(const RunnerRow &row, const Shown &shown)
{
    return sortable(of(row, shown, &RunnerDay::lastFailed));
}
QVariant confidenceSort(const ServiceRow &row)
{
    return orNull(confidenceOf(row));
}
QVariant confidenceSort(const RunnerRow &row)
{
    return orNull(confidenceOf(*row.runner));
}

void addDay(FilterSubject &subject, const DayTimes &day, Instant now)
{
    const auto found = day.constFind({{subject.server}, {subject.service}, {subject.runner}});
    if (found == day.constEnd())
        return;
    subject.wait = found->wait95;
    subject.run = found->run95;
    if (found->lastFailed)
        subject.failed = now - *found->lastFailed;
}

} // namespace jobwatch
