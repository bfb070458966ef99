#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "core/report/checksum.h"
#include "tests/report/smallhistory.h"

using namespace jobwatch;
using namespace jobwatch::smallhistory;
using namespace Qt::Literals::StringLiterals;

// What the small history becomes in each format. JOBWATCH_GOLDEN=write writes the golden files anew.
class TestReportFormats : public QObject
{
    Q_OBJECT

private:
    Report m_report{};
    Audience m_audience{QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone("Europe/Berlin")};

    QList<ReportFile> files(ReportFormat format, const Report &report) const
    {
        const auto written = writeReport(reportWriters(), format, report, m_audience);
        return written ? *written : QList<ReportFile>{};
    }
    QByteArray file(ReportFormat format) const { return files(format, m_report).value(0).content; }

    static void compareWithGolden(const QString &name, QByteArray content)
    {
        content.replace("Jobwatch " JOBWATCH_VERSION, "Jobwatch VERSION");
        QFile golden(QStringLiteral(JOBWATCH_SOURCE_DIR "/tests/data/report/") + name);
        if (qEnvironmentVariable("JOBWATCH_GOLDEN") == u"write"_s) {
            QVERIFY(golden.open(QIODevice::WriteOnly));
            golden.write(content);
            return;
        }
        QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(golden.fileName()));
        const QByteArrayList expected = golden.readAll().split('\n'), lines = content.split('\n');
        for (qsizetype i = 0; i < std::min(expected.size(), lines.size()); ++i)
            QCOMPARE(lines[i], expected[i]);
        QCOMPARE(lines.size(), expected.size());
    }
    static QByteArray output(const QString &program, const QStringList &arguments, const QByteArray &input,
                             int *code)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        process.write(input);
        process.closeWriteChannel();
        *code = process.waitForFinished(60'000) ? process.exitCode() : -1;
        return process.readAll();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto store = smallhistory::store();
        QVERIFY(store);
        const auto made = reportOf(october(), *store, smallhistory::now);
        QVERIFY(made);
        m_report = *made;
    }

    void csvIsAsBefore()
    {
        const QList<ReportFile> all = files(ReportFormat::Csv, m_report);
        QCOMPARE(all.size(), 14); // what it is about, twelve tables, checksums
        for (const ReportFile &one : all) {
            if (one.name == QLatin1StringView(checksumsFile))
                continue; // depends on the version
            compareWithGolden(one.name, one.content);
            QVERIFY2(one.content.endsWith("\r\n"), qPrintable(one.name));
        }
    }

    void jsonIsAsBefore()
    {
        QByteArray json = file(ReportFormat::Json);
        const QByteArray place = checksumPlace();
        json.replace(json.indexOf("jobwatch-sha256:"), place.size(), place); // depends on the version
        compareWithGolden(u"report.json"_s, json);
    }

    void jsonKeepsToItsSchema()
    {
        const QString python = QStandardPaths::findExecutable(u"python3"_s);
        QVERIFY(!python.isEmpty());
        int code = 0;
        const QByteArray said = output(
            python,
            {u"-c"_s,
             u"import json, sys, jsonschema\n"
             "schema = json.load(open(sys.argv[1]))\n"
             "jsonschema.Draft202012Validator.check_schema(schema)\n"
             "errors = list(jsonschema.Draft202012Validator(schema).iter_errors(json.load(sys.stdin)))\n"
             "print('\\n'.join(e.json_path + ': ' + e.message for e in errors))\n"
             "sys.exit(1 if errors else 0)"_s,
             QStringLiteral(JOBWATCH_SOURCE_DIR "/resources/report.schema.json")},
            file(ReportFormat::Json), &code);
        if (said.contains("No module named"))
            QSKIP("python3-jsonschema is not installed");
        QVERIFY2(code == 0, said.constData());
    }

    void htmlIsValid()
    {
        const QString tidy = QStandardPaths::findExecutable(u"tidy"_s);
        if (tidy.isEmpty())
            QSKIP("tidy is not installed");
        int code = 0;
        const QByteArray said = output(tidy, {u"-e"_s, u"-q"_s, u"-utf8"_s}, file(ReportFormat::Html), &code);
        QVERIFY2(code == 0, said.constData());
    }

    void htmlIsSelfContained()
    {
        const QByteArray html = file(ReportFormat::Html);
        for (const char *outside : {"<script", "<link", "<img", "@import", "url(", "src="})
            QVERIFY2(!html.contains(outside), outside);
        QByteArray withoutNames = html;
        withoutNames.replace("http://www.w3.org/2000/svg", "");
        QVERIFY(!withoutNames.contains("http"));
    }

    void everyTableHasCaptionAndHeaders()
    {
        const QByteArray html = file(ReportFormat::Html);
        const auto tables = html.count("<table>");
        QVERIFY(tables >= 9);
        QCOMPARE(html.count("<caption"), tables);
        QCOMPARE(html.count("<thead>"), tables);
        QVERIFY(html.count("scope=\"row\"") > 20);
        QCOMPARE(html.count("<svg"), html.count("role=\"img\""));
        QVERIFY(html.contains("prefers-color-scheme: dark"));
        QVERIFY(html.contains("<html lang=\"en"));
    }

    void textOfServersIsNeverMarkup()
    {
        const QByteArray html = file(ReportFormat::Html);
        QVERIFY(!html.contains("<b>"));
        QVERIFY(html.contains("&lt;b&gt;&quot;x&quot; &amp;"));
    }

    void theFiguresAreThoseOfTheReport()
    {
        const QString html = QString::fromUtf8(file(ReportFormat::Html));
        QVERIFY(html.contains(u"October 2026"_s));
        QVERIFY(html.contains(u"99.25 %"_s)); // muscle: 725.5 h of 731 h
        QVERIFY(html.contains(u"5 h 30 min"_s)); // down
        QVERIFY(html.contains(u"25 Oct 2026 02:00 CEST"_s)); // that hour occurs twice
        QVERIFY(html.contains(u"Left out, neither available nor not: Unknown, Paused"_s));
    }

    void numbersFollowTheLocale()
    {
        const Audience german{QLocale(QLocale::German), QTimeZone("Europe/Berlin")};
        const auto html = writeReport(reportWriters(), ReportFormat::Html, m_report, german);
        QVERIFY(html);
        QVERIFY(html->first().content.contains("99,25 %"));
        QVERIFY(html->first().content.contains("4.428"));
    }

    void allFormatsNameTheSameFigures()
    {
        const QByteArray sum = figuresSum(m_report);
        QCOMPARE(sum.size(), 16);
        QVERIFY(file(ReportFormat::Json).contains(sum));
        QVERIFY(files(ReportFormat::Csv, m_report).first().content.contains(sum));
        QVERIFY(file(ReportFormat::Html).contains(figuresSumText(m_report).toUtf8()));
        Report other = m_report;
        other.incidents.front().reason += u'x';
        QVERIFY(figuresSum(other) != sum);
    }

    void formulasAreNeutralised_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("formula") << u"=1+1"_s << QByteArray("'=1+1");
        QTest::newRow("plus") << u"+1"_s << QByteArray("'+1");
        QTest::newRow("minus") << u"-1"_s << QByteArray("'-1");
        QTest::newRow("at") << u"@SUM(A1)"_s << QByteArray("'@SUM(A1)");
        QTest::newRow("tab") << u"\t=1"_s << QByteArray("'\t=1");
        QTest::newRow("return") << u"\r=1"_s << QByteArray("\"'\r=1\"");
        QTest::newRow("comma") << u"a,b"_s << QByteArray("\"a,b\"");
        QTest::newRow("quote") << u"a\"b"_s << QByteArray("\"a\"\"b\"");
        QTest::newRow("line") << u"a\nb"_s << QByteArray("\"a\nb\"");
        QTest::newRow("plain") << u"exit 126"_s << QByteArray("exit 126");
    }
    void formulasAreNeutralised()
    {
        QFETCH(QString, reason);
        QFETCH(QByteArray, field);
        Report report = m_report;
        report.incidents = {m_report.incidents[1]};
        report.incidents[0].reason = reason;
        report.definition.sections = {ReportSection::Incidents};
        const QList<ReportFile> all = files(ReportFormat::Csv, report);
        QCOMPARE(all[1].name, u"incidents.csv"_s);
        const QByteArray &csv = all[1].content;
        QVERIFY2(csv.contains(",down,command-not-found," + field + ","), csv.constData());
    }

    void sectionsCanBeLeftOut()
    {
        Report report = m_report;
        report.definition.sections = {ReportSection::Services};
        QCOMPARE(files(ReportFormat::Csv, report).size(), 4);
        const QByteArray html = files(ReportFormat::Html, report).first().content;
        QVERIFY(!html.contains("Incidents, longest first"));
        QVERIFY(html.contains("How this was counted")); // always
    }

    void anEmptyReportSaysSo()
    {
        const auto empty = openStore(u":memory:"_s, StoreMode::ReadWrite);
        const auto made = reportOf(october(), **empty, smallhistory::now);
        QVERIFY(made);
        const QByteArray html = files(ReportFormat::Html, *made).first().content;
        QVERIFY(html.contains("Nothing is stored of this scope in this period."));
        QVERIFY(html.contains("There was no incident."));
        QVERIFY(!QJsonDocument::fromJson(files(ReportFormat::Json, *made).first().content).isNull());
    }

    void demoDataSaySo()
    {
        Report demo = m_report;
        demo.demo = true;
        QVERIFY(files(ReportFormat::Html, demo).first().content.contains("Demo: all data are invented."));
    }

    void whatNeedsFontsIsRefusedWithoutThem()
    {
        const auto pdf = writeReport(reportWriters(), ReportFormat::Pdf, m_report, m_audience);
        QVERIFY(!pdf);
        QCOMPARE(pdf.error().kind, ErrorKind::NotSupported);
    }

    void aDefinitionIsRenderedToOneFile()
    {
        const auto store = smallhistory::store();
        ReportDefinition definition = october();
        definition.name = u"Monthly"_s;
        const auto mailed = mailedReport(definition, smallhistory::now, *store, smallhistory::now);
        QVERIFY(mailed);
        QCOMPARE(mailed->title, u"Monthly – October 2026"_s);
        QVERIFY(mailed->content.startsWith("<!DOCTYPE html>"));
        QCOMPARE(checkContent(mailed->content).value(), Integrity::Unchanged);
        QCOMPARE(mailed->mediaType, QByteArray("text/html"));
        QCOMPARE(mailed->fileName, u"availability-bio-2026-10-01.html"_s);
        const QString said = mailed->lines.join(u'\n');
        QVERIFY2(said.contains(u"available: "_s) && said.contains(u"--verify 'availability-bio"_s),
                 qPrintable(said));
        definition.format = ReportFormat::Csv;
        QCOMPARE(mailedReport(definition, smallhistory::now, *store, smallhistory::now).error().kind,
                 ErrorKind::NotSupported);
    }
};

QTEST_GUILESS_MAIN(TestReportFormats)
#include "tst_reportformats.moc"
