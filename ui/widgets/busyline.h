#pragma once

#include <QTimer>
#include <QWidget>

class QProgressBar;
class QPushButton;

namespace jobwatch {

class MutedLabel;

// Says that something takes its time, and offers to break it off. What is over soon is never told.
class BusyLine final : public QWidget
{
    Q_OBJECT

public:
    explicit BusyLine(QWidget *parent = nullptr);

    // For those who do not see it; else "Progress" and "Cancel: Reading the history…".
    void setNames(const QString &progress, const QString &cancel);
    void begin(const QString &what); // "Reading the history…"
    void reach(int part, int parts); // else nobody knows how far it is
    void end();
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void cancelled(); // by the person; the line is gone by then

private:
    bool m_busy = false;
    QTimer m_soon{};
    QString m_cancelName{};
    MutedLabel *m_what = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace jobwatch
