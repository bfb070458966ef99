#pragma once

#include <memory>
#include <QPointer>

#include "tests/support/samplesnapshot.h"
#include "ui/window/mainwindow.h"

namespace jobwatch {

class FixedClock final : public Clock
{
public:
    explicit FixedClock(Instant now)
        : m_now(now)
    {
    }
    Instant now() const override { return m_now; }
    void turnTo(Instant now) { m_now = now; }

private:
    Instant m_now{};
};

// What the window ordered, in words: "pause bio-tools/muscle/slurm: new disk".
struct Recorder
{
    QStringList orders{};
    std::optional<Instant> until{};
    TestPolicy policy{};
    NotificationSettings notifications{};
    Retention retention{};
    QList<TestDefinition> tried{};
    std::function<void(const Trial &)> trialSeen{}; // of the last
    QPointer<QObject> trialContext{};
    QList<Maintenance> plans{};
    QList<ServerDefinition> servers{};
    QList<ConnectionStep> steps{}; // what a connection test answers
    int connectionTests = 0;

    Orders asOrders();
};

QString words(const QList<Scope> &scopes);
QString words(const QList<TimerKey> &timers); // the last part of each id
TimerPast sampleTimerPast(); // of the sample's open timer

// Answers every question at once with the sample's evidence and history.
Questions sampleQuestions();

// Invented consequences: a price under .1 finds outages sooner and costs more, all else changes nothing.
WhatIf sampleWhatIf(const WhatIfQuestion &question);

// A window on the sample, 1440 x 900, with nothing of this computer in it.
struct WindowFixture
{
    FixedClock clock{sampleNow()};
    Recorder recorder{};
    WindowSetup setup{.clock = &clock};
    Questions questions = sampleQuestions();
    std::unique_ptr<MainWindow> window{};

    void open(const Snapshot &snapshot = sampleSnapshot());
};

Settings settingsOf(const Snapshot &snapshot);

} // namespace jobwatch
