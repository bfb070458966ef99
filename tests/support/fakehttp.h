#pragma once

#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <QList>
#include <QObject>
#include <utility>

#include "core/http/http.h"

namespace jobwatch::test {

// An Http without a network. It records what is sent and answers from the event loop: first from `answers`,
// then by `answer`. A request that neither answers stays open until finish() or cancel().
class FakeHttp final : public Http
{
public:
    QList<HttpRequest> sent{}; // in order; the id of sent[i] is i + 1
    QList<HttpId> cancelled{};
    std::deque<Result<HttpReply>> answers{};
    std::function<std::optional<Result<HttpReply>>(const HttpRequest &)> answer{};

    HttpId send(const HttpRequest &request, Done<HttpReply> done) override
    {
        sent.append(request);
        const HttpId id = HttpId(sent.size());
        m_open.emplace(id, Open{std::move(done), {}});
        if (const auto result = nextAnswer(request))
            finish(id, *result);
        return id;
    }

    // Wins over an answer that has not been delivered yet, as with the real client.
    void cancel(HttpId id) override
    {
        cancelled.append(id);
        settle(id, Error{ErrorKind::Cancelled, QStringLiteral("Cancelled."), {}});
    }

    // Answers an open request with the next turn of the event loop; the first result counts.
    void finish(HttpId id, const Result<HttpReply> &result)
    {
        const auto found = m_open.find(id);
        if (found != m_open.end() && !found->second.result)
            settle(id, result);
    }

    // Sent, and neither answered nor cancelled.
    QList<HttpId> open() const
    {
        QList<HttpId> ids;
        for (const auto &[id, request] : m_open) {
            if (!request.result)
                ids.append(id);
        }
        return ids;
    }

private:
    std::optional<Result<HttpReply>> nextAnswer(const HttpRequest &request)
    {
        if (!answers.empty()) {
            const Result<HttpReply> result = answers.front();
            answers.pop_front();
            return result;
        }
        return answer ? answer(request) : std::nullopt;
    }

    struct Open
    {
        Done<HttpReply> done{};
        std::optional<Result<HttpReply>> result{}; // waits for the event loop
    };

    void settle(HttpId id, const Result<HttpReply> &result)
    {
        const auto found = m_open.find(id);
        if (found == m_open.end())
            return;
        const bool isPosted = found->second.result.has_value();
        found->second.result = result;
        if (!isPosted)
            QMetaObject::invokeMethod(
                &m_context, [this, id] { deliver(id); }, Qt::QueuedConnection);
    }

    void deliver(HttpId id)
    {
        auto node = m_open.extract(id);
        node.mapped().done(*node.mapped().result);
    }

    std::map<HttpId, Open> m_open{};
    QObject m_context{}; // last, so that nothing is delivered to a fake that is half gone
};

inline HttpReply httpReply(int status, const QByteArray &body = {},
                           const QList<QPair<QByteArray, QByteArray>> &headers = {})
{
    HttpReply reply;
    reply.status = status;
    reply.headers = headers;
    reply.body = body;
    return reply;
}

} // namespace jobwatch::test
