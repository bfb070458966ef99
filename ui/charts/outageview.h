#pragma once

#include <QTimeZone>
#include <QWidget>

#include "core/domain/whatif/outagereplay.h"
#include "ui/charts/timerange.h"

namespace jobwatch {

// One recorded outage under three settings: what was true, what users met, what each setting would have
// shown, its tests, and when it would have been found.
class OutageView final : public QWidget
{
    Q_OBJECT

public:
    explicit OutageView(QWidget *parent = nullptr);

    void setOutage(const std::optional<OutageReplay> &outage, const QTimeZone &zone);

    QSize sizeHint() const override { return {380, 230}; }
    QSize minimumSizeHint() const override { return {240, 150}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TimeRange range() const { return {m_outage->from, m_outage->to}; }
    QRectF laneRect(int lane) const;
    void paintTimes(QPainter *painter) const;
    void paintNames(QPainter *painter) const;
    void paintLane(QPainter *painter, int number, const OutageLane &lane) const;
    void describe();

    std::optional<OutageReplay> m_outage{};
    QTimeZone m_zone{QTimeZone::utc()};
};

// "found after 22 min", or "never noticed"
QString foundWords(const OutageReplay &outage, const OutageLane &lane);

} // namespace jobwatch
