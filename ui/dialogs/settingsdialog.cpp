#include "ui/dialogs/settingsdialog.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPainter>
#include <QPaintEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/dialogs/appearancepage.h"
#include "ui/dialogs/budgetpage.h"
#include "ui/dialogs/notificationspage.h"
#include "ui/dialogs/retentionpage.h"
#include "ui/dialogs/shortcutspage.h"
#include "ui/dialogs/windowpage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/mutedlabel.h"

namespace jobwatch {

namespace {

constexpr int rowHeight = 30;

// On the ground of a side bar, whatever the theme becomes.
class PageList final : public QListWidget
{
public:
    using QListWidget::QListWidget;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter(viewport()).fillRect(event->rect(), themeOf(this).sideBar);
        QListWidget::paintEvent(event);
    }
};

} // namespace

SettingsDialog::SettingsDialog(const ShownSettings &shown, const Orders &orders, const Questions &questions,
                               QWidget *parent)
    : DialogFrame(tr("Settings"), parent)
    , m_shown(shown)
{
    auto *content = new QWidget(this);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_list = new PageList(content);
    m_list->setAccessibleName(tr("Pages of the settings"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_stack = new QStackedWidget(content);
    row->addWidget(m_list);
    row->addWidget(m_stack, 1);
    setContent(content);
    addPages(orders, questions);
    int width = 0;
    for (const Entry &entry : std::as_const(m_entries))
        width = qMax(width, m_list->fontMetrics().horizontalAdvance(entry.title));
    m_list->setFixedWidth(width + 44);
    m_defaults = addSideButton(tr("&Defaults"));
    m_defaults->setToolTip(tr("Brings the first values of this page back."));
    m_save = addActionButton(tr("Save"));
    connect(m_defaults, &QPushButton::clicked, this, [this] { m_entries.at(m_list->currentRow()).reset(); });
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsDialog::turnTo);
    m_list->setCurrentRow(0);
    resize(940, 750);
}

void SettingsDialog::addPages(const Orders &orders, const Questions &questions)
{
    addAppearance();
    addWindow();
    addNotifications(orders, questions);
    addTests();
    addHistory();
    addKeyboard();
}

void SettingsDialog::addAppearance()
{
    auto *page = new AppearancePage(m_shown.theme, m_shown.utc, this);
    connect(page, &AppearancePage::themeChosen, this, &SettingsDialog::themeChosen);
    connect(page, &AppearancePage::utcChosen, this, &SettingsDialog::utcChosen);
    connect(page, &AppearancePage::layoutResetAsked, this, &SettingsDialog::layoutResetAsked);
    addPage({tr("Appearance"), page, false, [page] { page->reset(); }});
}

void SettingsDialog::addWindow()
{
    auto *page = new WindowPage(m_shown, this);
    connect(page, &WindowPage::trayChosen, this, &SettingsDialog::trayChosen);
    connect(page, &WindowPage::leavingReadOnlyAsked, this, [this] {
        reject(); // what is disabled here will not be then
        Q_EMIT leavingReadOnlyAsked();
    });
    addPage({tr("Window and tray"), page, false, {}});
}

void SettingsDialog::addNotifications(const Orders &orders, const Questions &questions)
{
    m_notifications = new NotificationsPage(m_shown.settings.notifications, orders, questions, this);
    connect(m_notifications, &NotificationsPage::changed, this, &SettingsDialog::follow);
    connect(m_notifications, &NotificationsPage::kept, this, [this](const NotificationSettings &kept) {
        Settings next = settings();
        if (m_notifications->isChanged())
            next.notifications = kept;
        Q_EMIT decided(next);
        QDialog::accept();
    });
    addPage({tr("Notifications"), m_notifications, true, {}});
}

void SettingsDialog::addTests()
{
    m_budgets = new BudgetPage(m_shown.settings.servers, this);
    connect(m_budgets, &BudgetPage::changed, this, &SettingsDialog::follow);
    addPage({tr("Tests and budgets"), m_budgets, true, [this] { m_budgets->reset(); }});
}

void SettingsDialog::addHistory()
{
    m_history = new RetentionPage(m_shown.settings.history, m_shown.storeLocation, this);
    connect(m_history, &RetentionPage::changed, this, &SettingsDialog::follow);
    addPage({tr("History"), m_history, true, [this] { m_history->reset(); }});
}

void SettingsDialog::addKeyboard()
{
    auto *page = new ShortcutsPage(m_shown.shortcuts, this);
    connect(page, &ShortcutsPage::changed, this, &SettingsDialog::shortcutsChosen);
    addPage({tr("Keyboard"), page, false, [page] { page->reset(); }});
}

// Above a page that cannot be changed now stands why.
void SettingsDialog::addPage(const Entry &entry)
{
    auto *framed = new QWidget;
    auto *column = new QVBoxLayout(framed);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(10);
    if (entry.isConfiguration && !m_shown.whyNoChange.isEmpty()) {
        column->addWidget(new MutedLabel(m_shown.whyNoChange, framed));
        entry.page->setEnabled(false);
    }
    column->addWidget(entry.page, 1);
    auto *area = new QScrollArea(m_stack); // for small windows
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setWidget(framed);
    m_stack->addWidget(area);
    m_entries.append(entry);
    auto *item = new QListWidgetItem(entry.title, m_list);
    item->setSizeHint(QSize(0, rowHeight));
}

void SettingsDialog::showPage(SettingsPageId page)
{
    m_list->setCurrentRow(int(page));
}

void SettingsDialog::showRule(int rule)
{
    showPage(SettingsPageId::Notifications);
    m_notifications->showRule(rule);
}

void SettingsDialog::showSnapshot(const Snapshot &snapshot)
{
    m_budgets->showSnapshot(snapshot);
}

void SettingsDialog::setSecrets(const KeepSecret &keep, const QString &folder)
{
    m_notifications->setSecrets(keep, folder);
}

void SettingsDialog::turnTo(int page)
{
    m_stack->setCurrentIndex(page);
    follow();
}

bool SettingsDialog::isChanged() const
{
    return m_notifications->isChanged() || settings() != m_shown.settings;
}

// What was given and is not touched is no matter here.
QString SettingsDialog::mistake() const
{
    const QString ofNotices = m_notifications->isChanged() ? m_notifications->mistake() : QString();
    const std::pair<const QWidget *, QString> all[] = {{m_notifications, ofNotices},
                                                       {m_history, m_history->mistake()}};
    for (const auto &[page, sentence] : all)
        for (const Entry &entry : m_entries)
            if (entry.page == page && !sentence.isEmpty())
                return tr("%1: %2", "a page of the settings; what is wrong there").arg(entry.title, sentence);
    return {};
}

// All but the notifications, which are kept in several steps.
Settings SettingsDialog::settings() const
{
    Settings settings = m_shown.settings;
    settings.servers = m_budgets->servers();
    settings.history = m_history->history();
    return settings;
}

void SettingsDialog::follow()
{
    if (!m_save || m_list->currentRow() < 0) // while it is being built
        return;
    const Entry &entry = m_entries.at(m_list->currentRow());
    const bool changed = isChanged();
    const bool mayChange = m_shown.whyNoChange.isEmpty();
    const QString wrong = mistake();
    m_defaults->setVisible(bool(entry.reset));
    m_defaults->setEnabled(!entry.isConfiguration || mayChange);
    m_save->setEnabled(changed && mayChange && wrong.isEmpty() && !m_notifications->isKeeping());
    setRejectText(changed ? tr("Cancel") : tr("Close"));
    if (!wrong.isEmpty())
        setFoot(wrong);
    else if (!entry.isConfiguration)
        setFoot(tr("What is chosen here holds at once."));
    else if (!mayChange)
        setFoot({});
    else
        setFoot(m_shown.configFile.isEmpty()
                    ? tr("There is no configuration file: this holds until you quit.")
                    : tr("Saved in the configuration, whose last state is kept."));
}

void SettingsDialog::accept()
{
    m_notifications->save();
}

} // namespace jobwatch
