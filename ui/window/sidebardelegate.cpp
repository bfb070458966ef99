#include "ui/window/sidebardelegate.h"

#include <algorithm>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

constexpr int padding = 12;
constexpr int glyphSize = 16;

QRect mirrored(const QRect &rect, const QStyleOptionViewItem &option)
{
    return QStyle::visualRect(option.direction, option.rect, rect);
}

void paintBackground(QPainter *painter, const QStyleOptionViewItem &option, bool shown, const Theme &theme)
{
    if (shown)
        painter->fillRect(option.rect, theme.selection);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, theme.hover);
    const bool current = (option.state & QStyle::State_Selected) && (option.state & QStyle::State_Active)
        && (option.state & QStyle::State_HasFocus);
    if (current)
        painter->fillRect(mirrored(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), option),
                          theme.accent);
}

// Returns the room that is taken at the end of the line.
int paintBadge(QPainter *painter, const QStyleOptionViewItem &option, int count, Tone tone,
               const Theme &theme)
{
    if (count == 0)
        return padding;
    QFont font = option.font;
    font.setPointSizeF(font.pointSizeF() - 1);
    font.setBold(true);
    const QString text = QLocale().toString(count);
    const int width = std::max(22, QFontMetrics(font).horizontalAdvance(text) + 14);
    const QRect box = mirrored(
        QRect(option.rect.right() - padding - width + 4, option.rect.center().y() - 9, width, 19), option);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme[tone].tint);
    painter->drawRoundedRect(box, 9, 9);
    painter->setFont(font);
    painter->setPen(theme[tone].ink);
    painter->drawText(box, Qt::AlignCenter, text);
    return padding + width + 4;
}

} // namespace

void SideBarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const auto entry = index.data(EntryRole).value<SideEntry>();
    const Theme &theme = themeOf(option.widget);
    const bool quiet = entry.kind == SideEntry::Kind::Heading || entry.kind == SideEntry::Kind::Note;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (!quiet)
        paintBackground(painter, option, index.data(ShownRole).toBool(), theme);
    const int taken = paintBadge(painter, option, entry.badge, entry.badgeTone, theme);
    QRect text = option.rect.adjusted(padding, 0, -taken, 0);
    if (entry.glyph) {
        const QRect box(text.left(), text.center().y() - glyphSize / 2 + 1, glyphSize, glyphSize);
        paintGlyph(painter, mirrored(box, option), *entry.glyph, theme[entry.tone].glyph);
        text.adjust(glyphSize + 8, 0, 0, 0);
    }
    QFont font = option.font;
    font.setBold(entry.kind == SideEntry::Kind::Heading); // a font of its own size would be one more to load
    painter->setFont(font);
    painter->setPen(quiet ? theme.mutedText : theme.text);
    painter->drawText(
        mirrored(text, option),
        int(Qt::AlignVCenter | Qt::TextSingleLine | QStyle::visualAlignment(option.direction, Qt::AlignLeft)),
        painter->fontMetrics().elidedText(entry.text, Qt::ElideMiddle, text.width()));
    painter->restore();
}

QSize SideBarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {100, std::max(27, option.fontMetrics.height() + 9)};
}

} // namespace jobwatch
