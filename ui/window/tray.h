#pragma once

#include <QObject>
#include <QSystemTrayIcon>

#include "ui/window/trayface.h"

namespace jobwatch {

// Puts the face into the desktop's tray. Everything works without one.
class Tray final : public QObject
{
    Q_OBJECT

public:
    explicit Tray(QWidget *window);

    bool isThere() const; // the desktop has a tray
    void show(const Snapshot &snapshot, const ShownTime &time);
    void sayItGoesOn(); // the window is closed and Jobwatch is not
    TrayFace *face() { return &m_face; }

private:
    TrayFace m_face{}; // before the icon, which shows its menu
    QSystemTrayIcon m_icon{};
    qint64 m_shown = 0; // the picture that the tray has
};

} // namespace jobwatch
