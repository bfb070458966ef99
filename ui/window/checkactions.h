#pragma once

#include <functional>
#include <QObject>

#include "ui/window/action.h"
#include "ui/window/orders.h"
#include "ui/window/questions.h"
#include "ui/window/timetext.h"
#include "ui/window/undosteps.h"

class QWidget;

namespace jobwatch {

// What an action is about: the selected rows in the snapshot that they were read in.
struct Selection
{
    Snapshot snapshot{};
    QList<Scope> scopes{};
    QList<TimerKey> timers{};
    ShownTime time{};

    // The server of the first row.
    ServerId server() const { return scopes.isEmpty() ? timers.value(0).server : scopes.first().server; }
};

// Test now, pause, resume, interval: asks what has to be asked and gives the order.
class CheckActions final : public QObject
{
    Q_OBJECT

public:
    CheckActions(const Orders &orders, const Questions &questions, QWidget *window);

    void testNow(const Selection &selection);
    void pause(const Selection &selection);
    void resume(const Selection &selection);
    void interval(const Selection &selection);
    void setNotifications(const NotificationSettings &settings); // shown beside the interval

Q_SIGNALS:
    // For the status bar; `undo` is empty for what cannot be taken back.
    void done(const jobwatch::UndoStep &step);
    void notificationsChosen(const jobwatch::NotificationSettings &settings);
    void notificationsChanged(const jobwatch::NotificationSettings &settings); // for a dialog that is open
    void rulesRequested(int rule);

private:
    Orders m_orders{};
    Questions m_questions{};
    NotificationSettings m_notifications{};
    QWidget *m_window = nullptr;
};

} // namespace jobwatch
