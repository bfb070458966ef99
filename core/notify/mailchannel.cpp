#include <QObject>

#include "core/notify/channel.h"
#include "core/text/noticewords.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

MailPeer::Security securityOf(MailSecurity security)
{
    switch (security) {
    case MailSecurity::StartTls:
        return MailPeer::Security::StartTls;
    case MailSecurity::Tls:
        return MailPeer::Security::Tls;
    case MailSecurity::None:
        return MailPeer::Security::None;
    }
    Q_UNREACHABLE();
}

QString htmlOf(const QString &title, const QStringList &lines)
{
    QString html = u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>%1</title></head>\n"
                   "<body style=\"font-family:sans-serif\">\n<h2 style=\"font-size:1.1em\">%1</h2>\n"_s.arg(
                       title.toHtmlEscaped());
    for (const QString &line : lines) {
        const bool isInner = line.startsWith(u"    "_s);
        html += u"<p style=\"margin:.2em 0 .2em %1\">%2</p>\n"_s.arg(isInner ? u"2em"_s : u"0"_s,
                                                                     line.trimmed().toHtmlEscaped());
    }
    return html + u"</body></html>\n"_s;
}

class MailChannel final : public NoticeChannel
{
public:
    MailChannel(const NotificationChannel &settings, const ChannelParts &parts)
        : m_settings(settings)
        , m_parts(parts)
    {
    }

    void deliver(const NoticeMessage &message, Done<void> done) override
    {
        if (m_settings.user.isEmpty()) {
            send(message, {}, std::move(done));
            return;
        }
        const auto read = [this, alive = std::weak_ptr<bool>(m_alive), message,
                           done = std::move(done)](const Result<QByteArray> &password) {
            if (alive.expired())
                return;
            if (!password) {
                done(password.error());
                return;
            }
            send(message, *password, done);
        };
        m_parts.secrets.read(m_settings.password, channelSecretName(m_settings.name, "password"_L1), read);
    }

private:
    void send(const NoticeMessage &message, const QByteArray &password, Done<void> done)
    {
        const MailPeer peer{m_settings.host,
                            mailPort(m_settings),
                            securityOf(m_settings.security),
                            m_settings.user,
                            password,
                            m_settings.caFile,
                            m_settings.timeout};
        const auto sent = [alive = std::weak_ptr<bool>(m_alive),
                           done = std::move(done)](const Result<void> &result) {
            if (!alive.expired())
                done(result);
        };
        m_parts.smtp.send(peer, mailOf(message, m_settings, m_parts.zone), sent);
    }

    const NotificationChannel m_settings;
    const ChannelParts m_parts;
    const std::shared_ptr<bool> m_alive = std::make_shared<bool>();
};

} // namespace

Mail mailOf(const NoticeMessage &message, const NotificationChannel &channel, const QTimeZone &zone)
{
    const QByteArray domain = '@' + channel.from.section(u'@', 1).toLatin1();
    const QString subject = messageSubject(message);
    const QStringList lines = messageLines(message, zone);
    Mail mail;
    mail.from = channel.from;
    mail.fromName = u"Jobwatch"_s;
    mail.to = channel.to;
    mail.subject = u"[Jobwatch] "_s + subject;
    mail.date = message.at;
    mail.messageId = "jobwatch." + message.id.toLatin1() + domain;
    mail.text = subject + u"\n\n"_s + lines.join(u'\n') + u'\n';
    mail.html = htmlOf(subject, lines);
    if (message.report)
        mail.files = {{message.report->fileName, message.report->mediaType, message.report->content}};
    if (message.kind != MessageKind::Single || message.notices.isEmpty())
        return mail;
    // The first mail of an incident bears its name, the later ones answer to it.
    const CauseNotice &notice = message.notices.constFirst();
    const QByteArray thread = "jobwatch." + notice.incident.toLatin1() + '.'
        + QByteArray::number(qChecksum(channel.name.toUtf8()), 36) + domain;
    if (notice.kind == CauseNoticeKind::Opened)
        mail.messageId = thread;
    else if (!notice.incident.isEmpty())
        mail.inReplyTo = thread;
    return mail;
}

std::unique_ptr<NoticeChannel> makeMailChannel(const NotificationChannel &settings, const ChannelParts &parts)
{
    return std::make_unique<MailChannel>(settings, parts);
}

} // namespace jobwatch
