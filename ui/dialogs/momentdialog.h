#pragma once

#include <QTimeZone>

#include "core/base/time.h"
#include "ui/dialogs/dialogframe.h"

class QDateTimeEdit;

namespace jobwatch {

// Asks for a moment in the past.
class MomentDialog final : public DialogFrame
{
    Q_OBJECT

public:
    MomentDialog(Instant at, Instant now, const QTimeZone &zone, QWidget *parent = nullptr);

Q_SIGNALS:
    void decided(jobwatch::Instant at);

private:
    Instant moment() const;
    void check();

    Instant m_now{};
    QTimeZone m_zone{};
    QDateTimeEdit *m_field = nullptr;
    QPushButton *m_show = nullptr;
};

} // namespace jobwatch
