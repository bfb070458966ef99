#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace jobwatch {

// SIGINT and SIGTERM as a Qt signal. Must be made before any other thread is, because threads inherit
// which signals are blocked.
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
