#include "ui/dialogs/alertrules.h"

#include <algorithm>
#include <QCoreApplication>

#include "core/domain/rulebook.h"
#include "core/text/words.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

namespace {

QString said(const char *source, int n = -1)
{
    return QCoreApplication::translate("Alert", source, nullptr, n);
}

QString roughly(Span span)
{
    return durationText(span < 5min ? span : Span(std::chrono::round<std::chrono::minutes>(span)));
}

// The n-th failure at a fixed interval: the outage began anywhere between two tests.
QString fixedSentence(int failures, Span every, Span wait)
{
    const Span least = (failures - 1) * every + wait, most = failures * every + wait;
    return least < 1min
        ? said(QT_TRANSLATE_NOOP("Alert", "An outage is told at its first failure, within %1."))
              .arg(roughly(most))
        : said(QT_TRANSLATE_N_NOOP(
                   "Alert", "An outage is told after %n failure(s) in a row, %1 to %2 after it began."),
               failures)
              .arg(roughly(least), roughly(most));
}

QString adaptiveSentence(int failures, Span shortest, Span wait, std::optional<Span> foundAfter)
{
    if (!foundAfter)
        return said(QT_TRANSLATE_N_NOOP("Alert", "An outage is told after %n failure(s) in a row."),
                    failures);
    const Span found = std::max(*foundAfter, (failures - 1) * shortest) + wait;
    return failures == 1
        ? said(QT_TRANSLATE_NOOP("Alert",
                                 "An outage is told about %1 after its first failed job, as replayed."))
              .arg(roughly(found))
        : said(QT_TRANSLATE_N_NOOP(
                   "Alert",
                   "An outage is told after %n failure(s) in a row, %1 or more after the first, "
                   "as replayed."),
               failures)
              .arg(roughly(found));
}

} // namespace

QList<qsizetype> rulesForOutages(const NotificationSettings &settings, const QList<RunnerKey> &runners)
{
    const Rulebook rulebook(settings);
    QList<qsizetype> deciding;
    for (const NotificationChannel &channel : settings.channels) {
        for (const RunnerKey &runner : runners) {
            const NoticeEntry outage{.scope = scopeOf(runner)};
            const NotificationRule *rule = rulebook.ruleFor(channel, outage, outage.topic);
            const qsizetype number = rule ? rule - rulebook.settings().rules.constData() : -1;
            if (rule && !deciding.contains(number))
                deciding.append(number);
        }
    }
    std::sort(deciding.begin(), deciding.end());
    return deciding;
}

QString alertSentence(const NotificationRule &rule, Span wait, const std::optional<TestPolicy> &policy,
                      std::optional<Span> foundAfter)
{
    if (!policy)
        return said(QT_TRANSLATE_N_NOOP("Alert", "An outage is told after %n failure(s) in a row."),
                    rule.failures);
    switch (policy->kind) {
    case PolicyKind::Fixed:
        return fixedSentence(rule.failures, policy->every, wait);
    case PolicyKind::Adaptive:
        return adaptiveSentence(rule.failures, policy->shortest, wait, foundAfter);
    case PolicyKind::Never:
        return said(QT_TRANSLATE_N_NOOP("Alert", "Only failed jobs of users are told, after %n in a row."),
                    rule.failures);
    }
    Q_UNREACHABLE();
}

} // namespace jobwatch
