#include "ui/theme/theme.h"

#include <cmath>
#include <QWidget>

namespace jobwatch {

namespace {

QColor rgb(uint value)
{
    return QColor::fromRgb(QRgb(0xff000000u | value));
}

ToneColors tone(uint ink, uint fill, uint tint, uint glyph)
{
    return {rgb(ink), rgb(fill), rgb(tint), rgb(glyph)};
}

Theme makeLight()
{
    return Theme{
        .dark = false,
        .window = rgb(0xF1F2F4),
        .base = rgb(0xFFFFFF),
        .sideBar = rgb(0xE9EBEE),
        .field = rgb(0xFFFFFF),
        .text = rgb(0x1E2226),
        .mutedText = rgb(0x545D66),
        .accent = rgb(0x1763B8),
        .controlBorder = rgb(0x868E96),
        .separator = rgb(0xCBD0D6),
        .rowLine = rgb(0xE6E9EC),
        .selection = rgb(0xD3E5F8),
        .hover = rgb(0xEEF3F8),
        .disabledText = rgb(0x9AA1A8),
        .tones =
            {
                tone(0x1E2226, 0x868E96, 0xECEEF1, 0x1E2226), // plain
                tone(0x07694D, 0x86C7B0, 0xE3F3EC, 0x07694D), // ok
                tone(0x8A4F00, 0xEDA42B, 0xFDEFD5, 0xBD7200), // warning
                tone(0xBE1E2D, 0xD43B45, 0xFBE1E2, 0xBE1E2D), // down
                tone(0x57606A, 0xAEB6BF, 0xECEEF1, 0x57606A), // unknown
                tone(0x6A45B5, 0xA78FDB, 0xEEE8F9, 0x6A45B5), // paused
                tone(0x1763B8, 0x5E9BDA, 0xE0EDFA, 0x1763B8), // user job
                tone(0x7A5A00, 0xB88A12, 0xF6EBCB, 0x7A5A00), // test job
            },
    };
}

Theme makeDark()
{
    return Theme{
        .dark = true,
        .window = rgb(0x282B2F),
        .base = rgb(0x1E2124),
        .sideBar = rgb(0x232629),
        .field = rgb(0x1A1C1F),
        .text = rgb(0xE6E8EA),
        .mutedText = rgb(0xA3ABB3),
        .accent = rgb(0x74B4F2),
        .controlBorder = rgb(0x7A8189),
        .separator = rgb(0x45494F),
        .rowLine = rgb(0x2F3337),
        .selection = rgb(0x1F3A56),
        .hover = rgb(0x2A2F35),
        .disabledText = rgb(0x6C737B),
        .tones =
            {
                tone(0xE6E8EA, 0x7A8189, 0x33383D, 0xE6E8EA), // plain
                tone(0x56C596, 0x45907D, 0x20382F, 0x56C596), // ok
                tone(0xF0B24A, 0xD3912A, 0x40331A, 0xF0B24A), // warning
                tone(0xFF8080, 0xE2555B, 0x4A2427, 0xFF8080), // down
                tone(0xA9B1BA, 0x6B737C, 0x33383D, 0xA9B1BA), // unknown
                tone(0xBFA5F5, 0x8468C4, 0x342C48, 0xBFA5F5), // paused
                tone(0x74B4F2, 0x4A87C2, 0x22384E, 0x74B4F2), // user job
                tone(0xD8B24C, 0xA88627, 0x3B3319, 0xD8B24C), // test job
            },
    };
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

const Theme &lightTheme()
{
    static const Theme theme = makeLight();
    return theme;
}

const Theme &darkTheme()
{
    static const Theme theme = makeDark();
    return theme;
}

const Theme &themeOf(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < 128 ? darkTheme() : lightTheme();
}

const Theme &themeOf(const QWidget *widget)
{
    return themeOf(widget->palette());
}

QPalette paletteOf(const Theme &theme)
{
    QPalette palette(theme.window, theme.window);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::Base, theme.base);
    palette.setColor(QPalette::AlternateBase, theme.hover);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::Button, theme.window);
    palette.setColor(QPalette::Highlight, theme.selection);
    palette.setColor(QPalette::HighlightedText, theme.text);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    palette.setColor(QPalette::PlaceholderText, theme.mutedText);
    palette.setColor(QPalette::ToolTipBase, theme.base);
    palette.setColor(QPalette::ToolTipText, theme.text);
    palette.setColor(QPalette::BrightText, theme[Tone::Down].ink);
    palette.setColor(QPalette::Light, theme.dark ? theme.window.lighter(120) : theme.base);
    palette.setColor(QPalette::Midlight, theme.rowLine);
    palette.setColor(QPalette::Mid, theme.separator);
    palette.setColor(QPalette::Dark, theme.controlBorder);
    palette.setColor(QPalette::Shadow, theme.dark ? theme.field : theme.separator);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.disabledText);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, theme.disabledText);
    return palette;
}

Tone toneOf(Status status)
{
    switch (status) {
    case Status::Unknown:
        return Tone::Unknown;
    case Status::Ok:
        return Tone::Ok;
    case Status::Warning:
        return Tone::Warning;
    case Status::Down:
        return Tone::Down;
    }
    Q_UNREACHABLE();
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace jobwatch
