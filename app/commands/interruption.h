#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace jobwatch {

// Keeps SIGINT and SIGTERM waiting until an Interruption takes them. Called before anything starts a thread,
// as a QApplication on X11 does: threads inherit which signals are blocked, and one that does not block them
// ends the program.
void holdEndingSignals();

// SIGINT and SIGTERM as a Qt signal. Must be made before any other thread is, or after holdEndingSignals().
class Interruption : public QObject
{
    Q_OBJECT

public:
    Interruption();
    ~Interruption() override;

Q_SIGNALS:
    void interrupted();

private:
    int m_descriptor = -1;
    std::unique_ptr<QSocketNotifier> m_notifier{};
};

} // namespace jobwatch
