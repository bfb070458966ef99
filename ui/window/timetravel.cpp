#include "ui/window/timetravel.h"

#include <algorithm>

namespace jobwatch {

namespace {

HistoryQuery until(HistoryQuery query, const ShownClock &clock)
{
    if (const auto moment = clock.moment()) {
        const Instant end = *moment + std::chrono::milliseconds(1); // queries end before their end
        query.to = query.to ? std::min(*query.to, end) : end;
    }
    return query;
}

} // namespace

Questions seenAsOf(const Questions &questions, const ShownClock &clock)
{
    Questions seen = questions;
    if (questions.evidence)
        seen.evidence = [ask = questions.evidence, &clock](QObject *context, const HistoryQuery &query,
                                                           const Questions::Then<QList<Evidence>> &then) {
            ask(context, until(query, clock), then);
        };
    if (questions.events)
        seen.events = [ask = questions.events, &clock](QObject *context, const HistoryQuery &query,
                                                       const Questions::Then<QList<HistoryEvent>> &then) {
            ask(context, until(query, clock), then);
        };
    if (questions.timerPast)
        seen.timerPast = [ask = questions.timerPast, &clock](QObject *context, const TimerKey &timer,
                                                             Instant from, Instant to,
                                                             const Questions::Then<TimerPast> &then) {
            ask(context, timer, from, clock.moment() ? std::min(to, *clock.moment()) : to, then);
        };
    return seen;
}

TimeTravel::TimeTravel(const Questions &questions, ShownClock &clock, QObject *parent)
    : QObject(parent)
    , m_questions(questions)
    , m_clock(clock)
{
}

void TimeTravel::goTo(std::optional<Instant> at, const Snapshot &present)
{
    m_stop.request_stop();
    const quint64 question = ++m_question;
    m_away = false;
    if (!at || *at >= m_clock.wallNow()) {
        m_clock.lookAt(std::nullopt);
        m_past = {};
        Q_EMIT arrived();
        return;
    }
    if (!m_questions.asOf)
        return;
    m_stop = std::stop_source();
    m_away = true;
    Q_EMIT left(*at);
    m_questions.asOf(this, {.present = present, .at = *at, .stop = m_stop.get_token()},
                     [this, question, at](const Result<AsOfAnswer> &answer) {
                         if (question != m_question)
                             return;
                         m_away = false;
                         if (!answer) {
                             Q_EMIT failed(answer.error().message);
                             return;
                         }
                         m_past = *answer;
                         m_clock.lookAt(at);
                         Q_EMIT arrived();
                     });
}

} // namespace jobwatch
