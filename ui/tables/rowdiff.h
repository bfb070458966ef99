#pragma once

#include <functional>
#include <QHash>
#include <QList>

namespace jobwatch {

// One announcement of a model. Carried out in the order of the list: removals from the end (rows of the
// old list), then insertions from the front, then changes (rows of the new list).
struct RowChange
{
    enum class Kind { Removed, Inserted, Changed };

    Kind kind = Kind::Changed;
    int first = 0;
    int count = 0;

    bool operator==(const RowChange &) const = default;
};

// For every new row the old row of the same key, or -1; a moved row counts as removed and inserted, so
// that what is kept stands in rising order.
QList<int> keptRows(const QList<int> &oldRowOfNewRow);

// From the old row of each new row (rising, -1: inserted) to runs of announcements.
QList<RowChange> rowChanges(int before, const QList<int> &kept,
                            const std::function<bool(int before, int after)> &differs);

// Rising rows that have changed, as runs of announcements.
QList<RowChange> changedRuns(const QList<int> &rows);

// The old row of each new row by key; of equal keys only the first one counts.
template <typename Key>
QList<int> matchedRows(const QList<Key> &before, const QList<Key> &after)
{
    QHash<Key, int> rows;
    rows.reserve(before.size());
    for (int row = 0; row < before.size(); ++row) {
        if (!rows.contains(before[row]))
            rows.insert(before[row], row);
    }
    QList<int> matched;
    matched.reserve(after.size());
    for (const Key &key : after)
        matched.append(rows.contains(key) ? rows.take(key) : -1);
    return matched;
}

} // namespace jobwatch
