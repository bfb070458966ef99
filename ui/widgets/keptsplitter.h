#pragma once

#include <QMap>
#include <QSplitter>

namespace jobwatch {

// A splitter that stays as a person left it, also when parts of it come and go with the width of the window.
class KeptSplitter final : public QSplitter
{
    Q_OBJECT

public:
    KeptSplitter(Qt::Orientation orientation, const QString &name, QWidget *parent = nullptr);

    void arrange(const QList<int> &usual); // unless it was moved by hand
    bool isByHand() const { return m_byHand.contains(count()); }

    QString kept() const; // "290 310 400; 400 400", for each number of parts; empty: never moved
    void restore(const QString &kept); // what cannot be read is left out; empty: as usual

private:
    QMap<int, QList<int>> m_byHand{}; // by the number of parts
    QList<int> m_usual{};
};

// Those below a widget, by their names: taken over, and given as they stand.
void restoreSplitters(const QWidget &root, const QMap<QString, QString> &kept);
void addSplitters(const QWidget &root, QMap<QString, QString> &kept);

} // namespace jobwatch
