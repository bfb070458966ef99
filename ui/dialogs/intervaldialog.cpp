#include "ui/dialogs/intervaldialog.h"

#include <algorithm>
#include <cmath>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include "core/text/words.h"
#include "ui/dialogs/runnerpreview.h"
#include "ui/widgets/mutedlabel.h"

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

IntervalDialog::IntervalDialog(const Snapshot &snapshot, const QList<RunnerState> &runners,
                               const ShownTime &time, QWidget *parent)
    : DialogFrame(tr("Test interval"), parent)
    , m_snapshot(snapshot)
    , m_runners(runners)
    , m_cost(new MutedLabel({}, this))
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(10);
    column->addWidget(buildChoices());
    column->addWidget(m_cost);
    column->addWidget(new RunnerPreview(tr("Applies to"), runners, time, this), 1);
    setContent(content);
    addActionButton(tr("Apply to %n runner(s)", nullptr, int(runners.size())));
    connect(this, &QDialog::accepted, this, &IntervalDialog::decide);
    check();
    resize(720, 440);
}

QWidget *IntervalDialog::buildChoices()
{
    auto *widget = new QWidget(this);
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    m_fixed = new QRadioButton(tr("&Every"), widget);
    m_minutes = new QSpinBox(widget);
    m_minutes->setRange(1, 7 * 24 * 60);
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setAccessibleName(tr("Minutes between two tests"));
    m_never = new QRadioButton(tr("&Never: user jobs and the server's own word are all we know"), widget);
    m_configured = new QRadioButton(tr("As &configured in the file"), widget);
    row->addWidget(m_fixed);
    row->addWidget(m_minutes);
    row->addWidget(new QLabel(tr("from the start of one test to the next"), widget));
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_never);
    column->addWidget(m_configured);
    const TestPolicy present = m_runners.isEmpty() ? TestPolicy{} : m_runners.first().policy;
    m_minutes->setValue(int(std::chrono::duration_cast<std::chrono::minutes>(present.every).count()));
    (present.kind == PolicyKind::Never ? m_never : m_fixed)->setChecked(true);
    for (QRadioButton *button : {m_fixed, m_never, m_configured}) {
        button->setAccessibleName(button->text().remove(u'&'));
        connect(button, &QRadioButton::toggled, this, &IntervalDialog::check);
    }
    connect(m_minutes, &QSpinBox::valueChanged, this, [this] {
        m_fixed->setChecked(true);
        check();
    });
    return widget;
}

void IntervalDialog::check()
{
    if (m_configured->isChecked()) {
        m_cost->setText(tr("The interval given here is forgotten."));
        return;
    }
    const std::optional<Span> every =
        m_fixed->isChecked() ? std::optional<Span>(std::chrono::minutes(m_minutes->value())) : std::nullopt;
    m_cost->setText(intervalCosts(m_snapshot, m_runners, every).join(u'\n'));
}

void IntervalDialog::decide()
{
    if (m_configured->isChecked())
        Q_EMIT clearedToConfiguration();
    else if (m_never->isChecked())
        Q_EMIT decided(TestPolicy{.kind = PolicyKind::Never});
    else
        Q_EMIT decided(
            TestPolicy{.kind = PolicyKind::Fixed, .every = std::chrono::minutes(m_minutes->value())});
}

} // namespace jobwatch
