#include "core/http/smtperror.h"

#include <curl/curl.h>
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

QString sentence(const char *text, const MailPeer &peer)
{
    return QCoreApplication::translate("Smtp", text).arg(u"%1:%2"_s.arg(peer.host).arg(peer.port));
}

// One line without control characters, at most 200 characters.
QString cleaned(const QString &line)
{
    QString clean = line.simplified().left(200);
    clean.removeIf([](QChar c) { return !c.isPrint(); });
    return clean;
}

Error refused(const SmtpFailure &failure, const MailPeer &peer)
{
    const bool isForGood = failure.reply >= 500 && failure.reply < 600;
    return {isForGood ? ErrorKind::Denied : ErrorKind::Network,
            QCoreApplication::translate("Smtp", "The mail server %1 refuses the mail: %2")
                .arg(u"%1:%2"_s.arg(peer.host).arg(peer.port), cleaned(failure.refusal)),
            failure.text};
}

} // namespace

Error smtpError(const SmtpFailure &failure, const MailPeer &peer)
{
    const auto error = [&](ErrorKind kind, const char *text) {
        return Error{kind, sentence(text, peer), failure.text};
    };
    switch (failure.code) {
    case CURLE_COULDNT_CONNECT:
        return error(ErrorKind::Refused, QT_TRANSLATE_NOOP("Smtp", "No mail server listens at %1."));
    case CURLE_COULDNT_RESOLVE_HOST:
        return error(ErrorKind::Dns,
                     QT_TRANSLATE_NOOP("Smtp", "The name of the mail server %1 has no address."));
    case CURLE_OPERATION_TIMEDOUT:
        return error(ErrorKind::Timeout,
                     QT_TRANSLATE_NOOP("Smtp", "The mail server %1 does not answer in time."));
    case CURLE_USE_SSL_FAILED:
        return error(ErrorKind::Tls, QT_TRANSLATE_NOOP("Smtp", "The mail server %1 offers no encryption."));
    case CURLE_SSL_CONNECT_ERROR: // mostly a port for STARTTLS that was asked to begin with TLS
        return error(
            ErrorKind::Tls,
            QT_TRANSLATE_NOOP("Smtp", "The mail server %1 does not begin with TLS as it was asked to."));
    case CURLE_SSL_CACERT_BADFILE:
        return error(
            ErrorKind::Tls,
            QT_TRANSLATE_NOOP(
                "Smtp", "The file of certificates by which the mail server %1 is known cannot be read."));
    case CURLE_PEER_FAILED_VERIFICATION:
        return error(ErrorKind::Tls,
                     QT_TRANSLATE_NOOP("Smtp", "The certificate of the mail server %1 is not trusted."));
    case CURLE_LOGIN_DENIED:
        return error(ErrorKind::HttpStatus,
                     QT_TRANSLATE_NOOP("Smtp", "The mail server %1 refuses the login."));
    default:
        break;
    }
    if (failure.isConnected && failure.reply >= 400)
        return refused(failure, peer);
    return error(ErrorKind::Network,
                 QT_TRANSLATE_NOOP("Smtp", "The connection to the mail server %1 broke."));
}

} // namespace jobwatch
