#pragma once

#include <QMap>
#include <QWidget>

#include "ui/window/action.h"

class QKeySequenceEdit;
class QTreeWidget;

namespace jobwatch {

class MutedLabel;

// Gives actions other keys. A key that another action has at the same place is refused and says whose it is.
class ShortcutsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ShortcutsPage(const QMap<QString, QString> &changed, QWidget *parent = nullptr);

    void reset(); // all to their first keys

Q_SIGNALS:
    void changed(const QMap<QString, QString> &shortcuts); // only those that differ from the first ones

private:
    QWidget *buildEditor();
    void fill();
    void showCurrent();
    void take();
    void refuse(const QString &reason); // empty: they were taken
    void resetCurrent();
    void showKeys(int row);
    QString keysOf(const ActionSpec &spec) const;

    QMap<QString, QString> m_changed{};
    QTreeWidget *m_table = nullptr;
    MutedLabel *m_remark = nullptr; // why keys were refused
    QKeySequenceEdit *m_keys = nullptr;
};

// The first keys of an action, in the form in which changed ones are kept.
QString firstKeys(const ActionSpec &spec);
// Which action has this key already where `spec` would use it; nothing: it is free.
const ActionSpec *keyTakenBy(const ActionSpec &spec, const QString &keys,
                             const QMap<QString, QString> &changed);

} // namespace jobwatch
