#pragma once

#include <optional>
#include <QObject>
#include <stop_token>

#include "core/base/clock.h"
#include "ui/window/questions.h"

namespace jobwatch {

// The clock of the views: now, or the moment that the window looks at.
class ShownClock final : public Clock
{
public:
    explicit ShownClock(const Clock &wall)
        : m_wall(wall)
    {
    }

    Instant now() const override { return m_moment.value_or(m_wall.now()); }
    Instant wallNow() const { return m_wall.now(); }
    std::optional<Instant> moment() const { return m_moment; }
    void lookAt(std::optional<Instant> at) { m_moment = at; } // nothing: now

private:
    const Clock &m_wall;
    std::optional<Instant> m_moment{};
};

// The same questions, but what came after the moment that `clock` looks at is not in the answers. `clock`
// must outlive them.
Questions seenAsOf(const Questions &questions, const ShownClock &clock);

// Takes the window to a moment of the stored history and back. The clock is turned when the answer has come.
class TimeTravel final : public QObject
{
    Q_OBJECT

public:
    TimeTravel(const Questions &questions, ShownClock &clock, QObject *parent = nullptr);

    void goTo(std::optional<Instant> at, const Snapshot &present); // nothing: back to now
    std::optional<Instant> moment() const { return m_clock.moment(); }
    bool isAway() const { return m_away; } // an answer is awaited
    const AsOfAnswer &past() const { return m_past; }

Q_SIGNALS:
    void left(jobwatch::Instant at); // for a moment in the past; the answer is awaited
    void arrived(); // in the past, or back in the present
    void failed(const QString &sentence);

private:
    Questions m_questions{};
    ShownClock &m_clock;
    AsOfAnswer m_past{};
    bool m_away = false;
    std::stop_source m_stop{};
    quint64 m_question = 0; // answers to older ones are dropped
};

} // namespace jobwatch
