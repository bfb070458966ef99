#pragma once

#include <functional>
#include <map>

#include "app/demo/foliostory.h"

namespace jobwatch {

// How a run ended, as the scheduler's log tells it.
struct FolioEnd
{
    int status = 0; // 0: there was no call
    Span duration{};
    int retries = 0;
    QString exception{}; // of the scheduler itself; then nothing else is logged
};

// The timers and the jobs of mod-scheduler, as a value. The jobs are apart from the timers: that is why a
// timer that was disabled and enabled again never fires.
class FolioScheduler
{
public:
    using Run = std::function<FolioEnd(const FolioTimer &timer, Instant at)>;

    // By id, which is the order of the list.
    const std::map<QString, FolioTimer> &timers() const { return m_timers; }
    bool hasJob(const QString &id) const { return m_jobs.count(id) > 0; }

    std::variant<FolioTimer, FolioRefusal> create(FolioTimer timer, const QString &user, Instant now);
    std::variant<FolioTimer, FolioRefusal> update(FolioTimer timer, const QString &id, const QString &user,
                                                  Instant now);
    std::optional<FolioRefusal> remove(const QString &id);

    // What the module declares comes anew, and all that was disabled is enabled: by whom does not count.
    void entitle(const FolioModule &module, bool isUpgrade, Instant now);
    void revoke(const QString &moduleName);

    // Runs what is due until then, in order. Lines of the log, in JSON.
    QByteArray advance(Instant now, const Run &run);

private:
    struct Running
    {
        FolioTimer timer{};
        FolioEnd end{};
    };

    FolioTimer *findByKey(const QString &naturalKey);
    void schedule(const FolioTimer &timer, Instant now);
    QByteArray fire(QString id, Instant at, const Run &run); // the id may be that of the job it ends
    QString newId();

    std::map<QString, FolioTimer> m_timers{};
    std::map<QString, Instant> m_jobs{}; // when each fires next
    std::multimap<Instant, Running> m_running{}; // by when each ends
    int m_made = 0;
};

} // namespace jobwatch
