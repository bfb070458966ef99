#include "core/domain/rulebook.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

QList<QRegularExpression> patternsOf(const QStringList &words)
{
    QList<QRegularExpression> patterns;
    for (const QString &word : words) {
        QString pattern = QRegularExpression::escape(word);
        pattern.replace(u"\\*"_s, u".*"_s).replace(u"\\?"_s, u"."_s);
        patterns.append(QRegularExpression(QRegularExpression::anchoredPattern(pattern),
                                           QRegularExpression::CaseInsensitiveOption));
    }
    return patterns;
}

bool anyFits(const QList<QRegularExpression> &patterns, const QString &name)
{
    return patterns.isEmpty() || std::any_of(patterns.begin(), patterns.end(), [&](const auto &pattern) {
               return pattern.match(name).hasMatch();
           });
}

} // namespace

NoticeTopic endOf(NoticeTopic topic)
{
    switch (topic) {
    case NoticeTopic::BreakerOpened:
    case NoticeTopic::TargetGone:
    case NoticeTopic::BreakerClosed:
        return NoticeTopic::BreakerClosed;
    case NoticeTopic::Down:
    case NoticeTopic::Warning:
    case NoticeTopic::Recovery:
    case NoticeTopic::TestProblem:
    case NoticeTopic::Storage:
    case NoticeTopic::Configuration:
    case NoticeTopic::Offline:
        return NoticeTopic::Recovery;
    }
    Q_UNREACHABLE();
}

Rulebook::Rulebook(const NotificationSettings &settings)
    : m_settings(settings)
{
    for (const NotificationRule &rule : m_settings.rules)
        m_patterns.append({patternsOf(rule.servers), patternsOf(rule.services)});
}

// A server that is gone concerns whoever watches any of its services; this computer concerns those who
// watch everything.
bool Rulebook::fits(qsizetype rule, const NoticeEntry &entry) const
{
    const Patterns &patterns = m_patterns.at(rule);
    if (entry.scope.server.isEmpty())
        return patterns.servers.isEmpty();
    return anyFits(patterns.servers, entry.scope.server.value)
        && (entry.scope.service.isEmpty() || anyFits(patterns.services, entry.scope.service.value));
}

const NotificationRule *Rulebook::ruleFor(const NotificationChannel &channel, const NoticeEntry &entry,
                                          NoticeTopic topic) const
{
    for (qsizetype i = 0; i < m_settings.rules.size(); ++i) {
        const NotificationRule &rule = m_settings.rules.at(i);
        if ((rule.channels.isEmpty() || rule.channels.contains(channel.name))
            && (rule.events.isEmpty() || rule.events.contains(topic))
            && severity(entry.status) >= severity(rule.severity) && fits(i, entry))
            return &rule;
    }
    return nullptr;
}

} // namespace jobwatch
