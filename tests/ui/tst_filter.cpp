#include <QTest>

#include "tests/support/samplesnapshot.h"
#include "ui/tables/filter.h"
#include "ui/tables/filtertokens.h"
#include "ui/tables/rows.h"

using namespace jobwatch;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList found(const QString &line)
{
    const auto filter = parseFilter(line);
    if (!filter)
        return {filter.error().message};
    QStringList names;
    for (const RunnerRow &row : runnerRows(sampleSnapshot())) {
        if (matches(*filter, subjectOf(row, sampleNow())))
            names.append(runnerTitle(row.runner->key));
    }
    return names;
}

QString problem(const QString &line)
{
    const auto filter = parseFilter(line);
    return filter ? QString() : filter.error().message;
}

} // namespace

class TestFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsRunners_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("runners");
        QTest::newRow("a status") << u"status:down"_s
                                  << QStringList{u"iprscan › grid"_s, u"muscle › slurm"_s};
        QTest::newRow("commas are or")
            << u"status:down,unknown"_s
            << QStringList{u"iprscan › grid"_s, u"jronn › local"_s, u"muscle › slurm"_s};
        QTest::newRow("blanks are and") << u"status:down stage:startup"_s << QStringList{u"muscle › slurm"_s};
        QTest::newRow("a hyphen is not")
            << u"status:down -stage:startup"_s << QStringList{u"iprscan › grid"_s};
        QTest::newRow("a word anywhere")
            << u"clustal"_s << QStringList{u"clustalo › local"_s, u"clustalo › slurm"_s};
        QTest::newRow("a word in the reason") << u"permission"_s << QStringList{u"muscle › slurm"_s};
        QTest::newRow("case is ignored") << u"STATUS:Down PERMISSION"_s << QStringList{u"muscle › slurm"_s};
        QTest::newRow("accents are ignored") << u"mÚscle slurm"_s << QStringList{u"muscle › slurm"_s};
        QTest::newRow("quotes keep blanks") << u"\"permission denied\""_s << QStringList{u"muscle › slurm"_s};
        QTest::newRow("a quoted value")
            << u"reason:\"oom kill\",\"jobs waiting\""_s << QStringList{u"gpu › a100"_s};
        QTest::newRow("older than") << u"status:down since>1h"_s << QStringList{u"muscle › slurm"_s};
        QTest::newRow("younger than") << u"status:down since<1h30m"_s << QStringList{u"iprscan › grid"_s};
        QTest::newRow("evidence is old") << u"evidence>6h"_s << QStringList{u"jronn › local"_s};
        QTest::newRow("a number") << u"tests>21"_s
                                  << QStringList{u"clustalo › local"_s, u"disembl › local"_s};
        QTest::newRow("paused is a status") << u"status:paused"_s << QStringList{u"aacon › local"_s};
        QTest::newRow("and a mark") << u"mark:paused"_s << QStringList{u"aacon › local"_s};
        QTest::newRow("a paused one is not ok") << u"status:ok service:aacon"_s << QStringList{};
        QTest::newRow("an exit code") << u"exit:126"_s << QStringList{u"muscle › slurm"_s};
        QTest::newRow("a server's whole name") << u"server:bio"_s << QStringList{};
        QTest::newRow("a pattern") << u"server:bio-st*"_s << QStringList{u"disembl › local"_s};
        QTest::newRow("what the server says") << u"said:warn"_s << QStringList{u"tcoffee › slurm"_s};
        QTest::newRow("the kind of server")
            << u"kind:slurm"_s << QStringList{u"gpu › a100"_s, u"short › main"_s};
    }
    void findsRunners()
    {
        QFETCH(QString, line);
        QTEST(found(line), "runners");
    }

    void anEmptyLineMatchesEverything()
    {
        QVERIFY(parseFilter(u"   "_s)->isEmpty());
        QCOMPARE(found({}).size(), runnerRows(sampleSnapshot()).size());
    }

    void saysWhatItDoesNotUnderstand_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("a field cut short")
            << u"stat:down"_s << u"There is no field \"stat\". Did you mean status?"_s;
        QTest::newRow("a misspelt field")
            << u"sevrer:x"_s << u"There is no field \"sevrer\". Did you mean server?"_s;
        QTest::newRow("an odd field")
            << u"https://x"_s << u"There is no field \"https\". Put the words in quotes to look for them."_s;
        QTest::newRow("a misspelt status")
            << u"status:dwon"_s << u"There is no status \"dwon\". Did you mean down?"_s;
        QTest::newRow("not a stage") << u"stage:breakfast"_s
                                     << u"stage is one of: submission, startup, execution, polling."_s;
        QTest::newRow("not an age") << u"since>soon"_s << u"\"soon\" is not an age. Write 10m, 6h or 2d."_s;
        QTest::newRow("an age without a unit")
            << u"since>5"_s << u"\"5\" is not an age. Write 10m, 6h or 2d."_s;
        QTest::newRow("an age with a colon")
            << u"since:1h"_s << u"since is an age. Write since>1h or since<1h."_s;
        QTest::newRow("not a number") << u"tests>many"_s << u"\"many\" is not a number."_s;
        QTest::newRow("no order") << u"status>down"_s << u"status has no order. Write status: and a value."_s;
        QTest::newRow("no value") << u"status:"_s << u"status needs a value."_s;
        QTest::newRow("no limit") << u"since>"_s << u"since needs a value."_s;
    }
    void saysWhatItDoesNotUnderstand()
    {
        QFETCH(QString, line);
        QTEST(problem(line), "sentence");
    }

    void anyLineIsAnsweredWithoutHarm_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("only signs") << u": < > - -- \" \"\" , ,,"_s;
        QTest::newRow("an open quote") << u"reason:\"no such"_s;
        QTest::newRow("many stars") << u"server:"_s + u"a*"_s.repeated(500);
        QTest::newRow("a huge word") << QString(1'000'000, u'x');
        QTest::newRow("a huge number") << u"tests>1e999"_s;
        QTest::newRow("a huge age") << u"since>999999w999999w"_s;
        QTest::newRow("marks that turn the direction") << u"\u202Estatus:down\u202C"_s;
        QTest::newRow("half a surrogate pair") << QString(QChar(0xD800)) + u":x"_s;
        QTest::newRow("a null character") << QString(QChar(0)) + u"a:b"_s;
    }
    void anyLineIsAnsweredWithoutHarm()
    {
        QFETCH(QString, line);
        const auto filter = parseFilter(line);
        if (!filter) {
            QVERIFY(!filter.error().message.isEmpty());
            QVERIFY(filter.error().message.size() < 300);
            return;
        }
        const QString other(100'000, u'z');
        const FilterSubject subject{.words = {other}, .server = other, .reason = other};
        QVERIFY(!matches(*filter, subject) || filter->isEmpty());
    }

    void chipsEditTheLine_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("after");
        QTest::newRow("added to nothing") << u""_s << u"down"_s << u"status:down"_s;
        QTest::newRow("added to the list")
            << u"status:down clu"_s << u"warning"_s << u"status:down,warning clu"_s;
        QTest::newRow("taken from the list")
            << u"x status:down,warning"_s << u"down"_s << u"x status:warning"_s;
        QTest::newRow("the last one") << u"status:down  x"_s << u"down"_s << u"x"_s;
        QTest::newRow("negated ones stay") << u"-status:ok"_s << u"down"_s << u"-status:ok status:down"_s;
        QTest::newRow("quotes stay") << u"reason:\"a b\" status:down"_s << u"down"_s << u"reason:\"a b\""_s;
    }
    void chipsEditTheLine()
    {
        QFETCH(QString, line);
        QFETCH(QString, value);
        QFETCH(QString, after);
        QCOMPARE(withValueToggled(line, FilterField::Status, value), after);
        QCOMPARE(hasValue(after, FilterField::Status, value), !hasValue(line, FilterField::Status, value));
    }

    void aServerIsSetChangedAndRemoved()
    {
        QCOMPARE(withServer(u"status:down"_s, u"bio-tools"_s), u"status:down server:bio-tools"_s);
        QCOMPARE(withServer(u"server:a,b status:down"_s, u"my server"_s),
                 u"status:down server:\"my server\""_s);
        QCOMPARE(withServer(u"server:a status:down"_s, {}), u"status:down"_s);
        const auto filter = parseFilter(withServer({}, u"my server"_s));
        QVERIFY(matches(*filter, FilterSubject{.server = u"my server"_s}));
    }

    void onlyAgesDependOnTime()
    {
        QVERIFY(parseFilter(u"since>1h"_s)->dependsOnTime());
        QVERIFY(!parseFilter(u"status:down tests>5"_s)->dependsOnTime());
    }
};

QTEST_GUILESS_MAIN(TestFilter)
#include "tst_filter.moc"
