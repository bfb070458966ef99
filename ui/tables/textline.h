#pragma once

#include <QTextLayout>

class QPainter;

namespace jobwatch {

// One line of plain text, laid out once to be measured and drawn. QPainter::drawText and
// QFontMetrics::elidedText would each shape it anew, which is most of what a cell costs.
class TextLine
{
public:
    TextLine(const QString &text, const QFont &font, Qt::LayoutDirection direction);

    int width() const; // px, rounded up
    void elide(Qt::TextElideMode mode, int width); // lays out anew only what is too wide
    // Within a place as high as the line or higher; the alignment is as on the screen.
    void draw(QPainter *painter, const QRect &place, Qt::Alignment alignment) const;

private:
    void layOut(const QString &text);

    QTextLayout m_layout{};
};

} // namespace jobwatch
