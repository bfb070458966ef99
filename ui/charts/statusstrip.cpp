#include "ui/charts/statusstrip.h"

#include <cmath>
#include <QCoreApplication>
#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include "core/text/words.h"
#include "ui/charts/plotview.h"
#include "ui/charts/timegrid.h"
#include "ui/tables/cellpainter.h"
#include "ui/tables/timewords.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

constexpr int shareWidth = 64;
constexpr double markSize = 11;

} // namespace

QString plannedWords(const Strip &strip, Instant at)
{
    for (const PlannedPart &part : strip.planned)
        if (part.range.contains(at))
            return QCoreApplication::translate("Chart", "Planned maintenance: %1").arg(oneLine(part.reason));
    return {};
}

QString partWords(const Strip &strip, Instant at, const QTimeZone &zone)
{
    for (const StripPart &part : stripParts(strip)) {
        if (part.range.contains(at)) {
            return stateText(part.state, strip.about) + u", "_s + durationText(part.range.length()) + u'\n'
                + absoluteText(part.range.from, zone) + u" –\n"_s + absoluteText(part.range.to, zone);
        }
    }
    return {};
}

StatusStrip::StatusStrip(Form form, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_rightMargin(plotRight)
{
    setLayoutDirection(Qt::LeftToRight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(form == Form::WithHeading);
    describe();
}

void StatusStrip::setStrip(const Strip &strip)
{
    if (strip == m_strip)
        return;
    m_strip = strip;
    describe();
    update();
}

void StatusStrip::setMarks(const QList<StripMark> &marks)
{
    m_marks = marks;
    update();
}

void StatusStrip::setHeading(const StripHeading &heading)
{
    m_heading = heading;
    m_heading.name = oneLine(heading.name, 80);
    m_heading.detail = oneLine(heading.detail, 80);
    setFocusPolicy(heading.folds ? Qt::StrongFocus : Qt::NoFocus);
    describe();
    update();
}

void StatusStrip::setHeading(const QString &name, const QString &detail, std::optional<Status> status)
{
    setHeading({.name = name, .detail = detail, .status = status});
}

void StatusStrip::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    update();
}

void StatusStrip::setCursorAt(std::optional<Instant> at)
{
    if (at == m_cursor)
        return;
    m_cursor = at;
    update();
}

void StatusStrip::setAsOf(std::optional<Instant> at)
{
    m_asOf = at;
    update();
}

void StatusStrip::setRightMargin(int pixels)
{
    if (pixels == m_rightMargin)
        return;
    m_rightMargin = pixels;
    update();
}

void StatusStrip::describe()
{
    const QString name = m_heading.name.isEmpty() ? QCoreApplication::translate("Chart", "Status history")
                                                  : m_heading.name + u' ' + m_heading.detail;
    setAccessibleName(name.trimmed());
    QStringList parts{stripWords(m_strip)};
    for (const PlannedPart &part : m_strip.planned)
        parts.append(plannedWords(m_strip, part.range.from));
    parts.removeDuplicates();
    setAccessibleDescription(parts.join(u". "_s));
}

QSize StatusStrip::sizeHint() const
{
    return {200, m_form == Form::Bare ? 24 : std::max(24, fontMetrics().height() + 6)};
}

QRectF StatusStrip::stripRect() const
{
    const double left = m_form == Form::Bare ? 0 : plotLeft(window()->width());
    const double right = m_form == Form::Bare ? 0 : m_rightMargin;
    return QRectF(rect()).adjusted(left, 4, -right, -5);
}

double StatusStrip::xOf(Instant at) const
{
    return xAt(m_strip.range, at, stripRect().left(), stripRect().width());
}

std::optional<Instant> StatusStrip::momentAt(double x) const
{
    const QRectF strip = stripRect();
    if (x < strip.left() || x > strip.right() || m_strip.range.length() <= Span::zero())
        return std::nullopt;
    return instantAt(m_strip.range, x, strip.left(), strip.width());
}

void StatusStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection()); // else the program's
    const Theme &theme = themeOf(this);
    if (m_form == Form::WithHeading) {
        painter.setPen(theme.rowLine);
        for (const GridLine &line : timeGrid(m_strip.range, m_zone))
            painter.drawLine(QPointF(std::round(xOf(line.at)) + 0.5, 0),
                             QPointF(std::round(xOf(line.at)) + 0.5, height()));
    }
    paintStrip(&painter, stripRect(), m_strip, theme);
    paintMarks(&painter, theme);
    paintTimes(&painter, theme);
    if (m_form == Form::WithHeading)
        paintHeading(&painter, theme);
}

void StatusStrip::paintMarks(QPainter *painter, const Theme &theme) const
{
    for (const StripMark &mark : m_marks) {
        if (!m_strip.range.contains(mark.at))
            continue;
        const QPointF centre(xOf(mark.at), stripRect().center().y());
        const QRectF box(centre - QPointF(markSize / 2, markSize / 2), QSizeF(markSize, markSize));
        painter->fillRect(box.adjusted(-1, -1, 1, 1), theme.base);
        paintGlyph(painter, box, mark.glyph, theme[mark.tone].ink);
    }
}

// The future of the moment looked at is faded; the cursor goes through all rows.
void StatusStrip::paintTimes(QPainter *painter, const Theme &theme) const
{
    if (m_asOf && *m_asOf < m_strip.range.to) {
        const double x = std::max(stripRect().left(), xOf(*m_asOf));
        QColor veil = theme.base;
        veil.setAlphaF(0.75f);
        painter->fillRect(QRectF(x, 0, width() - x, height()), veil);
        painter->setPen(QPen(theme.accent, 2));
        painter->drawLine(QPointF(x, 0), QPointF(x, height()));
    }
    if (m_cursor && m_strip.range.contains(*m_cursor)) {
        const double x = std::round(xOf(*m_cursor)) + 0.5;
        painter->setPen(QPen(theme.accent, 1));
        painter->drawLine(QPointF(x, 0), QPointF(x, height()));
    }
}

void StatusStrip::paintHeading(QPainter *painter, const Theme &theme) const
{
    const int left = plotLeft(window()->width());
    Cell cell{.text = m_heading.name, .detail = m_heading.detail};
    if (m_heading.status) {
        cell.glyph = glyphOf(*m_heading.status);
        cell.tone = toneOf(*m_heading.status);
    }
    paintCell(painter, cell,
              CellPlace{.rect = QRect(0, 0, left - shareWidth, height()),
                        .font = font(),
                        .leftPadding = 12 + m_heading.indent},
              theme);
    if (const auto share = shareNotDown(m_strip); share && m_strip.about == StripAbout::Status) {
        painter->setPen(theme.mutedText);
        const QString text = QLocale().toString(*share * 100, 'f', *share < 1 ? 1 : 0) + u" %"_s;
        painter->drawText(QRect(left - shareWidth, 0, shareWidth - 12, height()),
                          Qt::AlignRight | Qt::AlignVCenter, text);
    }
    painter->setPen(theme.rowLine);
    painter->drawLine(0, height() - 1, width(), height() - 1);
    if (hasFocus()) {
        painter->setPen(QPen(theme.accent, 1));
        painter->drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -1.5));
    }
}

QString StatusStrip::wordsAt(const QPoint &position) const
{
    for (const StripMark &mark : m_marks) {
        if (std::abs(xOf(mark.at) - position.x()) <= markSize / 2 + 1)
            return mark.words;
    }
    if (const auto at = momentAt(position.x())) {
        Strip seen = m_strip;
        if (!m_strip.pausesShown)
            seen.paused.clear();
        const QString planned = plannedWords(m_strip, *at);
        return partWords(seen, *at, m_zone) + (planned.isEmpty() ? planned : u'\n' + planned);
    }
    return (m_heading.name + u' ' + m_heading.detail).trimmed() + u'\n' + stripWords(m_strip);
}

bool StatusStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), plainToolTip(wordsAt(help->pos())), this);
    return true;
}

void StatusStrip::mouseMoveEvent(QMouseEvent *event)
{
    Q_EMIT cursorMoved(momentAt(event->position().x()));
}

void StatusStrip::leaveEvent(QEvent *)
{
    Q_EMIT cursorMoved(std::nullopt);
}

void StatusStrip::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_heading.folds && event->button() == Qt::LeftButton && event->position().x() < stripRect().left())
        Q_EMIT foldAsked();
}

void StatusStrip::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (m_heading.folds && (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter))
        Q_EMIT foldAsked();
    else
        QWidget::keyPressEvent(event);
}

} // namespace jobwatch
