#pragma once

#include "core/base/clock.h"
#include "ui/charts/timerange.h"
#include "ui/pages/page.h"
#include "ui/window/questions.h"

class QButtonGroup;
class QLabel;
class QSplitter;
class QToolButton;

namespace jobwatch {

class DurationChart;
class StripList;

// Status strips of chosen runners above the durations of their jobs, on one time axis.
class HistoryPage final : public Page
{
    Q_OBJECT

public:
    HistoryPage(const Questions &questions, const Clock &clock, QWidget *parent = nullptr);

    void showSnapshot(const Snapshot &snapshot) override;
    void showTimesIn(const QTimeZone &zone) override;
    void reload() override;
    void setNarrow(bool narrow) override;

    void choose(const QList<RunnerKey> &runners); // at most 12
    const QList<RunnerKey> &chosen() const { return m_chosen; }
    void chooseRange(RangeChoice range);
    RangeChoice rangeChoice() const { return m_choice; }

Q_SIGNALS:
    void rangeChosen();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildRangeButtons(QWidget *bar);
    void buildRunnerMenu();
    void showRange(const TimeRange &range);
    void showHistory(const QList<RunnerHistory> &history);
    void giveRoomToStrips();

    Questions m_questions{};
    const Clock &m_clock;
    Snapshot m_snapshot{};
    QTimeZone m_zone{QTimeZone::systemTimeZone()};
    QList<RunnerKey> m_chosen{};
    bool m_chosenByHand = false;
    bool m_splitByHand = false;
    RangeChoice m_choice = RangeChoice::Day;
    TimeRange m_range{};
    QList<RunnerHistory> m_history{};
    quint64 m_question = 0; // answers to older ones are dropped

    QButtonGroup *m_ranges = nullptr;
    QLabel *m_rangeText = nullptr;
    QToolButton *m_runners = nullptr;
    QSplitter *m_splitter = nullptr;
    StripList *m_strips = nullptr;
    DurationChart *m_durations = nullptr;
};

// What is looked at when nothing was chosen: the runners in trouble first, at most `limit`.
QList<RunnerKey> runnersToShow(const Snapshot &snapshot, int limit);

} // namespace jobwatch
