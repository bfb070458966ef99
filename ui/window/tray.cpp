#include "ui/window/tray.h"

#include <QGuiApplication>

namespace jobwatch {

Tray::Tray(QWidget *window)
    : QObject(window)
{
    m_icon.setContextMenu(&m_face.menu());
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT m_face.windowRequested();
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, &m_face, &TrayFace::windowRequested);
}

bool Tray::isThere() const
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void Tray::show(const Snapshot &snapshot, const ShownTime &time)
{
    if (!isThere())
        return;
    m_face.show(snapshot, time, themeOf(QGuiApplication::palette()));
    if (m_shown != m_face.icon().cacheKey()) {
        m_shown = m_face.icon().cacheKey();
        m_icon.setIcon(m_face.icon());
    }
    // Some trays read markup, some show it: without its sign it is harmless in both.
    m_icon.setToolTip(QString(m_face.text()).replace(u'<', QChar(0x2039)));
    m_icon.show();
}

void Tray::sayItGoesOn()
{
    m_icon.showMessage(tr("Jobwatch keeps watching"),
                       tr("The window is closed. The icon in the tray opens it again, and ends Jobwatch."),
                       m_face.icon());
}

} // namespace jobwatch
