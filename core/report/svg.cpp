#include "core/report/svg.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

constexpr int width = 720, height = 190;
constexpr int left = 62, right = 8, top = 26, bottom = 24;
constexpr int plotWidth = width - left - right, plotHeight = height - top - bottom;
constexpr int roomForLabel = 46;

QString number(double value)
{
    return QString::number(value, 'f', 1);
}

// Attributes for the eyes of a renderer without style sheets, or a class.
class Look
{
public:
    explicit Look(SvgColors colors)
        : m_fixed(colors == SvgColors::Fixed)
    {
    }
    QString fill(TimeClass time) const
    {
        return m_fixed ? u"fill=\"%1\""_s.arg(fillOf(time)) : u"class=\"%1\""_s.arg(cssClassOf(time));
    }
    QString line() const { return m_fixed ? u"stroke=\"#CBD0D6\""_s : u"class=\"grid\""_s; }
    QString text() const
    {
        return m_fixed ? u"fill=\"#545D66\" font-family=\"sans-serif\" font-size=\"11\""
                         " font-weight=\"normal\""_s
                       : u"class=\"label\""_s;
    }

private:
    bool m_fixed;
};

QString textAt(double x, double y, const char *anchor, const QString &text, const Look &look)
{
    return u"<text x=\"%1\" y=\"%2\" text-anchor=\"%3\" %4>%5</text>"_s.arg(
        number(x), number(y), QLatin1StringView(anchor), look.text(), text.toHtmlEscaped());
}

QString gridOf(const ShownChart &chart, const Look &look)
{
    QString svg;
    for (qsizetype i = 0; i < chart.scale.size(); ++i) {
        const double y =
            top + plotHeight * (1 - double(i) / double(std::max<qsizetype>(chart.scale.size() - 1, 1)));
        svg += u"<line x1=\"%1\" x2=\"%2\" y1=\"%3\" y2=\"%3\" %4/>"_s.arg(
            QString::number(left), QString::number(width - right), number(y), look.line());
        svg += textAt(left - 6, y + 4, "end", chart.scale[i], look);
    }
    return svg + textAt(width - right, 13, "end", chart.unit, look);
}

QString barsOf(const ShownChart &chart, const Look &look)
{
    QString svg;
    const qsizetype count = std::max<qsizetype>(chart.labels.size(), 1);
    const double room = double(plotWidth) / double(count), bar = std::min(room * .8, 40.);
    QList<double> below(count, 0);
    for (const ShownSeries &series : chart.series) {
        for (qsizetype i = 0; i < series.values.size(); ++i) {
            const double high = series.values[i] / chart.top * plotHeight;
            if (high <= 0)
                continue;
            svg += u"<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" %5/>"_s.arg(
                number(left + room * double(i) + (room - bar) / 2),
                number(top + plotHeight - below[i] - high), number(bar), number(std::max(high, 1.)),
                look.fill(series.tone));
            below[i] += high;
        }
    }
    return svg;
}

QString labelsOf(const ShownChart &chart, const Look &look)
{
    QString svg;
    const qsizetype count = std::max<qsizetype>(chart.labels.size(), 1);
    const double room = double(plotWidth) / double(count);
    const qsizetype step = qsizetype(std::ceil(roomForLabel / room));
    for (qsizetype i = 0; i < chart.labels.size(); i += step)
        svg += textAt(left + room * (double(i) + .5), height - 8, "middle", chart.labels[i], look);
    return svg;
}

QString legendOf(const ShownChart &chart, const Look &look)
{
    QString svg;
    double x = left;
    for (const ShownSeries &series : chart.series) {
        svg += u"<rect x=\"%1\" y=\"4\" width=\"10\" height=\"10\" %2/>"_s.arg(number(x),
                                                                               look.fill(series.tone));
        svg += textAt(x + 15, 13, "start", series.name, look);
        x += 40 + 7 * double(series.name.size());
    }
    return svg;
}

// Spoken in one go; the title is what a pointer shows.
QString spoken(const QString &title, const QString &description)
{
    const QString all = description.isEmpty() ? title : title + u": "_s + description;
    return u"role=\"img\" aria-label=\"%1\"><title>%2</title>"_s.arg(all.toHtmlEscaped(),
                                                                     title.toHtmlEscaped());
}

} // namespace

QLatin1StringView fillOf(TimeClass time)
{
    switch (time) {
    case TimeClass::Ok:
        return "#86C7B0"_L1;
    case TimeClass::Warning:
        return "#EDA42B"_L1;
    case TimeClass::Down:
        return "#D43B45"_L1;
    case TimeClass::Unknown:
        return "#AEB6BF"_L1;
    case TimeClass::Paused:
        return "#A78FDB"_L1;
    case TimeClass::Maintenance:
        return "#5E9BDA"_L1;
    case TimeClass::Offline:
        return "#D9C9A0"_L1;
    case TimeClass::NotWatched:
        return "#E6E9EC"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView cssClassOf(TimeClass time)
{
    return timeClassId(time);
}

double heightOf(TimeClass time)
{
    switch (time) {
    case TimeClass::Down:
        return 1;
    case TimeClass::Warning:
        return .75;
    case TimeClass::Unknown:
        return .5;
    case TimeClass::Ok:
    case TimeClass::Paused:
    case TimeClass::Maintenance:
        return .4;
    case TimeClass::Offline:
    case TimeClass::NotWatched:
        return .2;
    }
    Q_UNREACHABLE();
}

QSize chartSize()
{
    return {width, height};
}

QString chartSvg(const ShownChart &chart, SvgColors colors)
{
    const Look look(colors);
    return u"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1 %2\" "_s.arg(width).arg(height)
        + spoken(chart.title, chart.description) + gridOf(chart, look) + barsOf(chart, look)
        + labelsOf(chart, look) + legendOf(chart, look) + u"</svg>"_s;
}

QString stripSvg(const std::vector<TimeClass> &strip, const QString &label)
{
    QString svg =
        u"<svg class=\"strip\" viewBox=\"0 0 %1 12\" preserveAspectRatio=\"none\" "_s.arg(strip.size())
        + spoken(label, {});
    for (size_t from = 0; from < strip.size();) {
        size_t to = from;
        while (to < strip.size() && strip[to] == strip[from])
            ++to;
        const double high = 12 * heightOf(strip[from]);
        svg += u"<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" class=\"%5\"/>"_s.arg(
            QString::number(from), number(12 - high), QString::number(to - from), number(high),
            cssClassOf(strip[from]));
        from = to;
    }
    return svg + u"</svg>"_s;
}

} // namespace jobwatch
