#include "ui/tables/cellpainter.h"

#include <algorithm>
#include <QFontDatabase>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QTextDocument>

#include "ui/tables/textline.h"

namespace jobwatch {

namespace {

constexpr int glyphSide = 16;
constexpr int glyphStep = 22; // from the left of a glyph to the text
constexpr int detailGap = 8;
constexpr int slack = 4;
constexpr int gaugeGap = 6;
constexpr int countGap = 12;
constexpr int longestDrawn = 1000; // of a text; measuring more costs and nobody sees it

// What is left of a cell while its parts are placed from both ends.
class Room
{
public:
    explicit Room(const CellPlace &place)
        : m_cell(place.rect)
        , m_direction(place.direction)
        , m_left(place.rect.left() + place.leftPadding)
        , m_right(place.rect.right() + 1 - cellPadding)
    {
    }

    int width() const { return std::max(0, m_right - m_left); }
    QRect fromLeft(int width, int step)
    {
        const QRect rect(m_left, m_cell.top(), std::min(width, this->width()), m_cell.height());
        m_left += step;
        return visual(rect);
    }
    QRect fromRight(int width, int step)
    {
        const QRect rect(m_right - width, m_cell.top(), width, m_cell.height());
        m_right -= step;
        return visual(rect);
    }
    QRect rest() const { return visual(QRect(m_left, m_cell.top(), width(), m_cell.height())); }

private:
    QRect visual(const QRect &rect) const { return QStyle::visualRect(m_direction, m_cell, rect); }

    QRect m_cell{};
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
    int m_left = 0;
    int m_right = 0;
};

QColor textColor(const Cell &cell, const Theme &theme)
{
    if (cell.faded)
        return theme.disabledText;
    if (cell.inked)
        return theme[cell.tone].ink;
    return cell.muted ? theme.mutedText : theme.text;
}

void paintTint(QPainter *painter, const Cell &cell, const QRect &rect, const Theme &theme)
{
    if (!cell.tinted)
        return;
    const QRectF box = QRectF(rect).adjusted(2.5, 2.5, -2.5, -3.5);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(cell.outlined ? QPen(theme[cell.tone].ink, 1.3) : QPen(Qt::NoPen));
    painter->setBrush(theme[cell.tone].tint);
    painter->drawRoundedRect(box, 3, 3);
    painter->setRenderHint(QPainter::Antialiasing, false);
}

void paintTexts(QPainter *painter, const Cell &cell, Room room, const CellPlace &place, const Theme &theme)
{
    TextLine text(cell.text.left(longestDrawn), fontOf(cell, place.font), place.direction);
    text.elide(cell.elide, room.width());
    painter->setPen(textColor(cell, theme));
    if (cell.detail.isEmpty()) {
        text.draw(painter, room.rest(), QStyle::visualAlignment(place.direction, place.alignment));
        return;
    }
    const Qt::Alignment leading = QStyle::visualAlignment(place.direction, Qt::AlignLeading);
    if (!cell.text.isEmpty())
        text.draw(painter, room.fromLeft(text.width() + 1, text.width() + detailGap), leading);
    painter->setPen(cell.faded ? theme.disabledText : theme.mutedText);
    if (room.width() <= QFontMetrics(place.font).averageCharWidth() * 2)
        return;
    TextLine detail(cell.detail.left(longestDrawn), place.font, place.direction);
    detail.elide(Qt::ElideRight, room.width());
    detail.draw(painter, room.rest(), leading);
}

void paintCounts(QPainter *painter, const Cell &cell, Room room, const CellPlace &place, const Theme &theme)
{
    for (const GlyphCount &count : cell.counts) {
        const QString number = QLocale().toString(count.count);
        QFont font = place.font;
        font.setBold(count.bold);
        const TextLine line(number, font, place.direction);
        if (room.width() < glyphStep + line.width())
            return;
        paintGlyph(painter, room.fromLeft(glyphSide, glyphStep - 2), count.glyph, theme[count.tone].glyph);
        painter->setPen(count.bold ? theme.text : theme.mutedText);
        line.draw(painter, room.fromLeft(line.width() + 1, line.width() + countGap),
                  QStyle::visualAlignment(place.direction, Qt::AlignLeading));
    }
}

// One of two lines of a cell, behind its glyph.
void paintHalf(QPainter *painter, const Cell &cell, CellPlace place, int top, const Theme &theme)
{
    place.rect = QRect(place.rect.left(), top, place.rect.width(), QFontMetrics(place.font).height());
    paintTexts(painter, cell, Room(place), place, theme);
}

void paintTwoLines(QPainter *painter, const Cell &cell, CellPlace place, const Theme &theme)
{
    const int line = QFontMetrics(place.font).height();
    const int top = place.rect.top() + (place.rect.height() - 2 * line) / 2;
    place.leftPadding += cell.glyph ? glyphStep : 0;
    paintHalf(painter, cell, place, top, theme);
    paintHalf(painter, Cell{.text = cell.second, .muted = true}, place, top + line, theme);
}

} // namespace

void paintCell(QPainter *painter, const Cell &cell, const CellPlace &place, const Theme &theme)
{
    painter->save();
    painter->setClipRect(place.rect, Qt::IntersectClip);
    painter->setLayoutDirection(place.direction);
    paintTint(painter, cell, place.rect, theme);
    Room room(place);
    if (cell.strip)
        paintStrip(painter, QRectF(room.rest()).adjusted(0, 5, 0, -5), *cell.strip, theme);
    if (cell.mark) {
        const QRect box = room.fromRight(glyphSide, glyphStep);
        paintGlyph(painter, box, *cell.mark,
                   theme[cell.mark == Glyph::Warning ? Tone::Warning : Tone::UserJob].glyph);
    }
    if (cell.glyph) {
        const QColor color = cell.faded ? theme.disabledText : theme[cell.tone].glyph;
        paintGlyph(painter, room.fromLeft(glyphSide, glyphStep), *cell.glyph, color);
    }
    if (cell.gauge) {
        const int width = gaugeWidth(*cell.gauge);
        paintGauge(painter, room.fromLeft(width, width + gaugeGap), *cell.gauge, theme);
    }
    if (!cell.counts.isEmpty())
        paintCounts(painter, cell, room, place, theme);
    else if (cell.second.isEmpty())
        paintTexts(painter, cell, room, place, theme);
    else
        paintTwoLines(painter, cell, place, theme);
    painter->restore();
}

bool isCut(const Cell &cell, const QRect &rect, const QFont &font)
{
    const QFontMetrics metrics(fontOf(cell, font));
    int needed = 2 * cellPadding + metrics.horizontalAdvance(cell.text.left(longestDrawn));
    if (!cell.detail.isEmpty())
        needed += detailGap + QFontMetrics(font).horizontalAdvance(cell.detail.left(longestDrawn));
    if (cell.glyph)
        needed += glyphStep;
    if (cell.mark)
        needed += glyphStep;
    if (cell.gauge)
        needed += gaugeWidth(*cell.gauge) + gaugeGap;
    return needed > rect.width();
}

QFont fontOf(const Cell &cell, const QFont &body)
{
    switch (cell.font) {
    case Cell::Font::Body:
        return body;
    case Cell::Font::Bold: {
        QFont bold = body;
        bold.setBold(true);
        return bold;
    }
    case Cell::Font::Fixed: {
        QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        fixed.setPointSizeF(std::max(1.0, body.pointSizeF() - 1));
        return fixed;
    }
    }
    Q_UNREACHABLE();
}

int columnWidth(const QFontMetrics &metrics, const QString &sample, bool glyph)
{
    return metrics.horizontalAdvance(sample) + 2 * cellPadding + slack + (glyph ? glyphStep : 0);
}

int columnWidth(const QFontMetrics &metrics, const QStringList &texts, bool glyph)
{
    int widest = 0;
    for (const QString &text : texts)
        widest = std::max(widest, columnWidth(metrics, text, glyph));
    return widest;
}

int rowHeight(const QFontMetrics &metrics, bool twoLines)
{
    return twoLines ? 2 * metrics.height() + 5 : std::max(26, metrics.height() + 8);
}

QString plainToolTip(const QString &text)
{
    constexpr int longest = 4000;
    return text.isEmpty() ? QString() : Qt::convertFromPlainText(text.left(longest), Qt::WhiteSpaceNormal);
}

} // namespace jobwatch
