#include "ui/widgets/chip.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

constexpr int padding = 8;
constexpr int glyphSide = 16;
constexpr int gap = 6;

} // namespace

Chip::Chip(Glyph glyph, Tone tone, const QString &word, QWidget *parent)
    : QAbstractButton(parent)
    , m_glyph(glyph)
    , m_tone(tone)
    , m_word(word)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCount(0);
}

void Chip::setCount(int count)
{
    if (m_count == count && !text().isEmpty())
        return;
    m_count = count;
    setText(QLocale().toString(count) + u' ' + m_word);
    setAccessibleName(text());
    m_size = {};
    updateGeometry();
    update();
}

void Chip::setFrozen(bool frozen)
{
    if (std::exchange(m_frozen, frozen) != frozen)
        update();
}

QFont Chip::countFont() const
{
    QFont bold = font();
    bold.setBold(true);
    return bold;
}

// Layouts ask again and again.
QSize Chip::sizeHint() const
{
    if (!m_size.isValid())
        m_size = measured();
    return m_size;
}

void Chip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        m_size = {};
    QAbstractButton::changeEvent(event);
}

QSize Chip::measured() const
{
    const int number = QFontMetrics(countFont()).horizontalAdvance(QLocale().toString(m_count));
    const int word = fontMetrics().horizontalAdvance(m_word);
    return {2 * padding + glyphSide + gap + number + gap + word, std::max(26, fontMetrics().height() + 8)};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const QColor glyph = m_count == 0 ? theme.disabledText : theme[m_frozen ? Tone::Unknown : m_tone].glyph;
    const QColor ink = m_count == 0 ? theme.disabledText : theme.text;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(theme.accent, 1.6)
                              : QPen(isChecked() ? theme.accent : theme.separator, 1));
    painter.setBrush(isChecked() ? theme.selection : underMouse() ? theme.hover : theme.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    const auto place = [this](int left, int width) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, width, height()));
    };
    const QString number = QLocale().toString(m_count);
    const int advance = QFontMetrics(countFont()).horizontalAdvance(number) + 1;
    int left = padding;
    paintGlyph(&painter, place(left, glyphSide), m_glyph, glyph);
    left += glyphSide + gap;
    painter.setFont(countFont());
    painter.setPen(ink);
    painter.drawText(place(left, advance), Qt::AlignCenter | Qt::TextSingleLine, number);
    left += advance + gap - 1;
    painter.setFont(font());
    painter.setPen(m_count == 0 ? theme.disabledText : theme.mutedText);
    painter.drawText(place(left, width() - left - padding + 2), Qt::AlignCenter | Qt::TextSingleLine, m_word);
}

} // namespace jobwatch
