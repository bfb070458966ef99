#include "ui/pages/reportform.h"

#include <algorithm>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "core/domain/snapshot.h"
#include "core/text/reportwords.h"
#include "core/text/words.h"
#include "ui/pages/reportrules.h"
#include "ui/pages/reportscheduleform.h"
#include "ui/widgets/mutedlabel.h"

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(jobwatch::Scope)

namespace jobwatch {

namespace {

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

template <typename Value>
int indexOf(const QComboBox *box, Value value)
{
    return std::max(box->findData(int(value)), 0);
}

QString scopeWords(const Scope &scope)
{
    const QString server = oneLine(scope.server.value, 60);
    return scope.service.isEmpty() ? server : server + u" › "_s + oneLine(scope.service.value, 60);
}

} // namespace

ReportForm::ReportForm(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    buildAbout(column);
    buildRules(column);
    buildContents(column);
    buildSchedule(column);
    buildKeepers(column);
    column->addStretch(1);
    setDefinition({});
    showKept();
}

void ReportForm::buildAbout(QVBoxLayout *column)
{
    auto *form = new QFormLayout;
    m_report = new QComboBox(this);
    m_report->setAccessibleName(tr("Report"));
    form->addRow(tr("&Report"), m_report);
    m_period = new QComboBox(this);
    m_period->setAccessibleName(tr("Period"));
    for (const ReportPeriod period : {ReportPeriod::LastDay, ReportPeriod::LastWeek, ReportPeriod::LastMonth,
                                      ReportPeriod::LastQuarter, ReportPeriod::Custom})
        m_period->addItem(reportPeriodText(period), int(period));
    form->addRow(tr("Perio&d"), m_period);
    m_from = new QDateTimeEdit(this);
    m_to = new QDateTimeEdit(this);
    for (QDateTimeEdit *edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        connect(edit, &QDateTimeEdit::editingFinished, this, &ReportForm::changed);
    }
    form->addRow(tr("&From"), m_from);
    form->addRow(tr("&To"), m_to);
    m_scope = new QComboBox(this);
    m_scope->setAccessibleName(tr("Scope"));
    m_scope->addItem(tr("All servers"), QVariant::fromValue(Scope{}));
    form->addRow(tr("S&cope"), m_scope);
    column->addLayout(form);
    connect(m_report, &QComboBox::activated, this, &ReportForm::chooseKept);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &ReportForm::changed);
    connect(m_period, &QComboBox::currentIndexChanged, this, [this] {
        showPeriod();
        Q_EMIT changed();
    });
}

void ReportForm::buildRules(QVBoxLayout *column)
{
    column->addWidget(heading(tr("Accounting"), this));
    m_rules = new ReportRules(this);
    connect(m_rules, &ReportRules::changed, this, &ReportForm::changed);
    column->addWidget(m_rules);
}

void ReportForm::buildContents(QVBoxLayout *column)
{
    column->addWidget(heading(tr("Contents"), this));
    for (const ReportSection section : allReportSections) {
        auto *box = new QCheckBox(reportSectionText(section), this);
        connect(box, &QCheckBox::toggled, this, &ReportForm::changed);
        m_sections.append({section, box});
        column->addWidget(box);
    }
    column->addWidget(
        new MutedLabel(tr("The rules are printed in the report, so that two readers count alike."), this));
}

void ReportForm::buildSchedule(QVBoxLayout *column)
{
    m_schedule = new ReportScheduleForm(this);
    connect(m_schedule, &ReportScheduleForm::changed, this, &ReportForm::showScheduleNote);
    column->addWidget(m_schedule);
}

void ReportForm::buildKeepers(QVBoxLayout *column)
{
    auto *keepers = new QHBoxLayout;
    auto *keepButton = new QPushButton(tr("&Keep this report"), this);
    auto *forgetButton = new QPushButton(tr("Forget it"), this);
    connect(keepButton, &QPushButton::clicked, this, &ReportForm::keep);
    connect(forgetButton, &QPushButton::clicked, this, &ReportForm::forget);
    keepers->addWidget(keepButton);
    keepers->addWidget(forgetButton);
    column->addLayout(keepers);
}

ReportDefinition ReportForm::definition() const
{
    ReportDefinition made{.name = m_report->currentData().toString(),
                          .scope = m_scope->currentData().value<Scope>(),
                          .period = ReportPeriod(m_period->currentData().toInt()),
                          .zone = m_zone.id(),
                          .sections = {},
                          .rule = m_rules->rule(),
                          .format = m_schedule->format(),
                          .schedule = m_schedule->schedule()};
    if (made.period == ReportPeriod::Custom) {
        const auto inZone = [this](const QDateTimeEdit *edit) {
            return instantFromMs(QDateTime(edit->date(), edit->time(), m_zone).toMSecsSinceEpoch());
        };
        made.from = inZone(m_from);
        made.to = inZone(m_to);
    }
    for (const auto &[section, box] : m_sections) {
        if (box->isChecked())
            made.sections.append(section);
    }
    return made;
}

void ReportForm::setDefinition(const ReportDefinition &definition)
{
    const QSignalBlocker quiet(this);
    m_period->setCurrentIndex(indexOf(m_period, definition.period));
    const QDateTime today(toDateTime(m_clock.now()).toTimeZone(m_zone).date(), QTime(0, 0));
    m_from->setDateTime(definition.from ? shownTime(*definition.from) : today.addDays(-1));
    m_to->setDateTime(definition.to ? shownTime(*definition.to) : today);
    for (int i = 0; i < m_scope->count(); ++i) {
        if (m_scope->itemData(i).value<Scope>() == definition.scope)
            m_scope->setCurrentIndex(i);
    }
    m_rules->setRule(definition.rule);
    for (const auto &[section, box] : m_sections)
        box->setChecked(definition.sections.contains(section));
    m_schedule->setSchedule(definition.schedule, definition.format);
    showPeriod();
}

void ReportForm::setScopes(const Snapshot &snapshot)
{
    QList<Scope> scopes{Scope{}};
    for (const ServerState &server : snapshot.servers) {
        scopes.append(Scope{server.name, {}, {}});
        for (const ServiceState &service : server.services)
            scopes.append(Scope{server.name, service.id, {}});
    }
    bool same = scopes.size() == m_scope->count();
    for (int i = 0; same && i < scopes.size(); ++i)
        same = m_scope->itemData(i).value<Scope>() == scopes[i];
    if (same)
        return;
    const QSignalBlocker quiet(m_scope);
    const Scope chosen = m_scope->currentData().value<Scope>();
    m_scope->clear();
    for (const Scope &scope : scopes) {
        m_scope->addItem(scope.server.isEmpty() ? tr("All servers") : scopeWords(scope),
                         QVariant::fromValue(scope));
        if (scope == chosen)
            m_scope->setCurrentIndex(m_scope->count() - 1);
    }
}

void ReportForm::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    showPeriod();
}

// As an edit field shows it: the time of day there, without a zone of its own.
QDateTime ReportForm::shownTime(Instant at) const
{
    const QDateTime local = toDateTime(at).toTimeZone(m_zone);
    return {local.date(), local.time()};
}

void ReportForm::showPeriod()
{
    const bool custom = m_period->currentData().toInt() == int(ReportPeriod::Custom);
    for (QDateTimeEdit *edit : {m_from, m_to})
        edit->setEnabled(custom);
    const auto span = custom ? Result<TimeSpan>(Error{}) : periodOf(definition(), m_clock.now());
    if (!span)
        return;
    const QSignalBlocker quiet(this);
    m_from->setDateTime(shownTime(span->from));
    m_to->setDateTime(shownTime(span->to));
}

} // namespace jobwatch
