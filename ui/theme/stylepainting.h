#pragma once

#include <QPen>

class QBrush;
class QPainter;
class QStyleOption;
class QStyleOptionHeader;
class QStyleOptionSlider;
class QStyleOptionTab;
class QStyleOptionToolButton;

namespace jobwatch {

struct Theme;

// What JwStyle draws in its own way.
void paintBox(QPainter *painter, const QRect &rect, const QBrush &brush, const QPen &pen);
QPen fieldBorder(const QStyleOption &option, const Theme &theme);
void paintToolButton(QPainter *painter, const QStyleOption &option, const Theme &theme);
void paintPushButton(QPainter *painter, const QStyleOption &option, const Theme &theme);
void paintCheckBox(QPainter *painter, const QStyleOption &option, const Theme &theme);
void paintRadioButton(QPainter *painter, const QStyleOption &option, const Theme &theme);
// Behind the words of a button that opens a menu.
void paintMenuMark(QPainter *painter, const QStyleOptionToolButton &button, const Theme &theme);
void paintHeader(QPainter *painter, const QStyleOptionHeader &header, const Theme &theme);
void paintTab(QPainter *painter, const QStyleOptionTab &tab, const Theme &theme);
void paintScrollBar(QPainter *painter, const QStyleOptionSlider &bar, const QRect &handle,
                    const Theme &theme);

} // namespace jobwatch
