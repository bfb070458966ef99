#include "core/connector/batch/ledger.h"

#include <algorithm>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace jobwatch::batch {

bool Ledger::isCounted(const BatchJob &job) const
{
    const Counted counted = m_runs.value(job.id);
    return counted.isOver && counted.runs > job.restarts;
}

bool Ledger::isLostRunCounted(const BatchJob &job) const
{
    return m_runs.value(job.id).runs >= job.restarts;
}

bool Ledger::isOver(const JobId &job) const
{
    return m_runs.value(job).isOver;
}

void Ledger::count(const BatchJob &job)
{
    m_runs[job.id] = {.runs = job.restarts + 1, .isOver = true};
}

void Ledger::countLostRun(const BatchJob &job)
{
    m_runs[job.id] = {.runs = job.restarts, .isOver = false};
}

void Ledger::keepOnly(const QSet<JobId> &listed)
{
    m_runs.removeIf([&listed](const auto &entry) { return !listed.contains(entry.key()); });
}

// "26:1 27. 28." with a full stop behind what is over; ids of queueing systems hold no space.
QByteArray Ledger::saved() const
{
    QStringList words;
    for (auto entry = m_runs.cbegin(); entry != m_runs.cend(); ++entry)
        words.append(entry.key().value + u':' + QString::number(entry->runs)
                     + (entry->isOver ? u"."_s : QString()));
    words.sort(); // the same content is the same bytes
    return words.join(u' ').toUtf8();
}

Ledger Ledger::restored(const QByteArray &saved)
{
    Ledger ledger;
    const QStringList words = QString::fromUtf8(saved).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const qsizetype colon = word.lastIndexOf(u':');
        const bool isOver = word.endsWith(u'.');
        bool isNumber = false;
        const int runs = word.sliced(colon + 1).chopped(isOver ? 1 : 0).toInt(&isNumber);
        if (colon < 1 || !isNumber || runs < 0)
            return {};
        ledger.m_runs.insert(JobId{word.left(colon)}, {.runs = runs, .isOver = isOver});
    }
    return ledger;
}

} // namespace jobwatch::batch
