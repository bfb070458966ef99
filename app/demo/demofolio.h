#pragma once

#include "app/demo/folioscheduler.h"

namespace jobwatch {

// An application that came, was upgraded or went.
struct FolioFlow
{
    QString applicationId{};
    QString type{}; // "entitle", "upgrade", "revoke"
    Instant finished{};
};

// A FOLIO tenant in miniature as a value: what it is entitled to, the scheduler, and what its endpoints
// answer. No clock, no network: the same calls at the same times give the same answers.
class DemoFolio
{
public:
    DemoFolio(FolioStory story, Instant started);

    FolioScheduler &scheduler() { return m_scheduler; }
    const QList<FolioApplication> &applications() const { return m_applications; }
    const QList<FolioFlow> &flows() const { return m_flows; } // by time

    // Lets the story and the timers go on until then; what the scheduler logs meanwhile.
    QByteArray advance(Instant now);

    // What the gateway answers to a user who calls an endpoint.
    FolioAnswer callEndpoint(const QString &method, const QString &path, const QString &user,
                             Instant now) const;

private:
    const FolioModule *entitled(const QString &moduleName) const;
    void apply(const FolioChange &change, Instant at);
    void fallInto(const FolioTrap &trap, Instant at);
    FolioEnd run(const FolioTimer &timer, Instant at);
    std::optional<Instant> nextTurn() const;

    FolioStory m_story;
    Instant m_started;
    QList<FolioApplication> m_applications{};
    QList<FolioFlow> m_flows{};
    FolioScheduler m_scheduler{};
    qsizetype m_changesMade = 0;
    qsizetype m_trapsMade = 0;
    quint32 m_runs = 0;
};

} // namespace jobwatch
