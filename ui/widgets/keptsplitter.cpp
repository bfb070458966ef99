#include "ui/widgets/keptsplitter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

// Empty where a part of it is no size.
QList<int> sizesFrom(const QString &text)
{
    QList<int> sizes;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int size = part.toInt(&isNumber);
        if (!isNumber || size < 0 || size > 100'000)
            return {};
        sizes.append(size);
    }
    const bool isSeen = std::any_of(sizes.begin(), sizes.end(), [](int size) { return size > 0; });
    return isSeen ? sizes : QList<int>();
}

} // namespace

KeptSplitter::KeptSplitter(Qt::Orientation orientation, const QString &name, QWidget *parent)
    : QSplitter(orientation, parent)
{
    setObjectName(name);
    setChildrenCollapsible(false);
    setHandleWidth(1);
    connect(this, &QSplitter::splitterMoved, this, [this] { m_byHand.insert(count(), sizes()); });
}

void KeptSplitter::arrange(const QList<int> &usual)
{
    m_usual = usual;
    setSizes(m_byHand.value(count(), usual));
}

QString KeptSplitter::kept() const
{
    QStringList all;
    for (const QList<int> &sizes : m_byHand) {
        QStringList parts;
        for (const int size : sizes)
            parts.append(QString::number(size));
        all.append(parts.join(u' '));
    }
    return all.join(u"; "_s);
}

void KeptSplitter::restore(const QString &kept)
{
    m_byHand.clear();
    for (const QString &text : kept.split(u';', Qt::SkipEmptyParts))
        if (const QList<int> sizes = sizesFrom(text); !sizes.isEmpty())
            m_byHand.insert(int(sizes.size()), sizes);
    if (const QList<int> sizes = m_byHand.value(count(), m_usual); !sizes.isEmpty())
        setSizes(sizes);
}

void restoreSplitters(const QWidget &root, const QMap<QString, QString> &kept)
{
    for (KeptSplitter *splitter : root.findChildren<KeptSplitter *>())
        splitter->restore(kept.value(splitter->objectName()));
}

void addSplitters(const QWidget &root, QMap<QString, QString> &kept)
{
    for (const KeptSplitter *splitter : root.findChildren<KeptSplitter *>()) {
        kept.remove(splitter->objectName());
        if (const QString sizes = splitter->kept(); !sizes.isEmpty())
            kept.insert(splitter->objectName(), sizes);
    }
}

} // namespace jobwatch
