#pragma once

#include <QWidget>

#include "core/domain/whatif/consequences.h"

namespace jobwatch {

// What the curve shows over the tests a day.
enum class CurveValue { WrongStatus, FoundAfter, Missed };

struct CurvePoint
{
    double price = 0;
    Consequences consequences{};

    bool operator==(const CurvePoint &) const = default;
};

struct NamedOutcome
{
    QString name{}; // "fixed 10 min", "present"
    Consequences consequences{};
    bool proposed = false; // drawn filled and bold

    bool operator==(const NamedOutcome &) const = default;
};

struct PriceCurveContent
{
    QList<CurvePoint> prices{}; // of tests by doubt; in any order
    QList<NamedOutcome> fixed{}; // squares
    QList<NamedOutcome> settings{}; // present and proposed

    bool operator==(const PriceCurveContent &) const = default;
};

double valueOf(const Consequences &consequences, CurveValue value); // in units of the axis
QString curveValueText(CurveValue value);

// Where a point is drawn: x is log10 of the tests a day, y from 0.
struct CurveScale
{
    double left = 0;
    double right = 1;
    double top = 1;

    bool operator==(const CurveScale &) const = default;
};
CurveScale scaleFor(const PriceCurveContent &content, CurveValue value);

// The consequences over what they cost: a curve of prices, squares for fixed intervals.
class PriceCurve final : public QWidget
{
    Q_OBJECT

public:
    explicit PriceCurve(QWidget *parent = nullptr);

    void setContent(const PriceCurveContent &content);
    void setValue(CurveValue value);
    const PriceCurveContent &content() const { return m_content; }

    QSize sizeHint() const override { return {340, 230}; }
    QSize minimumSizeHint() const override { return {220, 150}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRectF plot() const;
    QPointF placeOf(const Consequences &consequences) const;
    void paintGrid(QPainter *painter) const;
    void paintPrices(QPainter *painter) const;
    void paintOutcome(QPainter *painter, const NamedOutcome &outcome, bool square) const;
    void describe();

    PriceCurveContent m_content{};
    CurveValue m_value = CurveValue::WrongStatus;
    CurveScale m_scale{};
};

} // namespace jobwatch
