#pragma once

#include <QLabel>
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

// By its accessible name, where it is in sight.
template <typename T>
T *seen(const QObject *parent, const QString &name)
{
    for (T *one : parent->findChildren<T *>())
        if (one->accessibleName() == name && one->isVisible())
            return one;
    return nullptr;
}

// A label that is in sight says so.
inline bool says(const QObject *parent, const QString &text)
{
    for (const QLabel *label : parent->findChildren<QLabel *>())
        if (label->isVisible() && label->text().contains(text))
            return true;
    return false;
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
