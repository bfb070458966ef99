#pragma once

#include <QSharedData>
#include <utility>

namespace jobwatch {

// A value that its copies share until one of them is changed: copies cost a pointer, and copies of one value
// are known to be equal without a look at it.
template <typename T>
class Shared
{
public:
    Shared()
        : Shared(T{})
    {
    }
    Shared(T value) // NOLINT(google-explicit-constructor): a value is one that nobody shares yet
        : m_held(new Held(std::move(value)))
    {
    }

    const T &operator*() const { return m_held->value; }
    const T *operator->() const { return &m_held->value; }
    T &edit() { return m_held->value; } // from now on this copy's own

    bool isCopyOf(const Shared &other) const { return m_held == other.m_held; }
    friend bool operator==(const Shared &a, const Shared &b) { return a.isCopyOf(b) || *a == *b; }

private:
    struct Held : QSharedData
    {
        explicit Held(T of)
            : value(std::move(of))
        {
        }

        T value;
    };

    QSharedDataPointer<Held> m_held;
};

} // namespace jobwatch
