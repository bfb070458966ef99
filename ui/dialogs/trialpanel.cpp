#include "ui/dialogs/trialpanel.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "core/text/words.h"
#include "ui/dialogs/trialwords.h"
#include "ui/theme/glyph.h"
#include "ui/theme/theme.h"
#include "ui/widgets/mutedlabel.h"
#include "ui/window/detailsparts.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

constexpr int rowHeight = 26;

struct Look
{
    Glyph glyph = Glyph::Unknown;
    Tone tone = Tone::Unknown;
};

Look lookOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::NotReached:
        return {Glyph::Unknown, Tone::Unknown};
    case Verdict::Passed:
        return {Glyph::Ok, Tone::Ok};
    case Verdict::Warned:
        return {Glyph::Warning, Tone::Warning};
    case Verdict::Failed:
        return {Glyph::Down, Tone::Down};
    }
    Q_UNREACHABLE();
}

} // namespace

TrialPanel::TrialPanel(const Orders &orders, const ShownTime &time, QWidget *parent)
    : QWidget(parent)
    , m_orders(orders)
    , m_time(time)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *buttons = new QHBoxLayout;
    m_try = new QPushButton(tr("Tr&y it"), this);
    m_try->setToolTip(
        tr("Runs the test once as it stands here, within the server's budget. Nothing is saved."));
    m_stop = new QPushButton(tr("St&op"), this);
    m_stop->setToolTip(tr("Waits no longer, and cancels the job where the server bears that."));
    buttons->addWidget(sectionLabel(tr("Try it"), this), 1);
    for (QPushButton *button : {m_try, m_stop}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    column->addLayout(buttons);
    m_verdict = new QLabel(this);
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    m_verdict->setAccessibleName(tr("Outcome"));
    column->addWidget(m_verdict);
    m_other = new MutedLabel({}, this);
    column->addWidget(m_other);
    m_stages = new QTreeWidget(this);
    m_stages->setAccessibleName(tr("Stages"));
    m_stages->setRootIsDecorated(false);
    m_stages->setHeaderLabels({tr("Stage"), tr("What happened")});
    m_stages->setFixedHeight(m_stages->header()->sizeHint().height() + 4 * rowHeight + 4);
    column->addWidget(m_stages);
    m_lines = new QPlainTextEdit(this);
    m_lines->setReadOnly(true);
    m_lines->setAccessibleName(tr("Course of the job"));
    m_lines->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    column->addWidget(m_lines, 1);
    connect(m_try, &QPushButton::clicked, this, &TrialPanel::begin);
    connect(m_stop, &QPushButton::clicked, this, &TrialPanel::breakOff);
    show({});
    say(tr("Not tried yet. What comes of it is shown here and not recorded."));
}

TrialPanel::~TrialPanel() = default;

void TrialPanel::setTest(const RunnerKey &runner, const TestDefinition &test)
{
    m_runner = runner;
    m_test = test;
    follow();
}

void TrialPanel::setMistake(const QString &mistake)
{
    m_mistake = mistake;
    follow();
}

void TrialPanel::begin()
{
    m_tried = {m_runner, m_test};
    m_context = std::make_unique<QObject>();
    show({});
    say(tr("Submitting…"));
    m_orders.tryTest(m_runner, m_test, m_context.get(), [this](const Trial &trial) {
        if (trial.isOver() && m_context)
            m_context.release()->deleteLater(); // it may be on the stack
        show(trial);
    });
    follow();
}

void TrialPanel::breakOff()
{
    m_context.reset();
    say(tr("Broken off."));
    follow();
}

void TrialPanel::show(const Trial &trial)
{
    say(trialVerdict(trial));
    m_lines->setPlainText(trialLines(trial, m_time).join(u'\n'));
    m_stages->clear();
    for (const Stage stage : allStages) {
        const StageFinding finding = trial.evidence ? trial.evidence->stages[stage] : StageFinding{};
        const Look look = lookOf(finding.verdict);
        auto *item = new QTreeWidgetItem(m_stages);
        item->setText(0, stageText(stage));
        item->setText(1, trial.evidence ? findingText(finding) : u"–"_s);
        item->setToolTip(1, item->text(1));
        item->setIcon(0, glyphIcon(look.glyph, themeOf(this)[look.tone].glyph));
        item->setSizeHint(0, QSize(0, rowHeight));
    }
    m_stages->setColumnWidth(0, m_stages->fontMetrics().horizontalAdvance(tr("Submission")) + 56);
    follow();
}

void TrialPanel::say(const QString &sentence)
{
    m_verdict->setText(sentence);
}

void TrialPanel::follow()
{
    m_try->setEnabled(!m_context && m_mistake.isEmpty() && m_orders.tryTest);
    m_stop->setEnabled(bool(m_context));
    const bool isOther = m_tried && *m_tried != std::pair(m_runner, m_test);
    m_other->setText(isOther ? tr("This is of the test as it was when it was tried.") : QString());
    m_other->setVisible(isOther);
}

} // namespace jobwatch
