#pragma once

#include <QHash>

#include "core/domain/historyreader.h"

namespace jobwatch {

Span widthOf(Bucket bucket);

// Which row of the kept sums a job belongs to. `scope` is the stored number of the runner.
struct TotalKey
{
    qint64 scope = 0;
    Bucket bucket = Bucket::Hour;
    Instant from{};
    Source source = Source::TestJob;

    friend bool operator==(const TotalKey &, const TotalKey &) = default;
    friend size_t qHash(const TotalKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.scope, int(key.bucket), toMs(key.from), int(key.source));
    }
};

// Sums of one batch, to be added to the stored ones in one go: a batch has far fewer hours than jobs.
class Totals
{
public:
    void add(qint64 scope, const Evidence &evidence);
    const QHash<TotalKey, EvidenceTotal> &rows() const { return m_rows; }

private:
    QHash<TotalKey, EvidenceTotal> m_rows{};
};

} // namespace jobwatch
