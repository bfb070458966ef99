#include "core/http/httperror.h"

#include <algorithm>
#include <cerrno>
#include <curl/curl.h>
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Http)
};

QString spanText(Span span)
{
    if (span < std::chrono::seconds(1))
        return Words::tr("%1 ms").arg(span.count());
    return Words::tr("%1 s").arg(QLocale().toString(double(span.count()) / 1000, 'g', 4));
}

QString sizeText(qint64 bytes)
{
    constexpr qint64 kilo = 1024;
    if (bytes >= kilo * kilo)
        return Words::tr("%1 MB").arg(bytes / (kilo * kilo));
    if (bytes >= kilo)
        return Words::tr("%1 kB").arg(bytes / kilo);
    return Words::tr("%1 bytes").arg(bytes);
}

Error timeoutError(const TransferFailure &failure, const HttpRequest &request, const QString &detail)
{
    const QString limit = spanText(request.timeout);
    if (!failure.isResolved)
        return {ErrorKind::Timeout,
                Words::tr("No address of %1 was found within %2.").arg(request.url.host(), limit), detail};
    if (!failure.isConnected)
        return {ErrorKind::Timeout,
                Words::tr("No connection to %1 within %2.").arg(hostAndPort(request.url), limit), detail};
    return {ErrorKind::Timeout,
            Words::tr("No complete answer from %1 within %2.").arg(hostAndPort(request.url), limit), detail};
}

// The party that the connection is made to.
QUrl nextHop(const HttpRequest &request)
{
    const bool isProxied = request.peer && !request.peer->proxy.isEmpty();
    return isProxied ? request.peer->proxy : request.url;
}

Error connectError(const TransferFailure &failure, const HttpRequest &request, const QString &detail)
{
    const QString where = hostAndPort(nextHop(request));
    switch (failure.osError) {
    case ECONNREFUSED:
        return {ErrorKind::Refused, Words::tr("Nobody listens at %1.").arg(where), detail};
    case ENETUNREACH:
    case EHOSTUNREACH:
        return {ErrorKind::Network, Words::tr("There is no route to %1.").arg(where), detail};
    default:
        return {ErrorKind::Network, Words::tr("No connection to %1 could be made.").arg(where), detail};
    }
}

// The numbers are OpenSSL's X509_V_ERR_*; what is not listed is told in OpenSSL's words.
QString distrustReason(const TransferFailure &failure)
{
    switch (failure.verifyResult) {
    case 0:
    case 1: // "unspecified", curl's start value: the chain was not the trouble
        return Words::tr("it was issued for another host name");
    case 9:
        return Words::tr("it is not valid yet");
    case 10:
        return Words::tr("it has expired");
    case 18:
        return Words::tr("it is signed by itself");
    case 19:
    case 20:
    case 21:
        return Words::tr("its issuer is not known here");
    case 23:
        return Words::tr("it has been revoked");
    default:
        return QString::fromUtf8(failure.text);
    }
}

// curl has one code for what broke after the connection stood; only its text tells what it was.
Error brokenError(const TransferFailure &failure, const HttpRequest &request, const QString &detail)
{
    const QString where = hostAndPort(request.url);
    if (failure.text.contains("chunked-encoding"))
        return {ErrorKind::Malformed, Words::tr("The answer of %1 is not valid HTTP.").arg(where), detail};
    if (failure.text.contains("alert certificate required"))
        return {ErrorKind::Tls, Words::tr("%1 asks for a client certificate.").arg(where), detail};
    if (failure.text.contains("SSL routines"))
        return {ErrorKind::Tls, Words::tr("The encrypted connection to %1 broke.").arg(where), detail};
    return {ErrorKind::Network, Words::tr("The connection to %1 broke.").arg(where), detail};
}

} // namespace

Error failureError(const TransferFailure &failure, const HttpRequest &request)
{
    const QString where = hostAndPort(request.url);
    const QString detail =
        u"%1 (curl %2)"_s.arg(QString::fromUtf8(failure.text), QString::number(failure.code));
    const HttpPeer peer = request.peer ? *request.peer : HttpPeer{};

    if (failure.isTooLarge)
        return {ErrorKind::TooLarge,
                Words::tr("The answer of %1 is larger than %2.").arg(where, sizeText(request.maxBytes)),
                detail};
    if (failure.isHeaderTooLarge)
        return {ErrorKind::Malformed, Words::tr("The headers of %1 do not end.").arg(where), detail};

    switch (failure.code) {
    case CURLE_COULDNT_RESOLVE_HOST:
        return {ErrorKind::Dns, Words::tr("%1 has no address.").arg(request.url.host()), detail};
    case CURLE_COULDNT_RESOLVE_PROXY:
        return {ErrorKind::Dns, Words::tr("The proxy %1 has no address.").arg(peer.proxy.host()), detail};
    case CURLE_COULDNT_CONNECT:
        return connectError(failure, request, detail);
    case CURLE_OPERATION_TIMEDOUT:
        return timeoutError(failure, request, detail);
    case CURLE_PEER_FAILED_VERIFICATION:
        return {ErrorKind::Tls,
                Words::tr("The certificate of %1 is not trusted: %2.").arg(where, distrustReason(failure)),
                detail};
    case CURLE_SSL_CACERT_BADFILE:
        return {ErrorKind::Misconfigured,
                Words::tr("The file of authorities %1 cannot be used.").arg(peer.caFile), detail};
    case CURLE_SSL_CERTPROBLEM:
        return {ErrorKind::Misconfigured,
                Words::tr("The client certificate %1 cannot be used.").arg(peer.clientCertificate), detail};
    case CURLE_SSL_CLIENTCERT:
        return {ErrorKind::Tls, Words::tr("%1 asks for a client certificate.").arg(where), detail};
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_INVALIDCERTSTATUS:
        return {ErrorKind::Tls, Words::tr("No encrypted connection to %1 could be made.").arg(where), detail};
    case CURLE_UNSUPPORTED_PROTOCOL: // "Received HTTP/0.9 when not allowed", "Unsupported HTTP version"
    case CURLE_WEIRD_SERVER_REPLY:
        return {ErrorKind::Malformed, Words::tr("What listens at %1 does not speak HTTP.").arg(where),
                detail};
    case CURLE_BAD_CONTENT_ENCODING:
        return {ErrorKind::Malformed, Words::tr("The answer of %1 cannot be unpacked.").arg(where), detail};
    case CURLE_PARTIAL_FILE:
        return {ErrorKind::Malformed, Words::tr("The answer of %1 broke off.").arg(where), detail};
    case CURLE_GOT_NOTHING:
        return {ErrorKind::Network, Words::tr("%1 closed the connection without an answer.").arg(where),
                detail};
    case CURLE_RECV_ERROR:
    case CURLE_SEND_ERROR:
        return brokenError(failure, request, detail);
    default:
        return {ErrorKind::Network, Words::tr("The connection to %1 broke.").arg(where), detail};
    }
}

Error cancelledError()
{
    return {ErrorKind::Cancelled, Words::tr("The request was cancelled."), {}};
}

std::optional<Error> requestError(const HttpRequest &request)
{
    const auto hasControl = [](const QByteArray &bytes) {
        return std::any_of(bytes.begin(), bytes.end(), [](char c) { return uchar(c) < 0x20 && c != '\t'; });
    };
    const QString scheme = request.url.scheme();
    if (scheme != "http"_L1 && scheme != "https"_L1)
        return Error{ErrorKind::Misconfigured, Words::tr("An address starts with http:// or https://."),
                     request.url.toString(QUrl::RemoveUserInfo)};
    if (!request.url.isValid() || request.url.host().isEmpty())
        return Error{ErrorKind::Misconfigured, Words::tr("The address names no host."),
                     request.url.errorString()};
    if (request.verb.isEmpty() || hasControl(request.verb) || request.verb.contains(' '))
        return Error{ErrorKind::Misconfigured, Words::tr("The request has no valid method."), {}};
    for (const auto &[name, value] : request.headers) {
        if (name.isEmpty() || hasControl(name) || name.contains(':') || hasControl(value))
            return Error{ErrorKind::Misconfigured,
                         Words::tr("The request header %1 holds a line break or another forbidden character.")
                             .arg(QString::fromUtf8(name).simplified()),
                         {}};
    }
    return std::nullopt;
}

QString hostAndPort(const QUrl &url)
{
    const QString host = url.host();
    return (host.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s).arg(host).arg(portOf(url));
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

} // namespace jobwatch
