#pragma once

#include <functional>

#include "ui/dialogs/dialogframe.h"
#include "ui/dialogs/shownsettings.h"
#include "ui/window/orders.h"
#include "ui/window/questions.h"
#include "ui/window/windowsetup.h"

class QListWidget;
class QStackedWidget;

namespace jobwatch {

class BudgetPage;
class NotificationsPage;
class RetentionPage;

// All settings, page by page. What is a person's own holds at once; what the configuration says is saved
// together, and cannot be where the session or the moment forbids it.
class SettingsDialog final : public DialogFrame
{
    Q_OBJECT

public:
    SettingsDialog(const ShownSettings &shown, const Orders &orders, const Questions &questions,
                   QWidget *parent = nullptr);

    void showPage(SettingsPageId page);
    void showRule(int rule); // of the notifications; -1: none
    void showSnapshot(const Snapshot &snapshot);
    void setSecrets(const KeepSecret &keep, const QString &folder);

    void accept() override; // keeps the secrets first

Q_SIGNALS:
    void themeChosen(jobwatch::ThemeChoice theme);
    void utcChosen(bool utc);
    void layoutResetAsked();
    void trayChosen(bool keep);
    void leavingReadOnlyAsked();
    void shortcutsChosen(const QMap<QString, QString> &shortcuts);
    void decided(const jobwatch::Settings &settings);

private:
    // A page of the list. `reset` brings its first values back; empty: it has none of its own.
    struct Entry
    {
        QString title{};
        QWidget *page = nullptr;
        bool isConfiguration = false;
        std::function<void()> reset{};
    };

    void addPages(const Orders &orders, const Questions &questions);
    void addAppearance();
    void addWindow();
    void addNotifications(const Orders &orders, const Questions &questions);
    void addTests();
    void addHistory();
    void addKeyboard();
    void addPage(const Entry &entry);
    void turnTo(int page);
    void follow();
    bool isChanged() const;
    QString mistake() const; // the first, with the name of its page
    Settings settings() const;

    ShownSettings m_shown{};
    QList<Entry> m_entries{};
    QListWidget *m_list = nullptr;
    QStackedWidget *m_stack = nullptr;
    NotificationsPage *m_notifications = nullptr;
    BudgetPage *m_budgets = nullptr;
    RetentionPage *m_history = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_defaults = nullptr;
};

} // namespace jobwatch
