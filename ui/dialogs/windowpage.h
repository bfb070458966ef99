#pragma once

#include <QWidget>

class QVBoxLayout;

namespace jobwatch {

struct ShownSettings;

// What closing the window does, what this session may do, and what is kept of the window.
class WindowPage final : public QWidget
{
    Q_OBJECT

public:
    explicit WindowPage(const ShownSettings &shown, QWidget *parent = nullptr);

Q_SIGNALS:
    void trayChosen(bool keep);
    void leavingReadOnlyAsked();

private:
    void addTray(QVBoxLayout *column, const ShownSettings &shown);
    void addSession(QVBoxLayout *column, const ShownSettings &shown);
    void addKept(QVBoxLayout *column, const ShownSettings &shown);
};

} // namespace jobwatch
