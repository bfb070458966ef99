#include "ui/pages/timerspage.h"

#include "core/text/words.h"
#include "ui/tables/tables.h"
#include "ui/widgets/filterline.h"
#include "ui/window/noticebar.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

TablePage::Content contentOf(TableModel<TimerRow> *model)
{
    return {.model = model,
            .update = [model](const Snapshot &snapshot) { model->setRows(timerRows(snapshot), snapshot.at); },
            .chips = circuitChips()};
}

} // namespace

TimersPage::TimersPage(const Clock &clock, QWidget *parent)
    : TimersPage(new TableModel<TimerRow>(timerColumns()), clock, parent)
{
}

TimersPage::TimersPage(TableModel<TimerRow> *model, const Clock &clock, QWidget *parent)
    : TablePage(ViewId::Timers, contentOf(model), clock, parent)
    , m_clock(clock)
    , m_gone(new NoticeBar({.kind = NoticeKind::TargetGone, .buttons = {NoticeButton::ReviewTimers}}, this))
{
    setEmptyText(tr("No timer is known. FOLIO servers, test jobs with an interval and the timers of the "
                    "configuration appear here."));
    filterLine()->setPlaceholderText(tr("Filter, for example circuit:open module:mod-circulation"));
    insertAboveTable(m_gone);
    m_gone->hide();
    connect(m_gone, &NoticeBar::pressed, this, [this] { Q_EMIT actionRequested(ActionId::ReviewTimers); });
    connect(m_gone, &NoticeBar::closed, this, [this] {
        m_closed = true;
        m_gone->hide();
    });
}

void TimersPage::showSnapshot(const Snapshot &snapshot)
{
    TablePage::showSnapshot(snapshot);
    QList<TimerState> gone;
    for (const TimerState &timer : snapshot.timers)
        if (timerLook(timer) == TimerLook::Gone)
            gone.append(timer);
    showGone(gone);
}

void TimersPage::showGone(const QList<TimerState> &gone)
{
    const bool later = m_remindAfter && m_clock.now() < *m_remindAfter;
    m_gone->setVisible(!gone.isEmpty() && !later && !m_closed);
    if (!gone.isEmpty())
        m_gone->setTexts({.kind = NoticeKind::TargetGone,
                          .headline = goneHeadline(int(gone.size())),
                          .text = goneText(gone),
                          .buttons = {NoticeButton::ReviewTimers},
                          .count = int(gone.size())});
}

QString goneHeadline(int timers)
{
    return TimersPage::tr("%n timer(s) have lost their target.", nullptr, timers);
}

QString goneText(const QList<TimerState> &gone)
{
    if (gone.isEmpty())
        return {};
    const QString reason = timerReason(gone.first());
    return reason.endsWith(u'.') ? reason : reason + u'.';
}

} // namespace jobwatch
