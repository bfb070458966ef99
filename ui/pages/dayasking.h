#pragma once

#include <QObject>
#include <stop_token>

#include "core/base/clock.h"
#include "ui/window/questions.h"

namespace jobwatch {

// Asks the history of the last day for a table, while somebody looks at what it says: once a minute at the
// most, and one question at a time.
class DayAsking final : public QObject
{
    Q_OBJECT

public:
    DayAsking(const Questions &questions, const Clock &clock, QObject *parent);
    ~DayAsking() override; // nobody waits any more

    void look(const Snapshot &snapshot, bool wanted); // asks if it is time
    void look(bool wanted) { look(m_snapshot, wanted); } // at the same as before

Q_SIGNALS:
    void answered(const jobwatch::DayTimes &day);

private:
    Questions m_questions{};
    const Clock &m_clock;
    Snapshot m_snapshot{};
    std::optional<Instant> m_askedAt{};
    bool m_waiting = false;
    std::stop_source m_stop{};
};

} // namespace jobwatch
