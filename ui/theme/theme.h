#pragma once

#include <array>
#include <QColor>
#include <QPalette>

#include "core/domain/status.h"

class QWidget;

namespace jobwatch {

// What a colour of the second kind is about; the order is that of Theme::tones.
enum class Tone { Plain, Ok, Warning, Down, Unknown, Paused, UserJob, TestJob };

// ink: words and glyphs; fill: strips and bars; tint: the background of a cell; glyph: where a drawing
// may be lighter than a word.
struct ToneColors
{
    QColor ink{};
    QColor fill{};
    QColor tint{};
    QColor glyph{};
};

// Every colour of the window. The values were chosen for contrast; see the measured ratios in the tests.
struct Theme
{
    bool dark = false;
    QColor window{};
    QColor base{};
    QColor sideBar{};
    QColor field{};
    QColor text{};
    QColor mutedText{};
    QColor accent{};
    QColor controlBorder{};
    QColor separator{};
    QColor rowLine{};
    QColor selection{};
    QColor hover{};
    QColor disabledText{};
    std::array<ToneColors, 8> tones{};

    const ToneColors &operator[](Tone tone) const { return tones[size_t(tone)]; }
};

const Theme &lightTheme();
const Theme &darkTheme();

// The theme that fits a palette, by the lightness of its Base. Nothing is stored: a changed palette is a
// changed theme.
const Theme &themeOf(const QPalette &palette);
const Theme &themeOf(const QWidget *widget);

QPalette paletteOf(const Theme &theme);

Tone toneOf(Status status);

// WCAG contrast of two opaque colours, 1 to 21.
double contrast(const QColor &a, const QColor &b);

} // namespace jobwatch
