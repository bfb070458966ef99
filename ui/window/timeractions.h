#pragma once

#include "ui/window/checkactions.h"

namespace jobwatch {

// Pause, resume, probe, delete and export of timers: asks what has to be asked and gives the order.
class TimerActions final : public QObject
{
    Q_OBJECT

public:
    TimerActions(const Orders &orders, QWidget *window);

    void probe(const Selection &selection);
    void pause(const Selection &selection);
    void resume(const Selection &selection);
    void remove(const Selection &selection);
    void review(const Selection &selection); // all timers without target, whatever is selected
    void exportDescriptors(const Selection &selection);

Q_SIGNALS:
    // `undo` is empty for what was changed on a server.
    void done(const QString &sentence, const std::function<void()> &undo);
    void failed(const QString &sentence);
    void reviewPostponed(jobwatch::Instant until);

private:
    void resumeNow(const QList<TimerState> &timers, bool anew);
    void removeAfterExport(const QList<TimerState> &timers, const QString &file);
    bool write(const QByteArray &json, const QString &file);

    Orders m_orders{};
    QWidget *m_window = nullptr;
};

} // namespace jobwatch
