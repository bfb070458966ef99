#include "ui/charts/statusstrip.h"

#include <cmath>
#include <QCoreApplication>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include "core/text/words.h"
#include "ui/charts/plotview.h"
#include "ui/tables/cellpainter.h"
#include "ui/tables/timewords.h"
#include "ui/theme/glyph.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

QString stateText(StripState state)
{
    switch (state) {
    case StripState::Ok:
        return statusText(Status::Ok);
    case StripState::Paused:
        return QCoreApplication::translate("Table", "Paused");
    case StripState::Unknown:
        return statusText(Status::Unknown);
    case StripState::Warning:
        return statusText(Status::Warning);
    case StripState::Down:
        return statusText(Status::Down);
    }
    Q_UNREACHABLE();
}

} // namespace

QString partWords(const Strip &strip, Instant at, const QTimeZone &zone)
{
    for (const StripPart &part : stripParts(strip)) {
        if (part.range.contains(at)) {
            return stateText(part.state) + u", "_s + durationText(part.range.length()) + u'\n'
                + absoluteText(part.range.from, zone) + u" –\n"_s + absoluteText(part.range.to, zone);
        }
    }
    return {};
}

StatusStrip::StatusStrip(Form form, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
{
    setLayoutDirection(Qt::LeftToRight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void StatusStrip::setStrip(const Strip &strip)
{
    m_strip = strip;
    describe();
    update();
}

void StatusStrip::setHeading(const QString &name, const QString &detail, std::optional<Status> status)
{
    m_name = oneLine(name, 80);
    m_detail = oneLine(detail, 80);
    m_status = status;
    describe();
    update();
}

void StatusStrip::setZone(const QTimeZone &zone)
{
    m_zone = zone;
}

void StatusStrip::describe()
{
    const QString name =
        m_name.isEmpty() ? QCoreApplication::translate("Chart", "Status history") : m_name + u' ' + m_detail;
    setAccessibleName(name.trimmed());
    setAccessibleDescription(stripWords(m_strip));
}

QSize StatusStrip::sizeHint() const
{
    return {200, m_form == Form::Bare ? 24 : std::max(24, fontMetrics().height() + 6)};
}

QRectF StatusStrip::stripRect() const
{
    const double left = m_form == Form::Bare ? 0 : plotLeft(window()->width());
    const double right = m_form == Form::Bare ? 0 : plotRight;
    return QRectF(rect()).adjusted(left, 4, -right, -5);
}

void StatusStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    paintStrip(&painter, stripRect(), m_strip, theme);
    if (m_form == Form::Bare)
        return;
    const int left = plotLeft(window()->width());
    Cell cell{.text = m_name, .detail = m_detail};
    if (m_status) {
        cell.glyph = glyphOf(*m_status);
        cell.tone = toneOf(*m_status);
    }
    constexpr int shareWidth = 64;
    paintCell(&painter, cell,
              CellPlace{.rect = QRect(0, 0, left - shareWidth, height()), .font = font(), .leftPadding = 12},
              theme);
    if (const auto share = shareNotDown(m_strip)) {
        painter.setPen(theme.mutedText);
        const QString text = QLocale().toString(*share * 100, 'f', *share < 1 ? 1 : 0) + u" %"_s;
        painter.drawText(QRect(left - shareWidth, 0, shareWidth - 12, height()),
                         Qt::AlignRight | Qt::AlignVCenter, text);
    }
    painter.setPen(theme.rowLine);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

bool StatusStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QRectF strip = stripRect();
    const Instant at = instantAt(m_strip.range, help->pos().x(), strip.left(), strip.width());
    QToolTip::showText(help->globalPos(), plainToolTip(partWords(m_strip, at, m_zone)), this);
    return true;
}

} // namespace jobwatch
