#include "ui/window/runnerevidence.h"

#include <algorithm>
#include <utility>

namespace jobwatch {

namespace {

constexpr Span betweenQuestions = std::chrono::seconds(1);
constexpr int timesAskedAgain = 30;
constexpr int mostJobs = 500; // of some hours; a week may have more
constexpr int mostJobsOfDays = 2'000;
constexpr Span someHours = std::chrono::hours(6);

} // namespace

RunnerEvidence::RunnerEvidence(const Questions &questions, const Clock &clock, Span length, QObject *parent)
    : QObject(parent)
    , m_questions(questions)
    , m_clock(clock)
    , m_length(length)
{
}

void RunnerEvidence::follow(const RunnerState *runner, bool anew)
{
    if (!runner) {
        m_asked.reset();
        return forget();
    }
    if (!anew && m_asked == runner->key && m_askedFor == runner->lastEvidence)
        return;
    m_askedFor = runner->lastEvidence;
    m_askedAgain = 0;
    ask(runner->key);
}

void RunnerEvidence::forget()
{
    m_evidence.clear();
    m_history = {};
    Q_EMIT evidenceChanged();
}

void RunnerEvidence::askAgainIfBehind()
{
    const bool isBehind = m_asked && m_askedFor
        && std::none_of(m_evidence.begin(), m_evidence.end(),
                        [this](const Evidence &evidence) { return evidence.knownAt >= *m_askedFor; });
    if (!isBehind || m_askedAgain == timesAskedAgain || m_clock.now() < m_askedAt + betweenQuestions)
        return;
    ++m_askedAgain;
    ask(*m_asked);
}

void RunnerEvidence::ask(const RunnerKey &runner)
{
    const bool isOther = std::exchange(m_asked, runner) != runner;
    m_askedAt = m_clock.now();
    if (isOther)
        forget();
    const quint64 question = ++m_question;
    const Instant now = m_clock.now();
    if (m_questions.evidence)
        m_questions.evidence(this,
                             HistoryQuery{.scope = scopeOf(runner),
                                          .from = now - m_length,
                                          .limit = m_length > someHours ? mostJobsOfDays : mostJobs},
                             [this, question](const Result<QList<Evidence>> &answer) {
                                 if (question != m_question || !answer)
                                     return;
                                 m_evidence = *answer;
                                 Q_EMIT evidenceChanged();
                             });
    if (m_questions.history)
        m_questions.history(this, {runner}, now - m_length, now,
                            [this, question](const Result<QList<RunnerHistory>> &answer) {
                                if (question != m_question || !answer || answer->isEmpty())
                                    return;
                                m_history = answer->first();
                                Q_EMIT historyChanged();
                            });
}

} // namespace jobwatch
