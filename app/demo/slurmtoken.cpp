#include "app/demo/slurmtoken.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

constexpr auto encoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray encoded(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toBase64(encoding);
}

QByteArray signatureOf(const QByteArray &text, const QByteArray &key)
{
    return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256).toBase64(encoding);
}

qint64 seconds(Instant t)
{
    return toMs(t) / 1000;
}

} // namespace

QByteArray makeSlurmToken(const QByteArray &key, const QString &user, Instant from, Span lifespan)
{
    const QByteArray text = encoded({{u"alg"_s, u"HS256"_s}, {u"typ"_s, u"JWT"_s}}) + '.'
        + encoded({{u"exp"_s, seconds(from + lifespan)}, {u"iat"_s, seconds(from)}, {u"sun"_s, user}});
    return text + '.' + signatureOf(text, key);
}

bool isSlurmTokenValid(const QByteArray &token, const QByteArray &key, const QString &user, Instant now)
{
    const qsizetype dot = token.lastIndexOf('.');
    const QByteArray text = token.left(dot);
    if (dot < 0 || token.mid(dot + 1) != signatureOf(text, key))
        return false;
    const auto claims = QByteArray::fromBase64(text.mid(text.indexOf('.') + 1), encoding);
    const QJsonObject object = QJsonDocument::fromJson(claims).object();
    return object["sun"_L1].toString() == user && object["exp"_L1].toInteger() > seconds(now);
}

} // namespace jobwatch
