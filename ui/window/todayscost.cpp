#include "ui/window/todayscost.h"

#include <QCoreApplication>

#include "core/text/reportwords.h"

namespace jobwatch {

namespace {

Instant startOf(QDate date, const QTimeZone &zone)
{
    return instantFromMs(date.startOfDay(zone).toMSecsSinceEpoch());
}

} // namespace

bool TodaysCost::isOld(const QList<CostSlice> &costs, const ShownTime &time) const
{
    return m_text.isEmpty() || time.now < m_midnight || time.now >= m_nextDay || costs != m_costs
        || time.zone != m_written.zone || time.locale != m_written.locale;
}

const QString &TodaysCost::text(const QList<CostSlice> &costs, const ShownTime &time)
{
    if (!isOld(costs, time))
        return m_text;
    m_costs = costs;
    m_written = time;
    const QDate today = toDateTime(time.now).toTimeZone(time.zone).date();
    m_midnight = startOf(today, time.zone);
    m_nextDay = startOf(today.addDays(1), time.zone);
    m_text = QCoreApplication::translate("Headline", "Test cost today %1")
                 .arg(cpuText(testCostSince(costs, m_midnight), time.locale));
    return m_text;
}

} // namespace jobwatch
