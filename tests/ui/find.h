#pragma once

#include <QPushButton>

// What a person would look for in a window.
namespace jobwatch {

template <typename T>
T *visibleIn(const QObject *parent)
{
    for (T *one : parent->findChildren<T *>())
        if (one->isVisible())
            return one;
    return nullptr;
}

// By the beginning of its text, without its mnemonic.
inline QPushButton *button(const QObject *parent, const QString &start)
{
    for (QPushButton *one : parent->findChildren<QPushButton *>())
        if (one->text().remove(u'&').startsWith(start))
            return one;
    return nullptr;
}

} // namespace jobwatch
