#pragma once

#include <QTimeZone>

#include "ui/charts/timerange.h"
#include "ui/dialogs/dialogframe.h"

class QDateTimeEdit;

namespace jobwatch {

// Asks for a range of time, from five minutes to a year.
class RangeDialog final : public DialogFrame
{
    Q_OBJECT

public:
    RangeDialog(const TimeRange &range, const QTimeZone &zone, QWidget *parent = nullptr);

    TimeRange range() const;

Q_SIGNALS:
    void decided(const jobwatch::TimeRange &range);

private:
    QDateTimeEdit *addField(const QString &name, Instant at, QWidget *parent);
    void check();

    QTimeZone m_zone{};
    QDateTimeEdit *m_from = nullptr;
    QDateTimeEdit *m_to = nullptr;
    QPushButton *m_show = nullptr;
};

// Why a range cannot be shown, for the operator; empty when it can.
QString rangeMistake(const TimeRange &range);

} // namespace jobwatch
