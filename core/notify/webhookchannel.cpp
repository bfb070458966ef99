#include <QCoreApplication>
#include <QMessageAuthenticationCode>

#include "core/notify/channel.h"
#include "core/notify/noticejson.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

// What will be refused again however often it is sent.
bool isForGood(int status)
{
    return status == 400 || status == 413 || status == 415 || status == 422;
}

class WebhookChannel final : public NoticeChannel
{
public:
    WebhookChannel(const NotificationChannel &settings, const ChannelParts &parts)
        : m_settings(settings)
        , m_parts(parts)
    {
        auto peer = std::make_shared<HttpPeer>();
        peer->caFile = m_settings.caFile;
        m_peer = peer;
    }
    ~WebhookChannel() override
    {
        if (m_open)
            m_parts.http.cancel(*m_open);
    }

    void deliver(const NoticeMessage &message, Done<void> done) override
    {
        if (!m_settings.secret.isSet()) {
            send(message, {}, std::move(done));
            return;
        }
        const auto read = [this, alive = std::weak_ptr<bool>(m_alive), message,
                           done = std::move(done)](const Result<QByteArray> &secret) {
            if (alive.expired())
                return;
            if (!secret) {
                done(secret.error());
                return;
            }
            send(message, *secret, done);
        };
        m_parts.secrets.read(m_settings.secret, channelSecretName(m_settings.name, "secret"_L1), read);
    }

private:
    void send(const NoticeMessage &message, const QByteArray &secret, Done<void> done)
    {
        HttpRequest request;
        request.verb = "POST";
        request.url = m_settings.url;
        request.body = messageToJson(message);
        request.timeout = m_settings.timeout;
        request.maxBytes = 64 * 1024;
        request.peer = m_peer;
        request.headers = {{"Content-Type", "application/json"},
                           {"X-Jobwatch-Delivery", message.id.toLatin1()}};
        if (!secret.isEmpty())
            request.headers.append({"X-Jobwatch-Signature", webhookSignature(secret, request.body)});
        const auto answered = [this, alive = std::weak_ptr<bool>(m_alive),
                               done = std::move(done)](const Result<HttpReply> &reply) {
            if (alive.expired())
                return;
            m_open.reset();
            done(reply ? judged(*reply) : Result<void>(reply.error()));
        };
        m_open = m_parts.http.send(request, answered);
    }

    Result<void> judged(const HttpReply &reply) const
    {
        if (reply.status >= 200 && reply.status < 300)
            return {};
        return Error{
            .kind = isForGood(reply.status) ? ErrorKind::Denied : ErrorKind::HttpStatus,
            .message =
                QCoreApplication::translate("Notify", "The webhook answered with HTTP %1.").arg(reply.status),
            .detail = QString::fromUtf8(reply.body.left(200)),
            .httpStatus = reply.status};
    }

    const NotificationChannel m_settings;
    const ChannelParts m_parts;
    std::shared_ptr<const HttpPeer> m_peer{};
    std::optional<HttpId> m_open{};
    const std::shared_ptr<bool> m_alive = std::make_shared<bool>();
};

} // namespace

QByteArray webhookSignature(const QByteArray &secret, const QByteArray &body)
{
    return "sha256=" + QMessageAuthenticationCode::hash(body, secret, QCryptographicHash::Sha256).toHex();
}

std::unique_ptr<NoticeChannel> makeWebhookChannel(const NotificationChannel &settings,
                                                  const ChannelParts &parts)
{
    return std::make_unique<WebhookChannel>(settings, parts);
}

} // namespace jobwatch
