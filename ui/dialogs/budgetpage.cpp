#include "ui/dialogs/budgetpage.h"

#include <algorithm>
#include <QFormLayout>
#include <QHeaderView>
#include <QLocale>
#include <QSpinBox>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "core/text/words.h"
#include "ui/widgets/mutedlabel.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

namespace {

enum Column { ServerColumn, PerHourColumn, BurstColumn, TogetherColumn, UsedColumn };

// Of other servers nobody asks for a job.
bool hasTests(ServerKind kind)
{
    return kind == ServerKind::Slivka || kind == ServerKind::Slurm;
}

int secondsOf(Span timeout)
{
    return qMax(1, int(timeout / 1s));
}

QString none()
{
    return u"–"_s;
}

} // namespace

BudgetPage::BudgetPage(const QList<ServerDefinition> &servers, QWidget *parent)
    : QWidget(parent)
    , m_servers(servers)
    , m_given(servers)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(new MutedLabel(
        tr("A budget keeps tests from hurting the users of a server. A test that finds none left waits."),
        this));
    buildTable();
    column->addWidget(m_table, 1);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    buildFields(form);
    column->addLayout(form);
    m_sense = new MutedLabel({}, this);
    column->addWidget(m_sense);
    connect(m_table, &QTreeWidget::currentItemChanged, this, &BudgetPage::showCurrent);
    if (m_servers.isEmpty())
        showCurrent();
    else
        m_table->setCurrentItem(m_table->topLevelItem(0));
}

void BudgetPage::buildTable()
{
    m_table = new QTreeWidget(this);
    m_table->setAccessibleName(tr("Budgets of the servers"));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setHeaderLabels(
        {tr("Server"), tr("Tests per hour"), tr("In a row"), tr("At the same time"), tr("Used this hour")});
    for (int row = 0; row < m_servers.size(); ++row) {
        auto *item = new QTreeWidgetItem(m_table);
        item->setText(ServerColumn, oneLine(m_servers.at(row).name.value, 80));
        item->setText(UsedColumn, none());
        for (const int column : {PerHourColumn, BurstColumn, TogetherColumn, UsedColumn})
            item->setTextAlignment(column, Qt::AlignTrailing | Qt::AlignVCenter);
        showRow(row);
    }
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(ServerColumn, QHeaderView::Stretch);
    for (const int column : {PerHourColumn, BurstColumn, TogetherColumn, UsedColumn})
        m_table->setColumnWidth(
            column, m_table->fontMetrics().horizontalAdvance(m_table->headerItem()->text(column)) + 28);
}

void BudgetPage::buildFields(QFormLayout *form)
{
    m_perHour = addNumber(form, tr("&Tests per hour"), 100'000,
                          tr("The most test jobs that this server gets in an hour, all services together."));
    m_burst = addNumber(form, tr("&In a row"), 100'000,
                        tr("So many may start one after the other when none was run for a while."));
    m_together = addNumber(form, tr("At the &same time"), 1000,
                           tr("The most test jobs that run on this server at the same time."));
    m_requests = addNumber(form, tr("Re&quests at the same time"), 64,
                           tr("The most requests that wait for an answer of this server at the same time."));
    m_timeout = addNumber(form, tr("&Wait for an answer"), 3600,
                          tr("A request that is not answered by then has failed."));
    m_timeout->setSuffix(tr(" s"));
}

QSpinBox *BudgetPage::addNumber(QFormLayout *form, const QString &label, int most, const QString &tip)
{
    auto *box = new QSpinBox(this);
    box->setAccessibleName(QString(label).remove(u'&'));
    box->setRange(1, most);
    box->setToolTip(tip);
    form->addRow(label, box);
    connect(box, &QSpinBox::valueChanged, this, &BudgetPage::take);
    return box;
}

void BudgetPage::showRow(int row)
{
    const ServerDefinition &server = m_servers.at(row);
    QTreeWidgetItem *item = m_table->topLevelItem(row);
    const auto shown = [&server](int number) {
        return hasTests(server.kind) ? QLocale().toString(number) : none();
    };
    item->setText(PerHourColumn, shown(server.budget.testsPerHour));
    item->setText(BurstColumn, shown(server.budget.burst));
    item->setText(TogetherColumn, shown(server.budget.concurrent));
}

void BudgetPage::showSnapshot(const Snapshot &snapshot)
{
    for (const ServerState &state : snapshot.servers)
        for (int row = 0; row < m_servers.size(); ++row)
            if (m_servers.at(row).name == state.name && hasTests(state.kind))
                m_table->topLevelItem(row)->setText(UsedColumn, QLocale().toString(state.testsLastHour));
}

void BudgetPage::showCurrent()
{
    const int row = m_table->indexOfTopLevelItem(m_table->currentItem());
    const ServerDefinition server = row < 0 ? ServerDefinition() : m_servers.at(row);
    const bool tests = row >= 0 && hasTests(server.kind);
    m_filling = true;
    m_perHour->setValue(server.budget.testsPerHour);
    m_burst->setValue(server.budget.burst);
    m_together->setValue(server.budget.concurrent);
    m_requests->setValue(server.requestsInFlight);
    m_timeout->setValue(secondsOf(server.requestTimeout));
    m_filling = false;
    for (QSpinBox *box : {m_perHour, m_burst, m_together})
        box->setEnabled(tests);
    for (QSpinBox *box : {m_requests, m_timeout})
        box->setEnabled(row >= 0);
    explain();
}

void BudgetPage::explain()
{
    const int row = m_table->indexOfTopLevelItem(m_table->currentItem());
    if (row < 0)
        return m_sense->setText(tr("No server is watched yet."));
    const ServerDefinition &server = m_servers.at(row);
    m_sense->setText(hasTests(server.kind) ? tr("On average a test every %1, at most %2 in a row.")
                                                 .arg(durationText(Span(1h) / server.budget.testsPerHour),
                                                      QLocale().toString(server.budget.burst))
                                           : tr("No test jobs are run on this kind of server."));
}

// A time limit below a second is kept as it was until it is changed.
void BudgetPage::take()
{
    const int row = m_table->indexOfTopLevelItem(m_table->currentItem());
    if (m_filling || row < 0)
        return;
    ServerDefinition &server = m_servers[row];
    server.budget = {m_perHour->value(), m_burst->value(), m_together->value()};
    server.requestsInFlight = m_requests->value();
    const Span given = m_given.at(row).requestTimeout;
    server.requestTimeout =
        m_timeout->value() == secondsOf(given) ? given : Span(std::chrono::seconds(m_timeout->value()));
    showRow(row);
    explain();
    Q_EMIT changed();
}

void BudgetPage::reset()
{
    const ServerDefinition first;
    for (int row = 0; row < m_servers.size(); ++row) {
        m_servers[row].budget = first.budget;
        m_servers[row].requestsInFlight = first.requestsInFlight;
        m_servers[row].requestTimeout = first.requestTimeout;
        showRow(row);
    }
    showCurrent();
    Q_EMIT changed();
}

} // namespace jobwatch
