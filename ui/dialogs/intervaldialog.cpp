#include "ui/dialogs/intervaldialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextDocument>
#include <QVBoxLayout>

#include "ui/charts/chartexport.h"
#include "ui/dialogs/alertform.h"
#include "ui/dialogs/intervalwords.h"
#include "ui/dialogs/policyform.h"
#include "ui/dialogs/whatifpanel.h"
#include "ui/widgets/mutedlabel.h"
#include "ui/widgets/notsaved.h"
#include "ui/window/detailsparts.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

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

} // namespace

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
    auto *names = new QLabel(runnersText(m_runners), widget);
    names->setTextFormat(Qt::PlainText);
    names->setAccessibleName(tr("Applies to"));
    QFont bold = names->font();
    bold.setBold(true);
    names->setFont(bold);
    names->setToolTip(Qt::convertFromPlainText(runnerNames(m_runners, mostNamed).join(u'\n')));
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
        setFoot(written ? tr("Saved %1").arg(QFileInfo(file).fileName())
                        : notSavedText(file, written.error()));
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
    m_cost->setText(policyCostText(m_snapshot, m_runners, policy));
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
