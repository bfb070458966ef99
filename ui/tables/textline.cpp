#include "ui/tables/textline.h"

#include <algorithm>
#include <cmath>
#include <QFontMetricsF>
#include <QPainter>

namespace jobwatch {

namespace {

bool breaks(QChar c)
{
    return c < u' ' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

QString withoutBreaks(QString text)
{
    std::replace_if(text.begin(), text.end(), breaks, QChar(u' '));
    return text;
}

} // namespace

TextLine::TextLine(const QString &text, const QFont &font, Qt::LayoutDirection direction)
{
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(direction);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute); // draw() places it
    m_layout.setTextOption(option);
    m_layout.setFont(font);
    m_layout.setCacheEnabled(true);
    layOut(std::any_of(text.begin(), text.end(), breaks) ? withoutBreaks(text) : text);
}

void TextLine::layOut(const QString &text)
{
    m_layout.setText(text);
    m_layout.beginLayout();
    m_layout.createLine();
    m_layout.endLayout();
}

int TextLine::width() const
{
    return m_layout.lineCount() == 0 ? 0 : int(std::ceil(m_layout.lineAt(0).naturalTextWidth()));
}

void TextLine::elide(Qt::TextElideMode mode, int width)
{
    if (this->width() > width)
        layOut(QFontMetricsF(m_layout.font()).elidedText(m_layout.text(), mode, width));
}

void TextLine::draw(QPainter *painter, const QRect &place, Qt::Alignment alignment) const
{
    if (m_layout.lineCount() == 0)
        return;
    const QTextLine line = m_layout.lineAt(0);
    const qreal free = place.width() - line.naturalTextWidth();
    const qreal left = alignment & Qt::AlignRight ? free : alignment & Qt::AlignHCenter ? free / 2 : 0;
    m_layout.draw(painter, {place.left() + left, place.top() + (place.height() - line.height()) / 2});
}

} // namespace jobwatch
