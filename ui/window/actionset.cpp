#include "ui/window/actionset.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>
#include <utility>

#include "ui/theme/icons.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

QList<QKeySequence> shortcutsOf(const ActionSpec &spec)
{
    QList<QKeySequence> keys;
    for (const QString &key : QString::fromLatin1(spec.shortcuts).split(u' ', Qt::SkipEmptyParts))
        keys.append(QKeySequence(key, QKeySequence::PortableText));
    return keys;
}

QAction *actionFor(const ActionSpec &spec, QObject *parent)
{
    auto *action = new QAction(QCoreApplication::translate("Action", spec.text), parent);
    action->setObjectName(QLatin1StringView(spec.key));
    action->setShortcuts(shortcutsOf(spec));
    action->setShortcutContext(spec.reach == Reach::Window ? Qt::WindowShortcut : Qt::WidgetShortcut);
    action->setCheckable(spec.checkable);
    if (*spec.icon)
        action->setIcon(themeIcon(QLatin1StringView(spec.icon)));
    return action;
}

// "Pause… (P)" and below what it does, or why it cannot be done now.
QString toolTipOf(const QAction &action, const QString &sentence)
{
    QString title = action.text().remove(u'&');
    if (!action.shortcut().isEmpty())
        title += u" (%1)"_s.arg(action.shortcut().toString(QKeySequence::NativeText));
    return title + u'\n' + sentence;
}

} // namespace

ActionSet::ActionSet(QObject *parent)
    : QObject(parent)
{
    for (const ActionSpec &spec : actionTable()) {
        QAction *action = actionFor(spec, this);
        connect(action, &QAction::triggered, this, [this, id = spec.id] { Q_EMIT triggered(id); });
        m_actions.emplace(spec.id, action);
    }
    update({});
}

void ActionSet::serve(QWidget *table) const
{
    for (const ActionSpec &spec : actionTable())
        if (spec.reach == Reach::Table)
            table->addAction(m_actions.at(spec.id));
}

void ActionSet::setShortcuts(const QMap<QString, QString> &shortcuts)
{
    for (const ActionSpec &spec : actionTable()) {
        const QString key = QString::fromLatin1(spec.key);
        m_actions.at(spec.id)->setShortcuts(
            shortcuts.contains(key) ? QKeySequence::listFromString(shortcuts.value(key)) : shortcutsOf(spec));
    }
    if (const auto shown = std::exchange(m_shown, std::nullopt))
        update(*shown); // tooltips name the keys
}

QString ActionSet::shortcutText(ActionId id) const
{
    QStringList keys;
    for (const QKeySequence &key : m_actions.at(id)->shortcuts())
        keys.append(key.toString(QKeySequence::NativeText));
    return keys.join(u", "_s);
}

void ActionSet::setObject(ActionId id, const QString &name)
{
    const QString usual = QCoreApplication::translate("Action", actionSpec(id).text);
    const QString shown = QString(name).replace(u'&', "&&"_L1);
    const QString text = name.isEmpty() ? usual : tr("%1 “%2”").arg(usual, shown);
    if (m_actions.at(id)->text() == text)
        return;
    m_actions.at(id)->setText(text);
    m_shown.reset(); // tooltips name it as well
}

void ActionSet::update(const Situation &now)
{
    if (m_shown == now) // as after most snapshots
        return;
    m_shown = now;
    for (const ActionSpec &spec : actionTable()) {
        QAction *action = m_actions.at(spec.id);
        const QString whyNot = whyNotNow(spec, now);
        const QString sentence = whyNot.isEmpty() ? QCoreApplication::translate("Action", spec.tip) : whyNot;
        action->setEnabled(whyNot.isEmpty());
        action->setStatusTip(sentence);
        action->setWhatsThis(QCoreApplication::translate("Action", spec.tip));
        action->setToolTip(toolTipOf(*action, sentence));
    }
}

} // namespace jobwatch
