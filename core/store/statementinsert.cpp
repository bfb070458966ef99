#include <QSet>

#include "core/store/evidenceinsert.h"
#include "core/store/rows.h"

using namespace Qt::Literals::StringLiterals;

// Many rows a statement: each statement is a journey to the server and back.
namespace jobwatch {

namespace {

constexpr qsizetype rowsAtOnce = 100;

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

QString sqlFor(qsizetype rows)
{
    const QString row = u'(' + QStringList(evidenceInsertWidth, u"?"_s).join(u", "_s) + u')';
    return QLatin1StringView(evidenceInsertColumns) + QStringList(rows, row).join(u", "_s)
        + u" ON CONFLICT DO NOTHING RETURNING id"_s;
}

} // namespace

QString totalsSql()
{
    return u"INSERT INTO evidence_total (scope, width, at, source, passed, failed, timed, run_min, run_max,"
           " run_sum, cpu_sum) VALUES (:scope, :width, :at, :source, :passed, :failed, :timed, :min, :max,"
           " :run, :cpu) ON CONFLICT (scope, width, at, source) DO UPDATE SET"
           " passed = evidence_total.passed + excluded.passed,"
           " failed = evidence_total.failed + excluded.failed,"
           " timed = evidence_total.timed + excluded.timed,"
           " run_min = CASE WHEN excluded.run_min IS NULL OR evidence_total.run_min <= excluded.run_min"
           " THEN evidence_total.run_min ELSE excluded.run_min END,"
           " run_max = CASE WHEN excluded.run_max IS NULL OR evidence_total.run_max >= excluded.run_max"
           " THEN evidence_total.run_max ELSE excluded.run_max END,"
           " run_sum = evidence_total.run_sum + excluded.run_sum,"
           " cpu_sum = evidence_total.cpu_sum + excluded.cpu_sum"_s;
}

namespace {

class StatementInsert final : public EvidenceInsert
{
public:
    explicit StatementInsert(SqlConnection &connection)
        : m_connection(connection)
    {
    }

    Result<std::vector<bool>> insert(const std::vector<EvidenceRow> &rows, qint64 &last) override
    {
        std::vector<bool> isNew;
        isNew.reserve(rows.size());
        for (qsizetype first = 0; first < qsizetype(rows.size());) {
            const qsizetype left = qsizetype(rows.size()) - first;
            const qsizetype count = left >= rowsAtOnce ? rowsAtOnce : 1;
            QVariantList values;
            for (qsizetype i = 0; i < count; ++i)
                values += valuesOf(rows[size_t(first + i)], last + 1 + i);
            const auto added = m_connection.numbers(sqlFor(count), values);
            if (!added)
                return added.error();
            const QSet<qint64> ids(added->begin(), added->end());
            for (qsizetype i = 0; i < count; ++i)
                isNew.push_back(ids.contains(last + 1 + i));
            last += count;
            first += count;
        }
        return isNew;
    }

    Result<void> add(const QHash<TotalKey, EvidenceTotal> &totals) override
    {
        const QString sql = totalsSql();
        for (auto row = totals.begin(); row != totals.end(); ++row) {
            const auto done = m_connection.run(sql,
                                               {{":scope"_L1, row.key().scope},
                                                {":width"_L1, widthOf(row.key().bucket)},
                                                {":at"_L1, row.key().from},
                                                {":source"_L1, int(row.key().source)},
                                                {":passed"_L1, row->passed},
                                                {":failed"_L1, row->failed},
                                                {":timed"_L1, row->timed},
                                                {":min"_L1, row->shortestRun},
                                                {":max"_L1, row->longestRun},
                                                {":run"_L1, row->runTime},
                                                {":cpu"_L1, row->cpuTime}});
            if (!done)
                return done;
        }
        return {};
    }

private:
    SqlConnection &m_connection;
};

} // namespace

std::unique_ptr<EvidenceInsert> statementInsert(SqlConnection &connection)
{
    return std::make_unique<StatementInsert>(connection);
}

} // namespace jobwatch
