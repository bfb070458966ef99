#pragma once

#include <initializer_list>
#include <iterator>
#include <QList>

#include "core/base/shared.h"

namespace jobwatch {

// A list of values that copies of the list share one by one: to change one value of a long list copies that
// value, not the list's. Reads as a QList of the values.
template <typename T>
class SharedList
{
    template <typename Place, typename Value>
    struct Iterator
    {
        using iterator_category = std::forward_iterator_tag;
        using value_type = T;
        using difference_type = qsizetype;
        using pointer = Value *;
        using reference = Value &;

        Value &operator*() const { return valueAt(*place); }
        Value *operator->() const { return &valueAt(*place); }
        Iterator &operator++()
        {
            ++place;
            return *this;
        }
        Iterator operator++(int) { return {place++}; }
        bool operator==(const Iterator &) const = default;

        Place place{};
    };

public:
    using iterator = Iterator<typename QList<Shared<T>>::iterator, T>;
    using const_iterator = Iterator<typename QList<Shared<T>>::const_iterator, const T>;

    SharedList() = default;
    SharedList(std::initializer_list<T> values)
        : m_values(values.begin(), values.end())
    {
    }

    qsizetype size() const { return m_values.size(); }
    bool isEmpty() const { return m_values.isEmpty(); }
    const T &operator[](qsizetype i) const { return *m_values[i]; }
    T &operator[](qsizetype i) { return m_values[i].edit(); }
    const T &first() const { return *m_values.first(); }
    T &first() { return m_values.first().edit(); }
    T value(qsizetype i) const { return i >= 0 && i < size() ? *m_values[i] : T{}; }
    void append(const Shared<T> &value) { m_values.append(value); }

    // To keep one of them beyond the list, or to ask whether it is still the same.
    const QList<Shared<T>> &shared() const { return m_values; }

    iterator begin() { return {m_values.begin()}; }
    iterator end() { return {m_values.end()}; }
    const_iterator begin() const { return {m_values.cbegin()}; }
    const_iterator end() const { return {m_values.cend()}; }

    friend bool operator==(const SharedList &, const SharedList &) = default;

private:
    static const T &valueAt(const Shared<T> &value) { return *value; }
    static T &valueAt(Shared<T> &value) { return value.edit(); }

    QList<Shared<T>> m_values{};
};

} // namespace jobwatch
