#include "ui/charts/evidencelanes.h"

#include <algorithm>
#include <cmath>
#include <QCoreApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include "core/text/words.h"
#include "ui/charts/statusstrip.h"
#include "ui/charts/timegrid.h"
#include "ui/tables/cellpainter.h"
#include "ui/theme/glyph.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

constexpr int lanes = 5;
constexpr double markSide = 13;

QString laneTitle(int lane)
{
    return lane == 0 ? QCoreApplication::translate("Chart", "Status")
                     : stageText(allStages[size_t(lane - 1)]);
}

// Where the marks of a source are in their lane: users above tests.
double markY(const QRectF &lane, Source source)
{
    return lane.top() + lane.height() * (source == Source::UserJob ? 0.28 : 0.72);
}

void paintTint(QPainter *painter, const QRectF &lane, const Strip &strip, const Theme &theme)
{
    for (const StripPart &part : stripParts(strip)) {
        if (part.state != StripState::Down)
            continue;
        const double from = xAt(strip.range, part.range.from, lane.left(), lane.width());
        const double to = xAt(strip.range, part.range.to, lane.left(), lane.width());
        painter->fillRect(QRectF(from, lane.top(), std::max(2.0, to - from), lane.height()),
                          theme[Tone::Down].tint);
    }
}

void paintMark(QPainter *painter, const LaneMark &mark, const QPointF &at, const Theme &theme)
{
    const QRectF box(at - QPointF(markSide / 2, markSide / 2), QSizeF(markSide, markSide));
    const Tone tone = mark.source == Source::UserJob ? Tone::UserJob : Tone::TestJob;
    if (mark.failed)
        paintGlyph(painter, box, Glyph::FailedJob, theme[Tone::Down].ink);
    else
        paintGlyph(painter, box, glyphOf(mark.source), theme[tone].ink);
}

} // namespace

EvidenceLanes::EvidenceLanes(QWidget *parent)
    : QWidget(parent)
{
    setLayoutDirection(Qt::LeftToRight);
    setAccessibleName(QCoreApplication::translate("Chart", "Evidence"));
    describe();
}

void EvidenceLanes::setContent(const EvidenceLanesContent &content)
{
    if (m_content == content)
        return;
    m_content = content;
    describe();
    update();
}

void EvidenceLanes::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    update();
}

void EvidenceLanes::describe()
{
    int users = 0;
    int tests = 0;
    int failed = 0;
    for (const Evidence &job : m_content.evidence) {
        if (!m_content.status.range.contains(job.knownAt))
            continue;
        ++(job.source == Source::UserJob ? users : tests);
        failed += decisiveStage(job) ? 1 : 0;
    }
    const auto counted = [](const char *text, int n) {
        return QCoreApplication::translate("Chart", text, nullptr, n);
    };
    setAccessibleDescription(
        QCoreApplication::translate("Chart", "%1: %2, %3, %4. Status: %5.", "range, counts, shares")
            .arg(durationText(m_content.status.range.length()),
                 counted(QT_TRANSLATE_N_NOOP("Chart", "%n user jobs"), users),
                 counted(QT_TRANSLATE_N_NOOP("Chart", "%n test jobs"), tests),
                 counted(QT_TRANSLATE_N_NOOP("Chart", "%n failed"), failed), stripWords(m_content.status)));
}

QSize EvidenceLanes::sizeHint() const
{
    return {360, minimumSizeHint().height() + lanes * 8};
}

QSize EvidenceLanes::minimumSizeHint() const
{
    return {200, lanes * 28 + fontMetrics().height() + 6};
}

QRectF EvidenceLanes::lanesRect() const
{
    int titles = 0;
    for (int lane = 0; lane < lanes; ++lane)
        titles = std::max(titles, fontMetrics().horizontalAdvance(laneTitle(lane)));
    const double left = titles + 20;
    return {left, 2, std::max(10.0, width() - left - 12), double(height() - 4 - fontMetrics().height() - 4)};
}

QRectF EvidenceLanes::laneRect(int lane) const
{
    const QRectF all = lanesRect();
    const double high = std::floor(all.height() / lanes);
    return {all.left(), all.top() + lane * high, all.width(), high};
}

void EvidenceLanes::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection()); // else the program's
    const Theme &theme = themeOf(this);
    const TimeRange &range = m_content.status.range;
    const QRectF all = lanesRect();
    for (const Stage stage : allStages)
        paintTint(&painter, laneRect(int(stage) + 1), m_content.stages[stage], theme);
    paintGrid(&painter);
    paintStrip(&painter, laneRect(0).adjusted(0, 2, 0, -1), m_content.status, theme);
    for (int lane = 0; lane < lanes; ++lane) {
        const QRectF rect = laneRect(lane);
        painter.setPen(theme.rowLine);
        painter.drawLine(QPointF(rect.left(), rect.bottom() - 0.5),
                         QPointF(rect.right(), rect.bottom() - 0.5));
        painter.setPen(theme.text);
        painter.drawText(QRectF(0, rect.top(), rect.left() - 10, rect.height()),
                         Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, laneTitle(lane));
    }
    for (const LaneMark &mark : laneMarks(m_content.evidence, range, all.width(), m_zone)) {
        const QRectF lane = laneRect(int(mark.stage) + 1);
        paintMark(&painter, mark, {xAt(range, mark.at, lane.left(), lane.width()), markY(lane, mark.source)},
                  theme);
    }
}

void EvidenceLanes::paintGrid(QPainter *painter) const
{
    const Theme &theme = themeOf(this);
    const TimeRange &range = m_content.status.range;
    const QRectF all = lanesRect();
    const double bottom = laneRect(lanes - 1).bottom();
    QFont small = font();
    small.setPointSizeF(std::max(6.0, font().pointSizeF() - 1));
    const QFontMetrics metrics(small);
    painter->setFont(small);
    double free = 0;
    for (const GridLine &line : timeGrid(range, m_zone)) {
        const double x = std::round(xAt(range, line.at, all.left(), all.width())) + 0.5;
        painter->setPen(theme.rowLine);
        painter->drawLine(QPointF(x, all.top()), QPointF(x, bottom));
        const int wide = metrics.horizontalAdvance(line.label);
        if (x - wide / 2.0 < free || x + wide / 2.0 > width())
            continue;
        painter->setPen(theme.mutedText);
        painter->drawText(QPointF(x - wide / 2.0, bottom + metrics.ascent() + 4), line.label);
        free = x + wide / 2.0 + 12;
    }
    painter->setFont(font());
}

bool EvidenceLanes::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), plainToolTip(wordsAt(help->pos())), this);
    return true;
}

QString EvidenceLanes::wordsAt(const QPointF &position) const
{
    const TimeRange &range = m_content.status.range;
    const QRectF all = lanesRect();
    if (laneRect(0).contains(position))
        return partWords(m_content.status, instantAt(range, position.x(), all.left(), all.width()), m_zone);
    for (const LaneMark &mark : laneMarks(m_content.evidence, range, all.width(), m_zone)) {
        const QRectF lane = laneRect(int(mark.stage) + 1);
        const QPointF at(xAt(range, mark.at, lane.left(), lane.width()), markY(lane, mark.source));
        if (std::abs(at.x() - position.x()) > 6 || std::abs(at.y() - position.y()) > 8)
            continue;
        return mark.count == 1 ? mark.words
                               : mark.words + u'\n'
                + QCoreApplication::translate("Chart", "and %n more", nullptr, mark.count - 1);
    }
    return {};
}

} // namespace jobwatch
