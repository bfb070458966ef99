#include "core/store/evidenceinsert.h"

using namespace Qt::Literals::StringLiterals;

// By Qt alone.
namespace jobwatch {

namespace {

template <typename... Row>
QVariantList valuesOf(const Row &...row)
{
    QVariantList values;
    eachValue(row..., [&values](const auto &value) { values.append(Binding(""_L1, value).value); });
    return values;
}

class StatementInsert final : public EvidenceInsert
{
public:
    explicit StatementInsert(SqlConnection &connection)
        : m_connection(connection)
    {
    }

    Result<std::vector<bool>> insert(const std::vector<EvidenceRow> &rows, qint64 &last) override
    {
        const QString sql = QLatin1StringView(evidenceInsertInto) + onePlaceEach(evidenceInsertWidth)
            + u" ON CONFLICT DO NOTHING RETURNING id"_s;
        std::vector<bool> isNew;
        isNew.reserve(rows.size());
        for (const EvidenceRow &row : rows) {
            const auto added = m_connection.numbers(sql, valuesOf(row, ++last));
            if (!added)
                return added.error();
            isNew.push_back(!added->isEmpty());
        }
        return isNew;
    }

    Result<void> add(const QHash<TotalKey, EvidenceTotal> &totals) override
    {
        const QString sql = QLatin1StringView(totalsInsertInto) + onePlaceEach(totalsInsertWidth)
            + QLatin1StringView(totalsOnConflict);
        for (auto row = totals.begin(); row != totals.end(); ++row) {
            if (const auto done = m_connection.numbers(sql, valuesOf(row.key(), *row)); !done)
                return done.error();
        }
        return {};
    }

private:
    SqlConnection &m_connection;
};

} // namespace

QString onePlaceEach(int columns)
{
    return u" VALUES (%1)"_s.arg(QStringList(columns, u"?"_s).join(u", "_s));
}

std::unique_ptr<EvidenceInsert> statementInsert(SqlConnection &connection)
{
    return std::make_unique<StatementInsert>(connection);
}

} // namespace jobwatch
