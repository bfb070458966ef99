#pragma once

#include <QProgressBar>
#include <QPushButton>
#include <QWidget>

namespace jobwatch {

// A bar beside a button that breaks off what it shows. Hidden until something is begun.
class ReportProgress final : public QWidget
{
    Q_OBJECT

public:
    // For those who do not see them.
    ReportProgress(const QString &what, const QString &cancelling, QWidget *parent = nullptr);

    void begin();
    void reach(int part, int parts);
    void end() { hide(); }

Q_SIGNALS:
    void cancelled();

private:
    QProgressBar *m_bar = nullptr;
};

} // namespace jobwatch
