#pragma once

#include "ui/pages/tablepage.h"
#include "ui/tables/tablemodel.h"
#include "ui/tables/tables.h"
#include "ui/window/questions.h"

namespace jobwatch {

// Everything that happened: the newest of the stored history, and what comes in live above it.
class EventsPage final : public TablePage
{
    Q_OBJECT

public:
    EventsPage(const Questions &questions, const Clock &clock, QWidget *parent = nullptr);

    void showEvents(const QList<HistoryEvent> &events) override;
    void showAsOf(std::optional<Instant> at) override;
    void reload() override;
    bool hasDetails() const override { return false; }

private:
    EventsPage(TableModel<EventRow> *model, const Questions &questions, const Clock &clock, QWidget *parent);
    void take(const QList<HistoryEvent> &events);
    void showRows(const QList<HistoryEvent> &events);

    Questions m_questions{};
    const Clock &m_clock;
    TableModel<EventRow> *m_model = nullptr;
    QList<HistoryEvent> m_events{}; // newest first
    QList<HistoryEvent> m_deeds{}; // of persons, further back
    QList<HistoryEvent> m_shown{}; // without those
    std::optional<Instant> m_asOf{}; // what came later is kept, not shown
};

// Newest first, at most `limit`. A live event is stored as well: what both sides hold counts once.
QList<HistoryEvent> joinedEvents(const QList<HistoryEvent> &one, const QList<HistoryEvent> &other,
                                 qsizetype limit);

} // namespace jobwatch
