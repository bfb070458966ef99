#pragma once

#include <optional>
#include <QObject>

#include "core/base/clock.h"
#include "core/domain/snapshot.h"
#include "ui/window/questions.h"

namespace jobwatch {

// What the history holds of one runner's last hours, asked anew whenever there is something new.
class RunnerEvidence final : public QObject
{
    Q_OBJECT

public:
    RunnerEvidence(const Questions &questions, const Clock &clock, Span length, QObject *parent = nullptr);

    void setLength(Span length) { m_length = length; }
    void follow(const RunnerState *runner, bool anew); // none: of nobody
    // The history is written once a second, and later under load: it may lack what the snapshot tells of
    // already.
    void askAgainIfBehind();

    const QList<Evidence> &evidence() const { return m_evidence; } // newest first
    const RunnerHistory &history() const { return m_history; }

Q_SIGNALS:
    void evidenceChanged();
    void historyChanged();

private:
    void ask(const RunnerKey &runner);
    void forget();

    Questions m_questions{};
    const Clock &m_clock;
    Span m_length{};
    std::optional<RunnerKey> m_asked{};
    std::optional<Instant> m_askedFor{}; // the runner's last evidence when we asked
    Instant m_askedAt{};
    int m_askedAgain = 0; // for the same evidence
    quint64 m_question = 0; // answers to older ones are dropped
    QList<Evidence> m_evidence{};
    RunnerHistory m_history{};
};

} // namespace jobwatch
