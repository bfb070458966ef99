#include "core/control/admission.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

constexpr int secondsInHour = 3600;
constexpr TestBudget requestRate{controlRequestsPerSecond * secondsInHour, controlRequestsAtOnce, 0};
constexpr TestBudget wrongRate{secondsInHour, wrongTokensAtOnce, 0};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Control)
};

bool take(TokenBucket &bucket, const TestBudget &rate, Instant now)
{
    bucket = refilled(bucket, rate, now);
    if (bucket.tokens < 1)
        return false;
    bucket.tokens -= 1;
    return true;
}

ControlReply tooMany()
{
    ControlReply reply = problem(429, Words::tr("Too many requests; try again in a second."));
    reply.headers = {{"Retry-After", "1"}};
    return reply;
}

ControlReply unauthorized()
{
    ControlReply reply = problem(401, Words::tr("The token is missing or wrong."));
    reply.headers = {{"WWW-Authenticate", "Bearer realm=\"jobwatch\""}};
    return reply;
}

} // namespace

// The hashes have one length, so that not even the token's length can be measured.
bool isSameSecret(const QByteArray &a, const QByteArray &b)
{
    const QByteArray hashes[] = {QCryptographicHash::hash(a, QCryptographicHash::Sha256),
                                 QCryptographicHash::hash(b, QCryptographicHash::Sha256)};
    volatile uchar difference = 0;
    for (qsizetype i = 0; i < hashes[0].size(); ++i)
        difference = difference | (uchar(hashes[0].at(i)) ^ uchar(hashes[1].at(i)));
    return difference == 0;
}

Admission::Admission(QByteArray token, Instant now)
    : m_token(std::move(token))
    , m_requests(fullBucket(requestRate, now))
    , m_wrong(fullBucket(wrongRate, now))
{
}

bool Admission::hasToken(const ControlRequest &request) const
{
    constexpr QByteArrayView scheme("bearer ");
    const QByteArray &given = request.authorization;
    const bool isBearer = given.size() > scheme.size() && given.first(scheme.size()).toLower() == scheme;
    // Compared in any case, so that the answer takes as long.
    return isSameSecret(isBearer ? given.mid(scheme.size()).trimmed() : QByteArray(), m_token) && isBearer
        && !m_token.isEmpty();
}

std::optional<ControlReply> Admission::refuse(const ControlRequest &request, Instant now)
{
    if (request.path != "/healthz" && !hasToken(request))
        return take(m_wrong, wrongRate, now) ? unauthorized() : tooMany();
    if (!take(m_requests, requestRate, now))
        return tooMany();
    if (request.body.size() > largestControlBody)
        return problem(413, Words::tr("The request is larger than 1 MiB."));
    return {};
}

} // namespace jobwatch
