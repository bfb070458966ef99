#pragma once

#include <optional>
#include <QString>
#include <utility>
#include <variant>

namespace jobwatch {

// Fixed numbers: they are stored. Append only.
enum class ErrorKind {
    Refused = 1, // nobody listens
    Timeout = 2, // no answer, or no complete answer, in time
    Dns = 3, // the name has no address
    Tls = 4, // certificate or handshake
    HttpStatus = 5, // an answer, but not the one asked for
    TooLarge = 6, // the answer exceeds the limit
    Malformed = 7, // not HTTP, not JSON, not what the protocol says
    Network = 8, // any other failure on the way
    Cancelled = 9, // by ourselves
    NotSupported = 10, // this kind of server cannot do that
    NotFound = 11, // the thing asked for is not there
    Misconfigured = 12, // our own configuration is wrong
    Storage = 13, // the store refused
    Denied = 14, // not allowed (credentials, read-only, budget)
    Damaged = 15, // the stored history cannot be trusted any more; opening it anew keeps it aside
};

// What went wrong, for the program (kind), for the operator (message), for the log (detail).
struct Error
{
    ErrorKind kind = ErrorKind::Malformed;
    QString message{};
    QString detail{};
    std::optional<int> httpStatus{}; // where a server answered with this status

    bool operator==(const Error &) const = default;
};

// A T or an Error: `if (!result) return result.error(); use(*result);`
// The members are those of std::expected, which C++20 does not have yet.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_content(std::in_place_index<1>, std::move(error))
    {
    }

    bool has_value() const { return m_content.index() == 0; }
    explicit operator bool() const { return has_value(); }

    const T &value() const { return std::get<0>(m_content); }
    const T &operator*() const { return std::get<0>(m_content); }
    T &operator*() { return std::get<0>(m_content); }
    const T *operator->() const { return &std::get<0>(m_content); }
    T *operator->() { return &std::get<0>(m_content); }
    const Error &error() const { return std::get<1>(m_content); }

    bool operator==(const Result &) const = default;

private:
    std::variant<T, Error> m_content;
};

template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
    {
    }

    bool has_value() const { return !m_error.has_value(); }
    explicit operator bool() const { return has_value(); }
    const Error &error() const { return *m_error; }

    bool operator==(const Result &) const = default;

private:
    std::optional<Error> m_error{};
};

} // namespace jobwatch
