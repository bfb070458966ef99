#include "ui/charts/pricecurve.h"

#include <algorithm>
#include <cmath>
#include <QCoreApplication>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include "core/text/words.h"
#include "ui/tables/cellpainter.h"
#include "ui/theme/theme.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

constexpr double leastTests = 0.1; // a day: log of nothing

double minutes(const std::optional<Span> &span)
{
    return span ? double(span->count()) / 60'000 : 0;
}

double logTests(const Consequences &consequences)
{
    return std::log10(std::max(leastTests, consequences.testsPerDay));
}

QList<Consequences> allOf(const PriceCurveContent &content)
{
    QList<Consequences> all;
    for (const CurvePoint &point : content.prices)
        all.append(point.consequences);
    for (const auto *list : {&content.fixed, &content.settings})
        for (const NamedOutcome &outcome : *list)
            all.append(outcome.consequences);
    return all;
}

// The next number whose quarters are short, too.
double niceTop(double highest)
{
    const double power = std::pow(10, std::floor(std::log10(std::max(highest, 1e-6))));
    for (const double step : {1.0, 1.2, 1.6, 2.0, 2.4, 3.0, 4.0, 5.0, 6.0, 8.0}) {
        if (step * power >= highest)
            return step * power;
    }
    return 10 * power;
}

QString axisText(double number, CurveValue value)
{
    switch (value) {
    case CurveValue::WrongStatus:
    case CurveValue::Missed:
        return QLocale().toString(number, 'g', 3) + u" %"_s;
    case CurveValue::FoundAfter:
        return durationText(Span(qint64(number * 60'000)));
    }
    Q_UNREACHABLE();
}

QString outcomeWords(const QString &name, const Consequences &outcome, CurveValue value)
{
    return QCoreApplication::translate("Chart", "%1: %L2 tests per day, %3")
        .arg(name)
        .arg(std::round(outcome.testsPerDay))
        .arg(axisText(valueOf(outcome, value), value));
}

} // namespace

double valueOf(const Consequences &consequences, CurveValue value)
{
    switch (value) {
    case CurveValue::WrongStatus:
        return consequences.wrongShare * 100;
    case CurveValue::FoundAfter:
        return minutes(consequences.foundAfter);
    case CurveValue::Missed:
        return consequences.outages > 0 ? 100.0 * consequences.missed / consequences.outages : 0;
    }
    Q_UNREACHABLE();
}

QString curveValueText(CurveValue value)
{
    switch (value) {
    case CurveValue::WrongStatus:
        return QCoreApplication::translate("Chart", "Wrong status against tests");
    case CurveValue::FoundAfter:
        return QCoreApplication::translate("Chart", "Outages found after, against tests");
    case CurveValue::Missed:
        return QCoreApplication::translate("Chart", "Outages never noticed, against tests");
    }
    Q_UNREACHABLE();
}

CurveScale scaleFor(const PriceCurveContent &content, CurveValue value)
{
    const QList<Consequences> all = allOf(content);
    if (all.isEmpty())
        return {};
    CurveScale scale{.left = 9, .right = -9, .top = 0};
    for (const Consequences &one : all) {
        scale.left = std::min(scale.left, std::floor(logTests(one) * 2) / 2);
        scale.right = std::max(scale.right, std::ceil(logTests(one) * 2) / 2);
        scale.top = std::max(scale.top, valueOf(one, value));
    }
    scale.right = std::max(scale.right, scale.left + 1);
    scale.top = niceTop(scale.top * 1.05);
    return scale;
}

PriceCurve::PriceCurve(QWidget *parent)
    : QWidget(parent)
{
    setLayoutDirection(Qt::LeftToRight); // numbers grow to the right in every language
    describe();
}

void PriceCurve::setContent(const PriceCurveContent &content)
{
    m_content = content;
    std::sort(m_content.prices.begin(), m_content.prices.end(),
              [](const CurvePoint &a, const CurvePoint &b) { return a.price < b.price; });
    describe();
    update();
}

void PriceCurve::setValue(CurveValue value)
{
    m_value = value;
    describe();
    update();
}

void PriceCurve::describe()
{
    m_scale = scaleFor(m_content, m_value);
    setAccessibleName(curveValueText(m_value));
    QStringList words;
    for (const auto *list : {&m_content.settings, &m_content.fixed})
        for (const NamedOutcome &outcome : *list)
            words.append(outcomeWords(outcome.name, outcome.consequences, m_value));
    for (const CurvePoint &point : m_content.prices)
        words.append(outcomeWords(QCoreApplication::translate("Chart", "price %L1").arg(point.price),
                                  point.consequences, m_value));
    setAccessibleDescription(words.join(u"; "_s));
}

QRectF PriceCurve::plot() const
{
    const QFontMetrics metrics(font());
    return QRectF(rect()).adjusted(metrics.horizontalAdvance(u"99 min 59"_s), 8,
                                   -metrics.horizontalAdvance(u"10,000"_s) / 2.0 - 6,
                                   -2.4 * metrics.height());
}

QPointF PriceCurve::placeOf(const Consequences &consequences) const
{
    const QRectF area = plot();
    const double x = (logTests(consequences) - m_scale.left) / (m_scale.right - m_scale.left);
    const double y = m_scale.top > 0 ? valueOf(consequences, m_value) / m_scale.top : 0;
    return {area.left() + x * area.width(), area.bottom() - y * area.height()};
}

void PriceCurve::paintGrid(QPainter *painter) const
{
    const Theme &theme = themeOf(this);
    const QRectF area = plot();
    const int height = painter->fontMetrics().height();
    for (int i = 0; i <= 4; ++i) {
        const double y = std::round(area.bottom() - area.height() * i / 4) + 0.5;
        painter->setPen(i ? theme.rowLine : theme.separator);
        painter->drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter->setPen(theme.mutedText);
        painter->drawText(QRectF(0, y - height / 2.0, area.left() - 8, height),
                          Qt::AlignRight | Qt::AlignVCenter, axisText(m_scale.top * i / 4, m_value));
    }
    for (double log = m_scale.left; log <= m_scale.right + 1e-9; log += 0.5) {
        const double x =
            std::round(area.left() + area.width() * (log - m_scale.left) / (m_scale.right - m_scale.left))
            + 0.5;
        painter->setPen(theme.rowLine);
        painter->drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        painter->setPen(theme.mutedText);
        const double tests = std::pow(10, log);
        const double shown = tests == std::round(tests) || tests < 1
            ? tests
            : std::round(tests / std::pow(10, std::floor(log))) * std::pow(10, std::floor(log));
        painter->drawText(QRectF(x - 40, area.bottom() + 3, 80, height), Qt::AlignCenter,
                          QLocale().toString(shown, 'g', 6));
    }
    painter->setPen(theme.mutedText);
    painter->drawText(QRectF(area.left(), area.bottom() + 3 + height, area.width(), height), Qt::AlignCenter,
                      QCoreApplication::translate("Chart", "tests per day"));
}

void PriceCurve::paintPrices(QPainter *painter) const
{
    const Theme &theme = themeOf(this);
    QPolygonF line;
    for (const CurvePoint &point : m_content.prices)
        line.append(placeOf(point.consequences));
    painter->setPen(QPen(theme.accent, 1.7));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(line);
    painter->setBrush(theme.base);
    for (const QPointF &point : line)
        painter->drawEllipse(point, 3.5, 3.5);
}

void PriceCurve::paintOutcome(QPainter *painter, const NamedOutcome &outcome, bool square) const
{
    const Theme &theme = themeOf(this);
    const QPointF place = placeOf(outcome.consequences);
    painter->setPen(QPen(square ? theme.text : theme.accent, 1.5));
    painter->setBrush(outcome.proposed ? theme.accent : theme.base);
    if (square)
        painter->drawRect(QRectF(place - QPointF(3.5, 3.5), QSizeF(7, 7)));
    else
        painter->drawEllipse(place, outcome.proposed ? 6.0 : 4.5, outcome.proposed ? 6.0 : 4.5);
    QFont font = this->font();
    font.setBold(outcome.proposed);
    painter->setFont(font);
    painter->setPen(outcome.proposed ? theme.text : theme.mutedText);
    const QFontMetrics metrics(font);
    const double width = metrics.horizontalAdvance(outcome.name);
    const bool leftOf = !outcome.proposed && place.x() - width - 10 > plot().left();
    const double x =
        leftOf || place.x() + 10 + width > this->width() ? place.x() - 10 - width : place.x() + 10;
    const double y = std::clamp<double>(place.y() + (outcome.proposed ? -6 : metrics.ascent()),
                                        metrics.ascent(), plot().bottom() - 2);
    painter->drawText(QPointF(x, y), outcome.name);
}

void PriceCurve::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection()); // else the program's
    painter.setRenderHint(QPainter::Antialiasing);
    if (allOf(m_content).isEmpty())
        return;
    paintGrid(&painter);
    paintPrices(&painter);
    for (const NamedOutcome &outcome : m_content.fixed)
        paintOutcome(&painter, outcome, true);
    for (const NamedOutcome &outcome : m_content.settings)
        paintOutcome(&painter, outcome, false);
}

bool PriceCurve::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QString words;
    for (const CurvePoint &point : m_content.prices) {
        if ((placeOf(point.consequences) - QPointF(help->pos())).manhattanLength() < 12)
            words = outcomeWords(QCoreApplication::translate("Chart", "price %L1").arg(point.price),
                                 point.consequences, m_value);
    }
    QToolTip::showText(help->globalPos(), plainToolTip(words), this);
    return true;
}

} // namespace jobwatch
