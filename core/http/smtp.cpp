#include "core/http/smtp.h"

#include <map>
#include <QCoreApplication>
#include <QPointer>
#include <vector>

#include "core/base/log.h"
#include "core/domain/notificationsettings.h"
#include "core/http/curllibrary.h"
#include "core/http/curlloop.h"
#include "core/http/curltransfer.h"
#include "core/http/smtperror.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

struct ListCleanup
{
    void operator()(curl_slist *list) const { curl().slistFreeAll(list); }
};
using CurlList = std::unique_ptr<curl_slist, ListCleanup>;

struct MimeCleanup
{
    void operator()(curl_mime *mime) const { curl().mimeFree(mime); }
};

void append(CurlList &list, const QByteArray &line)
{
    list.reset(curl().slistAppend(list.release(), line.constData()));
}

QByteArray withMailLineEnds(const QString &text)
{
    QString clean = text;
    clean.remove(u'\r');
    return clean.replace(u'\n', u"\r\n"_s).toUtf8();
}

void addPart(curl_mime *mime, const QString &text, const char *type)
{
    const QByteArray bytes = withMailLineEnds(text);
    curl_mimepart *part = curl().mimeAddpart(mime);
    curl().mimeData(part, bytes.constData(), size_t(bytes.size()));
    curl().mimeType(part, type);
    curl().mimeEncoder(part, "quoted-printable");
}

void addFile(curl_mime *mime, const MailFile &file)
{
    curl_mimepart *part = curl().mimeAddpart(mime);
    curl().mimeData(part, file.content.constData(), size_t(file.content.size()));
    curl().mimeType(part, file.mediaType.constData());
    curl().mimeEncoder(part, "base64");
    CurlList headers;
    append(headers, "Content-Disposition: " + fileDisposition(file.name));
    curl().mimeHeaders(part, headers.release(), 1); // which owns them from here on
}

// The body twice, as text and as a page; files beside it.
void fill(curl_mime *whole, CURL *easy, const Mail &mail)
{
    curl_mime *texts = mail.files.isEmpty() ? whole : curl().mimeInit(easy);
    addPart(texts, mail.text, "text/plain; charset=utf-8");
    addPart(texts, mail.html, "text/html; charset=utf-8");
    if (texts == whole)
        return;
    curl_mimepart *body = curl().mimeAddpart(whole);
    curl().mimeSubparts(body, texts);
    curl().mimeType(body, "multipart/alternative");
    for (const MailFile &file : mail.files)
        addFile(whole, file);
}

// One mail on its way. The handle points into this object, so it stays where it is.
class MailTransfer
{
public:
    MailTransfer(const MailPeer &peer, const Mail &mail, Done<void> done)
        : m_peer(peer)
        , m_done(std::move(done))
        , m_easy(curl().easyInit())
    {
        applyPeer();
        applyMail(mail);
    }

    CURL *handle() const { return m_easy.get(); }

    Result<void> result(CURLcode code) const
    {
        if (code == CURLE_OK)
            return {};
        SmtpFailure failure{code, 0, QString::fromUtf8(m_text), m_isConnected};
        curl().easyGetinfo(handle(), CURLINFO_RESPONSE_CODE, &failure.reply);
        failure.refusal = m_refusal;
        return smtpError(failure, m_peer);
    }
    const Done<void> &done() const { return m_done; }

private:
    static size_t onReplyLine(char *bytes, size_t size, size_t count, void *self)
    {
        auto *transfer = static_cast<MailTransfer *>(self);
        transfer->m_isConnected = true;
        const QString line = QString::fromUtf8(bytes, qsizetype(size * count)).trimmed();
        if (line.startsWith(u'4') || line.startsWith(u'5')) // not the farewell that follows
            transfer->m_refusal = line;
        return size * count;
    }

    void applyPeer()
    {
        CURL *easy = handle();
        const bool isTls = m_peer.security == MailPeer::Security::Tls;
        QUrl url;
        url.setScheme(isTls ? u"smtps"_s : u"smtp"_s);
        url.setHost(m_peer.host);
        url.setPort(m_peer.port);
        curl().easySetopt(easy, CURLOPT_URL, url.toEncoded().constData());
        curl().easySetopt(easy, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
        if (m_peer.security == MailPeer::Security::StartTls)
            curl().easySetopt(easy, CURLOPT_USE_SSL, CURLUSESSL_ALL);
        if (!m_peer.caFile.isEmpty())
            curl().easySetopt(easy, CURLOPT_CAINFO, m_peer.caFile.toLocal8Bit().constData());
        if (!m_peer.user.isEmpty()) {
            curl().easySetopt(easy, CURLOPT_USERNAME, m_peer.user.toUtf8().constData());
            curl().easySetopt(easy, CURLOPT_PASSWORD, m_peer.password.constData());
        }
        curl().easySetopt(easy, CURLOPT_PROXY, "");
        curl().easySetopt(easy, CURLOPT_NOSIGNAL, 1L);
        curl().easySetopt(easy, CURLOPT_TIMEOUT_MS, long(m_peer.timeout.count()));
        curl().easySetopt(easy, CURLOPT_ERRORBUFFER, m_text);
        curl().easySetopt(easy, CURLOPT_HEADERFUNCTION, &MailTransfer::onReplyLine);
        curl().easySetopt(easy, CURLOPT_HEADERDATA, this);
        curl().easySetopt(easy, CURLOPT_FORBID_REUSE,
                          1L); // a server that went away meanwhile is noticed at once
    }

    void applyMail(const Mail &mail)
    {
        CURL *easy = handle();
        for (const QString &address : mail.to)
            append(m_recipients, '<' + address.toLatin1() + '>');
        for (const QByteArray &header : mailHeaders(mail))
            append(m_headers, header);
        m_mime.reset(curl().mimeInit(easy));
        fill(m_mime.get(), easy, mail);
        // libcurl adds the boundary
        append(m_headers,
               mail.files.isEmpty() ? "Content-Type: multipart/alternative"
                                    : "Content-Type: multipart/mixed");
        curl().easySetopt(easy, CURLOPT_MAIL_FROM, ('<' + mail.from.toLatin1() + '>').constData());
        curl().easySetopt(easy, CURLOPT_MAIL_RCPT, m_recipients.get());
        curl().easySetopt(easy, CURLOPT_HTTPHEADER, m_headers.get());
        curl().easySetopt(easy, CURLOPT_MIMEPOST, m_mime.get());
    }

    const MailPeer m_peer;
    const Done<void> m_done;
    EasyHandle m_easy;
    CurlList m_recipients{};
    CurlList m_headers{};
    std::unique_ptr<curl_mime, MimeCleanup> m_mime{};
    QString m_refusal{};
    bool m_isConnected = false;
    char m_text[CURL_ERROR_SIZE] = {};
};

class CurlSmtp final : public Smtp
{
public:
    ~CurlSmtp() override
    {
        for (const auto &[easy, transfer] : m_transfers)
            loop().remove(easy);
    }

    void send(const MailPeer &peer, const Mail &mail, Done<void> done) override
    {
        if (const auto error = mailError(mail)) {
            later(std::move(done), *error);
            return;
        }
        if (const auto loaded = loadCurl(); !loaded) {
            later(std::move(done), loaded.error());
            return;
        }
        auto transfer = std::make_unique<MailTransfer>(peer, mail, std::move(done));
        CURL *easy = transfer->handle();
        m_transfers[easy] = std::move(transfer);
        loop().add(easy);
    }

private:
    static std::optional<Error> mailError(const Mail &mail)
    {
        if (!isMailAddress(mail.from) || mail.to.isEmpty()
            || !std::all_of(mail.to.begin(), mail.to.end(), isMailAddress))
            return Error{ErrorKind::Misconfigured,
                         QCoreApplication::translate("Smtp", "A mail address is not valid."),
                         {}};
        return {};
    }

    // With the first mail, because libcurl is loaded by then.
    CurlLoop &loop()
    {
        if (!m_loop)
            m_loop = std::make_unique<CurlLoop>(CurlLoop::Callbacks{
                .finished = [this](void *easy, int code) { finish(easy, code); }, .turned = [] {}});
        return *m_loop;
    }

    void finish(void *easy, int code)
    {
        const auto node = m_transfers.extract(easy);
        const Result<void> result = node.mapped()->result(CURLcode(code));
        later(node.mapped()->done(), result);
    }

    // Not from within libcurl's turn.
    void later(Done<void> done, const Result<void> &result)
    {
        if (!result)
            qCDebug(logHttp) << "mail:" << result.error().message << result.error().detail;
        QMetaObject::invokeMethod(
            &m_context, [done = std::move(done), result] { done(result); }, Qt::QueuedConnection);
    }

    std::map<void *, std::unique_ptr<MailTransfer>> m_transfers{};
    std::unique_ptr<CurlLoop> m_loop{};
    QObject m_context{}; // last: what it still had to deliver goes first
};

} // namespace

std::unique_ptr<Smtp> makeSmtp()
{
    return std::make_unique<CurlSmtp>();
}

} // namespace jobwatch
