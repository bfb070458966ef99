#pragma once

#include "ui/window/checkactions.h"
#include "ui/window/exportoffer.h"

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
    void resetFailures(const Selection &selection);
    void exportDescriptors(const Selection &selection);

Q_SIGNALS:
    // What was changed on a server is not undone.
    void done(const jobwatch::UndoStep &step);
    void exportOffered(const jobwatch::ExportOffer &offer);
    void failed(const QString &sentence);
    void reviewPostponed(jobwatch::Instant until);

private:
    void resumeNow(const QList<TimerState> &timers, bool anew);
    void removeAfterExport(const QList<TimerState> &timers, const QString &file);
    Orders m_orders{};
    QWidget *m_window = nullptr;
};

} // namespace jobwatch
