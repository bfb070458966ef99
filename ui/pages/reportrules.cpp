#include "ui/pages/reportrules.h"

#include <QComboBox>
#include <QFormLayout>

#include "core/text/reportwords.h"

namespace jobwatch {

namespace {

void choose(QComboBox *box, int value)
{
    box->setCurrentIndex(std::max(box->findData(value), 0));
}

} // namespace

ReportRules::ReportRules(QWidget *parent)
    : QWidget(parent)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    addCounting(form, timeClassText(TimeClass::Warning), &AccountingRule::warning);
    addCounting(form, timeClassText(TimeClass::Unknown), &AccountingRule::unknown);
    addCounting(form, timeClassText(TimeClass::Paused), &AccountingRule::paused);
    addCounting(form, timeClassText(TimeClass::Maintenance), &AccountingRule::maintenance);
    addCounting(form, timeClassText(TimeClass::Offline), &AccountingRule::offline);
    addCounting(form, timeClassText(TimeClass::NotWatched), &AccountingRule::notWatched);
    m_runners = new QComboBox(this);
    m_runners->setAccessibleName(tr("Runners"));
    m_runners->addItem(tr("All must be available"), int(RunnerRule::All));
    m_runners->addItem(tr("One is enough"), int(RunnerRule::Any));
    connect(m_runners, &QComboBox::currentIndexChanged, this, &ReportRules::changed);
    form->addRow(tr("R&unners"), m_runners);
}

void ReportRules::addCounting(QFormLayout *form, const QString &title, Counting AccountingRule::*member)
{
    auto *box = new QComboBox(this);
    box->setAccessibleName(title);
    box->addItem(tr("Leave out"), int(Counting::LeftOut));
    box->addItem(tr("Count as available"), int(Counting::Available));
    box->addItem(tr("Count as not available"), int(Counting::NotAvailable));
    form->addRow(title, box);
    m_countings.append({member, box});
    connect(box, &QComboBox::currentIndexChanged, this, &ReportRules::changed);
}

AccountingRule ReportRules::rule() const
{
    AccountingRule rule;
    for (const auto &[member, box] : m_countings)
        rule.*member = Counting(box->currentData().toInt());
    rule.runners = RunnerRule(m_runners->currentData().toInt());
    return rule;
}

void ReportRules::setRule(const AccountingRule &rule)
{
    for (const auto &[member, box] : m_countings)
        choose(box, int(rule.*member));
    choose(m_runners, int(rule.runners));
}

} // namespace jobwatch
