#include "core/store/evidenceinsert.h"
#include "core/store/rows.h"

using namespace Qt::Literals::StringLiterals;

// By Qt alone.
namespace jobwatch {

namespace {

QVariantList valuesOf(const EvidenceRow &row, qint64 id)
{
    const Evidence &evidence = *row.evidence;
    QVariantList values;
    values.reserve(evidenceInsertWidth);
    const auto add = [&values](const auto &value) { values.append(Binding(""_L1, value).value); };
    for (const qint64 number : {id, row.scope, row.service})
        add(number);
    add(evidence.job.value);
    add(int(evidence.source));
    add(int(evidence.kind));
    add(evidence.submittedAt);
    add(evidence.knownAt);
    add(packedVerdicts(evidence.stages));
    add(packedCauses(evidence.stages));
    add(int(evidence.testProblem));
    add(evidence.exitCode);
    add(evidence.client);
    add(evidence.queueWait);
    add(evidence.runTime);
    add(evidence.cpuTime);
    add(evidence.text);
    add(evidence.stderrTail);
    return values;
}

QVariantList valuesOf(const TotalKey &key, const EvidenceTotal &total)
{
    QVariantList values;
    const auto add = [&values](const auto &value) { values.append(Binding(""_L1, value).value); };
    add(key.scope);
    add(widthOf(key.bucket));
    add(key.from);
    add(int(key.source));
    for (const qint64 number : {total.passed, total.failed, total.timed})
        add(number);
    add(total.shortestRun);
    add(total.longestRun);
    add(total.runTime);
    add(total.cpuTime);
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
