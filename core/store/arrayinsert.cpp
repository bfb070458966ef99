#include <array>
#include <QSet>

#include "core/store/evidenceinsert.h"

using namespace Qt::Literals::StringLiterals;

// Into PostgreSQL: a column of many rows travels as one array, so that a statement has as many values as the
// table has columns, and not as many as there are cells.
namespace jobwatch {

namespace {

constexpr size_t rowsAtOnce = 1'000;

// One column as PostgreSQL writes an array: {1,NULL,"two"}.
class Column
{
public:
    Column &add(qint64 number)
    {
        next() += QString::number(number);
        return *this;
    }
    template <typename Number>
    Column &add(const std::optional<Number> &number)
    {
        if (number)
            return add(qint64(*number));
        next() += "NULL"_L1;
        return *this;
    }
    Column &add(const std::optional<Span> &span)
    {
        return add(span ? std::optional(span->count()) : std::nullopt);
    }
    Column &add(const QString &text)
    {
        next() += u'"';
        for (const QChar c : text) {
            if (c == u'"' || c == u'\\')
                m_cells += u'\\';
            m_cells += c;
        }
        m_cells += u'"';
        return *this;
    }
    QString array() const { return (m_cells.isEmpty() ? u"{"_s : m_cells) + u'}'; }

private:
    QString &next() { return m_cells += m_cells.isEmpty() ? u'{' : u','; }

    QString m_cells{};
};

template <size_t width>
QVariantList arraysOf(const std::array<Column, width> &columns)
{
    QVariantList values;
    for (const Column &column : columns)
        values.append(column.array());
    return values;
}

// Adds one value after the other to one column after the other.
template <size_t width>
auto adder(std::array<Column, width> &columns)
{
    return [column = columns.data()](const auto &value) mutable { (column++)->add(value); };
}

QString fromArrays(std::initializer_list<QLatin1StringView> types)
{
    QStringList arrays;
    for (const QLatin1StringView type : types)
        arrays.append(u"CAST(? AS %1[])"_s.arg(type));
    return u" SELECT * FROM unnest(%1)"_s.arg(arrays.join(u", "_s));
}

QString evidenceSql()
{
    constexpr auto id = "bigint"_L1, number = "integer"_L1, small = "smallint"_L1, text = "text"_L1;
    return QString(QLatin1StringView(evidenceInsertInto))
        + fromArrays({id, id, id, text, small, small, id, id, number, id, small, number, text, id, id, id,
                      text, text})
        + u" ON CONFLICT DO NOTHING RETURNING id"_s;
}

QString sumsSql()
{
    constexpr auto id = "bigint"_L1, small = "smallint"_L1;
    return QString(QLatin1StringView(totalsInsertInto))
        + fromArrays({id, id, id, small, id, id, id, id, id, id, id}) + QLatin1StringView(totalsOnConflict);
}

class ArrayInsert final : public EvidenceInsert
{
public:
    explicit ArrayInsert(SqlConnection &connection)
        : m_connection(connection)
    {
    }

    Result<std::vector<bool>> insert(const std::vector<EvidenceRow> &rows, qint64 &last) override
    {
        std::vector<bool> isNew;
        isNew.reserve(rows.size());
        for (size_t first = 0; first < rows.size(); first += rowsAtOnce) {
            const size_t end = std::min(first + rowsAtOnce, rows.size());
            std::array<Column, evidenceInsertWidth> columns;
            for (size_t i = first; i < end; ++i)
                eachValue(rows[i], last + 1 + qint64(i - first), adder(columns));
            const auto added = m_connection.numbers(evidenceSql(), arraysOf(columns));
            if (!added)
                return added.error();
            const QSet<qint64> ids(added->begin(), added->end());
            for (size_t i = first; i < end; ++i)
                isNew.push_back(ids.contains(++last));
        }
        return isNew;
    }

    Result<void> add(const QHash<TotalKey, EvidenceTotal> &totals) override
    {
        if (totals.isEmpty())
            return {};
        std::array<Column, totalsInsertWidth> columns;
        for (auto row = totals.begin(); row != totals.end(); ++row)
            eachValue(row.key(), *row, adder(columns));
        return m_connection.rows(sumsSql(), arraysOf(columns), [](const QSqlQuery &) {});
    }

private:
    SqlConnection &m_connection;
};

} // namespace

std::unique_ptr<EvidenceInsert> arrayInsert(SqlConnection &connection)
{
    return std::make_unique<ArrayInsert>(connection);
}

} // namespace jobwatch
