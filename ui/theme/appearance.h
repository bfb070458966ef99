#pragma once

#include <optional>
#include <QObject>
#include <QPalette>
#include <QString>

class QVariant;
class QDBusVariant;

namespace jobwatch {

// Kept in the settings of the window as "system", "light", "dark".
enum class ThemeChoice { System, Light, Dark };
QLatin1StringView themeChoiceId(ThemeChoice choice);
ThemeChoice themeChoiceFromId(QStringView id); // System for an unknown word

// What the desktop prefers, as org.freedesktop.appearance tells it.
enum class ColorScheme { NoPreference, Dark, Light };
ColorScheme colorSchemeFromPortal(const QVariant &value);

// Whether the window is dark: the choice, else the desktop's preference, else its palette.
bool isDark(ThemeChoice choice, ColorScheme desktop, const QPalette &nativePalette);

// Gives the application its style and palette and follows the desktop. Under a native style only an
// explicit choice changes the palette. The portal is asked without waiting; where there is no bus, the
// palette decides.
class Appearance : public QObject
{
    Q_OBJECT

public:
    explicit Appearance(ThemeChoice choice, QObject *parent = nullptr);

    ThemeChoice choice() const { return m_choice; }
    void choose(ThemeChoice choice);

private Q_SLOTS:
    void settingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void askPortal();
    void apply();

    ThemeChoice m_choice = ThemeChoice::System;
    ColorScheme m_desktop = ColorScheme::NoPreference;
    QPalette m_native{};
    bool m_ownStyle = false;
};

} // namespace jobwatch
