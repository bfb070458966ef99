#pragma once

#include <QDBusConnection>
#include <QHash>
#include <QObject>

#include "core/notify/channel.h"

class QDBusPendingCallWatcher;

namespace jobwatch {

// org.freedesktop.Notifications on the session bus, with buttons where the desktop has them.
class DesktopChannel final : public QObject, public NoticeChannel
{
    Q_OBJECT

public:
    explicit DesktopChannel(const ChannelParts &parts);
    ~DesktopChannel() override;

    void deliver(const NoticeMessage &message, Done<void> done) override;

private Q_SLOTS:
    void invoked(uint id, const QString &action);
    void closed(uint id, uint reason);

private:
    void ask(const NoticeMessage &message, const Done<void> &done);
    void show(const NoticeMessage &message, const Done<void> &done);
    QString bodyOf(const NoticeMessage &message) const;
    QStringList actionsOf(const NoticeMessage &message) const;

    const ChannelParts m_parts;
    const QString m_name;
    QDBusConnection m_bus;
    QStringList m_capabilities{};
    QHash<uint, CauseNotice> m_shown{}; // by the desktop's number
    QHash<QString, uint> m_ofIncident{}; // the later notice takes the place of the earlier
};

} // namespace jobwatch
