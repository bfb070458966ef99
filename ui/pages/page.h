#pragma once

#include <optional>
#include <QTimeZone>
#include <QWidget>

#include "ui/window/action.h"
#include "ui/window/exportoffer.h"
#include "ui/window/situation.h"

namespace jobwatch {

class FilterLine;
struct Printout;
class TableView;

// One of the central views. Everything it shows comes in a snapshot.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(ViewId id, QWidget *parent = nullptr);

    ViewId id() const { return m_id; }

    virtual void showSnapshot(const Snapshot &snapshot) = 0;
    virtual void showTimesIn(const QTimeZone &) { }
    virtual void showEvents(const QList<HistoryEvent> &) { }
    virtual void reload() { } // the stored history can be asked now, or the page comes to the front
    virtual void showAsOf(std::optional<Instant>) { } // a moment of the past; nothing: now
    virtual void setNarrow(bool) { } // under 1200 px

    virtual TableView *table() const { return nullptr; }
    virtual FilterLine *filterLine() const { return nullptr; }
    virtual bool hasDetails() const { return table() != nullptr; } // of its current row
    virtual void exportShown() { } // what no table shows: charts, a report
    virtual Printout printout() const; // of the same; without blocks and picture: there is nothing yet
    virtual void focusContent() { setFocus(); }

    // What the selected rows stand for, and the current one.
    QList<Scope> selected() const;
    QList<TimerKey> selectedTimers() const;
    Scope current() const;
    std::optional<TimerKey> currentTimer() const;

Q_SIGNALS:
    void selectionChanged(); // or the current row, or its values
    void filterChanged();
    void whyRequested();
    void columnsRequested();
    void contextMenuRequested(const QPoint &globalPosition);
    void actionRequested(jobwatch::ActionId action);
    void exportOffered(const jobwatch::ExportOffer &offer);

private:
    ViewId m_id = ViewId::Services;
};

} // namespace jobwatch
