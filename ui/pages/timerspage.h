#pragma once

#include "ui/pages/tablepage.h"
#include "ui/tables/tablemodel.h"
#include "ui/tables/timerrows.h"

namespace jobwatch {

class NoticeBar;

// All timers with their circuits, and above them a word about those that have lost their target.
class TimersPage final : public TablePage
{
    Q_OBJECT

public:
    explicit TimersPage(const Clock &clock, QWidget *parent = nullptr);

    void showSnapshot(const Snapshot &snapshot) override;
    // Until then nothing is said of timers without target.
    void setRemindAfter(std::optional<Instant> at) { m_remindAfter = at; }
    std::optional<Instant> remindAfter() const { return m_remindAfter; }

private:
    TimersPage(TableModel<TimerRow> *model, const Clock &clock, QWidget *parent);
    void showGone(const QList<TimerState> &gone);

    const Clock &m_clock;
    NoticeBar *m_gone = nullptr;
    std::optional<Instant> m_remindAfter{};
    bool m_closed = false;
};

// What the banner says: how many have lost their target, and of the first what became of it.
QString goneHeadline(int timers);
QString goneText(const QList<TimerState> &gone);

} // namespace jobwatch
