#include <array>
#include <QSet>

#include "core/store/evidenceinsert.h"
#include "core/store/rows.h"

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

void fill(std::array<Column, evidenceInsertWidth> &columns, const EvidenceRow &row, qint64 id)
{
    const Evidence &evidence = *row.evidence;
    Column *column = columns.data();
    const auto next = [&column](const auto &value) { (column++)->add(value); };
    for (const qint64 number : {id, row.scope, row.service})
        next(number);
    next(evidence.job.value);
    next(qint64(evidence.source));
    next(qint64(evidence.kind));
    next(qint64(toMs(evidence.submittedAt)));
    next(qint64(toMs(evidence.knownAt)));
    next(packedVerdicts(evidence.stages));
    next(packedCauses(evidence.stages));
    next(qint64(evidence.testProblem));
    next(evidence.exitCode);
    next(evidence.client);
    next(evidence.queueWait);
    next(evidence.runTime);
    next(evidence.cpuTime);
    next(evidence.text);
    next(evidence.stderrTail);
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
                fill(columns, rows[i], last + 1 + qint64(i - first));
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
        for (auto row = totals.begin(); row != totals.end(); ++row) {
            Column *column = columns.data();
            for (const qint64 number :
                 {row.key().scope, qint64(widthOf(row.key().bucket).count()), qint64(toMs(row.key().from)),
                  qint64(row.key().source), row->passed, row->failed, row->timed})
                (column++)->add(number);
            (column++)->add(row->shortestRun);
            (column++)->add(row->longestRun);
            (column++)->add(qint64(row->runTime.count()));
            (column++)->add(qint64(row->cpuTime.count()));
        }
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
