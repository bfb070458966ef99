#include "ui/window/timeractions.h"

#include <algorithm>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>

#include "ui/dialogs/removetimersdialog.h"
#include "ui/dialogs/timerpausedialog.h"
#include "ui/dialogs/timerresumedialog.h"
#include "ui/tables/timerlook.h"

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
    Q_EMIT done(tr("%n probe(s) sent", nullptr, int(timers.size())), {});
}

void TimerActions::pause(const Selection &selection)
{
    const QList<TimerState> timers = selectedWhere(
        selection, [](const TimerState &timer) { return !isSwitchedOff(timer) && isChangeable(timer); });
    std::function<void()> undo;
    if (std::all_of(timers.begin(), timers.end(), isOurs))
        undo = [this, keys = keysOf(timers)] { m_orders.resumeTimers(keys, false); };
    auto *dialog = new TimerPauseDialog(timers, selection.time, m_window);
    connect(dialog, &TimerPauseDialog::decided, this,
            [this, keys = keysOf(timers), undo](const QString &reason, std::optional<Instant> until,
                                                bool untilGreen) {
                m_orders.pauseTimers(keys, reason, until, untilGreen);
                Q_EMIT done(tr("%n timer(s) paused", nullptr, int(keys.size())), undo);
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
    std::function<void()> undo;
    if (std::all_of(timers.begin(), timers.end(), isOurs))
        undo = [this, timers] {
            for (const TimerState &timer : timers)
                m_orders.pauseTimers({timer.key}, timer.record.why, timer.record.pausedUntil,
                                     timer.record.untilGreen);
        };
    Q_EMIT done(tr("%n timer(s) resumed", nullptr, int(timers.size())), undo);
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
    auto *dialog = new QFileDialog(m_window, tr("Export timers"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("JSON (*.json)"), tr("All files (*)")});
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(u"timers.json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, json](const QString &file) {
        if (write(json, file))
            Q_EMIT done(tr("Saved %1").arg(QFileInfo(file).fileName()), {});
    });
    dialog->open();
}

// Nothing is deleted whose export was wanted and failed.
void TimerActions::removeAfterExport(const QList<TimerState> &timers, const QString &file)
{
    if (!file.isEmpty() && !write(exportedTimers(timers), file))
        return;
    m_orders.removeTimers(keysOf(timers));
    Q_EMIT done(tr("%n timer(s) deleted on their server", nullptr, int(timers.size())), {});
}

bool TimerActions::write(const QByteArray &json, const QString &name)
{
    QSaveFile file(name);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit();
    if (!written)
        Q_EMIT failed(tr("Could not save %1: %2.").arg(QFileInfo(name).fileName(), file.errorString()));
    return written;
}

} // namespace jobwatch
