#include "ui/pages/striplist.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include "core/text/words.h"
#include "ui/charts/plotview.h"
#include "ui/charts/timeaxis.h"
#include "ui/widgets/mutedlabel.h"

namespace jobwatch {

StripList::StripList(QWidget *parent)
    : QWidget(parent)
    , m_area(new QScrollArea(this))
    , m_axis(new TimeAxis(this))
{
    auto *content = new QWidget(m_area);
    content->setBackgroundRole(QPalette::Base);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_note = new MutedLabel({}, content);
    m_note->setContentsMargins(14, 10, 14, 10);
    m_column->addWidget(m_note);
    m_column->addStretch(1);
    m_area->setWidget(content);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setAccessibleName(tr("Status history"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_area, 1);
    column->addWidget(m_axis);
    connect(m_area->verticalScrollBar(), &QScrollBar::rangeChanged, this, &StripList::lineUp);
}

void StripList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    lineUp();
}

// A scroll bar takes of the margin, not of the strips: they keep the place of the charts below.
void StripList::lineUp()
{
    const QScrollBar *bar = m_area->verticalScrollBar();
    const int taken = bar->maximum() > bar->minimum() ? bar->sizeHint().width() : 0;
    for (StatusStrip *strip : m_strips)
        strip->setRightMargin(std::max(0, plotRight - taken));
}

void StripList::show(const QList<StripRow> &rows, const StripView &view)
{
    m_rows = rows;
    while (m_strips.size() < rows.size())
        m_strips.append(addStrip());
    while (m_strips.size() > rows.size())
        delete m_strips.takeLast();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        StatusStrip *strip = m_strips[i];
        strip->setZone(view.zone);
        strip->setStrip(rows[i].strip);
        strip->setMarks(rows[i].marks);
        strip->setAsOf(view.asOf);
        if (!(strip->heading() == rows[i].heading))
            strip->setHeading(rows[i].heading);
    }
    lineUp();
    m_axis->setRange(view.range, view.zone);
    m_axis->setAsOf(view.asOf);
}

void StripList::showNote(const QString &note)
{
    m_note->setText(oneLine(note));
    m_note->setVisible(!note.isEmpty());
}

void StripList::setCursorAt(std::optional<Instant> at)
{
    for (StatusStrip *strip : m_strips)
        strip->setCursorAt(at);
}

int StripList::wantedHeight() const
{
    int height = m_axis->sizeHint().height() + (m_note->isHidden() ? 0 : m_note->sizeHint().height());
    for (const StatusStrip *strip : m_strips)
        height += strip->sizeHint().height();
    return height;
}

StatusStrip *StripList::addStrip()
{
    auto *strip = new StatusStrip(StatusStrip::Form::WithHeading, m_area->widget());
    connect(strip, &StatusStrip::cursorMoved, this, &StripList::cursorMoved);
    connect(strip, &StatusStrip::foldAsked, this, [this, strip] {
        const qsizetype row = m_strips.indexOf(strip);
        if (row >= 0 && row < m_rows.size())
            Q_EMIT foldAsked(m_rows[row].key);
    });
    m_column->insertWidget(m_column->count() - 1, strip);
    return strip;
}

} // namespace jobwatch
