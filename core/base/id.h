#pragma once

#include <QHash>
#include <QString>

namespace jobwatch {

// A string that cannot be mistaken for another kind of string.
template <typename Tag>
struct Id
{
    QString value{};

    bool isEmpty() const { return value.isEmpty(); }

    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.value < b.value; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

} // namespace jobwatch
