#pragma once

#include <memory>
#include <optional>

#include "core/http/http.h"

namespace jobwatch::test {

// What a Done was called with, and how often; may go before the Done does.
class HttpOutcome
{
public:
    Done<HttpReply> done() const
    {
        return [state = m_state](const Result<HttpReply> &result) {
            state->result = result;
            ++state->calls;
        };
    }

    int calls() const { return m_state->calls; }
    bool isDone() const { return m_state->calls > 0; }
    const Result<HttpReply> &result() const { return *m_state->result; }

private:
    struct State
    {
        std::optional<Result<HttpReply>> result{};
        int calls = 0;
    };

    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace jobwatch::test
