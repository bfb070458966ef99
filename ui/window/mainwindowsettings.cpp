// The settings and what they change: the window at once, the configuration when it is saved.
#include <QAction>
#include <QActionGroup>

#include "ui/dialogs/settingsdialog.h"
#include "ui/window/actionset.h"
#include "ui/window/mainwindow.h"
#include "ui/window/serveractions.h"
#include "ui/window/tray.h"
#include "ui/window/whynot.h"

namespace jobwatch {

SettingsDialog *MainWindow::openSettings(SettingsPageId page)
{
    const Situation now = situation();
    const ShownSettings shown{.settings = m_servers->shownSettings(),
                              .whyNoChange = whyNoEffect(ActionEffect::Changes, now),
                              .theme = m_appearance.choice(),
                              .utc = (*m_actions)[ActionId::TimesInUtc]->isChecked(),
                              .keepInTray = (*m_actions)[ActionId::KeepInTray]->isChecked(),
                              .whyNoTray = whynot::needsTray(now),
                              .readOnly = now.readOnly,
                              .whyNoLeaving = whyNotNow(actionSpec(ActionId::ReadOnly), now),
                              .shortcuts = m_shortcuts,
                              .configFile = m_setup.configFile,
                              .stateFile = m_setup.stateFile,
                              .storeLocation = m_setup.storeLocation};
    m_settingsDialog = new SettingsDialog(shown, m_orders, m_questions, this);
    m_settingsDialog->setSecrets(m_setup.keepSecret, m_servers->secretFolder());
    m_settingsDialog->showSnapshot(m_live);
    m_settingsDialog->showPage(page);
    connectSettings(m_settingsDialog);
    m_settingsDialog->open();
    return m_settingsDialog;
}

// Menus offer the same and are told through their own actions.
void MainWindow::connectSettings(SettingsDialog *dialog)
{
    const auto check = [this](ActionId id, bool on) {
        if ((*m_actions)[id]->isChecked() != on)
            (*m_actions)[id]->trigger();
    };
    connect(dialog, &SettingsDialog::themeChosen, this, [this](ThemeChoice theme) {
        for (QAction *action : m_themes->actions())
            if (action->data().toInt() == int(theme))
                action->trigger();
    });
    connect(dialog, &SettingsDialog::utcChosen, this,
            [check](bool utc) { check(ActionId::TimesInUtc, utc); });
    connect(dialog, &SettingsDialog::trayChosen, this,
            [check](bool keep) { check(ActionId::KeepInTray, keep); });
    connect(dialog, &SettingsDialog::layoutResetAsked, this, [this] { run(ActionId::ResetLayout); });
    connect(dialog, &SettingsDialog::leavingReadOnlyAsked, this, [this] {
        if (m_setup.readOnly) // still
            run(ActionId::ReadOnly);
    });
    connect(dialog, &SettingsDialog::shortcutsChosen, this, &MainWindow::setShortcuts);
    connect(dialog, &SettingsDialog::decided, this, &MainWindow::keepSettings);
}

// What stood against it when the dialog was opened may have changed since.
void MainWindow::keepSettings(const Settings &edited)
{
    const QString reason = whyNoEffect(ActionEffect::Changes, situation());
    if (reason.isEmpty())
        m_servers->keepSettings(edited);
    else
        refuse(reason);
}

void MainWindow::setShortcuts(const QMap<QString, QString> &shortcuts)
{
    m_shortcuts = shortcuts;
    m_actions->setShortcuts(shortcuts);
    refreshSituation();
}

} // namespace jobwatch
