#include "ui/pages/overviewhead.h"

#include <array>
#include <QBoxLayout>
#include <QCoreApplication>
#include <QLabel>
#include <QMenu>
#include <QPainter>

#include "core/text/words.h"
#include "ui/pages/overviewwords.h"
#include "ui/tables/problems.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

struct ChipKind
{
    int OverviewCounts::*count;
    Glyph glyph;
    Tone tone;
    const char *word;
    const char *services; // filter in Services; empty: there are none of the kind
    const char *timers; // filter in Timers
};

constexpr std::array kinds{
    ChipKind{&OverviewCounts::down, Glyph::Down, Tone::Down, QT_TRANSLATE_NOOP("Overview", "Down"),
             "status:down", "circuit:open,stopped"},
    ChipKind{&OverviewCounts::warning, Glyph::Warning, Tone::Warning,
             QT_TRANSLATE_NOOP("Overview", "Warning"), "status:warning", "circuit:half-open"},
    ChipKind{&OverviewCounts::unknown, Glyph::Unknown, Tone::Unknown,
             QT_TRANSLATE_NOOP("Overview", "Unknown"), "status:unknown", ""},
    ChipKind{&OverviewCounts::paused, Glyph::Paused, Tone::Paused, QT_TRANSLATE_NOOP("Overview", "Paused"),
             "status:paused", "circuit:paused"},
    ChipKind{&OverviewCounts::gone, Glyph::TargetGone, Tone::Unknown,
             QT_TRANSLATE_NOOP("Overview", "Target gone"), "", "circuit:gone"},
    ChipKind{&OverviewCounts::ok, Glyph::Ok, Tone::Ok, QT_TRANSLATE_NOOP("Overview", "OK"), "status:ok",
             "circuit:closed,failing"},
};

bool anyMatches(const Snapshot &snapshot, ViewId view, const QString &line)
{
    const auto filter = parseFilter(line);
    if (!filter || line.isEmpty())
        return false;
    if (view == ViewId::Timers) {
        for (const TimerState &timer : snapshot.timers)
            if (matches(*filter, timerSubject(timer, snapshot.at)))
                return true;
        return false;
    }
    for (const RunnerRow &row : runnerRows(snapshot))
        if (matches(*filter, subjectOf(row, snapshot.at)))
            return true;
    return false;
}

} // namespace

OverviewHead::OverviewHead(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_headline(new QLabel(this))
    , m_subline(new ElidedLabel({}, this))
{
    m_layout->setContentsMargins(14, 8, 14, 8);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    QFont font = m_headline->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() + 5);
    m_headline->setFont(font);
    m_headline->setTextFormat(Qt::PlainText);
    m_subline->setMuted(true);
    lines->addWidget(m_headline);
    lines->addWidget(m_subline);
    m_layout->addLayout(lines, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    m_layout->addLayout(row);
    for (int kind = 0; kind < int(kinds.size()); ++kind) {
        addChip(kind);
        row->addWidget(m_chips.last());
    }
    row->addStretch(1);
}

void OverviewHead::show(const Snapshot &snapshot, const ShownTime &time)
{
    m_snapshot = snapshot;
    m_headline->setText(overviewHeadline(snapshot, time));
    m_subline->setText(overviewSubline(snapshot, time));
    const OverviewCounts counts = overviewCounts(snapshot);
    for (size_t kind = 0; kind < kinds.size(); ++kind) {
        m_chips[qsizetype(kind)]->setCount(counts.*kinds[kind].count);
        m_chips[qsizetype(kind)]->setFrozen(snapshot.offline);
    }
    arrange();
}

void OverviewHead::setNarrow(bool narrow)
{
    m_narrow = narrow;
    arrange();
}

// The chips go below the words where both do not fit side by side.
void OverviewHead::arrange()
{
    int needed = m_headline->sizeHint().width() + 4 * 14;
    for (const Chip *chip : std::as_const(m_chips))
        needed += chip->sizeHint().width() + 6;
    const auto wanted = m_narrow || needed > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_layout->direction() != wanted)
        m_layout->setDirection(wanted);
}

void OverviewHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void OverviewHead::addChip(int kind)
{
    const ChipKind &spec = kinds[size_t(kind)];
    auto *chip = new Chip(spec.glyph, spec.tone, QCoreApplication::translate("Overview", spec.word), this);
    chip->setCheckable(false);
    chip->setToolTip(tr("Shows these rows."));
    connect(chip, &Chip::clicked, this, [this, kind, chip] { open(kind, chip); });
    m_chips.append(chip);
}

// Where runners and timers are counted together, a menu asks which.
void OverviewHead::open(int kind, Chip *chip)
{
    const QString services = QString::fromLatin1(kinds[size_t(kind)].services);
    const QString timers = QString::fromLatin1(kinds[size_t(kind)].timers);
    const bool inServices = anyMatches(m_snapshot, ViewId::Services, services);
    const bool inTimers = anyMatches(m_snapshot, ViewId::Timers, timers);
    if (!inServices || !inTimers) {
        const bool timersOnly = inTimers || services.isEmpty();
        Q_EMIT filterRequested(timersOnly ? ViewId::Timers : ViewId::Services,
                               timersOnly ? timers : services);
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(viewTitle(ViewId::Services), this,
                    [this, services] { Q_EMIT filterRequested(ViewId::Services, services); });
    menu->addAction(viewTitle(ViewId::Timers), this,
                    [this, timers] { Q_EMIT filterRequested(ViewId::Timers, timers); });
    menu->popup(chip->mapToGlobal(QPoint(0, chip->height())));
}

void OverviewHead::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(QRect(0, height() - 1, width(), 1), themeOf(this).separator);
}

} // namespace jobwatch
