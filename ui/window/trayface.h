#pragma once

#include <QIcon>
#include <QMenu>
#include <QObject>

#include "ui/window/traywords.h"

namespace jobwatch {

// What Jobwatch shows in a tray, whether the desktop has one or not: the worst status as an icon, the counts
// on hover, the worst problems in its menu.
class TrayFace final : public QObject
{
    Q_OBJECT

public:
    explicit TrayFace(QObject *parent = nullptr);
    ~TrayFace() override;

    void show(const Snapshot &snapshot, const ShownTime &time, const Theme &theme);

    const QIcon &icon() const { return m_icon; }
    const QString &text() const { return m_text; }
    QMenu &menu() { return m_menu; }
    QMenu &muteMenu() { return m_muting; } // to be filled by whoever has the actions

Q_SIGNALS:
    void windowRequested();
    void pauseRequested(); // of everything
    void settingsRequested();
    void quitRequested();
    void rowRequested(const jobwatch::Scope &scope, const std::optional<jobwatch::TimerKey> &timer);

private:
    void buildMenu();
    void showProblems(const Snapshot &snapshot, const Theme &theme);

    QMenu m_menu{};
    QMenu m_muting{};
    QAction *m_headline = nullptr; // the counts, where a tray shows nothing on hover
    QAction *m_afterProblems = nullptr;
    QList<QAction *> m_problems{};
    QStringList m_shown{}; // the problems, as they were drawn
    QIcon m_icon{};
    QString m_text{};
    std::optional<TrayBadge> m_badge{};
    QColor m_ink{}; // in which the icon was drawn
};

// A clock outline in the colour of text, with the badge at its lower right.
QIcon trayIcon(const TrayBadge &badge, const Theme &theme);

} // namespace jobwatch
