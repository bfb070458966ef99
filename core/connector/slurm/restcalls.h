#pragma once

#include <deque>

#include "core/connector/connector.h"
#include "core/connector/serverhttp.h"
#include "core/connector/slurm/apiversion.h"
#include "core/connector/slurm/token.h"

namespace jobwatch::slurm {

// One question to slurmrestd, below /slurm/VERSION or /slurmdb/VERSION.
struct RestCall
{
    enum class Part { Controller, Accounting };

    Part part = Part::Controller;
    QByteArray verb = "GET";
    QString path{}; // "jobs", "job/42"
    QString query{}; // "update_time=1795299479"
    std::function<Result<QByteArray>(QLatin1StringView version)> body{}; // asked once the version is known
    Span timeout = std::chrono::seconds(20); // a dead controller is told after ten
    qint64 maxBytes = 64ll * 1024 * 1024;
};

// Asks slurmrestd one question at a time: each that hangs on a dead controller holds one of its few threads.
// Reads the token where the configuration says, finds the API version, and tells a refused token from a dead
// controller. Replies that say either are errors; all others are for whoever asked.
class RestCalls
{
public:
    RestCalls(const ServerDefinition &server, const ConnectorParts &parts);

    void send(RestCall call, Done<HttpReply> done);
    void later(std::function<void()> call) { m_http.later(std::move(call)); }

    const Result<QUrl> &root() const { return m_root; }
    QLatin1StringView version() const { return apiVersions[m_version]; }
    bool isVersionKnown() const { return m_isVersionKnown; }
    bool hasToken() const { return !m_token.isEmpty(); }
    QString tokenRemark() const; // see token.h
    Instant now() const { return m_clock.now(); }

private:
    struct Waiting
    {
        RestCall call{};
        Done<HttpReply> done{};
        bool hasFreshToken = false; // it was read again for this call
        size_t versionsTried = 0;
    };

    void startNext();
    void readToken();
    void take(const Result<QByteArray> &secret);
    void ask();
    void answered(const Result<HttpReply> &reply);
    void tryNextVersion();
    void askWhoIsToBlame(const HttpReply &reply);
    void tokenWasRefused();
    void controllerIsDead(const Error &error);
    void finish(const Result<HttpReply> &result);
    QUrl urlOf(const RestCall &call, QLatin1StringView version) const;
    HttpRequest requestTo(const QUrl &url) const;

    ServerId m_server;
    QString m_user;
    SecretReference m_tokenPlace;
    Secrets &m_secrets;
    const Clock &m_clock;
    Result<QUrl> m_root;
    ServerHttp m_http;
    QByteArray m_token{};
    TokenFacts m_facts{};
    Instant m_tokenReadAt{};
    size_t m_version = 0;
    bool m_isVersionKnown = false;
    std::optional<Error> m_dead{}; // what was found last, and when
    Instant m_deadSince{};
    std::optional<Waiting> m_current{};
    std::deque<Waiting> m_waiting{};
};

// "http://host:6820", with a prefix where a proxy adds one. What stands behind /slurm is dropped.
Result<QUrl> rootUrl(const QUrl &given);

} // namespace jobwatch::slurm
