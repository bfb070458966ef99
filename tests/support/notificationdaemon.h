#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>

namespace jobwatch::test {

using namespace Qt::Literals::StringLiterals;

// A notification daemon on the session bus, as the specification has it, which remembers what it was asked to
// show and lets its buttons be pressed.
class NotificationDaemon final : public QDBusVirtualObject
{
public:
    struct Shown
    {
        uint id = 0;
        QString summary{};
        QString body{};
        QStringList actions{};
    };
    QList<Shown> shown{};

    NotificationDaemon()
        : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"notification-daemon"_s))
    {
        m_serves = m_bus.registerVirtualObject(path, this) && m_bus.registerService(name);
    }
    ~NotificationDaemon() override { QDBusConnection::disconnectFromBus(u"notification-daemon"_s); }

    bool serves() const { return m_serves; }
    // The newest whose title holds these words; its id is 0 if there is none.
    Shown about(const QString &words) const
    {
        for (auto one = shown.rbegin(); one != shown.rend(); ++one)
            if (one->summary.contains(words))
                return *one;
        return {};
    }
    void press(uint id, const QString &action)
    {
        m_bus.send(QDBusMessage::createSignal(path, name, u"ActionInvoked"_s) << id << action);
    }

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        if (message.interface() != name)
            return false;
        if (message.member() == u"GetCapabilities"_s)
            return connection.send(message.createReply(QStringList{u"actions"_s, u"body"_s}));
        if (message.member() != u"Notify"_s)
            return false;
        const QVariantList with = message.arguments();
        const uint id = with.at(1).toUInt() ? with.at(1).toUInt() : ++m_last;
        shown.append({id, with.at(3).toString(), with.at(4).toString(), with.at(5).toStringList()});
        return connection.send(message.createReply(id));
    }

private:
    inline static const QString name = u"org.freedesktop.Notifications"_s;
    inline static const QString path = u"/org/freedesktop/Notifications"_s;

    QDBusConnection m_bus;
    bool m_serves = false;
    uint m_last = 0;
};

} // namespace jobwatch::test
