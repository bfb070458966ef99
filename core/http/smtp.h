#pragma once

#include <memory>
#include <QByteArray>
#include <QStringList>

#include "core/http/http.h"

namespace jobwatch {

// How to talk to one mail server.
struct MailPeer
{
    enum class Security { StartTls, Tls, None };

    QString host{};
    int port = 587;
    Security security = Security::StartTls; // both refuse to go on without encryption
    QString user{}; // empty: no login
    QByteArray password{};
    QString caFile{}; // PEM; empty: the system's authorities
    Span timeout = std::chrono::seconds(30);
};

// A file that goes with a mail. The name may be anything, too.
struct MailFile
{
    QString name{};
    QByteArray mediaType{};
    QByteArray content{};
};

// One mail. Texts may be anything: what could break a header is taken out, the rest is encoded.
struct Mail
{
    QString from{}; // an address alone
    QString fromName{};
    QStringList to{}; // addresses alone
    QString subject{};
    QByteArray messageId{}; // without angle brackets
    QByteArray inReplyTo{}; // as above; empty: begins a thread
    Instant date{};
    QString text{};
    QString html{};
    QList<MailFile> files{};
};

// The headers of a mail as they are sent, without line ends.
QList<QByteArray> mailHeaders(const Mail &mail);
// A header's words by RFC 2047 where they are not ASCII, folded; never a line break of the caller's.
QByteArray encodedWords(const QString &text);
// "attachment; filename=…", by RFC 2231 where the name is not plain.
QByteArray fileDisposition(const QString &name);

// Sends mails over libcurl, on the event loop of the thread in which it lives. Nothing blocks. Every Done is
// called exactly once; a mail still on its way when the client is destroyed is broken off and not told of.
class Smtp
{
public:
    virtual ~Smtp() = default;
    virtual void send(const MailPeer &peer, const Mail &mail, Done<void> done) = 0;
};

std::unique_ptr<Smtp> makeSmtp();

} // namespace jobwatch
