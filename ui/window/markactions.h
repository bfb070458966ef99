#pragma once

#include "ui/window/checkactions.h"

namespace jobwatch {

// Acknowledgements and maintenance: what silences notices and never the monitoring.
class MarkActions final : public QObject
{
    Q_OBJECT

public:
    MarkActions(const Orders &orders, const QString &who, QWidget *window);

    void acknowledge(const Selection &selection);
    void lift(const Selection &selection);
    void maintain(const Selection &selection);

Q_SIGNALS:
    void done(const QString &sentence, const std::function<void()> &undo);

private:
    Orders m_orders{};
    QString m_who{};
    QWidget *m_window = nullptr;
};

} // namespace jobwatch
