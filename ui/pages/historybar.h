#pragma once

#include <QTimeZone>

#include "core/domain/snapshot.h"
#include "ui/charts/timerange.h"
#include "ui/pages/viewbar.h"

class QButtonGroup;
class QMenu;

namespace jobwatch {

class MutedLabel;

// The view bar of the history: ranges, the range in words, what is shown, table and export.
class HistoryBar final : public ViewBar
{
    Q_OBJECT

public:
    explicit HistoryBar(QWidget *parent = nullptr);

    void showChoice(std::optional<RangeChoice> choice); // nothing: another range
    void showRange(const TimeRange &range, const QTimeZone &zone);
    void showCounts(int runners, int timers);
    void setTableShown(bool shown);
    void openExports();
    void setNarrow(bool narrow);

    QMenu *runners() const { return m_runnerMenu; } // filled by the page when it is about to be shown
    QMenu *exports() const { return m_exportMenu; }

Q_SIGNALS:
    void rangeChosen(jobwatch::RangeChoice choice);
    void customAsked();
    void tableToggled(bool shown);

private:
    void buildRanges();
    QToolButton *addButton(const QString &text, QLatin1StringView icon, const QString &tip);

    QButtonGroup *m_ranges = nullptr;
    QToolButton *m_custom = nullptr;
    MutedLabel *m_rangeText = nullptr;
    QToolButton *m_table = nullptr;
    QToolButton *m_export = nullptr;
    QToolButton *m_runners = nullptr;
    QMenu *m_runnerMenu = nullptr;
    QMenu *m_exportMenu = nullptr;
};

} // namespace jobwatch
