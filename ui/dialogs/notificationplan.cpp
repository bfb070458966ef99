#include "ui/dialogs/notificationplan.h"

#include <algorithm>
#include <QCoreApplication>

#include "ui/dialogs/digestfields.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

const QSet<NoticeTopic> allTopics(allNoticeTopics.begin(), allNoticeTopics.end());

// What the dialog cannot show of a rule.
bool isFiner(const NotificationRule &rule)
{
    return !rule.servers.isEmpty() || !rule.services.isEmpty() || rule.severity != Status::Warning
        || isFinerThanFields(rule.when);
}

const NotificationRule *ruleOf(const NotificationSettings &settings, const QString &channel)
{
    const auto found =
        std::find_if(settings.rules.begin(), settings.rules.end(), [&](const NotificationRule &rule) {
            return rule.channels.isEmpty() || rule.channels.contains(channel);
        });
    return found == settings.rules.end() ? nullptr : &*found;
}

int rulesOf(const NotificationSettings &settings, const QString &channel)
{
    return int(std::count_if(settings.rules.begin(), settings.rules.end(), [&](const NotificationRule &rule) {
        return rule.channels.isEmpty() || rule.channels.contains(channel);
    }));
}

} // namespace

std::optional<NotificationPlan> planOf(const NotificationSettings &settings)
{
    if (std::any_of(settings.rules.begin(), settings.rules.end(), isFiner))
        return {};
    NotificationPlan plan;
    if (!settings.rules.isEmpty())
        plan.quiet = settings.rules.constFirst().quiet;
    if (std::any_of(settings.rules.begin(), settings.rules.end(),
                    [&](const NotificationRule &rule) { return rule.quiet != plan.quiet; }))
        return {};
    for (const NotificationChannel &channel : settings.channels) {
        if (rulesOf(settings, channel.name) > 1)
            return {};
        NotificationPlan::Channel one{channel.name, channel.kind, {}, {}};
        if (const NotificationRule *rule = ruleOf(settings, channel.name)) {
            one.when = rule->when;
            one.topics = rule->events.isEmpty() ? allTopics
                                                : QSet<NoticeTopic>(rule->events.begin(), rule->events.end());
        }
        plan.channels.append(one);
    }
    return plan;
}

NotificationSettings withPlan(NotificationSettings settings, const NotificationPlan &plan)
{
    QList<NotificationRule> rules;
    for (const NotificationPlan::Channel &channel : plan.channels) {
        const NotificationRule *before = ruleOf(settings, channel.name);
        NotificationRule rule = before ? *before : NotificationRule{};
        rule.channels = {channel.name};
        rule.when = channel.when;
        rule.quiet = plan.quiet;
        rule.events.clear();
        for (const NoticeTopic topic : allNoticeTopics) {
            if (channel.topics.contains(topic) && channel.topics != allTopics)
                rule.events.append(topic);
        }
        if (!channel.topics.isEmpty())
            rules.append(rule);
    }
    settings.rules = rules;
    return settings;
}

QString nightSentence(const NotificationSettings &settings)
{
    QuietHours quiet = settings.rules.isEmpty() ? QuietHours{} : settings.rules.constFirst().quiet;
    for (const NotificationRule &rule : settings.rules) {
        if (rule.quiet != quiet)
            return QCoreApplication::translate("NotificationPlan", "Each rule has quiet hours of its own.");
    }
    if (!quiet.isSet())
        return QCoreApplication::translate("NotificationPlan",
                                           "There are no quiet hours: what happens tonight is told tonight.");
    return QCoreApplication::translate(
               "NotificationPlan",
               "From %1 to %2 checks go on, and what you missed comes at %2 in one message.")
        .arg(quiet.from.toString(u"HH:mm"_s), quiet.to.toString(u"HH:mm"_s));
}

} // namespace jobwatch
