#pragma once

#include <QTimeZone>
#include <QWidget>

#include "core/base/clock.h"
#include "core/domain/snapshot.h"
#include "ui/tables/tablemodel.h"
#include "ui/tables/tables.h"
#include "ui/window/questions.h"

class QTabWidget;
class QVBoxLayout;

namespace jobwatch {

class ActionSet;
class DetailsColumn;
class DetailsHeading;
class EvidenceLanes;
class EvidenceRange;
class KeptSplitter;
class RunnerEvidence;
class TableView;
class WhyPanel;

// Everything about the current row: why it is what it is, the evidence of the last hours, the latest jobs.
class DetailsPanel final : public QWidget
{
    Q_OBJECT

public:
    DetailsPanel(const Questions &questions, const Clock &clock, const ActionSet &actions,
                 QWidget *parent = nullptr);

    void show(const Scope &scope, const Snapshot &snapshot);
    void showTimesIn(const QTimeZone &zone);
    void setNarrow(bool narrow); // evidence and jobs become tabs
    void focusWhy();
    void copyWhy() const;
    void tick(); // ages go on

    DetailsHeading *heading() const { return m_heading; } // not inside: the title bar of the dock
    TableView *jobs() const { return m_jobs; }

private:
    QWidget *buildWhy();
    QWidget *buildLanes();
    void takeRange(); // of the evidence
    QWidget *buildJobs();
    void showHeading();
    void showWhy();
    void showLanes();
    void showColumns();
    void showJob(const JobId &job); // in the list of the latest
    void showLog();
    const RunnerState *shownRunner() const;

    const Clock &m_clock;
    QTimeZone m_zone{QTimeZone::systemTimeZone()};
    Scope m_scope{};
    Snapshot m_snapshot{};
    bool m_narrow = false;
    EvidenceRange *m_lanesTitle = nullptr;
    RunnerEvidence *m_past = nullptr;

    DetailsHeading *m_heading = nullptr;
    KeptSplitter *m_columns = nullptr;
    QTabWidget *m_tabs = nullptr;
    WhyPanel *m_why = nullptr;
    DetailsColumn *m_lanesColumn = nullptr;
    EvidenceLanes *m_lanes = nullptr;
    DetailsColumn *m_jobsColumn = nullptr;
    TableModel<JobRow> *m_jobRows = nullptr;
    TableView *m_jobs = nullptr;
};

} // namespace jobwatch
