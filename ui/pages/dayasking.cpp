#include "ui/pages/dayasking.h"

#include "ui/pages/historychoice.h"

using namespace std::chrono_literals;

namespace jobwatch {

namespace {

constexpr Span betweenQuestions = 1min;

} // namespace

DayAsking::DayAsking(const Questions &questions, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_questions(questions)
    , m_clock(clock)
{
}

DayAsking::~DayAsking()
{
    m_stop.request_stop();
}

// A moment of the past is another day, too.
void DayAsking::look(const Snapshot &snapshot, bool wanted)
{
    m_snapshot = snapshot;
    const Instant now = m_clock.now();
    const bool isFresh = m_askedAt && std::chrono::abs(now - *m_askedAt) < betweenQuestions;
    if (!wanted || m_waiting || isFresh || !m_questions.day || snapshot.servers.isEmpty())
        return;
    m_askedAt = now;
    m_waiting = true;
    m_questions.day(this, {.runners = allRunners(snapshot), .to = now, .stop = m_stop.get_token()},
                    [this](const Result<DayTimes> &day) {
                        m_waiting = false;
                        if (day)
                            Q_EMIT answered(*day);
                    });
}

} // namespace jobwatch
