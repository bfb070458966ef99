#pragma once

#include <QTimer>

#include "core/base/clock.h"
#include "ui/charts/timerange.h"
#include "ui/pages/page.h"
#include "ui/pages/striprows.h"
#include "ui/tables/tablemodel.h"
#include "ui/tables/tables.h"
#include "ui/window/questions.h"

class QMenu;
class QStackedLayout;

namespace jobwatch {

class AsOfBar;
class BusyLine;
class ChartColumn;
class HistoryBar;
class HistoryReading;
class IncidentList;
class KeptSplitter;
class StripList;
class TableView;
class TimeChart;

// Status strips of chosen runners and timers, the charts of their jobs and the incidents, on one time axis,
// and the slider that takes the window back in time.
class HistoryPage final : public Page
{
    Q_OBJECT

public:
    HistoryPage(const Questions &questions, const Clock &clock, QWidget *parent = nullptr);

    void showSnapshot(const Snapshot &snapshot) override;
    void showTimesIn(const QTimeZone &zone) override;
    void reload() override;
    void showAsOf(std::optional<Instant> at) override;
    void setNarrow(bool narrow) override;
    void exportShown() override;
    Printout printout() const override;

    void choose(const QList<RunnerKey> &runners); // at most 12
    void chooseTimers(const QList<TimerKey> &timers); // as many
    const QList<RunnerKey> &chosen() const { return m_chosen; }
    const QList<TimerKey> &chosenTimers() const { return m_timers; }
    void chooseRange(RangeChoice range);
    RangeChoice rangeChoice() const { return m_choice; }
    void showRange(const TimeRange &range); // another than the usual ones
    const TimeRange &range() const { return m_range; }
    void setTableShown(bool shown);
    void showCursorAt(Instant at); // the values of that moment
    bool isSettling() const { return m_rest.isActive(); } // the incidents are not asked yet

Q_SIGNALS:
    void rangeChosen();
    void asOfAsked(std::optional<jobwatch::Instant> at);
    void done(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *buildCharts();
    QWidget *buildTable();
    void connectParts();
    void connectReading();
    void fillRunnerMenu();
    void fillMenu(QMenu *menu, TimeChart *chart);
    void addRunners(QMenu *menu, const ServerState &server);
    void addTimers(QMenu *menu);
    void copyOn(QWidget *table);

    void takeRange(const TimeRange &range);
    void ask();
    void take(const ChartAnswer &answer);
    void askIncidents();
    void sayNotRead(const Error &error); // of the incidents
    void breakOff();
    void showAnswer();
    void giveRoomToStrips();
    bool isAtNow() const;
    void exportPicture(QWidget *drawn, const QString &suffix);
    void exportCsv();
    void offer(const QString &title, const QString &suffix, const QByteArray &content);

    const Clock &m_clock;
    Snapshot m_snapshot{};
    QTimeZone m_zone{QTimeZone::systemTimeZone()};
    QList<RunnerKey> m_chosen{};
    QList<TimerKey> m_timers{};
    bool m_chosenByHand = false;
    QSet<QString> m_unfolded{};
    RangeChoice m_choice = RangeChoice::Day;
    std::optional<TimeRange> m_custom{};
    TimeRange m_range{};
    std::optional<Instant> m_asOf{};
    Instant m_present{}; // when the page was last shown at now
    ChartAnswer m_answer{};
    QTimer m_rest{}; // until the range has come to rest

    HistoryReading *m_reading = nullptr;
    HistoryBar *m_bar = nullptr;
    QStackedLayout *m_stack = nullptr;
    KeptSplitter *m_splitter = nullptr;
    KeptSplitter *m_drawn = nullptr; // strips and charts: what a picture of the page shows
    StripList *m_strips = nullptr;
    ChartColumn *m_charts = nullptr;
    IncidentList *m_incidents = nullptr;
    TableModel<BucketRow> *m_buckets = nullptr;
    TableView *m_bucketTable = nullptr;
    BusyLine *m_busy = nullptr;
    AsOfBar *m_slider = nullptr;
};

} // namespace jobwatch
