#include "ui/window/menus.h"

#include <map>
#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

#include "ui/window/actionset.h"

namespace jobwatch {

namespace {

QString said(const char *source)
{
    return QCoreApplication::translate("Menu", source);
}

void addCopyAs(QMenu *menu, const ActionSet &actions)
{
    QMenu *copyAs = menu->addMenu(menuTitle(MenuId::CopyAs));
    for (const ActionId id : {ActionId::CopyCell, ActionId::CopyTsv, ActionId::CopyCsv,
                              ActionId::CopyMarkdown, ActionId::CopyJson})
        copyAs->addAction(actions[id]);
}

// Its action is that of the menu: a key opens it as well.
void addMuteMenu(QMenuBar *bar, const ActionSet &actions)
{
    auto *menu = new QMenu(menuTitle(MenuId::Mute), bar);
    fillMuteMenu(menu, actions);
    actions[ActionId::MuteNotices]->setMenu(menu);
}

} // namespace

void fillMuteMenu(QMenu *menu, const ActionSet &actions)
{
    for (const ActionSpec &spec : actionTable()) {
        if (spec.menu != MenuId::Mute)
            continue;
        if (spec.opensGroup)
            menu->addSeparator();
        menu->addAction(actions[spec.id]);
    }
}

QString menuTitle(MenuId menu)
{
    switch (menu) {
    case MenuId::File:
        return said(QT_TRANSLATE_NOOP("Menu", "&File"));
    case MenuId::Edit:
        return said(QT_TRANSLATE_NOOP("Menu", "&Edit"));
    case MenuId::CopyAs:
        return said(QT_TRANSLATE_NOOP("Menu", "C&opy as"));
    case MenuId::View:
        return said(QT_TRANSLATE_NOOP("Menu", "V&iew"));
    case MenuId::Go:
        return said(QT_TRANSLATE_NOOP("Menu", "&Go"));
    case MenuId::Checks:
        return said(QT_TRANSLATE_NOOP("Menu", "&Checks"));
    case MenuId::Timers:
        return said(QT_TRANSLATE_NOOP("Menu", "Ti&mers"));
    case MenuId::Servers:
        return said(QT_TRANSLATE_NOOP("Menu", "Ser&vers"));
    case MenuId::Tools:
        return said(QT_TRANSLATE_NOOP("Menu", "Too&ls"));
    case MenuId::Mute:
        return said(QT_TRANSLATE_NOOP("Menu", "&Mute notices"));
    case MenuId::Help:
        return said(QT_TRANSLATE_NOOP("Menu", "Hel&p"));
    }
    Q_UNREACHABLE();
}

QList<ActionId> toolsOf(ViewId view)
{
    switch (view) {
    case ViewId::Timers:
        return {ActionId::ProbeTimers, ActionId::PauseTimers, ActionId::ResumeTimers};
    case ViewId::Overview:
    case ViewId::Services:
    case ViewId::Servers:
    case ViewId::ServiceList:
    case ViewId::Runners:
    case ViewId::Stages:
        return {ActionId::TestNow, ActionId::Acknowledge, ActionId::Pause, ActionId::Resume,
                ActionId::Interval};
    case ViewId::Events:
        return {ActionId::OpenInHistory, ActionId::ExportCsv};
    case ViewId::History: // these have buttons of their own
    case ViewId::Reports:
        return {};
    }
    Q_UNREACHABLE();
}

void buildMenuBar(QMenuBar *bar, const ActionSet &actions, const QActionGroup &themes)
{
    bar->setAccessibleName(said(QT_TRANSLATE_NOOP("Menu", "Menu bar")));
    std::map<MenuId, QMenu *> menus;
    for (const MenuId id : {MenuId::File, MenuId::Edit, MenuId::View, MenuId::Go, MenuId::Checks,
                            MenuId::Timers, MenuId::Servers, MenuId::Tools, MenuId::Help})
        menus.emplace(id, bar->addMenu(menuTitle(id)));
    for (const ActionSpec &spec : actionTable()) {
        if (spec.menu == MenuId::CopyAs || spec.menu == MenuId::Mute)
            continue;
        QMenu *menu = menus.at(spec.menu);
        if (spec.opensGroup)
            menu->addSeparator();
        menu->addAction(actions[spec.id]);
        if (spec.id == ActionId::Copy)
            addCopyAs(menu, actions);
    }
    addMuteMenu(bar, actions);
    auto *views = new QActionGroup(bar); // of which one is shown
    for (const ViewId view : allViews)
        views->addAction(actions[goTo(view)]);
    QMenu *themeMenu = new QMenu(said(QT_TRANSLATE_NOOP("Menu", "&Theme")), bar);
    themeMenu->addActions(themes.actions());
    menus.at(MenuId::View)->insertMenu(actions[ActionId::SideBar], themeMenu);
}

void buildToolBar(QToolBar *bar, const ActionSet &actions)
{
    bar->setWindowTitle(said(QT_TRANSLATE_NOOP("Menu", "Tool bar")));
    bar->setAccessibleName(bar->windowTitle());
    bar->setObjectName(QStringLiteral("toolBar"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setIconSize(QSize(16, 16));
    fillToolBar(bar, actions, ViewId::Overview);
}

void fillToolBar(QToolBar *bar, const ActionSet &actions, ViewId view)
{
    bar->clear();
    bar->addAction(actions[ActionId::SideBar]);
    if (auto *button = qobject_cast<QToolButton *>(bar->widgetForAction(actions[ActionId::SideBar]))) {
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        QObject::connect(bar, &QToolBar::toolButtonStyleChanged, button,
                         [button] { button->setToolButtonStyle(Qt::ToolButtonIconOnly); });
    }
    bar->addSeparator();
    bar->addAction(actions[ActionId::Refresh]);
    for (const ActionId id : toolsOf(view))
        bar->addAction(actions[id]);
}

void buildContextMenu(QMenu *menu, const ActionSet &actions, bool timers)
{
    for (const ActionId id : {ActionId::ShowWhy, ActionId::OpenInHistory, ActionId::OpenServerPage})
        menu->addAction(actions[id]);
    menu->addSeparator();
    if (timers) {
        for (const ActionId id : {ActionId::ProbeTimers, ActionId::PauseTimers, ActionId::ResumeTimers,
                                  ActionId::ResetFailures, ActionId::RemoveTimers, ActionId::ExportTimers})
            menu->addAction(actions[id]);
    } else {
        for (const ActionId id : {ActionId::TestNow, ActionId::Acknowledge, ActionId::LiftAcknowledgement,
                                  ActionId::Pause, ActionId::Resume, ActionId::Interval, ActionId::EditTests})
            menu->addAction(actions[id]);
    }
    menu->addSeparator();
    menu->addAction(actions[ActionId::FilterByRow]);
    menu->addSeparator();
    menu->addAction(actions[ActionId::Copy]);
    addCopyAs(menu, actions);
    menu->addSeparator();
    menu->addAction(actions[ActionId::EditServer]);
}

QActionGroup *themeActions(ThemeChoice choice, QObject *parent)
{
    auto *group = new QActionGroup(parent);
    const std::pair<ThemeChoice, QString> themes[] = {
        {ThemeChoice::System, said(QT_TRANSLATE_NOOP("Menu", "&System"))},
        {ThemeChoice::Light, said(QT_TRANSLATE_NOOP("Menu", "&Light"))},
        {ThemeChoice::Dark, said(QT_TRANSLATE_NOOP("Menu", "&Dark"))},
    };
    for (const auto &[theme, text] : themes) {
        QAction *action = group->addAction(text);
        action->setCheckable(true);
        action->setChecked(theme == choice);
        action->setData(int(theme));
    }
    return group;
}

} // namespace jobwatch
