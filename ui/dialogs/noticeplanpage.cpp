#include "ui/dialogs/noticeplanpage.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include "core/text/noticewords.h"
#include "core/text/words.h"
#include "ui/dialogs/digestfields.h"
#include "ui/dialogs/quietfields.h"
#include "ui/widgets/mutedlabel.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

void addRow(QFormLayout *form, const QString &label, QWidget *fields, QWidget *buddy)
{
    auto *name = new QLabel(label, form->parentWidget());
    name->setBuddy(buddy);
    form->addRow(name, fields);
}

} // namespace

NoticePlanPage::NoticePlanPage(QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
}

// Built anew each time: channels may have come and gone.
void NoticePlanPage::show(const NotificationSettings &settings)
{
    m_settings = settings;
    m_plan = planOf(settings);
    m_digests.clear();
    while (QWidget *before = m_pages->currentWidget()) {
        m_pages->removeWidget(before);
        delete before;
    }
    if (m_plan)
        return buildPlan();
    auto *note = new MutedLabel(tr("The rules are finer than this page can show: see Rules."), m_pages);
    note->setAlignment(Qt::AlignCenter);
    m_pages->addWidget(note);
}

void NoticePlanPage::buildPlan()
{
    auto *page = new QWidget(m_pages);
    auto *column = new QVBoxLayout(page);
    m_table = new QTableWidget(int(allNoticeTopics.size()), int(m_plan->channels.size()) + 1, page);
    fillTable();
    column->addWidget(m_table, 1);
    auto *form = new QFormLayout;
    m_quiet = new QuietFields(page);
    m_quiet->setHours(m_plan->quiet);
    addRow(form, tr("&Quiet hours"), m_quiet, m_quiet->first());
    addDigests(form);
    column->addLayout(form);
    m_pages->addWidget(page);
    connect(m_table, &QTableWidget::itemChanged, this, &NoticePlanPage::changed);
    connect(m_quiet, &QuietFields::changed, this, &NoticePlanPage::changed);
}

void NoticePlanPage::fillTable()
{
    m_table->setAccessibleName(tr("Events and channels"));
    QStringList names{tr("Tell me when")};
    for (const NotificationPlan::Channel &channel : std::as_const(m_plan->channels))
        names.append(oneLine(channel.name, 40));
    m_table->setHorizontalHeaderLabels(names);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const NoticeTopic topic = allNoticeTopics[size_t(row)];
        auto *event = new QTableWidgetItem(noticeTopicText(topic));
        event->setFlags(Qt::ItemIsEnabled);
        m_table->setItem(row, 0, event);
        for (int column = 1; column < m_table->columnCount(); ++column) {
            auto *box = new QTableWidgetItem;
            box->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
            const bool isTold = m_plan->channels.at(column - 1).topics.contains(topic);
            box->setCheckState(isTold ? Qt::Checked : Qt::Unchecked);
            box->setData(Qt::AccessibleTextRole, u"%1, %2"_s.arg(event->text(), names.at(column)));
            m_table->setItem(row, column, box);
        }
    }
}

void NoticePlanPage::addDigests(QFormLayout *form)
{
    for (const NotificationPlan::Channel &channel : std::as_const(m_plan->channels)) {
        const QString name = oneLine(channel.name, 40);
        auto *fields = new DigestFields(name, m_table->parentWidget());
        fields->setTimes(channel.when);
        addRow(form, tr("%1 is told").arg(name), fields, fields->first());
        connect(fields, &DigestFields::changed, this, &NoticePlanPage::changed);
        m_digests.append(fields);
    }
}

NotificationPlan NoticePlanPage::plan() const
{
    NotificationPlan plan = *m_plan;
    plan.quiet = m_quiet->hours();
    for (int i = 0; i < int(plan.channels.size()); ++i) {
        NotificationPlan::Channel &channel = plan.channels[i];
        channel.when = m_digests.at(i)->times();
        channel.topics.clear();
        for (int row = 0; row < m_table->rowCount(); ++row) {
            if (m_table->item(row, i + 1)->checkState() == Qt::Checked)
                channel.topics.insert(allNoticeTopics[size_t(row)]);
        }
    }
    return plan;
}

// What was not touched is written as it was.
NotificationSettings NoticePlanPage::settings() const
{
    if (!m_plan)
        return m_settings;
    const NotificationPlan shown = plan();
    return shown == *m_plan ? m_settings : withPlan(m_settings, shown);
}

} // namespace jobwatch
