#include "core/text/whatifwords.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

QString numberText(double value)
{
    const int decimals = value < 10 && std::abs(value - std::round(value)) > .05 ? 1 : 0;
    return u"%L1"_s.arg(value, 0, 'f', decimals);
}

QString timeText(double seconds)
{
    if (seconds < 100)
        return QCoreApplication::translate("WhatIf", "%1 s", "seconds").arg(u"%L1"_s.arg(qRound64(seconds)));
    if (seconds < 100 * 60)
        return QCoreApplication::translate("WhatIf", "%1 min", "minutes")
            .arg(u"%L1"_s.arg(qRound64(seconds / 60)));
    const qint64 minutes = qRound64(seconds / 60);
    if (minutes < 10 * 60)
        return QCoreApplication::translate("WhatIf", "%1 h %2 min")
            .arg(minutes / 60)
            .arg(minutes % 60, 2, 10, '0'_L1);
    return QCoreApplication::translate("WhatIf", "%1 h", "hours").arg(u"%L1"_s.arg(qRound64(seconds / 3600)));
}

QString percentText(double percent)
{
    return u"%L1"_s.arg(percent, 0, 'f', percent > 0 && percent < 10 ? 2 : 0);
}

enum class Unit { Time, Share, PerDay, CpuPerDay };

struct Row
{
    const char *name;
    Unit unit;
    std::optional<double> (*value)(const Consequences &); // seconds, percent, or a number
};

std::optional<double> secondsOf(const std::optional<Span> &span)
{
    return span ? std::optional(double(span->count()) / 1000) : std::nullopt;
}

const std::array rows{
    Row{QT_TRANSLATE_NOOP("WhatIf", "Outage found after, mean"), Unit::Time,
        [](const Consequences &c) { return secondsOf(c.foundAfter); }},
    Row{QT_TRANSLATE_NOOP("WhatIf", "Outage found after, 95 %"), Unit::Time,
        [](const Consequences &c) { return secondsOf(c.foundAfter95); }},
    Row{QT_TRANSLATE_NOOP("WhatIf", "Outages never noticed"), Unit::Share,
        [](const Consequences &c) {
            return c.outages > 0 ? std::optional(100.0 * c.missed / c.outages) : std::nullopt;
        }},
    Row{QT_TRANSLATE_NOOP("WhatIf", "Shown OK while down"), Unit::Share,
        [](const Consequences &c) { return std::optional(100 * c.okWhileDown); }},
    Row{QT_TRANSLATE_NOOP("WhatIf", "Shown down while OK"), Unit::Share,
        [](const Consequences &c) { return std::optional(100 * c.downWhileOk); }},
    Row{QT_TRANSLATE_NOOP("WhatIf", "Wrong status, weighted"), Unit::Share,
        [](const Consequences &c) { return std::optional(100 * c.wrongShare); }},
    Row{QT_TRANSLATE_NOOP("WhatIf", "Changes of status per day"), Unit::PerDay,
        [](const Consequences &c) { return std::optional(c.statusChangesPerDay); }},
    Row{QT_TRANSLATE_NOOP("WhatIf", "Tests per day"), Unit::PerDay,
        [](const Consequences &c) { return std::optional(c.testsPerDay); }},
    Row{QT_TRANSLATE_NOOP("WhatIf", "Test CPU per day"), Unit::CpuPerDay,
        [](const Consequences &c) { return std::optional(c.cpuSecondsPerDay); }},
};

QString valueText(Unit unit, const std::optional<double> &value)
{
    if (!value)
        return u"–"_s;
    switch (unit) {
    case Unit::Time:
    case Unit::CpuPerDay:
        return timeText(*value);
    case Unit::Share:
        return QCoreApplication::translate("WhatIf", "%1 %", "percent").arg(percentText(*value));
    case Unit::PerDay:
        return numberText(*value);
    }
    Q_UNREACHABLE();
}

// What is too small to be meant: one event, a minute of delay, two hundredths of a percent.
double leastChange(Unit unit, double days)
{
    switch (unit) {
    case Unit::Time:
        return 60;
    case Unit::Share:
        return .02;
    case Unit::PerDay:
        return 1 / days;
    case Unit::CpuPerDay:
        return 1;
    }
    Q_UNREACHABLE();
}

bool isCost(Unit unit)
{
    return unit == Unit::PerDay || unit == Unit::CpuPerDay;
}

ConsequenceChange changeOf(Unit unit, double before, double after, double days)
{
    const double difference = std::abs(after - before);
    if (difference < leastChange(unit, days) || difference < .05 * before)
        return ConsequenceChange::NoRealChange;
    if (isCost(unit))
        return after < before ? ConsequenceChange::Less : ConsequenceChange::More;
    return after < before ? ConsequenceChange::Better : ConsequenceChange::Worse;
}

// Costs in percent of what they were; from nothing there is no percentage.
QString amountText(Unit unit, double before, double after)
{
    const double difference = std::abs(after - before);
    if (unit == Unit::Time)
        return timeText(difference);
    if (unit == Unit::Share)
        return QCoreApplication::translate("WhatIf", "%1 points", "percentage points")
            .arg(percentText(difference));
    return before > 0 ? QCoreApplication::translate("WhatIf", "%1 %", "percent")
                            .arg(u"%L1"_s.arg(qRound64(100 * difference / before)))
                      : valueText(unit, difference);
}

QString changeText(ConsequenceChange change, const QString &amount)
{
    switch (change) {
    case ConsequenceChange::Unknown:
        return {};
    case ConsequenceChange::NoRealChange:
        return QCoreApplication::translate("WhatIf", "no real change");
    case ConsequenceChange::Better:
        return QCoreApplication::translate("WhatIf", "%1 better").arg(amount);
    case ConsequenceChange::Worse:
        return QCoreApplication::translate("WhatIf", "%1 worse").arg(amount);
    case ConsequenceChange::Less:
        return QCoreApplication::translate("WhatIf", "%1 less").arg(amount);
    case ConsequenceChange::More:
        return QCoreApplication::translate("WhatIf", "%1 more").arg(amount);
    }
    Q_UNREACHABLE();
}

} // namespace

QList<ConsequenceRow> consequenceRows(const WhatIf &result)
{
    QList<ConsequenceRow> all;
    for (const Row &row : rows) {
        const std::optional<double> before = row.value(result.present);
        const std::optional<double> after = row.value(result.proposed);
        ConsequenceRow texts;
        texts.name = QCoreApplication::translate("WhatIf", row.name);
        texts.present = valueText(row.unit, before);
        texts.proposed = valueText(row.unit, after);
        texts.fixedTen = valueText(row.unit, row.value(result.fixedTen));
        if (before && after && result.hasHistory()) {
            texts.change = changeOf(row.unit, *before, *after, result.days());
            texts.changeText = changeText(texts.change, amountText(row.unit, *before, *after));
        }
        all.append(texts);
    }
    return all;
}

QString replayedText(const WhatIf &result)
{
    return QStringList{
        QCoreApplication::translate("WhatIf", "%n day(s)", nullptr, qRound(result.days())),
        QCoreApplication::translate("WhatIf", "%n runner(s)", nullptr, result.runners),
        QCoreApplication::translate("WhatIf", "%Ln user job(s)", nullptr, int(result.userJobs)),
        QCoreApplication::translate("WhatIf", "%Ln test job(s)", nullptr, int(result.testJobs)),
        QCoreApplication::translate("WhatIf", "%n outage(s)", nullptr, result.present.outages)}
        .join(u", "_s);
}

static QString shortHistoryText(double length)
{
    if (length < 1)
        return QCoreApplication::translate("WhatIf", "Less than a day of history: the numbers are rough.");
    const int days = qRound(length);
    return QCoreApplication::translate("WhatIf", "Only %n day(s) of history: the numbers are rough.", nullptr,
                                       days);
}

QString whatIfLimitText(WhatIfLimit limit, const WhatIf &result)
{
    switch (limit) {
    case WhatIfLimit::NoHistory:
        return QCoreApplication::translate(
            "WhatIf", "There is no history to replay yet. The setting can still be applied.");
    case WhatIfLimit::ShortHistory:
        return shortHistoryText(result.days());
    case WhatIfLimit::ResultsInferred:
        return QCoreApplication::translate(
            "WhatIf",
            "User jobs are real. Results of tests that were never run are inferred: a stage is taken "
            "to stay as a job found it until the next job says otherwise.");
    case WhatIfLimit::UnseenOutages:
        return QCoreApplication::translate(
            "WhatIf",
            "Outages that nobody saw cannot be replayed, so the real share of missed outages is "
            "higher.");
    case WhatIfLimit::OnsetUnknown:
        return QCoreApplication::translate(
            "WhatIf",
            "An outage counts from the first job that failed. When it really began is not known, so "
            "the present setting looks quicker than it was.");
    case WhatIfLimit::NoOutages:
        return QCoreApplication::translate(
            "WhatIf",
            "No outage of five minutes or more was recorded, so nothing can be said about how soon "
            "one is found.");
    case WhatIfLimit::CostsAssumed:
        return QCoreApplication::translate(
            "WhatIf", "Some runners have no measured test: 20 CPU seconds are assumed for one.");
    case WhatIfLimit::ReportsLeftOut:
        return QCoreApplication::translate("WhatIf", "What the servers say of themselves is not replayed.");
    case WhatIfLimit::NoTestDefined:
        return QCoreApplication::translate("WhatIf",
                                           "Some runners have no test, and no setting makes them tested.");
    }
    Q_UNREACHABLE();
}

QLatin1StringView whatIfLimitId(WhatIfLimit limit)
{
    switch (limit) {
    case WhatIfLimit::NoHistory:
        return "no-history"_L1;
    case WhatIfLimit::ShortHistory:
        return "short-history"_L1;
    case WhatIfLimit::ResultsInferred:
        return "results-inferred"_L1;
    case WhatIfLimit::UnseenOutages:
        return "unseen-outages"_L1;
    case WhatIfLimit::OnsetUnknown:
        return "onset-unknown"_L1;
    case WhatIfLimit::NoOutages:
        return "no-outages"_L1;
    case WhatIfLimit::CostsAssumed:
        return "costs-assumed"_L1;
    case WhatIfLimit::ReportsLeftOut:
        return "reports-left-out"_L1;
    case WhatIfLimit::NoTestDefined:
        return "no-test-defined"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace jobwatch
