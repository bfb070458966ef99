#include "ui/dialogs/whatifpanel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "core/domain/pricenames.h"
#include "core/text/whatifwords.h"
#include "core/text/words.h"
#include "ui/charts/outageview.h"
#include "ui/charts/pricecurve.h"
#include "ui/dialogs/consequencetable.h"
#include "ui/tables/rows.h"
#include "ui/widgets/glyphlabel.h"
#include "ui/widgets/mutedlabel.h"
#include "ui/window/detailsparts.h"

using namespace std::chrono_literals;

namespace jobwatch {

namespace {

constexpr auto afterLastChange = 150ms;
constexpr auto patience = 15s;
constexpr int fewRunners = 60;

// A month of some runners, a week of many.
Span replayedRange(const ReplaySetup &setup)
{
    return setup.runners.size() <= fewRunners ? 30 * 24h : 7 * 24h;
}

// The named prices and a test every hour, within the limits of the proposal.
QList<TestPolicy> curvePolicies(const TestPolicy &limits)
{
    QList<TestPolicy> policies;
    for (const PriceName &name : priceNames) {
        TestPolicy policy = limits;
        policy.kind = PolicyKind::Adaptive;
        policy.price = name.price;
        policies.append(policy);
    }
    policies.append(TestPolicy{.kind = PolicyKind::Fixed, .every = 60min});
    return policies;
}

bool sameLimits(const TestPolicy &a, const TestPolicy &b)
{
    return a.shortest == b.shortest && a.longest == b.longest;
}

QString limitsText(const WhatIf &result)
{
    QStringList sentences;
    for (const WhatIfLimit limit : result.limits) {
        if (limit != WhatIfLimit::UnseenOutages && limit != WhatIfLimit::ShortHistory)
            sentences.append(whatIfLimitText(limit, result));
    }
    return sentences.join(u' ');
}

} // namespace

WhatIfPanel::WhatIfPanel(const Questions &questions, const ReplaySetup &setup, const ShownTime &time,
                         QWidget *parent)
    : QWidget(parent)
    , m_questions(questions)
    , m_setup(setup)
    , m_now(time.now)
    , m_zone(time.zone)
{
    build();
    m_timer.setSingleShot(true);
    m_timer.setInterval(afterLastChange);
    connect(&m_timer, &QTimer::timeout, this, &WhatIfPanel::ask);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this,
            [this] { m_progress->setText(tr("Still replaying. The setting can be applied without it.")); });
}

WhatIfPanel::~WhatIfPanel()
{
    m_stop.request_stop();
}

QString WhatIfPanel::csv() const
{
    return m_known ? m_table->csv() : QString();
}

void WhatIfPanel::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *heading = new QHBoxLayout;
    heading->setContentsMargins(12, 12, 16, 0);
    m_replayed = new MutedLabel({}, this);
    m_progress = new MutedLabel({}, this);
    m_progress->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    heading->addWidget(sectionLabel(tr("Replayed on recorded history"), this));
    heading->addWidget(m_replayed, 1);
    heading->addWidget(m_progress);
    m_sentence = new QLabel(this);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setContentsMargins(12, 0, 16, 0);
    m_sentence->hide();
    m_table = new ConsequenceTable(this);
    m_limits = new MutedLabel({}, this);
    m_limits->setContentsMargins(12, 0, 16, 0);
    auto *note = new QHBoxLayout;
    note->setContentsMargins(12, 4, 16, 10);
    auto *glyph = new GlyphLabel(16, this);
    glyph->setGlyph(Glyph::Information, Tone::UserJob, tr("Note"));
    note->addWidget(glyph);
    note->addWidget(new MutedLabel(whatIfLimitText(WhatIfLimit::UnseenOutages, {}), this), 1);
    column->addLayout(heading);
    column->addWidget(m_sentence);
    column->addWidget(m_table);
    m_drawings = buildDrawings();
    column->addWidget(m_drawings, 1);
    column->addStretch(0); // while there is nothing to draw
    column->addWidget(m_limits);
    column->addLayout(note);
}

QWidget *WhatIfPanel::buildDrawings()
{
    auto *widget = new QWidget(this);
    auto *sides = new QHBoxLayout(widget);
    sides->setContentsMargins(12, 0, 16, 0);
    sides->setSpacing(16);
    auto *left = new QVBoxLayout;
    auto *values = new QComboBox(widget);
    values->setAccessibleName(tr("Shown over the tests"));
    for (const CurveValue value : {CurveValue::WrongStatus, CurveValue::FoundAfter, CurveValue::Missed})
        values->addItem(curveValueText(value), int(value));
    m_priceCurve = new PriceCurve(widget);
    connect(values, &QComboBox::currentIndexChanged, this,
            [this, values] { m_priceCurve->setValue(CurveValue(values->currentData().toInt())); });
    left->addWidget(values);
    left->addWidget(m_priceCurve, 1);
    auto *right = new QVBoxLayout;
    m_outageTitle = new MutedLabel({}, widget);
    m_outage = new OutageView(widget);
    right->addWidget(sectionLabel(tr("One real outage replayed"), widget));
    right->addWidget(m_outageTitle);
    right->addWidget(m_outage, 1);
    sides->addLayout(left, 1);
    sides->addLayout(right, 1);
    widget->hide();
    return widget;
}

// The proposal is asked first; the points of the curve follow, one after the other, and stop with the next
// proposal.
void WhatIfPanel::askCurve()
{
    if (m_curve.isEmpty() || !m_known)
        return;
    const TestPolicy policy = m_curve.first();
    m_questions.whatIf(this,
                       {.setup = m_setup,
                        .from = m_now - replayedRange(m_setup),
                        .to = m_now,
                        .proposed = policy,
                        .known = m_known,
                        .stop = m_stop.get_token()},
                       [this, policy, asked = m_asked](const Result<WhatIf> &answer) {
                           if (asked == m_asked)
                               takeCurve(answer, policy);
                       });
}

void WhatIfPanel::takeCurve(const Result<WhatIf> &answer, const TestPolicy &policy)
{
    if (!answer)
        return;
    m_curve.removeFirst();
    if (policy.kind == PolicyKind::Adaptive)
        m_points.prices.append({policy.price, answer->proposed});
    else
        m_points.fixed.append({tr("fixed %1").arg(durationText(policy.every)), answer->proposed});
    showDrawings();
    askCurve();
}

void WhatIfPanel::showDrawings()
{
    PriceCurveContent content = m_points;
    content.fixed.append({tr("fixed %1").arg(durationText(10min)), m_known->fixedTen});
    content.settings = {{tr("present"), m_known->present}, {tr("proposed"), m_known->proposed, true}};
    m_priceCurve->setContent(content);
    m_outage->setOutage(m_known->outage, m_zone);
    if (const auto &outage = m_known->outage) {
        const ShownTime time{m_now, m_zone, locale()};
        m_outageTitle->setText(tr("%1, %2 to %3")
                                   .arg(oneLine(runnerTitle(outage->runner), 60),
                                        momentText(outage->began, time), momentText(outage->ended, time)));
    } else {
        m_outageTitle->clear();
    }
}

void WhatIfPanel::propose(const std::optional<TestPolicy> &policy)
{
    m_proposed = policy;
    m_stop.request_stop();
    ++m_asked; // an answer that is on its way is about something else
    m_patience.stop();
    if (!policy || !m_questions.whatIf) {
        m_timer.stop();
        m_progress->clear();
        say(policy ? whatIfLimitText(WhatIfLimit::NoHistory, {})
                   : tr("What the file says is not replayed. Choose a setting to see its consequences."),
            false);
        return;
    }
    m_progress->setText(tr("Replaying…"));
    m_table->setOutdated(true);
    m_timer.start();
}

void WhatIfPanel::ask()
{
    m_stop = std::stop_source();
    m_patience.start();
    m_questions.whatIf(this,
                       {.setup = m_setup,
                        .from = m_now - replayedRange(m_setup),
                        .to = m_now,
                        .proposed = *m_proposed,
                        .known = m_known,
                        .stop = m_stop.get_token()},
                       [this, asked = m_asked](const Result<WhatIf> &answer) { take(asked, answer); });
}

void WhatIfPanel::take(int asked, const Result<WhatIf> &answer)
{
    if (asked != m_asked)
        return;
    m_patience.stop();
    m_progress->clear();
    if (answer)
        show(*answer);
    else
        say(answer.error().message, false);
}

void WhatIfPanel::show(const WhatIf &result)
{
    m_known = result;
    if (!result.hasHistory()) {
        say(whatIfLimitText(WhatIfLimit::NoHistory, result), false);
        return;
    }
    const bool isShort = result.limits.contains(WhatIfLimit::ShortHistory);
    say(isShort ? whatIfLimitText(WhatIfLimit::ShortHistory, result) : QString(), true);
    m_replayed->setText(replayedText(result));
    m_limits->setText(limitsText(result));
    m_table->setOutdated(false);
    m_table->setRows(consequenceRows(result));
    m_drawings->show();
    const TestPolicy limits = m_proposed->kind == PolicyKind::Adaptive ? *m_proposed : m_curveLimits;
    if (!sameLimits(limits, m_curveLimits) || (m_points.prices.isEmpty() && m_curve.isEmpty())) {
        m_curveLimits = limits;
        m_points = {};
        m_curve = curvePolicies(limits);
    }
    showDrawings();
    Q_EMIT replayed(result);
    askCurve();
}

void WhatIfPanel::say(const QString &sentence, bool withTable)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    if (withTable)
        return;
    m_drawings->hide();
    m_replayed->clear();
    m_limits->clear();
    m_table->setRows({});
}

} // namespace jobwatch
