#include "ui/charts/outageview.h"

#include <cmath>
#include <QCoreApplication>
#include <QPainter>

#include "core/text/words.h"
#include "ui/charts/strip.h"
#include "ui/charts/timegrid.h"
#include "ui/theme/glyph.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

enum Lane { Outage, UserJobs, Present, Proposed, FixedTen };
constexpr int laneCount = 5;

QString said(const char *text)
{
    return QCoreApplication::translate("Chart", text);
}

QString laneName(int lane)
{
    const char *names[laneCount]{
        QT_TRANSLATE_NOOP("Chart", "Outage"), QT_TRANSLATE_NOOP("Chart", "User jobs"),
        QT_TRANSLATE_NOOP("Chart", "Present"), QT_TRANSLATE_NOOP("Chart", "Proposed"),
        QT_TRANSLATE_NOOP("Chart", "Fixed 10 min")};
    return said(names[lane]);
}

} // namespace

QString foundWords(const OutageReplay &outage, const OutageLane &lane)
{
    return lane.found
        ? said(QT_TRANSLATE_NOOP("Chart", "found after %1")).arg(durationText(*lane.found - outage.began))
        : said(QT_TRANSLATE_NOOP("Chart", "never noticed"));
}

OutageView::OutageView(QWidget *parent)
    : QWidget(parent)
{
    setLayoutDirection(Qt::LeftToRight); // time runs from left to right in every language
    describe();
}

void OutageView::setOutage(const std::optional<OutageReplay> &outage, const QTimeZone &zone)
{
    m_outage = outage;
    m_zone = zone;
    describe();
    update();
}

void OutageView::describe()
{
    setAccessibleName(said(QT_TRANSLATE_NOOP("Chart", "One real outage replayed")));
    if (!m_outage)
        return setAccessibleDescription({});
    QStringList words;
    for (const auto &[lane, name] : {std::pair{&m_outage->present, Present},
                                     {&m_outage->proposed, Proposed},
                                     {&m_outage->fixedTen, FixedTen}})
        words.append(laneName(name) + u": "_s + foundWords(*m_outage, *lane));
    setAccessibleDescription(words.join(u"; "_s));
}

QRectF OutageView::laneRect(int lane) const
{
    const QFontMetrics metrics(font());
    const double left = metrics.horizontalAdvance(laneName(FixedTen)) + 24;
    const double height = (this->height() - 1.6 * metrics.height() - 8) / laneCount;
    return {left, 4 + lane * height, width() - left - 14, height};
}

void OutageView::paintTimes(QPainter *painter) const
{
    const Theme &theme = themeOf(this);
    const QRectF first = laneRect(Outage), last = laneRect(FixedTen);
    double free = 0; // where the next label may begin
    for (const GridLine &line : timeGrid(range(), m_zone)) {
        const double x = std::round(xAt(range(), line.at, first.left(), first.width())) + 0.5;
        painter->setPen(theme.rowLine);
        painter->drawLine(QPointF(x, first.top()), QPointF(x, last.bottom()));
        const double width = painter->fontMetrics().horizontalAdvance(line.label);
        if (x - width / 2 < free || x + width / 2 > this->width())
            continue;
        painter->setPen(theme.mutedText);
        painter->drawText(QPointF(x - width / 2, last.bottom() + painter->fontMetrics().ascent() + 3),
                          line.label);
        free = x + width / 2 + 8;
    }
}

void OutageView::paintNames(QPainter *painter) const
{
    const Theme &theme = themeOf(this);
    for (int lane = 0; lane < laneCount; ++lane) {
        const QRectF rect = laneRect(lane);
        painter->setPen(theme.rowLine);
        painter->drawLine(QPointF(rect.left(), std::round(rect.bottom()) + 0.5),
                          QPointF(rect.right(), std::round(rect.bottom()) + 0.5));
        QFont bold = font();
        bold.setBold(lane == Proposed);
        painter->setFont(bold);
        painter->setPen(theme.text);
        painter->drawText(QRectF(0, rect.top(), rect.left() - 10, rect.height()),
                          Qt::AlignRight | Qt::AlignVCenter, laneName(lane));
    }
    painter->setFont(font());
}

// Tinted while the outage lasts, deeper once it was found; a diamond a test; a red line where it was found.
void OutageView::paintLane(QPainter *painter, int number, const OutageLane &lane) const
{
    const Theme &theme = themeOf(this);
    const QRectF rect = laneRect(number);
    const auto x = [&](Instant at) { return xAt(range(), at, rect.left(), rect.width()); };
    const QRectF bar(x(m_outage->began), rect.center().y() - 8, x(m_outage->ended) - x(m_outage->began), 16);
    painter->fillRect(bar, theme[Tone::Warning].tint);
    if (lane.found)
        painter->fillRect(QRectF(QPointF(x(*lane.found), bar.top()), bar.bottomRight()),
                          theme[Tone::Down].tint);
    for (const Instant test : lane.tests)
        paintGlyph(painter, QRectF(x(test) - 4.5, rect.center().y() - 4.5, 9, 9), Glyph::TestJob,
                   theme[Tone::TestJob].ink);
    if (!lane.found)
        return;
    painter->setPen(QPen(theme[Tone::Down].ink, 1.5));
    painter->drawLine(QPointF(x(*lane.found), rect.top() + 4), QPointF(x(*lane.found), rect.bottom() - 4));
}

void OutageView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection()); // else the program's
    const Theme &theme = themeOf(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_outage) {
        painter.setPen(theme.mutedText);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap,
                         said(QT_TRANSLATE_NOOP("Chart", "No outage is recorded.")));
        return;
    }
    paintTimes(&painter);
    paintNames(&painter);
    const QRectF truth = laneRect(Outage).adjusted(0, 5, 0, -5);
    paintStrip(&painter, truth,
               {.range = range(),
                .points = {{m_outage->from, Status::Ok},
                           {m_outage->began, Status::Down},
                           {m_outage->ended, Status::Ok}}},
               theme);
    const QRectF users = laneRect(UserJobs);
    for (const OutageJob &job : m_outage->userJobs) {
        const double x = xAt(range(), job.at, users.left(), users.width());
        paintGlyph(&painter, QRectF(x - 5, users.center().y() - 5, 10, 10),
                   job.failed ? Glyph::FailedJob : Glyph::UserJob,
                   theme[job.failed ? Tone::Down : Tone::UserJob].ink);
    }
    paintLane(&painter, Present, m_outage->present);
    paintLane(&painter, Proposed, m_outage->proposed);
    paintLane(&painter, FixedTen, m_outage->fixedTen);
}

} // namespace jobwatch
