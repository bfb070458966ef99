#pragma once

#include <QRegularExpression>

#include "core/domain/notice.h"

namespace jobwatch {

// Which rule decides, for a channel and a thing. The settings' rules with their patterns made ready.
class Rulebook
{
public:
    explicit Rulebook(const NotificationSettings &settings);

    const NotificationSettings &settings() const { return m_settings; }
    // The first that fits; nothing: this channel is not told of it.
    const NotificationRule *ruleFor(const NotificationChannel &channel, const NoticeEntry &entry,
                                    NoticeTopic topic) const;

private:
    struct Patterns
    {
        QList<QRegularExpression> servers{};
        QList<QRegularExpression> services{};
    };
    bool fits(qsizetype rule, const NoticeEntry &entry) const;

    NotificationSettings m_settings;
    QList<Patterns> m_patterns{};
};

// What the end of something is called.
NoticeTopic endOf(NoticeTopic topic);

} // namespace jobwatch
