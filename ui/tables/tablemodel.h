#pragma once

#include <memory>
#include <optional>
#include <type_traits>
#include <vector>

#include "ui/tables/rowdiff.h"
#include "ui/tables/rowmodel.h"
#include "ui/tables/rowplaces.h"
#include "ui/tables/rows.h"

namespace jobwatch {

// A table or tree of values. `setRows` takes the whole new content and announces only what differs, so
// that selection, scrolling and unfolded rows stay. Row needs ==, rowKey, scopeOf and subjectOf.
template <typename Row>
class TableModel final : public RowModel
{
public:
    explicit TableModel(std::span<const Column<Row>> columns, QObject *parent = nullptr)
        : RowModel(specsOf(columns), parent)
        , m_cells(columns)
    {
    }

    void setRows(const QList<Row> &rows, Instant now) { show(rows, now); }

    void setTree(const QList<RowTree<Row>> &rows, Instant now) { show(rows, now); }

    // The same for rows that are made only where they differ.
    void cutRows(const QList<RowPlace> &places, Instant now) { show(places, now); }

    void cutTree(const QList<RowTree<RowPlace>> &places, Instant now) { show(places, now); }

    const Row &rowAt(const QModelIndex &index) const { return nodeAt(index).row; }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override
    {
        if (!hasIndex(row, column, parent))
            return {};
        return createIndex(row, column, nodeAt(parent).below[size_t(row)].get());
    }
    QModelIndex parent(const QModelIndex &index) const override
    {
        if (!index.isValid())
            return {};
        Node *above = nodeAt(index).above;
        return above == &m_root ? QModelIndex{} : createIndex(above->number, 0, above);
    }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.column() > 0 ? 0 : int(nodeAt(parent).below.size());
    }

protected:
    Cell cellAt(const QModelIndex &index) const override
    {
        return m_cells[size_t(index.column())].cell(rowAt(index), shown());
    }
    QVariant sortAt(const QModelIndex &index) const override
    {
        const auto &column = m_cells[size_t(index.column())];
        if (column.sortShown)
            return column.sortShown(rowAt(index), shown());
        return column.sort ? column.sort(rowAt(index)) : plainText(column.cell(rowAt(index), shown()));
    }
    FilterSubject subjectAt(const QModelIndex &index, const FilterNeeds &needs) const override
    {
        if constexpr (requires(const Row &row) { subjectOf(row, Instant{}, needs); })
            return subjectOf(rowAt(index), shown().now, needs);
        else
            return subjectOf(rowAt(index), shown().now);
    }
    Scope scopeAt(const QModelIndex &index) const override { return scopeOf(rowAt(index)); }
    std::optional<TimerKey> timerAt(const QModelIndex &index) const override
    {
        if constexpr (requires(const Row &row) { timerOf(row); })
            return timerOf(rowAt(index));
        else
            return {};
    }
    QString keyAt(const QModelIndex &index) const override { return rowKey(rowAt(index)); }
    bool spansAt(const QModelIndex &index) const override
    {
        if constexpr (std::is_same_v<Row, ServicesRow>) // a flat row converts to it, but does not span
            return spansTable(rowAt(index));
        else
            return false;
    }

private:
    struct Node
    {
        Row row{};
        QString key{};
        Node *above = nullptr;
        int number = 0; // its row within the one above
        std::vector<std::unique_ptr<Node>> below{};
    };

    template <typename Given>
    void show(const QList<Given> &rows, Instant now)
    {
        setNow(now);
        setFlat(!isTree<Given>);
        update(m_root, {}, rows);
    }

    Node &nodeAt(const QModelIndex &index) const
    {
        return index.isValid() ? *static_cast<Node *>(index.internalPointer()) : m_root;
    }

    // A list of rows is a tree without branches; rows or their places are given.
    template <typename Given>
    static constexpr bool isTree = requires(const Given &given)
    {
        given.below;
    };

    static const Row &rowOf(const Row &row) { return row; }
    static Row rowOf(const RowPlace &place) { return jobwatch::rowAt<Row>(place); }
    template <typename Given>
    static decltype(auto) rowOf(const RowTree<Given> &tree)
    {
        return rowOf(tree.row);
    }
    static bool isShown(const Node &node, const Row &row) { return node.row == row; }
    static bool isShown(const Node &node, const RowPlace &place) { return shows(node.row, place); }
    template <typename Given>
    static bool isShown(const Node &node, const RowTree<Given> &tree)
    {
        return isShown(node, tree.row);
    }
    static bool hasKey(const Node &node, const Row &row) { return node.key == rowKey(row); }
    static bool hasKey(const Node &node, const RowPlace &place) { return isOf(node.row, place); }
    template <typename Given>
    static bool hasKey(const Node &node, const RowTree<Given> &tree)
    {
        return hasKey(node, tree.row);
    }

    static QList<QString> keysOf(const Node &node)
    {
        QList<QString> keys;
        keys.reserve(qsizetype(node.below.size()));
        for (const auto &child : node.below)
            keys.append(child->key);
        return keys;
    }
    template <typename Rows>
    static QList<QString> keysOf(const Rows &rows)
    {
        QList<QString> keys;
        keys.reserve(rows.size());
        for (const auto &row : rows)
            keys.append(rowKey(rowOf(row)));
        return keys;
    }

    template <typename Given>
    static std::unique_ptr<Node> made(const Given &given, Node *above)
    {
        auto node = std::make_unique<Node>();
        node->row = rowOf(given);
        node->key = rowKey(node->row);
        node->above = above;
        if constexpr (isTree<Given>) {
            for (const auto &child : given.below)
                node->below.push_back(made(child, node.get()));
        }
        renumber(*node);
        return node;
    }
    static void renumber(Node &node)
    {
        for (size_t i = 0; i < node.below.size(); ++i)
            node.below[i]->number = int(i);
    }

    template <typename Given>
    void update(Node &node, const QModelIndex &index, const QList<Given> &rows)
    {
        if (const auto changed = changedInPlace(node, rows)) {
            for (const RowChange &change : changedRuns(*changed))
                carryOut(change, node, index, rows);
            updateBelow(node, index, rows, [](int) { return true; });
            return;
        }
        const QList<int> kept = keptRows(matchedRows(keysOf(node), keysOf(rows)));
        const auto differs = [&](int before, int after) {
            return !isShown(*node.below[size_t(before)], rows[after]);
        };
        for (const RowChange &change : rowChanges(int(node.below.size()), kept, differs))
            carryOut(change, node, index, rows);
        updateBelow(node, index, rows, [&kept](int row) { return kept[row] >= 0; });
    }

    template <typename Given, typename IsKept>
    void updateBelow(Node &node, const QModelIndex &index, const QList<Given> &rows, const IsKept &isKept)
    {
        if constexpr (isTree<Given>) {
            for (int row = 0; row < rows.size(); ++row) {
                Node &child = *node.below[size_t(row)];
                if (isKept(row) && !(child.below.empty() && rows[row].below.isEmpty()))
                    update(child, this->index(row, 0, index), rows[row].below);
            }
        }
    }

    // As good as always the same rows come in the same order; then no keys need to be matched. Rows that are
    // equal have the same key.
    template <typename Given>
    static std::optional<QList<int>> changedInPlace(const Node &node, const QList<Given> &rows)
    {
        if (node.below.size() != size_t(rows.size()))
            return {};
        QList<int> changed;
        for (int row = 0; row < rows.size(); ++row) {
            const Node &known = *node.below[size_t(row)];
            if (isShown(known, rows[row]))
                continue;
            if (!hasKey(known, rows[row]))
                return {};
            changed.append(row);
        }
        return changed;
    }

    template <typename Rows>
    void carryOut(const RowChange &change, Node &node, const QModelIndex &index, const Rows &rows)
    {
        const int last = change.first + change.count - 1;
        const auto begin = node.below.begin() + change.first;
        switch (change.kind) {
        case RowChange::Kind::Removed:
            beginRemoveRows(index, change.first, last);
            node.below.erase(begin, begin + change.count);
            renumber(node);
            endRemoveRows();
            return;
        case RowChange::Kind::Inserted: {
            beginInsertRows(index, change.first, last);
            std::vector<std::unique_ptr<Node>> fresh;
            for (int row = change.first; row <= last; ++row)
                fresh.push_back(made(rows[row], &node));
            node.below.insert(begin, std::make_move_iterator(fresh.begin()),
                              std::make_move_iterator(fresh.end()));
            renumber(node);
            endInsertRows();
            return;
        }
        case RowChange::Kind::Changed:
            for (int row = change.first; row <= last; ++row)
                node.below[size_t(row)]->row = rowOf(rows[row]);
            Q_EMIT dataChanged(createIndex(change.first, 0, begin->get()),
                               createIndex(last, columnCount() - 1, node.below[size_t(last)].get()));
            return;
        }
    }

    std::span<const Column<Row>> m_cells{};
    mutable Node m_root{};
};

} // namespace jobwatch
