#include "ui/widgets/elidedlabel.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include "core/text/words.h"
#include "ui/tables/cellpainter.h"
#include "ui/tables/textline.h"

namespace jobwatch {

ElidedLabel::ElidedLabel(const QString &text, QWidget *parent)
    : QFrame(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setText(text);
}

void ElidedLabel::setText(const QString &text)
{
    const QString line = oneLine(text, 1000);
    if (m_text == line)
        return;
    m_text = line;
    setAccessibleName(m_text);
    if (sizePolicy().horizontalPolicy() != QSizePolicy::Ignored)
        updateGeometry();
    update();
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

void ElidedLabel::setMuted(bool muted)
{
    m_muted = muted;
    update();
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 2, fontMetrics().height() + 2};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), fontMetrics().averageCharWidth() * 6), sizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(!isEnabled()  ? themeOf(this).disabledText
                       : m_muted ? themeOf(this).mutedText
                                 : palette().color(QPalette::WindowText));
    TextLine line(m_text, font(), layoutDirection());
    line.elide(m_mode, contentsRect().width());
    line.draw(&painter, contentsRect(), QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading));
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QFrame::event(event);
    const bool cut = fontMetrics().horizontalAdvance(m_text) > contentsRect().width();
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), cut ? plainToolTip(m_text) : toolTip(),
                       this);
    return true;
}

} // namespace jobwatch
