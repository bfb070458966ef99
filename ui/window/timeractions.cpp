#include "ui/window/timeractions.h"

#include <algorithm>

#include "ui/charts/chartexport.h"
#include "ui/dialogs/removetimersdialog.h"
#include "ui/dialogs/timerpausedialog.h"
#include "ui/dialogs/timerresumedialog.h"
#include "ui/tables/timerlook.h"
#include "ui/widgets/notsaved.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

template <typename Condition>
QList<TimerState> timersWhere(const QList<TimerState> &timers, Condition condition)
{
    QList<TimerState> found;
    std::copy_if(timers.begin(), timers.end(), std::back_inserter(found), condition);
    return found;
}

template <typename Condition>
QList<TimerState> selectedWhere(const Selection &selection, Condition condition)
{
    return timersWhere(timersIn(selection.snapshot, selection.timers), condition);
}

QList<TimerKey> keysOf(const QList<TimerState> &timers)
{
    QList<TimerKey> keys;
    for (const TimerState &timer : timers)
        keys.append(timer.key);
    return keys;
}

// Run from here: pausing and resuming changes nothing elsewhere.
bool isOurs(const TimerState &timer)
{
    return timer.key.kind != TimerKind::Server;
}

std::optional<QString> whyPaused(const TimerState &timer)
{
    const bool paused = timer.record.breaker.state == BreakerState::Disabled;
    return paused ? std::optional(timer.record.why) : std::nullopt;
}

int failuresOf(const TimerState &timer)
{
    return timer.record.breaker.failureCount;
}

} // namespace

TimerActions::TimerActions(const Orders &orders, QWidget *window)
    : QObject(window)
    , m_orders(orders)
    , m_window(window)
{
}

void TimerActions::probe(const Selection &selection)
{
    const QList<TimerState> timers = selectedWhere(selection, [](const TimerState &timer) {
        return timerLook(timer) <= TimerLook::HalfOpen && !timer.record.breaker.probeStarted;
    });
    m_orders.probeTimers(keysOf(timers));
    Q_EMIT done({.sentence = tr("%n probe(s) sent", nullptr, int(timers.size()))});
}

void TimerActions::pause(const Selection &selection)
{
    const QList<TimerState> timers = selectedWhere(
        selection, [](const TimerState &timer) { return !isSwitchedOff(timer) && isChangeable(timer); });
    auto *dialog = new TimerPauseDialog(timers, selection.time, m_window);
    connect(dialog, &TimerPauseDialog::decided, this,
            [this, timers](const QString &reason, std::optional<Instant> until, bool untilGreen) {
                const auto order = [this, keys = keysOf(timers), reason, until, untilGreen] {
                    m_orders.pauseTimers(keys, reason, until, untilGreen);
                };
                order();
                UndoStep step{.name = tr("Pause %1").arg(namesOf(timers)),
                              .sentence = tr("%n timer(s) paused", nullptr, int(timers.size())),
                              .redo = order,
                              .changedSince =
                                  changedSince(timers, whyPaused, std::optional<QString>(reason))};
                if (std::all_of(timers.begin(), timers.end(), isOurs))
                    step.undo = [this, keys = keysOf(timers)] { m_orders.resumeTimers(keys, false); };
                Q_EMIT done(step);
            });
    dialog->open();
}

// One timer that nobody can make anew is resumed at once; else the dialog says what will happen.
void TimerActions::resume(const Selection &selection)
{
    const QList<TimerState> timers = selectedWhere(selection, isSwitchedOff);
    const bool asks = timers.size() > 1 || std::any_of(timers.begin(), timers.end(), isDeletable);
    if (!asks)
        return resumeNow(timers, false);
    auto *dialog = new TimerResumeDialog(timers, selection.time, m_window);
    connect(dialog, &TimerResumeDialog::decided, this,
            [this, timers](bool anew) { resumeNow(timers, anew); });
    dialog->open();
}

void TimerActions::resumeNow(const QList<TimerState> &timers, bool anew)
{
    const QList<TimerKey> users = anew ? keysOf(timersWhere(timers, isDeletable)) : QList<TimerKey>();
    const QList<TimerKey> others =
        keysOf(timersWhere(timers, [anew](const TimerState &timer) { return !anew || !isDeletable(timer); }));
    if (!others.isEmpty())
        m_orders.resumeTimers(others, false);
    if (!users.isEmpty())
        m_orders.resumeTimers(users, true);
    UndoStep step{.name = tr("Resume %1").arg(namesOf(timers)),
                  .sentence = tr("%n timer(s) resumed", nullptr, int(timers.size())),
                  .redo = [this, keys = keysOf(timers)] { m_orders.resumeTimers(keys, false); },
                  .changedSince = changedSince(timers, whyPaused, std::optional<QString>())};
    if (std::all_of(timers.begin(), timers.end(), isOurs))
        step.undo = [this, timers] {
            for (const TimerState &timer : timers)
                m_orders.pauseTimers({timer.key}, timer.record.why, timer.record.pausedUntil,
                                     timer.record.untilGreen);
        };
    Q_EMIT done(step);
}

// Only what is counted here changes; nothing is sent.
void TimerActions::resetFailures(const Selection &selection)
{
    const QList<TimerState> timers = selectedWhere(selection, hasResettableFailures);
    const auto order = [this, keys = keysOf(timers)] { m_orders.resetFailures(keys); };
    order();
    QList<TimerRecord> before;
    for (const TimerState &timer : timers)
        before.append(timer.record);
    Q_EMIT done({.name = tr("Reset failures of %1").arg(namesOf(timers)),
                 .sentence = tr("Failures of %n timer(s) reset", nullptr, int(timers.size())),
                 .undo = [this, before] { m_orders.recallFailures(before); },
                 .redo = order,
                 .changedSince = changedSince(timers, failuresOf, 0)});
}

void TimerActions::remove(const Selection &selection)
{
    auto *dialog =
        new RemoveTimersDialog(RemoveTimersDialog::Purpose::Delete,
                               timersIn(selection.snapshot, selection.timers), selection.time, m_window);
    connect(dialog, &RemoveTimersDialog::decided, this, &TimerActions::removeAfterExport);
    dialog->open();
}

void TimerActions::review(const Selection &selection)
{
    const QList<TimerState> gone = timersWhere(selection.snapshot.timers, [](const TimerState &timer) {
        return timerLook(timer) == TimerLook::Gone;
    });
    auto *dialog =
        new RemoveTimersDialog(RemoveTimersDialog::Purpose::Review, gone, selection.time, m_window);
    connect(dialog, &RemoveTimersDialog::decided, this, &TimerActions::removeAfterExport);
    connect(dialog, &RemoveTimersDialog::postponed, this,
            [this, now = selection.time.now] { Q_EMIT reviewPostponed(now + std::chrono::hours(7 * 24)); });
    dialog->open();
}

void TimerActions::exportDescriptors(const Selection &selection)
{
    const QByteArray json = exportedTimers(timersIn(selection.snapshot, selection.timers));
    Q_EMIT exportOffered({.title = tr("Export timers"),
                          .filters = {tr("JSON (*.json)"), tr("All files (*)")},
                          .suffix = u"json"_s,
                          .name = u"timers.json"_s,
                          .write = [json](const QString &file, const ExportOffer::Then &then) {
                              then(writeFile(file, json));
                          }});
}

// Nothing is deleted whose export was wanted and failed.
void TimerActions::removeAfterExport(const QList<TimerState> &timers, const QString &file)
{
    const Result<void> written = file.isEmpty() ? Result<void>() : writeFile(file, exportedTimers(timers));
    if (!written)
        return Q_EMIT failed(notSavedText(file, written.error()));
    m_orders.removeTimers(keysOf(timers));
    Q_EMIT done({.sentence = tr("%n timer(s) deleted on their server", nullptr, int(timers.size()))});
}

} // namespace jobwatch
