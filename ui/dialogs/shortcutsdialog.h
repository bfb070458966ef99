#pragma once

#include <QMap>

#include "ui/dialogs/dialogframe.h"
#include "ui/window/action.h"

class QKeySequenceEdit;
class QTreeWidget;

namespace jobwatch {

class ActionSet;

// Gives actions other keys. A key that another action has at the same place is refused and says whose it is.
class ShortcutsDialog final : public DialogFrame
{
    Q_OBJECT

public:
    ShortcutsDialog(const ActionSet &actions, const QMap<QString, QString> &changed,
                    QWidget *parent = nullptr);

Q_SIGNALS:
    void decided(const QMap<QString, QString> &shortcuts); // only those that differ from the first ones

private:
    QWidget *buildEditor();
    void fill(const ActionSet &actions);
    void showCurrent();
    void take();
    void reset();
    void showKeys(int row);
    QString keysOf(const ActionSpec &spec) const;

    QMap<QString, QString> m_changed{};
    QTreeWidget *m_table = nullptr;
    QKeySequenceEdit *m_keys = nullptr;
};

// The first keys of an action, in the form in which changed ones are kept.
QString firstKeys(const ActionSpec &spec);
// Which action has this key already where `spec` would use it; nothing: it is free.
const ActionSpec *keyTakenBy(const ActionSpec &spec, const QString &keys,
                             const QMap<QString, QString> &changed);

} // namespace jobwatch
