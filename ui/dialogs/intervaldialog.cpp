#include "ui/dialogs/intervaldialog.h"

#include <algorithm>
#include <cmath>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextDocument>
#include <QVBoxLayout>

#include "core/text/words.h"
#include "ui/charts/chartexport.h"
#include "ui/dialogs/alertform.h"
#include "ui/dialogs/policyform.h"
#include "ui/dialogs/whatifpanel.h"
#include "ui/tables/rows.h"
#include "ui/widgets/mutedlabel.h"
#include "ui/window/detailsparts.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

double perHour(Span every)
{
    return every > Span::zero() ? 3'600'000.0 / double(every.count()) : 0;
}

bool hits(const QList<RunnerState> &changed, const RunnerKey &key)
{
    return std::any_of(changed.begin(), changed.end(),
                       [&key](const RunnerState &runner) { return runner.key == key; });
}

} // namespace

double testsPerHour(const ServerState &server, const QList<RunnerState> &changed, std::optional<Span> every)
{
    double tests = 0;
    for (const ServiceState &service : server.services)
        for (const RunnerState &runner : service.runners) {
            if (runner.nextTestWhy == NextTestWhy::NotTested)
                continue;
            if (hits(changed, runner.key))
                tests += every ? perHour(*every) : 0;
            else if (runner.policy.kind == PolicyKind::Fixed)
                tests += perHour(runner.policy.every);
        }
    return tests;
}

QStringList intervalCosts(const Snapshot &snapshot, const QList<RunnerState> &changed,
                          std::optional<Span> every)
{
    QStringList costs;
    for (const ServerState &server : snapshot.servers) {
        const bool hit = std::any_of(changed.begin(), changed.end(), [&server](const RunnerState &runner) {
            return runner.key.server == server.name;
        });
        if (!hit)
            continue;
        const int tests = int(std::lround(testsPerHour(server, changed, every)));
        QString cost = IntervalDialog::tr("%1: about %L2 of %L3 tests per hour at fixed intervals.")
                           .arg(oneLine(server.name.value, 60))
                           .arg(tests)
                           .arg(server.budget.testsPerHour);
        if (tests > server.budget.testsPerHour)
            cost += u' ' + IntervalDialog::tr("This is more than its budget: tests will wait.");
        costs.append(cost);
    }
    return costs;
}

namespace {

constexpr int settingWidth = 330;
constexpr int mostNamed = 30; // in a tooltip

QFrame *lineOf(QFrame::Shape shape, QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(shape);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    return line;
}

QStringList namesOf(const QList<RunnerState> &runners, qsizetype most)
{
    QStringList names;
    for (const RunnerState &runner : runners.mid(0, most))
        names.append(oneLine(runnerTitle(runner.key) + u" – "_s + runner.key.server.value, 120));
    if (runners.size() > most)
        names.append(QStringLiteral("…"));
    return names;
}

// "by doubt, price 0.1, 2 min to 1 d"
QString policyLine(const TestPolicy &policy)
{
    switch (policy.kind) {
    case PolicyKind::Fixed:
        return IntervalDialog::tr("every %1").arg(durationText(policy.every));
    case PolicyKind::Never:
        return IntervalDialog::tr("never");
    case PolicyKind::Adaptive:
        return IntervalDialog::tr("by doubt, price %L1, %2 to %3")
            .arg(policy.price)
            .arg(durationText(policy.shortest), durationText(policy.longest));
    }
    Q_UNREACHABLE();
}

// "muscle › slurm – bio-tools", or "54 runners".
QString scopeText(const QList<RunnerState> &runners)
{
    return runners.size() == 1 ? namesOf(runners, 1).first()
                               : IntervalDialog::tr("%n runner(s)", nullptr, int(runners.size()));
}

// What holds now and what would hold by itself, beside the choice.
QString policiesText(const QList<RunnerState> &runners)
{
    QStringList present;
    for (const RunnerState &runner : runners) {
        const QString text = policyLine(runner.policy);
        if (!present.contains(text))
            present.append(text);
    }
    const QString now = present.size() == 1
        ? present.first()
        : IntervalDialog::tr("%n different setting(s)", nullptr, int(present.size()));
    return IntervalDialog::tr("Now: %1").arg(now) + u'\n'
        + IntervalDialog::tr("Default: %1").arg(policyLine(TestPolicy{}));
}

// What fixed intervals need of the budget. Tests by doubt keep within it by themselves.
QString costText(const Snapshot &snapshot, const QList<RunnerState> &runners,
                 const std::optional<TestPolicy> &policy)
{
    if (!policy)
        return IntervalDialog::tr("The interval given here is forgotten.");
    switch (policy->kind) {
    case PolicyKind::Adaptive:
        return {};
    case PolicyKind::Fixed:
        return intervalCosts(snapshot, runners, policy->every).join(u'\n');
    case PolicyKind::Never:
        return intervalCosts(snapshot, runners, std::nullopt).join(u'\n');
    }
    Q_UNREACHABLE();
}

} // namespace

ReplaySetup replaySetup(const Snapshot &snapshot, const QList<RunnerState> &runners)
{
    ReplaySetup setup;
    for (const ServerState &server : snapshot.servers)
        setup.servers.append({server.name, serverPlan(server.budget, server.kind == ServerKind::Slivka)});
    for (const RunnerState &runner : runners)
        setup.runners.append({runner.key, runner.policy, runner.nextTestWhy != NextTestWhy::NotTested});
    return setup;
}

IntervalDialog::IntervalDialog(const Snapshot &snapshot, const QList<RunnerState> &runners,
                               const ShownTime &time, const Questions &questions, QWidget *parent)
    : DialogFrame(tr("Test interval"), parent)
    , m_snapshot(snapshot)
    , m_runners(runners)
    , m_form(new PolicyForm(runners.isEmpty() ? TestPolicy{} : runners.first().policy, this))
    , m_cost(new MutedLabel({}, this))
    , m_whatIf(new WhatIfPanel(questions, replaySetup(snapshot, runners), time, this))
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildScope());
    column->addWidget(lineOf(QFrame::HLine, content));
    auto *sides = new QHBoxLayout;
    sides->setSpacing(0);
    sides->addWidget(buildSetting());
    sides->addWidget(lineOf(QFrame::VLine, content));
    sides->addWidget(m_whatIf, 1);
    column->addLayout(sides, 1);
    setContent(content);
    connect(addSideButton(tr("&Reset to default")), &QPushButton::clicked, m_form, &PolicyForm::reset);
    m_export = addSideButton(tr("&Export table…"));
    m_export->setEnabled(false); // nothing is replayed yet
    connect(m_export, &QPushButton::clicked, this, &IntervalDialog::askWhere);
    m_apply = addActionButton(tr("Apply to %n runner(s)", nullptr, int(runners.size())));
    connect(m_form, &PolicyForm::changed, this, [this] {
        m_policyTouched = true;
        check();
    });
    connect(m_whatIf, &WhatIfPanel::replayed, this, [this](const WhatIf &result) {
        m_alert->setFoundAfter(result.proposed.foundAfter);
        m_export->setEnabled(true);
    });
    connect(this, &QDialog::accepted, this, &IntervalDialog::decide);
    check();
    resize(1080, 780);
}

QWidget *IntervalDialog::buildScope()
{
    auto *widget = new QWidget(this);
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(16, 12, 16, 12);
    row->addWidget(new QLabel(tr("Applies to"), widget));
    auto *names = new QLabel(scopeText(m_runners), widget);
    names->setTextFormat(Qt::PlainText);
    names->setAccessibleName(tr("Applies to"));
    QFont bold = names->font();
    bold.setBold(true);
    names->setFont(bold);
    names->setToolTip(Qt::convertFromPlainText(namesOf(m_runners, mostNamed).join(u'\n')));
    row->addWidget(names, 1);
    return widget;
}

QWidget *IntervalDialog::buildSetting()
{
    auto *widget = new QWidget(this);
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(10);
    column->addWidget(sectionLabel(tr("When to test"), widget));
    column->addWidget(m_form);
    column->addWidget(new MutedLabel(policiesText(m_runners), widget));
    column->addWidget(m_cost);
    column->addWidget(buildAlert());
    column->addStretch(1);
    widget->setFixedWidth(settingWidth);
    return widget;
}

QWidget *IntervalDialog::buildAlert()
{
    QList<RunnerKey> runners;
    for (const RunnerState &runner : std::as_const(m_runners))
        runners.append(runner.key);
    m_alertPart = new QWidget(this);
    m_alert = new AlertForm(runners, m_alertPart);
    auto *column = new QVBoxLayout(m_alertPart);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(lineOf(QFrame::HLine, m_alertPart));
    column->addWidget(sectionLabel(tr("When to tell"), m_alertPart));
    column->addWidget(m_alert);
    m_alertPart->hide();
    connect(m_alert, &AlertForm::rulesRequested, this, &IntervalDialog::rulesRequested);
    return m_alertPart;
}

void IntervalDialog::askWhere()
{
    auto *dialog = new QFileDialog(this, tr("Export table"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"what-if.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        const auto written = writeFile(file, m_whatIf->csv().toUtf8());
        setFoot(written ? tr("Saved %1").arg(QFileInfo(file).fileName()) : written.error().message);
    });
    dialog->open();
}

void IntervalDialog::setNotifications(const NotificationSettings &settings)
{
    m_alert->show(settings);
    m_alertPart->show();
}

void IntervalDialog::check()
{
    const std::optional<TestPolicy> policy = m_form->policy();
    const QString mistake = m_form->mistake();
    m_apply->setEnabled(mistake.isEmpty());
    setFoot(mistake);
    m_cost->setText(costText(m_snapshot, m_runners, policy));
    m_alert->setInterval(policy);
    m_alert->setFoundAfter({}); // of an earlier proposal
    if (mistake.isEmpty())
        m_whatIf->propose(policy);
}

void IntervalDialog::decide()
{
    if (!m_form->mistake().isEmpty())
        return;
    if (m_alert->isChanged()) {
        Q_EMIT notificationsDecided(m_alert->settings());
        if (!m_policyTouched) // the interval stays whose it is
            return;
    }
    if (const std::optional<TestPolicy> policy = m_form->policy())
        Q_EMIT decided(*policy);
    else
        Q_EMIT clearedToConfiguration();
}

} // namespace jobwatch
