#include "ui/pages/eventspage.h"

#include <algorithm>

namespace jobwatch {

namespace {

constexpr int mostEvents = 5'000;

} // namespace

EventsPage::EventsPage(const Questions &questions, const Clock &clock, QWidget *parent)
    : EventsPage(new TableModel<EventRow>(eventColumns()), questions, clock, parent)
{
}

EventsPage::EventsPage(TableModel<EventRow> *model, const Questions &questions, const Clock &clock,
                       QWidget *parent)
    : TablePage(ViewId::Events, Content{.model = model, .chips = {}}, clock, parent)
    , m_questions(questions)
    , m_clock(clock)
    , m_model(model)
{
    setEmptyText(tr("Nothing has happened yet."));
}

void EventsPage::showEvents(const QList<HistoryEvent> &events)
{
    take(events);
}

void EventsPage::reload()
{
    if (!m_questions.events)
        return;
    m_questions.events(this, HistoryQuery{.limit = mostEvents},
                       [this, asked = m_asOf](const Result<QList<HistoryEvent>> &answer) {
                           if (asked != m_asOf)
                               return;
                           if (answer)
                               asked ? showRows(*answer) : take(*answer);
                           else
                               setEmptyText(answer.error().message);
                           showTableOrNote();
                       });
}

// In the past what the history answers is all there is.
void EventsPage::showAsOf(std::optional<Instant> at)
{
    m_asOf = at;
    showRows(at ? QList<HistoryEvent>() : m_events);
}

void EventsPage::take(const QList<HistoryEvent> &events)
{
    m_events = joinedEvents(m_events, events, mostEvents);
    if (!m_asOf)
        showRows(m_events);
}

void EventsPage::showRows(const QList<HistoryEvent> &events)
{
    m_model->setRows(eventRows(events), m_clock.now());
    showTableOrNote();
}

QList<HistoryEvent> joinedEvents(const QList<HistoryEvent> &one, const QList<HistoryEvent> &other,
                                 qsizetype limit)
{
    QHash<qint64, QList<HistoryEvent>> known; // not yet met in `other`
    for (const HistoryEvent &event : one)
        known[toMs(event.at)].append(event);
    QList<HistoryEvent> all = one;
    for (const HistoryEvent &event : other)
        if (!known[toMs(event.at)].removeOne(event))
            all.append(event);
    std::stable_sort(all.begin(), all.end(),
                     [](const HistoryEvent &a, const HistoryEvent &b) { return a.at > b.at; });
    if (all.size() > limit)
        all.resize(limit);
    return all;
}

} // namespace jobwatch
