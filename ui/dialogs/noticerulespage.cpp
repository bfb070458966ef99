#include "ui/dialogs/noticerulespage.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/dialogs/noticeruleform.h"
#include "ui/widgets/mutedlabel.h"

namespace jobwatch {

namespace {

constexpr int listWidth = 230;

} // namespace

NoticeRulesPage::NoticeRulesPage(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_form(new NoticeRuleForm(this))
{
    m_list->setAccessibleName(tr("Rules"));
    m_list->setWordWrap(true);
    auto *left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    addButtons(left);
    left->addWidget(new MutedLabel(tr("For each channel the first rule that fits decides."), this));
    auto *row = new QHBoxLayout(this);
    row->addLayout(left);
    row->addWidget(m_form, 1);
    m_list->setFixedWidth(listWidth);
    connect(m_list, &QListWidget::currentRowChanged, this, &NoticeRulesPage::choose);
    connect(m_form, &NoticeRuleForm::changed, this, &NoticeRulesPage::take);
}

void NoticeRulesPage::addButtons(QVBoxLayout *column)
{
    auto *add = new QPushButton(tr("&Add"), this);
    add->setAccessibleName(tr("Add a rule"));
    m_remove = new QPushButton(tr("&Remove"), this);
    m_remove->setAccessibleName(tr("Remove the rule"));
    m_up = new QPushButton(tr("&Up"), this);
    m_up->setAccessibleName(tr("Move the rule up"));
    m_down = new QPushButton(tr("D&own"), this);
    m_down->setAccessibleName(tr("Move the rule down"));
    auto *first = new QHBoxLayout, *second = new QHBoxLayout;
    first->addWidget(add);
    first->addWidget(m_remove);
    second->addWidget(m_up);
    second->addWidget(m_down);
    for (QPushButton *button : {add, m_remove, m_up, m_down})
        button->setAutoDefault(false);
    column->addLayout(first);
    column->addLayout(second);
    connect(add, &QPushButton::clicked, this, &NoticeRulesPage::add);
    connect(m_remove, &QPushButton::clicked, this, &NoticeRulesPage::remove);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
}

void NoticeRulesPage::show(const NotificationSettings &settings)
{
    m_settings = settings;
    m_channels.clear();
    for (const NotificationChannel &channel : settings.channels)
        m_channels.append(channel.name);
    list(0);
}

NotificationSettings NoticeRulesPage::settings() const
{
    return m_settings;
}

void NoticeRulesPage::showRule(int rule)
{
    if (rule >= 0 && rule < m_list->count())
        m_list->setCurrentRow(rule);
    m_list->setFocus();
}

void NoticeRulesPage::list(int current)
{
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const NotificationRule &rule : std::as_const(m_settings.rules))
            m_list->addItem(ruleTitle(rule));
        m_list->setCurrentRow(qBound(0, current, m_list->count() - 1));
    }
    choose(m_list->currentRow());
}

void NoticeRulesPage::choose(int row)
{
    m_row = row;
    const bool isRule = row >= 0 && row < m_settings.rules.size();
    m_form->setEnabled(isRule);
    m_remove->setEnabled(isRule);
    m_up->setEnabled(isRule && row > 0);
    m_down->setEnabled(isRule && row + 1 < m_settings.rules.size());
    m_form->show(isRule ? m_settings.rules.at(row) : NotificationRule{}, m_channels);
}

void NoticeRulesPage::take()
{
    if (m_row < 0 || m_row >= m_settings.rules.size())
        return;
    m_settings.rules[m_row] = m_form->rule();
    m_list->item(m_row)->setText(ruleTitle(m_settings.rules.at(m_row)));
    Q_EMIT changed();
}

// First of all: what comes after a rule for everything would never be asked.
void NoticeRulesPage::add()
{
    m_settings.rules.prepend(NotificationRule{});
    list(0);
    Q_EMIT changed();
}

void NoticeRulesPage::remove()
{
    m_settings.rules.removeAt(m_row);
    list(m_row);
    Q_EMIT changed();
}

void NoticeRulesPage::move(int step)
{
    m_settings.rules.swapItemsAt(m_row, m_row + step);
    list(m_row + step);
    Q_EMIT changed();
}

} // namespace jobwatch
