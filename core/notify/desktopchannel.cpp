#include "core/notify/desktopchannel.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QUuid>

#include "core/text/noticewords.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;
constexpr int patience = 10'000; // ms
constexpr qsizetype bodyLines = 6;

QDBusMessage callOf(const QString &method)
{
    return QDBusMessage::createMethodCall(service, path, service, method);
}

Error noDesktop(const QString &detail)
{
    return {ErrorKind::Refused, QCoreApplication::translate("Notify", "No desktop shows notifications here."),
            detail};
}

uchar urgencyOf(const NoticeMessage &message)
{
    constexpr uchar low = 0, normal = 1, critical = 2;
    if (message.notices.isEmpty() || message.kind != MessageKind::Single)
        return normal;
    const CauseNotice &notice = message.notices.constFirst();
    if (notice.kind == CauseNoticeKind::Resolved || notice.kind == CauseNoticeKind::Test)
        return low;
    return notice.topic == NoticeTopic::Down ? critical : normal;
}

bool canAcknowledge(const CauseNotice &notice)
{
    return notice.kind != CauseNoticeKind::Resolved && !notice.entries.isEmpty()
        && (notice.topic == NoticeTopic::Down || notice.topic == NoticeTopic::Warning)
        && !notice.entries.constFirst().timer;
}

bool canResume(const CauseNotice &notice)
{
    return notice.kind != CauseNoticeKind::Resolved && !notice.entries.isEmpty()
        && notice.entries.constFirst().timer;
}

} // namespace

bool hasDesktop()
{
    const QString name = u"jobwatch-"_s + QUuid::createUuid().toString(QUuid::Id128);
    const bool has = QDBusConnection::connectToBus(QDBusConnection::SessionBus, name).isConnected();
    QDBusConnection::disconnectFromBus(name);
    return has;
}

// A connection of its own: that of the window belongs to another thread.
DesktopChannel::DesktopChannel(const ChannelParts &parts)
    : m_parts(parts)
    , m_name(u"jobwatch-"_s + QUuid::createUuid().toString(QUuid::Id128))
    , m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, m_name))
{
    m_bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(invoked(uint, QString)));
    m_bus.connect(service, path, service, u"NotificationClosed"_s, this, SLOT(closed(uint, uint)));
}

DesktopChannel::~DesktopChannel()
{
    QDBusConnection::disconnectFromBus(m_name);
}

void DesktopChannel::deliver(const NoticeMessage &message, Done<void> done)
{
    if (m_bus.isConnected()) {
        ask(message, done);
        return;
    }
    QMetaObject::invokeMethod(
        this, [done, error = noDesktop(m_bus.lastError().message())] { done(error); }, Qt::QueuedConnection);
}

// Asked each time: another desktop may have taken over.
void DesktopChannel::ask(const NoticeMessage &message, const Done<void> &done)
{
    auto *watcher =
        new QDBusPendingCallWatcher(m_bus.asyncCall(callOf(u"GetCapabilities"_s), patience), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, message, done, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QStringList> reply = *watcher;
        if (reply.isError()) {
            done(noDesktop(reply.error().message()));
            return;
        }
        m_capabilities = reply.value();
        show(message, done);
    });
}

void DesktopChannel::show(const NoticeMessage &message, const Done<void> &done)
{
    const CauseNotice notice = message.notices.value(0);
    const bool isSingle = message.kind == MessageKind::Single;
    const uint replaces = isSingle ? m_ofIncident.value(notice.incident) : 0;
    const QVariantMap hints{{u"urgency"_s, QVariant::fromValue(urgencyOf(message))},
                            {u"desktop-entry"_s, u"io.github.jobwatch.Jobwatch"_s}};
    QDBusMessage call = callOf(u"Notify"_s);
    call << u"Jobwatch"_s << replaces << u"io.github.jobwatch.Jobwatch"_s << messageSubject(message)
         << bodyOf(message) << actionsOf(message) << hints << -1;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call, patience), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, notice, isSingle, done, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isError()) {
            done(noDesktop(reply.error().message()));
            return;
        }
        m_shown.insert(reply.value(), notice);
        if (isSingle && notice.kind == CauseNoticeKind::Resolved)
            m_ofIncident.remove(notice.incident);
        else if (isSingle && !notice.incident.isEmpty())
            m_ofIncident.insert(notice.incident, reply.value());
        done({});
    });
}

// Plain text always: where the desktop reads markup, it is escaped.
QString DesktopChannel::bodyOf(const NoticeMessage &message) const
{
    const QStringList lines = messageLines(message, m_parts.zone);
    QString body = lines.first(qMin(bodyLines, lines.size())).join(u'\n');
    if (lines.size() > bodyLines)
        body += u"\n…"_s;
    return m_capabilities.contains(u"body-markup"_s) ? body.toHtmlEscaped() : body;
}

QStringList DesktopChannel::actionsOf(const NoticeMessage &message) const
{
    if (!m_capabilities.contains(u"actions"_s))
        return {};
    const QString show = QCoreApplication::translate("Notify", "Show");
    QStringList actions{u"default"_s, show, u"show"_s, show};
    const CauseNotice notice = message.notices.value(0);
    if (message.kind == MessageKind::Single && canAcknowledge(notice))
        actions += {u"acknowledge"_s, QCoreApplication::translate("Notify", "Acknowledge")};
    if (message.kind == MessageKind::Single && canResume(notice))
        actions += {u"resume"_s, QCoreApplication::translate("Notify", "Resume")};
    return actions;
}

void DesktopChannel::invoked(uint id, const QString &action)
{
    const auto shown = m_shown.constFind(id);
    if (shown == m_shown.constEnd() || !m_parts.acted)
        return;
    if (action == u"acknowledge"_s && canAcknowledge(*shown))
        m_parts.acted(NoticeAction::Acknowledge, *shown);
    else if (action == u"resume"_s && canResume(*shown))
        m_parts.acted(NoticeAction::Resume, *shown);
    else if (action == u"show"_s || action == u"default"_s)
        m_parts.acted(NoticeAction::Show, *shown);
}

void DesktopChannel::closed(uint id, uint reason)
{
    Q_UNUSED(reason)
    const CauseNotice notice = m_shown.take(id);
    if (m_ofIncident.value(notice.incident) == id)
        m_ofIncident.remove(notice.incident);
}

std::unique_ptr<NoticeChannel> makeDesktopChannel(const ChannelParts &parts)
{
    return std::make_unique<DesktopChannel>(parts);
}

} // namespace jobwatch
