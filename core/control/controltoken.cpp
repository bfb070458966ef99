#include "core/control/controltoken.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHostAddress>
#include <QRandomGenerator>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

constexpr qint64 longestFile = 4096;
constexpr qsizetype shortestToken = 16;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Control)
};

Error wrong(const QString &sentence)
{
    return {ErrorKind::Misconfigured, sentence, {}};
}

QByteArray randomToken()
{
    std::array<quint32, 8> numbers{};
    QRandomGenerator::system()->fillRange(numbers.data(), qsizetype(numbers.size()));
    return QByteArray(reinterpret_cast<const char *>(numbers.data()), sizeof numbers)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

bool isToken(const QByteArray &token)
{
    return token.size() >= shortestToken
        && std::all_of(token.begin(), token.end(), [](char c) { return c > ' ' && c < '\x7f'; });
}

} // namespace

Result<QByteArray> existingControlToken(const QString &name)
{
    constexpr auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return wrong(Words::tr("The token file %1 cannot be read.").arg(name));
    if (file.permissions() & others)
        return wrong(Words::tr("The token file %1 can be read by others; make it 0600.").arg(name));
    const QByteArray token = file.read(longestFile).trimmed();
    if (!isToken(token))
        return wrong(Words::tr("The token file %1 holds no token of at least 16 characters.").arg(name));
    return token;
}

Result<QByteArray> controlToken(const QString &name)
{
    if (QFileInfo::exists(name))
        return existingControlToken(name);
    const QByteArray token = randomToken();
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || file.write(token + '\n') != token.size() + 1)
        return wrong(Words::tr("The token file %1 cannot be made.").arg(name));
    return token;
}

Result<ListenAddress> parseListenAddress(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    QString host = text.left(std::max<qsizetype>(0, colon));
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    if (host == "localhost"_L1)
        host = u"127.0.0.1"_s;
    bool isNumber = false;
    const uint port = text.mid(colon + 1).toUInt(&isNumber);
    const QHostAddress address(host);
    if (colon < 0 || !isNumber || port > 65535 || address.isNull())
        return wrong(Words::tr("an address is written as 127.0.0.1:8321"));
    return ListenAddress{address.toString(), quint16(port), address.isLoopback()};
}

} // namespace jobwatch
