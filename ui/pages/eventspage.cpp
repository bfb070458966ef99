#include "ui/pages/eventspage.h"

#include <algorithm>

#include "ui/widgets/filterline.h"

namespace jobwatch {

namespace {

constexpr int mostEvents = 5'000;
constexpr int mostDeeds = 1'000;

// What is done by a person, or for one. Evidence comes by thousands a day and would push them out of sight.
QList<HistoryKind> deedKinds()
{
    using enum HistoryKind;
    return {
        Paused,       Resumed,        PolicyChanged, OrderRefused, Acknowledged,       AcknowledgementLifted,
        TimerPaused,  TimerResumed,   TimerProbed,   TimerRemoved, MaintenancePlanned, ConfigurationChanged,
        NoticesMuted, NoticesUnmuted, TimerReset};
}

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
    filterLine()->setPlaceholderText(tr("Filter, for example mark:person -kind:refused since<24h"));
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
    m_questions.events(this, HistoryQuery{.limit = mostDeeds, .kinds = deedKinds()},
                       [this, asked = m_asOf](const Result<QList<HistoryEvent>> &answer) {
                           if (!answer || asked != m_asOf)
                               return;
                           m_deeds = *answer;
                           showRows(m_shown);
                       });
}

// In the past what the history answers is all there is.
void EventsPage::showAsOf(std::optional<Instant> at)
{
    m_asOf = at;
    m_deeds.clear(); // those of then are asked
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
    m_shown = events;
    const bool all = m_deeds.isEmpty();
    m_model->setRows(eventRows(all ? events : joinedEvents(events, m_deeds, mostEvents + mostDeeds)),
                     m_clock.now());
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
