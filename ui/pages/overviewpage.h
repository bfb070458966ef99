#pragma once

#include "core/base/clock.h"
#include "ui/pages/page.h"
#include "ui/tables/overviewtables.h"
#include "ui/tables/tablemodel.h"
#include "ui/window/questions.h"

class QLabel;
class QStackedLayout;
class QTabWidget;
class QToolButton;

namespace jobwatch {

class KeptSplitter;
class MutedLabel;
class OverviewHead;

// What is wrong now, since when and why, what happens next, and how each server is.
class OverviewPage final : public Page
{
    Q_OBJECT

public:
    OverviewPage(const Questions &questions, const Clock &clock, QWidget *parent = nullptr);

    void showSnapshot(const Snapshot &snapshot) override;
    void showEvents(const QList<HistoryEvent> &events) override;
    void showTimesIn(const QTimeZone &zone) override;
    void showAsOf(std::optional<Instant> at) override;
    void reload() override;
    void setNarrow(bool narrow) override;
    TableView *table() const override { return m_problems; }
    bool hasDetails() const override { return false; }
    void focusContent() override;

    void setGrouped(bool grouped); // by cause
    bool isGrouped() const;

Q_SIGNALS:
    void filterRequested(jobwatch::ViewId view, const QString &line);
    void rowRequested(const jobwatch::Scope &scope, const std::optional<jobwatch::TimerKey> &timer);
    void serverMenuRequested(const jobwatch::ServerId &server, const QPoint &globalPosition);
    void historyRequested(const jobwatch::RunnerKey &runner);

private:
    QWidget *buildProblems();
    QWidget *buildNoProblems();
    QWidget *buildServers();
    QWidget *buildNext();
    QWidget *buildChanges();
    TableView *addTable(RowModel *model, const QString &name, bool twoLines, QWidget *parent);
    QWidget *section(QWidget *heading, QWidget *button, QWidget *content);
    void showProblems();
    void fitServers();
    void takeEvents(const QList<HistoryEvent> &events);
    void showChanges(const QList<HistoryEvent> &events);
    void openRow(const QModelIndex &source, const RowModel &model);

    Questions m_questions{};
    const Clock &m_clock;
    QTimeZone m_zone{QTimeZone::systemTimeZone()};
    Snapshot m_snapshot{};
    QList<HistoryEvent> m_events{};
    std::optional<Instant> m_asOf{}; // what came later is kept, not shown

    OverviewHead *m_head = nullptr;
    TableModel<ProblemRow> *m_problemRows = nullptr;
    TableModel<TileRow> *m_tileRows = nullptr;
    TableModel<UpcomingRow> *m_nextRows = nullptr;
    TableModel<ChangeRow> *m_changeRows = nullptr;
    TableView *m_problems = nullptr;
    TableView *m_tiles = nullptr;
    TableView *m_next = nullptr;
    TableView *m_changes = nullptr;
    QStackedLayout *m_stack = nullptr;
    MutedLabel *m_count = nullptr;
    MutedLabel *m_serverCount = nullptr;
    MutedLabel *m_last = nullptr;
    QToolButton *m_group = nullptr;
    QToolButton *m_showLast = nullptr;
    KeptSplitter *m_columns = nullptr;
    KeptSplitter *m_left = nullptr;
    KeptSplitter *m_right = nullptr;
    QTabWidget *m_tabs = nullptr;
    QWidget *m_problemsSection = nullptr;
    int m_serversInSight = 0;
};

} // namespace jobwatch
