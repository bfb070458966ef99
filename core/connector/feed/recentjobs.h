#pragma once

#include <deque>
#include <QSet>

#include "core/domain/evidence.h"

namespace jobwatch::feed {

// The jobs that were told last, by service and id: what a feed repeats is handed over once.
class RecentJobs
{
public:
    static constexpr size_t most = 20'000;

    // False if it is known already. A job without an id is always new.
    bool enter(const Evidence &evidence)
    {
        if (evidence.job.isEmpty())
            return true;
        const QPair<ServiceId, JobId> job{evidence.runner.service, evidence.job};
        if (m_known.contains(job))
            return false;
        m_known.insert(job);
        m_order.push_back(job);
        if (m_order.size() > most) {
            m_known.remove(m_order.front());
            m_order.pop_front();
        }
        return true;
    }

private:
    QSet<QPair<ServiceId, JobId>> m_known{};
    std::deque<QPair<ServiceId, JobId>> m_order{};
};

} // namespace jobwatch::feed
