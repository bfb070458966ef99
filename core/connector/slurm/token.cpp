#include "core/connector/slurm/token.h"

#include <algorithm>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include "core/text/words.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch::slurm {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slurm)
};

constexpr Span usualLifetime = 30min; // of `scontrol token`
constexpr qint64 latestSecond = 253'402'300'799; // the end of the year 9999

std::optional<Instant> timeIn(const QJsonValue &value)
{
    const double seconds = value.toDouble(-1);
    if (!(seconds >= 0 && seconds <= double(latestSecond)))
        return {};
    return instantFromMs(qint64(seconds) * 1000);
}

// A tenth of its life, at least five minutes, at most three days.
Span soon(const TokenFacts &facts)
{
    const Span lifetime = facts.issued && *facts.issued < *facts.expires
        ? std::chrono::duration_cast<Span>(*facts.expires - *facts.issued)
        : usualLifetime;
    return std::clamp<Span>(lifetime / 10, 5min, 72h);
}

} // namespace

TokenFacts factsOf(const QByteArray &token)
{
    const QList<QByteArray> parts = token.split('.');
    if (parts.size() != 3)
        return {};
    const auto claims =
        QJsonDocument::fromJson(QByteArray::fromBase64(parts[1], QByteArray::Base64UrlEncoding)).object();
    QString user = claims["sun"_L1].toString(); // Slurm's own name for it
    if (user.isEmpty())
        user = claims["username"_L1].toString();
    return {.expires = timeIn(claims["exp"_L1]), .issued = timeIn(claims["iat"_L1]), .user = user};
}

QByteArray cleanToken(const QByteArray &secret)
{
    QByteArray token = secret.trimmed();
    if (token.startsWith("SLURM_JWT="))
        token = token.sliced(10).trimmed();
    const qsizetype lineBreak = token.indexOf('\n');
    return lineBreak < 0 ? token : token.left(lineBreak).trimmed();
}

bool isExpired(const TokenFacts &facts, Instant now)
{
    return facts.expires && *facts.expires <= now;
}

QString tokenRemark(const TokenFacts &facts, const QString &user, Instant now)
{
    if (!facts.user.isEmpty() && !user.isEmpty() && facts.user != user)
        return Words::tr("The token was made for the user %1, not for %2.")
            .arg(oneLine(facts.user, 60), oneLine(user, 60));
    if (!facts.expires)
        return {};
    if (isExpired(facts, now))
        return Words::tr("The token expired %1 ago. Make a new one with “scontrol token”.")
            .arg(ageText(now - *facts.expires));
    if (*facts.expires - now <= soon(facts))
        return Words::tr("The token expires in %1. Make a new one with “scontrol token”.")
            .arg(ageText(*facts.expires - now));
    return {};
}

} // namespace jobwatch::slurm
