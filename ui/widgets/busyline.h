#pragma once

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace jobwatch {

class MutedLabel;

// Says that something takes its time, and offers to break it off. What is over soon is never told.
class BusyLine final : public QWidget
{
    Q_OBJECT

public:
    explicit BusyLine(QWidget *parent = nullptr);

    void begin(const QString &what); // "Reading the history…"
    void end();
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void cancelled(); // by the person; the line is gone by then

private:
    bool m_busy = false;
    QTimer m_soon{};
    MutedLabel *m_what = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace jobwatch
