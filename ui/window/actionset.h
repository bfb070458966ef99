#pragma once

#include <map>
#include <optional>
#include <QMap>
#include <QObject>

#include "ui/window/action.h"

class QAction;
class QWidget;

namespace jobwatch {

// The actions of the table as QActions of one window.
class ActionSet final : public QObject
{
    Q_OBJECT

public:
    explicit ActionSet(QObject *parent = nullptr);

    QAction *operator[](ActionId id) const { return m_actions.at(id); }
    // Lets the shortcuts that need a table work in this one.
    void serve(QWidget *table) const;
    // By ActionSpec::key, as QKeySequence::PortableText; what is missing has its first ones, an empty text
    // none.
    void setShortcuts(const QMap<QString, QString> &shortcuts);
    QString shortcutText(ActionId id) const; // as it is shown

    // Enables what is possible; the others say why not.
    // What it would do now, as part of its text: “Undo “Pause clustalo””; empty: its usual text.
    void setObject(ActionId id, const QString &name);
    void update(const Situation &now);

Q_SIGNALS:
    void triggered(jobwatch::ActionId id);

private:
    std::map<ActionId, QAction *> m_actions{};
    std::optional<Situation> m_shown{}; // in the actions
};

} // namespace jobwatch
