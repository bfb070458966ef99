#include "ui/pages/viewbar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QSignalBlocker>
#include <QToolButton>

#include "core/text/words.h"
#include "ui/tables/rows.h"
#include "ui/tables/timerlook.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/filterline.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

constexpr qsizetype shownWithWords = 3; // chips beside which the buttons have words

} // namespace

ViewBar::ViewBar(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(14, 6, 12, 6);
    m_row->setSpacing(8);
    auto *label = new QLabel(title, this);
    label->setTextFormat(Qt::PlainText);
    QFont font = label->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() + 2);
    label->setFont(font);
    m_row->addWidget(label);
    m_row->addSpacing(6);
    setMinimumHeight(44);
}

void ViewBar::add(QWidget *widget, int stretch)
{
    m_row->addWidget(widget, stretch);
}

void ViewBar::addStretch()
{
    m_row->addStretch(1);
}

void ViewBar::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(QRect(0, height() - 1, width(), 1), themeOf(this).separator);
}

QList<ChipSpec> statusChips()
{
    QList<ChipSpec> chips;
    for (const Status status : {Status::Down, Status::Warning, Status::Unknown})
        chips.append({FilterField::Status, statusId(status), glyphOf(status), toneOf(status),
                      statusText(status),
                      [status](const Snapshot &snapshot) { return countRunners(snapshot).of(status); }});
    return chips;
}

QList<ChipSpec> circuitChips()
{
    const auto chip = [](TimerLook look, int TimerCounts::*count) {
        return ChipSpec{FilterField::Circuit,
                        timerLookId(look),
                        glyphOf(look),
                        toneOf(look),
                        timerLookText(look),
                        [count](const Snapshot &snapshot) { return countTimers(snapshot.timers).*count; }};
    };
    return {chip(TimerLook::Open, &TimerCounts::open), chip(TimerLook::HalfOpen, &TimerCounts::halfOpen),
            chip(TimerLook::Paused, &TimerCounts::paused), chip(TimerLook::Gone, &TimerCounts::gone),
            chip(TimerLook::Closed, &TimerCounts::closed)};
}

FilterBar::FilterBar(const QString &title, const QList<ChipSpec> &chips, QWidget *parent)
    : ViewBar(title, parent)
    , m_line(new FilterLine(this))
{
    m_line->setPlaceholderText(tr("Filter, for example status:down stage:startup server:NAME"));
    m_line->addAction(themeIcon("search"_L1), QLineEdit::LeadingPosition)->setText(tr("Filter"));
    add(m_line, 1);
    for (const ChipSpec &chip : chips)
        addChip(chip);
    m_save =
        addButton(tr("Save view…"), tr("Keeps filter, columns and order under a name."), "bookmark-new"_L1);
    m_columns = addButton(tr("Columns"), tr("Chooses the columns of the table."), "view-list-details"_L1);
    connect(m_save, &QToolButton::clicked, this, &FilterBar::saveRequested);
    connect(m_columns, &QToolButton::clicked, this, &FilterBar::columnsRequested);
    showButtons(chips.size() > shownWithWords);
    connect(m_line, &FilterLine::filterChanged, this, &FilterBar::markChips);
}

void FilterBar::showCounts(const Snapshot &snapshot)
{
    for (const auto &[spec, chip] : m_chips) {
        chip->setCount(spec.count(snapshot));
        chip->setFrozen(snapshot.offline);
    }
}

void FilterBar::setNarrow(bool narrow)
{
    for (const auto &[spec, chip] : m_chips)
        chip->setVisible(!narrow);
    showButtons(narrow || m_chips.size() > shownWithWords);
}

// Many chips leave no room for words.
void FilterBar::showButtons(bool iconsOnly)
{
    for (QToolButton *button : {m_save, m_columns})
        button->setToolButtonStyle(iconsOnly ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

void FilterBar::addChip(const ChipSpec &spec)
{
    auto *chip = new Chip(spec.glyph, spec.tone, spec.word, this);
    chip->setCheckable(true);
    chip->setToolTip(tr("Shows only what is in this state, or all again."));
    connect(chip, &Chip::clicked, this, [this, spec] {
        m_line->setLine(withValueToggled(m_line->text(), spec.field, spec.value));
        markChips();
    });
    m_chips.append({spec, chip});
    add(chip);
}

QToolButton *FilterBar::addButton(const QString &text, const QString &tip, QLatin1StringView icon)
{
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setText(text);
    button->setAccessibleName(text);
    button->setToolTip(tip);
    button->setIcon(themeIcon(icon));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    add(button);
    return button;
}

void FilterBar::markChips()
{
    for (const auto &[spec, chip] : m_chips)
        chip->setChecked(hasValue(m_line->text(), spec.field, spec.value));
}

} // namespace jobwatch
