#include <csignal>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "tests/bench/yearhistory.h"
#include "tests/report/smallhistory.h"

using namespace jobwatch;
using namespace jobwatch::smallhistory;
using namespace Qt::Literals::StringLiterals;

// The verb from outside, without a display.
class TestReportVerb : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder{};
    QByteArray m_said{};
    QByteArray m_result{};

    QString place(const QString &name) const { return m_folder.filePath(name); }
    int run(const QStringList &arguments)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
            environment.remove(name);
        environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.path());
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(JOBWATCH_PROGRAM),
                      QStringList{u"report"_s} + arguments
                          + QStringList{u"--store"_s, place(u"history.db"_s)});
        const bool ended = process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit;
        m_said = process.readAllStandardError();
        m_result = process.readAllStandardOutput();
        return ended ? process.exitCode() : -1;
    }
    static QStringList october()
    {
        return {u"--from=2026-10-01"_s, u"--to=2026-11-01"_s, u"--zone=Europe/Berlin"_s};
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto store = openStore(place(u"history.db"_s), StoreMode::ReadWrite);
        QVERIFY(store);
        StoreBatch batch;
        batch.events = events();
        batch.evidence = jobs();
        QVERIFY((*store)->write(batch));
    }

    void eachFormatIsWrittenAndVerified_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("inside");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("html") << u"html"_s << QString() << QByteArray("<!DOCTYPE html>");
        QTest::newRow("pdf") << u"pdf"_s << QString() << QByteArray("%PDF-1.");
        QTest::newRow("json") << u"json"_s << QString() << QByteArray("{");
        QTest::newRow("csv") << u"csv"_s << u"/services.csv"_s << QByteArray("server,service,runners,");
    }
    void eachFormatIsWrittenAndVerified()
    {
        QFETCH(QString, format);
        QFETCH(QString, inside);
        QFETCH(QByteArray, begin);
        const QString target = place(u"report."_s + format);
        QCOMPARE(run(october() + QStringList{u"--format"_s, format, u"-o"_s, target}), 0);
        QCOMPARE(m_result, QByteArray());
        QVERIFY2(m_said.contains("Saved "), m_said.constData());
        QFile file(target + inside);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.readAll().startsWith(begin));
        QCOMPARE(run({u"--verify"_s, target}), 0);
        file.write("x");
        file.close();
        QCOMPARE(run({u"--verify"_s, target}), 65);
        QVERIFY(m_result.contains("changed since it was made"));
    }

    // A year that takes a while to read.
    void whatIsInterruptedLeavesNothingHalfWritten_data()
    {
        QTest::addColumn<QString>("format");
        for (const QString &format : {u"html"_s, u"pdf"_s, u"json"_s, u"csv"_s})
            QTest::newRow(qPrintable(format)) << format;
    }
    void whatIsInterruptedLeavesNothingHalfWritten()
    {
        QFETCH(QString, format);
        const QString year = place(u"year.db"_s);
        if (!QFile::exists(year)) {
            QVERIFY(openStore(year, StoreMode::ReadWrite));
            QVERIFY(bench::fillYear(year, {.runners = 30, .changes = 6'000, .jobs = 0}));
        }
        const QTemporaryDir targets;
        QProcess process;
        process.start(QStringLiteral(JOBWATCH_PROGRAM),
                      {u"report"_s, u"--from=2026-01-01"_s, u"--to=2027-01-01"_s, u"--store"_s, year,
                       u"--format"_s, format, u"-o"_s, targets.filePath(u"report"_s)});
        process.setReadChannel(QProcess::StandardError);
        QVERIFY(process.waitForReadyRead(60'000)); // it says what it does
        ::kill(pid_t(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        const QByteArray said = process.readAllStandardError();
        QVERIFY2(said.contains("Interrupted; nothing was written."), said.constData());
        QCOMPARE(process.exitCode(), 130);
        QCOMPARE(QDir(targets.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList());
    }

    void timesAreOfTheZoneGiven()
    {
        QCOMPARE(run(october() + QStringList{u"--format=json"_s}), 0);
        QVERIFY(m_result.contains("\"from\": \"2026-09-30T22:00:00.000Z\""));
        QVERIFY(m_result.contains("\"to\": \"2026-10-31T23:00:00.000Z\""));
    }

    void mistakesAreNamed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("sentence");
        QTest::newRow("no begin") << QStringList{} << 64 << QByteArray("needs “--from”");
        QTest::newRow("format") << QStringList{u"--from=7d"_s, u"--format=odt"_s} << 64
                                << QByteArray("html, pdf, csv or json");
        QTest::newRow("zone") << QStringList{u"--from=7d"_s, u"--zone=Mars/Base"_s} << 64
                              << QByteArray("Mars/Base");
        QTest::newRow("csv without a folder")
            << QStringList{u"--from=7d"_s, u"--format=csv"_s} << 64 << QByteArray("folder");
        QTest::newRow("backwards") << QStringList{u"--from=2026-11-01"_s, u"--to=2026-10-01"_s} << 64
                                   << QByteArray("ends before it begins");
        QTest::newRow("scope") << QStringList{u"--from=7d"_s, u"--scope=nobody"_s} << 64
                               << QByteArray("nobody");
        QTest::newRow("no such file")
            << QStringList{u"--verify=/nowhere/report.pdf"_s} << 69 << QByteArray("cannot be read");
        QTest::newRow("no place to write")
            << QStringList{u"--from=2026-10-01"_s, u"-o"_s, u"/nowhere/report.html"_s} << 74
            << QByteArray("Could not save");
    }
    void mistakesAreNamed()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, sentence);
        QTEST(run(arguments), "code");
        QVERIFY2(m_said.contains(sentence), m_said.constData());
    }
};

QTEST_GUILESS_MAIN(TestReportVerb)
#include "tst_reportverb.moc"
