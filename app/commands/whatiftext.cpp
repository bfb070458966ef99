#include "app/commands/whatiftext.h"

#include <array>
#include <QCoreApplication>
#include <QJsonArray>

#include "core/settings/duration.h"
#include "core/text/whatifwords.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

using Cells = std::array<QString, 5>;

QList<Cells> tableOf(const WhatIf &result)
{
    QList<Cells> table{{QCoreApplication::translate("Commands", "Consequence"),
                        QCoreApplication::translate("Commands", "Present"),
                        QCoreApplication::translate("Commands", "Proposed"),
                        QCoreApplication::translate("Commands", "Change"),
                        QCoreApplication::translate("Commands", "Fixed 10 min")}};
    for (const ConsequenceRow &row : consequenceRows(result))
        table.append({row.name, row.present, row.proposed, row.changeText, row.fixedTen});
    return table;
}

// Names and changes at the left of their column, numbers at the right.
QStringList aligned(const QList<Cells> &table)
{
    std::array<qsizetype, 5> widths{};
    for (const Cells &cells : table) {
        for (size_t i = 0; i < cells.size(); ++i)
            widths[i] = std::max(widths[i], cells[i].size());
    }
    QStringList lines;
    for (const Cells &cells : table) {
        QStringList padded;
        for (size_t i = 0; i < cells.size(); ++i)
            padded.append(i == 0 || i == 3 ? cells[i].leftJustified(widths[i])
                                           : cells[i].rightJustified(widths[i]));
        lines.append(padded.join(u"  "_s));
    }
    return lines;
}

QString policyText(const TestPolicy &policy)
{
    switch (policy.kind) {
    case PolicyKind::Adaptive:
        return QCoreApplication::translate("Commands", "adaptive, price %1, from %2 to %3 apart")
            .arg(policy.price)
            .arg(formatDuration(policy.shortest), formatDuration(policy.longest));
    case PolicyKind::Fixed:
        return QCoreApplication::translate("Commands", "a test every %1").arg(formatDuration(policy.every));
    case PolicyKind::Never:
        return QCoreApplication::translate("Commands", "no tests, user jobs only");
    }
    Q_UNREACHABLE();
}

QJsonValue secondsOrNull(const std::optional<Span> &span)
{
    return span ? QJsonValue(double(span->count()) / 1000) : QJsonValue(QJsonValue::Null);
}

QJsonObject consequencesJson(const Consequences &consequences)
{
    return {{u"testsPerDay"_s, consequences.testsPerDay},
            {u"cpuSecondsPerDay"_s, consequences.cpuSecondsPerDay},
            {u"outages"_s, consequences.outages},
            {u"missedOutages"_s, consequences.missed},
            {u"foundAfterSeconds"_s, secondsOrNull(consequences.foundAfter)},
            {u"foundAfter95Seconds"_s, secondsOrNull(consequences.foundAfter95)},
            {u"statusChangesPerDay"_s, consequences.statusChangesPerDay},
            {u"wrongShare"_s, consequences.wrongShare},
            {u"okWhileDownShare"_s, consequences.okWhileDown},
            {u"downWhileOkShare"_s, consequences.downWhileOk}};
}

QJsonObject policyJson(const TestPolicy &policy)
{
    switch (policy.kind) {
    case PolicyKind::Adaptive:
        return {{u"kind"_s, u"adaptive"_s},
                {u"price"_s, policy.price},
                {u"min"_s, formatDuration(policy.shortest)},
                {u"max"_s, formatDuration(policy.longest)}};
    case PolicyKind::Fixed:
        return {{u"kind"_s, u"fixed"_s}, {u"every"_s, formatDuration(policy.every)}};
    case PolicyKind::Never:
        return {{u"kind"_s, u"never"_s}};
    }
    Q_UNREACHABLE();
}

} // namespace

QStringList whatIfLines(const WhatIf &result, const TestPolicy &proposed)
{
    QStringList lines{
        QCoreApplication::translate("Commands", "Replayed: %1").arg(replayedText(result)),
        QCoreApplication::translate("Commands", "Proposed: %1").arg(policyText(proposed)),
        QString(),
    };
    lines += aligned(tableOf(result));
    lines += {QString(), QCoreApplication::translate("Commands", "What this cannot know")};
    for (const WhatIfLimit limit : result.limits)
        lines.append(u"- "_s + whatIfLimitText(limit, result));
    return lines;
}

QJsonObject whatIfJson(const WhatIf &result, const TestPolicy &proposed)
{
    QJsonArray limits;
    for (const WhatIfLimit limit : result.limits)
        limits.append(
            QJsonObject{{u"id"_s, whatIfLimitId(limit)}, {u"text"_s, whatIfLimitText(limit, result)}});
    return {{u"from"_s, result.from ? QJsonValue(toIso(*result.from)) : QJsonValue()},
            {u"to"_s, result.to ? QJsonValue(toIso(*result.to)) : QJsonValue()},
            {u"days"_s, result.days()},
            {u"runners"_s, result.runners},
            {u"userJobs"_s, result.userJobs},
            {u"testJobs"_s, result.testJobs},
            {u"policy"_s, policyJson(proposed)},
            {u"present"_s, consequencesJson(result.present)},
            {u"proposed"_s, consequencesJson(result.proposed)},
            {u"fixedTenMinutes"_s, consequencesJson(result.fixedTen)},
            {u"cannotKnow"_s, limits}};
}

} // namespace jobwatch
