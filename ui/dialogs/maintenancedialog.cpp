#include "ui/dialogs/maintenancedialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QUuid>
#include <QVBoxLayout>

#include "core/text/words.h"
#include "ui/dialogs/maintenancewords.h"
#include "ui/dialogs/spanbox.h"
#include "ui/tables/cellpainter.h"
#include "ui/widgets/mutedlabel.h"
#include "ui/window/detailsparts.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

MaintenanceDialog::MaintenanceDialog(const Snapshot &snapshot, const QList<Scope> &scopes, const QString &who,
                                     const ShownTime &time, QWidget *parent)
    : DialogFrame(tr("Maintenance"), parent)
    , m_time(time)
    , m_who(who)
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(10);
    column->addWidget(buildForm(scopes));
    m_next = new MutedLabel({}, content);
    column->addWidget(m_next);
    column->addWidget(new MutedLabel(tr("Meanwhile no notices come and reports count the time apart. The "
                                        "monitoring goes on."),
                                     content));
    column->addWidget(buildPlans(), 1);
    setContent(content);
    m_do = addActionButton(tr("Plan maintenance"));
    connect(this, &QDialog::accepted, this, [this] { Q_EMIT planned(plan()); });
    showPlans(snapshot.maintenance);
    check();
    resize(720, 520);
}

QWidget *MaintenanceDialog::buildForm(const QList<Scope> &scopes)
{
    auto *widget = new QWidget(this);
    auto *form = new QFormLayout(widget);
    form->setContentsMargins(0, 0, 0, 0);
    m_scopes = scopes;
    for (const Scope &scope : scopes)
        if (const Scope server{scope.server, {}, {}}; !m_scopes.contains(server))
            m_scopes.append(server);
    m_scopes.append(Scope{});
    m_scope = new QComboBox(widget);
    m_scope->setAccessibleName(tr("What"));
    for (const Scope &scope : std::as_const(m_scopes))
        m_scope->addItem(scopeText(scope));
    form->addRow(tr("W&hat"), m_scope);
    m_reason = new QLineEdit(widget);
    m_reason->setAccessibleName(tr("Why"));
    m_reason->setPlaceholderText(tr("Required: other people see it"));
    m_reason->setMaxLength(500);
    form->addRow(tr("&Why"), m_reason);
    addTimes(form);
    connect(m_reason, &QLineEdit::textChanged, this, &MaintenanceDialog::check);
    return widget;
}

void MaintenanceDialog::addTimes(QFormLayout *form)
{
    const QDateTime now = toDateTime(m_time.now).toTimeZone(m_time.zone);
    m_from = new QDateTimeEdit(now, this);
    m_from->setAccessibleName(tr("From"));
    m_from->setCalendarPopup(true);
    form->addRow(tr("&From"), m_from);
    m_lasts = new SpanBox(tr("Lasts"), this);
    m_lasts->setSpan(std::chrono::hours(2));
    form->addRow(tr("&Lasts"), m_lasts);
    m_repeat = new QComboBox(this);
    m_repeat->setAccessibleName(tr("Repeat"));
    m_repeat->setToolTip(tr("At the same time of day in this zone, also when the clocks change."));
    for (const Repeat repeat : {Repeat::Once, Repeat::Daily, Repeat::Weekly, Repeat::Monthly})
        m_repeat->addItem(repeatText(repeat), int(repeat));
    m_repeat->setToolTip(tr("At the same time of day in the zone of this window."));
    form->addRow(tr("&Repeat"), m_repeat);
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    m_ends = new QCheckBox(tr("Last &day"), row);
    m_lastDay = new QDateEdit(now.date().addMonths(1), row);
    m_lastDay->setAccessibleName(tr("Last day"));
    m_lastDay->setCalendarPopup(true);
    line->addWidget(m_ends);
    line->addWidget(m_lastDay);
    line->addStretch(1);
    form->addRow(QString(), row);
    connect(m_from, &QDateTimeEdit::dateTimeChanged, this, &MaintenanceDialog::check);
    connect(m_lasts, &QSpinBox::valueChanged, this, &MaintenanceDialog::check);
    connect(m_repeat, &QComboBox::currentIndexChanged, this, &MaintenanceDialog::check);
    connect(m_ends, &QCheckBox::toggled, this, &MaintenanceDialog::check);
    connect(m_lastDay, &QDateEdit::dateChanged, this, &MaintenanceDialog::check);
}

QWidget *MaintenanceDialog::buildPlans()
{
    auto *widget = new QWidget(this);
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(sectionLabel(tr("Planned"), widget));
    m_table = new QTreeWidget(widget);
    m_table->setAccessibleName(tr("Planned maintenance"));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setHeaderLabels({tr("What"), tr("Next"), tr("Repeat"), tr("By"), tr("Why")});
    const QFontMetrics metrics(m_table->font());
    m_table->setColumnWidth(0, columnWidth(metrics, u"bio-tools › muscle"_s, false));
    m_table->setColumnWidth(1, columnWidth(metrics, u"Tue 12 May 22:00 to 23:30"_s, false));
    m_table->setColumnWidth(2, columnWidth(metrics, u"every month"_s, false));
    m_table->setColumnWidth(3, columnWidth(metrics, u"M. Okafor"_s, false));
    column->addWidget(m_table, 1);
    m_end = new QPushButton(tr("&End it"), widget);
    m_end->setAutoDefault(false);
    m_end->setToolTip(tr("Ends the selected maintenance now, and all times to come."));
    column->addWidget(m_end, 0, Qt::AlignTrailing);
    connect(m_table, &QTreeWidget::itemSelectionChanged, this, &MaintenanceDialog::check);
    connect(m_end, &QPushButton::clicked, this, [this] {
        const int row = m_table->indexOfTopLevelItem(m_table->currentItem());
        const QString id = m_plans.value(row).id;
        delete m_table->takeTopLevelItem(row);
        m_plans.removeAt(row);
        Q_EMIT ended(id);
        check();
    });
    return widget;
}

void MaintenanceDialog::showPlans(const QList<Maintenance> &plans)
{
    m_plans = plans;
    m_table->clear();
    for (const Maintenance &plan : plans) {
        auto *item =
            new QTreeWidgetItem({scopeText(plan.scope), nextWindowText(plan, m_time), repeatText(plan.repeat),
                                 oneLine(plan.who, 60), oneLine(plan.reason)});
        item->setSizeHint(0, QSize(0, 26));
        m_table->addTopLevelItem(item);
    }
}

Maintenance MaintenanceDialog::plan() const
{
    Maintenance plan;
    plan.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    plan.scope = m_scopes.value(m_scope->currentIndex());
    plan.from = instantFromMs(QDateTime(m_from->date(), m_from->time(), m_time.zone).toMSecsSinceEpoch());
    plan.lasts = m_lasts->span();
    plan.repeat = Repeat(m_repeat->currentData().toInt());
    plan.zone = m_time.zone.id();
    if (plan.repeat != Repeat::Once && m_ends->isChecked())
        plan.lastDay = instantFromMs(
            QDateTime(m_lastDay->date().addDays(1), QTime(0, 0), m_time.zone).toMSecsSinceEpoch() - 1);
    plan.who = m_who;
    plan.reason = m_reason->text().trimmed();
    return plan;
}

void MaintenanceDialog::check()
{
    if (!m_do) // while it is built
        return;
    const Maintenance plan = this->plan();
    const bool repeats = plan.repeat != Repeat::Once;
    m_ends->setEnabled(repeats);
    m_lastDay->setEnabled(repeats && m_ends->isChecked());
    const QString problem = maintenanceProblem(plan, m_time.now);
    m_next->setText(tr("Next: %1, %2").arg(nextWindowText(plan, m_time), QString::fromLatin1(plan.zone)));
    m_do->setEnabled(problem.isEmpty());
    m_end->setEnabled(m_table->currentItem() && m_table->currentItem()->isSelected());
    setFoot(problem);
}

} // namespace jobwatch
