#include "ui/theme/appearance.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QStyle>
#include <QVariant>

#include "ui/theme/jwstyle.h"
#include "ui/theme/theme.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

constexpr auto portal = "org.freedesktop.portal.Desktop"_L1;
constexpr auto portalPath = "/org/freedesktop/portal/desktop"_L1;
constexpr auto portalSettings = "org.freedesktop.portal.Settings"_L1;
constexpr auto space = "org.freedesktop.appearance"_L1;
constexpr auto key = "color-scheme"_L1;

} // namespace

QLatin1StringView themeChoiceId(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System:
        return "system"_L1;
    case ThemeChoice::Light:
        return "light"_L1;
    case ThemeChoice::Dark:
        return "dark"_L1;
    }
    Q_UNREACHABLE();
}

ThemeChoice themeChoiceFromId(QStringView id)
{
    for (const auto choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        if (id == themeChoiceId(choice))
            return choice;
    }
    return ThemeChoice::System;
}

ColorScheme colorSchemeFromPortal(const QVariant &value)
{
    // Read wraps the value in one more variant than ReadOne; take off as many as there are.
    QVariant inner = value;
    for (int depth = 0; depth < 4 && inner.canConvert<QDBusVariant>(); ++depth)
        inner = inner.value<QDBusVariant>().variant();
    bool isNumber = false;
    const uint number = inner.toUInt(&isNumber);
    if (!isNumber)
        return ColorScheme::NoPreference;
    return number == 1 ? ColorScheme::Dark : number == 2 ? ColorScheme::Light : ColorScheme::NoPreference;
}

bool isDark(ThemeChoice choice, ColorScheme desktop, const QPalette &nativePalette)
{
    switch (choice) {
    case ThemeChoice::Light:
        return false;
    case ThemeChoice::Dark:
        return true;
    case ThemeChoice::System:
        break;
    }
    switch (desktop) {
    case ColorScheme::Dark:
        return true;
    case ColorScheme::Light:
        return false;
    case ColorScheme::NoPreference:
        return nativePalette.color(QPalette::Window).lightness() < 128;
    }
    Q_UNREACHABLE();
}

Appearance::Appearance(ThemeChoice choice, QObject *parent)
    : QObject(parent)
    , m_choice(choice)
    , m_native(QApplication::palette())
    , m_ownStyle(QApplication::style()->name().compare("fusion"_L1, Qt::CaseInsensitive) == 0)
{
    if (m_ownStyle)
        QApplication::setStyle(new JwStyle);
    apply();
    askPortal();
}

void Appearance::choose(ThemeChoice choice)
{
    m_choice = choice;
    apply();
}

void Appearance::apply()
{
    if (!m_ownStyle && m_choice == ThemeChoice::System) {
        QApplication::setPalette(m_native);
        return;
    }
    QApplication::setPalette(paletteOf(isDark(m_choice, m_desktop, m_native) ? darkTheme() : lightTheme()));
}

void Appearance::askPortal()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portal, portalPath, portalSettings, u"SettingChanged"_s, this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(portal, portalPath, portalSettings, u"Read"_s);
    question.setArguments({QString(space), QString(key)});
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (reply.isValid())
            settingChanged(space, key, reply.value());
    });
}

void Appearance::settingChanged(const QString &changedSpace, const QString &changedKey,
                                const QDBusVariant &value)
{
    if (changedSpace != space || changedKey != key)
        return;
    m_desktop = colorSchemeFromPortal(value.variant());
    apply();
}

} // namespace jobwatch
