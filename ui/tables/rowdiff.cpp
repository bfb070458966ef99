#include "ui/tables/rowdiff.h"

#include <algorithm>

namespace jobwatch {

namespace {

void extend(QList<RowChange> &runs, RowChange::Kind kind, int row)
{
    if (!runs.isEmpty() && runs.last().kind == kind && runs.last().first + runs.last().count == row) {
        ++runs.last().count;
        return;
    }
    runs.append(RowChange{kind, row, 1});
}

} // namespace

QList<int> keptRows(const QList<int> &oldRowOfNewRow)
{
    // The longest rising sequence by patience: ends[n] is the place of the smallest end of a sequence of
    // n + 1 rows, above[place] the place before it.
    QList<int> ends;
    QList<int> above(oldRowOfNewRow.size(), -1);
    for (int place = 0; place < oldRowOfNewRow.size(); ++place) {
        const int row = oldRowOfNewRow[place];
        if (row < 0)
            continue;
        const auto end = std::lower_bound(ends.begin(), ends.end(), row,
                                          [&](int at, int value) { return oldRowOfNewRow[at] < value; });
        above[place] = end == ends.begin() ? -1 : *std::prev(end);
        if (end == ends.end())
            ends.append(place);
        else
            *end = place;
    }
    QList<int> kept(oldRowOfNewRow.size(), -1);
    for (int place = ends.isEmpty() ? -1 : ends.last(); place >= 0; place = above[place])
        kept[place] = oldRowOfNewRow[place];
    return kept;
}

QList<RowChange> rowChanges(int before, const QList<int> &kept,
                            const std::function<bool(int before, int after)> &differs)
{
    QList<bool> stays(before, false);
    QList<RowChange> inserted;
    QList<RowChange> changed;
    for (int row = 0; row < kept.size(); ++row) {
        if (kept[row] < 0) {
            extend(inserted, RowChange::Kind::Inserted, row);
            continue;
        }
        stays[kept[row]] = true;
        if (differs(kept[row], row))
            extend(changed, RowChange::Kind::Changed, row);
    }
    QList<RowChange> removed;
    for (int row = 0; row < before; ++row) {
        if (!stays[row])
            extend(removed, RowChange::Kind::Removed, row);
    }
    std::reverse(removed.begin(), removed.end());
    return removed + inserted + changed;
}

QList<RowChange> changedRuns(const QList<int> &rows)
{
    QList<RowChange> runs;
    for (const int row : rows)
        extend(runs, RowChange::Kind::Changed, row);
    return runs;
}

} // namespace jobwatch
