#pragma once

#include "ui/theme/appearance.h"
#include "ui/window/action.h"
#include "ui/window/situation.h"

class QActionGroup;
class QMenu;
class QMenuBar;
class QToolBar;

namespace jobwatch {

class ActionSet;

QString menuTitle(MenuId menu);

// The menu bar in the order of the action table. `themes` is put into the menu View.
void buildMenuBar(QMenuBar *bar, const ActionSet &actions, const QActionGroup &themes);
void buildToolBar(QToolBar *bar, const ActionSet &actions);
void fillToolBar(QToolBar *bar, const ActionSet &actions, ViewId view);
QList<ActionId> toolsOf(ViewId view); // what can be done with what the view shows
// For how long notices are muted, and no longer.
void fillMuteMenu(QMenu *menu, const ActionSet &actions);
void buildContextMenu(QMenu *menu, const ActionSet &actions, bool timers);

// System, Light, Dark; each action holds its ThemeChoice.
QActionGroup *themeActions(ThemeChoice choice, QObject *parent);

} // namespace jobwatch
