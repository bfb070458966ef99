#include "ui/charts/durationchart.h"

#include <algorithm>
#include <QAreaSeries>
#include <QChart>
#include <QCoreApplication>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

#include "core/text/words.h"
#include "ui/charts/downsample.h"
#include "ui/charts/durationseries.h"
#include "ui/tables/timewords.h"
#include "ui/theme/glyph.h"
#include "ui/theme/theme.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

namespace {

constexpr qsizetype mostMarks = 400; // single jobs; more are told by the lines alone

struct LineLook
{
    DurationLine line;
    const char *title; // QT_TRANSLATE_NOOP("Chart", …)
    Tone tone;
    bool dotted;
};

constexpr LineLook looks[]{
    {DurationLine::WaitMedian, QT_TRANSLATE_NOOP("Chart", "wait p50"), Tone::Paused, false},
    {DurationLine::Wait95, QT_TRANSLATE_NOOP("Chart", "wait p95"), Tone::Paused, true},
    {DurationLine::RunMedian, QT_TRANSLATE_NOOP("Chart", "run p50"), Tone::UserJob, false},
    {DurationLine::Run95, QT_TRANSLATE_NOOP("Chart", "run p95"), Tone::UserJob, true},
};

QPen penOf(const LineLook &look, const Theme &theme)
{
    return QPen(theme[look.tone].ink, look.dotted ? 1.0 : 1.7, look.dotted ? Qt::DotLine : Qt::SolidLine);
}

QString pairText(const std::optional<Span> &a, const std::optional<Span> &b)
{
    const auto text = [](const std::optional<Span> &span) { return span ? durationText(*span) : u"–"_s; };
    return text(a) + u" / "_s + text(b);
}

// A single bucket between two gaps is drawn as a dash, so that it can be seen at all.
QLineSeries *lineOf(const QList<QPointF> &points, int width, double dash)
{
    auto *line = new QLineSeries;
    if (points.size() == 1)
        line->replace({points.first() - QPointF(dash / 2, 0), points.first() + QPointF(dash / 2, 0)});
    else
        line->replace(minMaxSampled(points, width));
    return line;
}

} // namespace

DurationChart::DurationChart(QWidget *parent)
    : PlotView(QCoreApplication::translate("Chart", "Queue wait and run time"), parent)
    , m_x(new QValueAxis(chart()))
    , m_y(new QValueAxis(chart()))
{
    for (QValueAxis *axis : {m_x, m_y})
        axis->setVisible(false); // see PlotView: it paints its own
    chart()->addAxis(m_x, Qt::AlignBottom);
    chart()->addAxis(m_y, Qt::AlignLeft);
}

void DurationChart::setPoints(const QList<DurationPoint> &points)
{
    m_points = points;
    refresh();
}

QList<DurationBucket> DurationChart::buckets() const
{
    return m_buckets;
}

Span DurationChart::step() const
{
    return bucketLength(range());
}

void DurationChart::rebuild()
{
    m_buckets = durationBuckets(m_points, range(), bucketLength(range()));
    chart()->removeAllSeries();
    m_x->setRange(double(toMs(range().from)), double(toMs(range().to)));
    m_y->setRange(0, highestDecade(m_buckets));
    addLines(m_buckets);
    for (QAbstractSeries *series : chart()->series()) {
        series->attachAxis(m_x);
        series->attachAxis(m_y);
    }
    chart()->setPlotArea(plot());
}

void DurationChart::addLines(const QList<DurationBucket> &buckets)
{
    const Theme &theme = themeOf(this);
    const int width = int(plot().width());
    const double dash = double(bucketLength(range()).count()) * 0.6; // ms, as the axis counts
    for (const auto &[low, high] : {std::pair{0, 1}, std::pair{2, 3}}) {
        const auto below = durationStretches(buckets, looks[low].line);
        const auto above = durationStretches(buckets, looks[high].line);
        for (qsizetype i = 0; i < std::min(below.size(), above.size()); ++i) {
            auto *upper = lineOf(above[i], width, dash);
            auto *lower = lineOf(below[i], width, dash);
            auto *band = new QAreaSeries(upper, lower); // does not own its lines by itself
            upper->setParent(band);
            lower->setParent(band);
            QColor color = theme[looks[low].tone].ink;
            color.setAlphaF(0.15f);
            band->setBrush(color);
            band->setPen(Qt::NoPen);
            chart()->addSeries(band);
        }
    }
    for (const LineLook &look : looks) {
        for (const QList<QPointF> &stretch : durationStretches(buckets, look.line)) {
            QLineSeries *line = lineOf(stretch, width, dash);
            line->setPen(penOf(look, theme));
            chart()->addSeries(line);
        }
    }
    setRenderHint(QPainter::Antialiasing, m_points.size() <= 4000);
}

double DurationChart::yOf(double seconds) const
{
    const double share = decades(Span(qint64(seconds * 1000))) / highestDecade(m_buckets);
    return plot().bottom() - share * plot().height();
}

double DurationChart::yOfSpan(Span span) const
{
    return yOf(double(span.count()) / 1000);
}

QList<ValueLine> DurationChart::valueLines() const
{
    static constexpr std::chrono::seconds marks[]{1s, 10s, 1min, 10min, 1h, 10h, 100h};
    QList<ValueLine> lines;
    for (const std::chrono::seconds mark : marks) {
        if (decades(mark) <= highestDecade(m_buckets))
            lines.append({double(mark.count()), durationText(mark)});
    }
    return lines;
}

QStringList DurationChart::cursorLines(Instant at) const
{
    for (const DurationBucket &bucket : m_buckets) {
        if (!bucket.range.contains(at))
            continue;
        const QString tests = QCoreApplication::translate("Chart", "%n tests", nullptr,
                                                          bucket.testsPassed + bucket.testsFailed);
        const QString users = QCoreApplication::translate("Chart", "%n user jobs", nullptr, bucket.userJobs);
        return {momentText(bucket.range.from, range().to, zone()) + u" – "_s
                    + durationText(bucket.range.length()),
                QCoreApplication::translate("Chart", "wait p50 / p95  %1")
                    .arg(pairText(bucket.waitMedian, bucket.wait95)),
                QCoreApplication::translate("Chart", "run p50 / p95  %1")
                    .arg(pairText(bucket.runMedian, bucket.run95)),
                users + u", "_s + tests};
    }
    return {};
}

QString DurationChart::emptyText() const
{
    const bool any = std::any_of(m_buckets.begin(), m_buckets.end(),
                                 [](const DurationBucket &bucket) { return !bucket.isEmpty(); });
    return any ? QString() : QCoreApplication::translate("Chart", "No jobs in this range.");
}

QString DurationChart::description() const
{
    return durationWords(m_points, range());
}

void DurationChart::paintLegend(QPainter *painter, const QRectF &rect) const
{
    const Theme &theme = themeOf(this);
    const QFontMetrics metrics(font());
    const double line = metrics.height() + 4;
    QFont bold = font();
    bold.setBold(true);
    painter->setFont(bold);
    painter->setPen(theme.text);
    double y = rect.top();
    const QString title = QFontMetrics(bold).elidedText(accessibleName(), Qt::ElideRight, int(rect.width()));
    painter->drawText(QRectF(rect.left(), y, rect.width(), line), Qt::AlignLeft | Qt::AlignVCenter, title);
    painter->setFont(font());
    for (const LineLook &look : looks) {
        y += line;
        if (y + line > rect.bottom())
            return;
        painter->setPen(penOf(look, theme));
        painter->drawLine(QPointF(rect.left(), y + line / 2), QPointF(rect.left() + 18, y + line / 2));
        painter->setPen(theme.mutedText);
        painter->drawText(QRectF(rect.left() + 24, y, rect.width() - 24, line),
                          Qt::AlignLeft | Qt::AlignVCenter, QCoreApplication::translate("Chart", look.title));
    }
}

void DurationChart::drawForeground(QPainter *painter, const QRectF &rect)
{
    QList<const DurationPoint *> shown;
    for (const DurationPoint &point : m_points) {
        if (range().contains(point.at) && point.runTime)
            shown.append(&point);
    }
    if (shown.size() <= mostMarks) {
        const Theme &theme = themeOf(this);
        painter->save();
        painter->resetTransform();
        for (const DurationPoint *point : shown) {
            const QPointF at(xAt(range(), point->at, plot().left(), plot().width()),
                             yOfSpan(*point->runTime));
            const bool user = point->source == Source::UserJob;
            const Tone tone = !point->passed ? Tone::Down : user ? Tone::UserJob : Tone::TestJob;
            paintGlyph(painter, QRectF(at - QPointF(5, 5), QSizeF(10, 10)),
                       point->passed ? glyphOf(point->source) : Glyph::FailedJob, theme[tone].ink);
        }
        painter->restore();
    }
    PlotView::drawForeground(painter, rect);
}

} // namespace jobwatch
