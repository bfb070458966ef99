#pragma once

#include "core/domain/costslice.h"
#include "ui/window/timetext.h"

namespace jobwatch {

// "Test cost today 41 CPU min": since midnight in the zone shown. Asked once a second; summed and written
// anew only when there are other costs, another day or another zone.
class TodaysCost
{
public:
    const QString &text(const QList<CostSlice> &costs, const ShownTime &time);

private:
    bool isOld(const QList<CostSlice> &costs, const ShownTime &time) const;

    QList<CostSlice> m_costs{};
    ShownTime m_written{}; // for
    Instant m_nextDay{};
    Instant m_midnight{};
    QString m_text{};
};

} // namespace jobwatch
