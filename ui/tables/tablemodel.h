#pragma once

#include <memory>
#include <numeric>
#include <optional>
#include <type_traits>
#include <vector>

#include "ui/tables/rowdiff.h"
#include "ui/tables/rowmodel.h"
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

    void setRows(const QList<Row> &rows, Instant now)
    {
        setNow(now);
        update(m_root, {}, rows);
    }

    void setTree(const QList<RowTree<Row>> &rows, Instant now)
    {
        setNow(now);
        update(m_root, {}, rows);
    }

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
        return column.sort ? column.sort(rowAt(index)) : plainText(column.cell(rowAt(index), shown()));
    }
    FilterSubject subjectAt(const QModelIndex &index) const override
    {
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

    Node &nodeAt(const QModelIndex &index) const
    {
        return index.isValid() ? *static_cast<Node *>(index.internalPointer()) : m_root;
    }

    // A list of rows is a tree without branches.
    static const Row &rowOf(const Row &row) { return row; }
    static const Row &rowOf(const RowTree<Row> &tree) { return tree.row; }
    static QList<RowTree<Row>> belowOf(const Row &) { return {}; }
    static const QList<RowTree<Row>> &belowOf(const RowTree<Row> &tree) { return tree.below; }

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
        for (const RowTree<Row> &child : belowOf(given))
            node->below.push_back(made(child, node.get()));
        renumber(*node);
        return node;
    }
    static void renumber(Node &node)
    {
        for (size_t i = 0; i < node.below.size(); ++i)
            node.below[i]->number = int(i);
    }

    template <typename Rows>
    void update(Node &node, const QModelIndex &index, const Rows &rows)
    {
        QList<int> kept;
        const QList<RowChange> changes = changesTo(node, rows, kept);
        for (const RowChange &change : changes)
            carryOut(change, node, index, rows);
        for (int row = 0; row < rows.size(); ++row) {
            Node &child = *node.below[size_t(row)];
            if (kept[row] >= 0 && !(child.below.empty() && belowOf(rows[row]).isEmpty()))
                update(child, this->index(row, 0, index), belowOf(rows[row]));
        }
    }

    // `kept`: for each new row the old one that it is, or -1.
    template <typename Rows>
    static QList<RowChange> changesTo(const Node &node, const Rows &rows, QList<int> &kept)
    {
        const auto differs = [&](int before, int after) {
            return !(node.below[size_t(before)]->row == rowOf(rows[after]));
        };
        if (const auto changed = changedInPlace(node, rows)) {
            kept.resize(rows.size());
            std::iota(kept.begin(), kept.end(), 0);
            return changedRuns(*changed);
        }
        kept = keptRows(matchedRows(keysOf(node), keysOf(rows)));
        return rowChanges(int(node.below.size()), kept, differs);
    }

    // As good as always the same rows come in the same order; then no keys need to be matched. Rows that are
    // equal have the same key.
    template <typename Rows>
    static std::optional<QList<int>> changedInPlace(const Node &node, const Rows &rows)
    {
        if (node.below.size() != size_t(rows.size()))
            return {};
        QList<int> changed;
        for (int row = 0; row < rows.size(); ++row) {
            const Node &known = *node.below[size_t(row)];
            if (known.row == rowOf(rows[row]))
                continue;
            if (known.key != rowKey(rowOf(rows[row])))
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
            Q_EMIT dataChanged(this->index(change.first, 0, index),
                               this->index(last, columnCount() - 1, index));
            return;
        }
    }

    std::span<const Column<Row>> m_cells{};
    mutable Node m_root{};
};

} // namespace jobwatch
