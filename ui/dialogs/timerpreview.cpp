#include "ui/dialogs/timerpreview.h"

#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "core/text/words.h"
#include "ui/tables/cellpainter.h"
#include "ui/tables/timercells.h"
#include "ui/theme/theme.h"
#include "ui/window/detailsparts.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

QTreeWidgetItem *itemFor(const TimerState &timer, const ShownTime &time, const Theme &theme)
{
    const TimerLook look = timerLook(timer);
    const bool rests = look == TimerLook::Open || timer.nextRuns.isEmpty();
    const QString next =
        rests ? u"–"_s : TimerPreview::tr("in %1").arg(ageText(timer.nextRuns.first() - time.now));
    auto *item = new QTreeWidgetItem({oneLine(timer.name, 120), timerLookText(look), next, ownerText(timer)});
    item->setToolTip(0, plainToolTip(oneLine(timer.name) + u'\n' + oneLine(timer.key.server.value, 80)));
    item->setIcon(1, glyphIcon(glyphOf(look), theme[toneOf(look)].glyph));
    item->setSizeHint(0, QSize(0, 26));
    return item;
}

// A word of a shell: quoted where it has to be.
QString shellWord(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', u"'\\''"_s) + u'\'';
}

} // namespace

TimerPreview::TimerPreview(const QString &title, const QList<TimerState> &timers, const ShownTime &time,
                           QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(sectionLabel(title, this));
    auto *table = new QTreeWidget(this);
    table->setAccessibleName(title);
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->setHeaderLabels({tr("Timer"), tr("Circuit"), tr("Next run"), tr("Owner")});
    for (const TimerState &timer : timers)
        table->addTopLevelItem(itemFor(timer, time, themeOf(this)));
    const QFontMetrics metrics(table->font());
    table->header()->setStretchLastSection(false);
    table->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->setIconSize(QSize(16, 16));
    table->setColumnWidth(
        1, columnWidth(metrics, {timerLookText(TimerLook::Off), timerLookText(TimerLook::Closed)}, true));
    table->setColumnWidth(2, columnWidth(metrics, {u"in 12 h 20 min"_s, tr("Next run")}, false));
    table->setColumnWidth(3, columnWidth(metrics, u"j.meyer-schmidt"_s, false));
    column->addWidget(table, 1);
}

QString ownerText(const TimerState &timer)
{
    if (!timer.reported)
        return u"–"_s;
    if (timer.reported->system)
        return TimerPreview::tr("system");
    return timer.reported->owner.isEmpty() ? u"–"_s : oneLine(timer.reported->owner, 60);
}

std::optional<int> runsLeftOut(const QList<TimerState> &timers, Instant now, std::optional<Instant> until)
{
    if (!until)
        return std::nullopt;
    qint64 runs = 0;
    for (const TimerState &timer : timers) {
        if (timerLook(timer) == TimerLook::Open)
            continue;
        if (timer.interval <= Span::zero())
            return std::nullopt;
        runs += (*until - now) / timer.interval;
    }
    return int(std::min<qint64>(runs, 1'000'000));
}

QString pauseCommand(const QList<TimerState> &timers, const QString &reason)
{
    QStringList words{u"jobwatch timers pause"_s};
    for (const TimerState &timer : timers)
        words.append(shellWord(timerName(timer.key)));
    words.append(u"--reason"_s);
    words.append(shellWord(oneLine(reason)));
    return words.join(u' ');
}

} // namespace jobwatch
