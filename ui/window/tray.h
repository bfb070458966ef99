#pragma once

#include <memory>

#include <QObject>
#include <QSystemTrayIcon>

#include "ui/window/traywords.h"

class QMenu;

namespace jobwatch {

// The icon in the desktop's tray: the worst status, the counts on hover, the worst problems in its menu.
// Everything works without one.
class Tray final : public QObject
{
    Q_OBJECT

public:
    explicit Tray(QWidget *window);
    ~Tray() override;

    bool isThere() const; // the desktop has a tray
    void show(const Snapshot &snapshot, const ShownTime &time);

Q_SIGNALS:
    void windowRequested();
    void quitRequested();
    void rowRequested(const jobwatch::Scope &scope, const std::optional<jobwatch::TimerKey> &timer);

private:
    void fillMenu(const Snapshot &snapshot);

    std::unique_ptr<QMenu> m_menu{};
    QSystemTrayIcon m_icon{};
    std::optional<TrayBadge> m_badge{};
    QStringList m_names{};
};

// A clock outline in the colour of text, with the badge at its lower right.
QIcon trayIcon(const TrayBadge &badge, const Theme &theme);

} // namespace jobwatch
