#include "core/store/evidenceinsert.h"
#include "core/store/schema.h"
#include "tests/store/samples.h"

using namespace jobwatch;
using namespace jobwatch::samples;
using namespace Qt::Literals::StringLiterals;

namespace {

// Every row of the tables of evidence, as the database's own program would show it.
QStringList contentOf(const QString &file)
{
    Database database(file);
    const QString evidence =
        u"id, scope, service, job, source, kind, submitted_at, known_at, verdicts, causes,"
        " test_problem, exit_code, client, queue_wait, run_time, cpu_time, text,"
        " stderr_tail"_s;
    const auto joined = [](const QString &columns) {
        QStringList quoted;
        for (const QString &column : columns.split(u", "_s))
            quoted.append(u"quote(%1)"_s.arg(column.trimmed()));
        return quoted.join(u" || ' ' || "_s);
    };
    return database.texts(u"SELECT "_s + joined(evidence) + u" FROM evidence ORDER BY id"_s, 0)
        + database.texts(
            u"SELECT "_s
                + joined(
                    u"scope, width, at, source, passed, failed, timed, run_min, run_max, run_sum, cpu_sum"_s)
                + u" FROM evidence_total ORDER BY scope, width, at, source"_s,
            0);
}

Evidence strange()
{
    Evidence evidence = evidenceOf(muscle, 7);
    evidence.client = u"{\"a\\b\", NULL} 'x'; --"_s;
    evidence.queueWait = Span(0);
    evidence.runTime.reset();
    evidence.text = u"Zoë\n\t\U0001F9EC"_s;
    return evidence;
}

} // namespace

// The ways into the table of evidence lead to the same.
class TestEvidenceInsert : public QObject
{
    Q_OBJECT

private:
    using Make = std::unique_ptr<EvidenceInsert> (*)(SqlConnection &);

    // Two batches that have a job in common.
    static std::vector<bool> insertBy(Make make, const QString &file)
    {
        SqlConnection connection(sqliteDialect(), file);
        if (!connection.open({.database = file}) || !migrate(connection))
            return {};
        const auto insert = make(connection);
        const QList<Evidence> jobs{evidenceOf(clustalo, 1), evidenceOf(clustalo, 3), strange(),
                                   evidenceOf(clustalo, 1)};
        std::vector<EvidenceRow> rows;
        Totals totals;
        for (const Evidence &job : jobs) {
            rows.push_back({.scope = 1, .service = 2, .evidence = &job});
            totals.add(1, job);
        }
        qint64 last = 0;
        const auto isNew = insert->insert(rows, last);
        if (!isNew || !insert->add(totals.rows()) || !insert->add(totals.rows()))
            return {};
        return *isNew;
    }

private Q_SLOTS:
    void qtAloneWritesTheSameAsTheLibrary()
    {
        const QTemporaryDir dir;
        const QString byLibrary = dir.filePath(u"library.db"_s), byQt = dir.filePath(u"qt.db"_s);
        const std::vector<bool> expected{true, true, true, false};
        QCOMPARE(insertBy(&fileInsert, byLibrary), expected);
        QCOMPARE(insertBy(&statementInsert, byQt), expected);
        const QStringList content = contentOf(byLibrary);
        QCOMPARE(content.size(), 3 + 2); // jobs, and their sums by hour and by day
        QVERIFY2(content[2].contains(u"Zoë"_s), qPrintable(content[2]));
        QCOMPARE(contentOf(byQt), content);
    }
};

QTEST_GUILESS_MAIN(TestEvidenceInsert)
#include "tst_evidenceinsert.moc"
