#pragma once

#include "ui/window/checkactions.h"

namespace jobwatch {

// Acknowledgements, maintenance and muting: what silences notices and never the monitoring.
class MarkActions final : public QObject
{
    Q_OBJECT

public:
    MarkActions(const Orders &orders, const QString &who, QWidget *window);

    void acknowledge(const Selection &selection);
    void lift(const Selection &selection);
    void maintain(const Selection &selection);
    // `present`: how it is muted now.
    void mute(Instant until, const std::optional<Muting> &present, const ShownTime &time);
    void unmute(const std::optional<Muting> &present);

Q_SIGNALS:
    void done(const jobwatch::UndoStep &step);

private:
    Orders m_orders{};
    QString m_who{};
    QWidget *m_window = nullptr;
};

} // namespace jobwatch
