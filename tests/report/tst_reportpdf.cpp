#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "core/report/checksum.h"
#include "tests/report/smallhistory.h"
#include "ui/pdf/reportpages.h"
#include "ui/pdf/reportpdf.h"

using namespace jobwatch;
using namespace jobwatch::smallhistory;
using namespace Qt::Literals::StringLiterals;

// JOBWATCH_PICTURES=FOLDER keeps what was made, to be looked at.
class TestReportPdf : public QObject
{
    Q_OBJECT

private:
    Report m_report{};
    Audience m_audience{QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone("Europe/Berlin")};
    QTemporaryDir m_folder{};

    QString fileOf(const Report &report, const QString &name)
    {
        const auto files = writeReport(reportWriters(pdfWriter()), ReportFormat::Pdf, report, m_audience);
        const QString place = qEnvironmentVariable("JOBWATCH_PICTURES", m_folder.path()) + u'/' + name;
        QFile file(place);
        if (!files || !file.open(QIODevice::WriteOnly))
            return {};
        file.write(files->first().content);
        return place;
    }
    static QByteArray output(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        return process.waitForFinished(60'000) && process.exitCode() == 0 ? process.readAllStandardOutput()
                                                                          : QByteArray();
    }
    static bool isMissing(const QString &program)
    {
        return QStandardPaths::findExecutable(program).isEmpty();
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

    void theTextCanBeTakenOut()
    {
        if (isMissing(u"pdftotext"_s))
            QSKIP("poppler-utils is not installed");
        const QString place = fileOf(m_report, u"report.pdf"_s);
        const QString text = QString::fromUtf8(output(u"pdftotext"_s, {u"-layout"_s, place, u"-"_s}));
        for (const QString &words :
             {u"Availability report"_s, u"October 2026"_s, u"99.25 %"_s, u"How this was counted"_s,
              u"1 of "_s, u"<b>\"x\" & 'y'</b>"_s, u"muscle › slurm"_s})
            QVERIFY2(text.contains(words), qPrintable(words + u'\n' + text));
        const qsizetype pages = text.count(u'\f');
        QVERIFY(pages >= 2);
        QVERIFY(text.contains(u"%1 of %1"_s.arg(pages)));
    }

    void everyPageHasInk()
    {
        if (isMissing(u"pdftoppm"_s))
            QSKIP("poppler-utils is not installed");
        const QString place = fileOf(m_report, u"pages.pdf"_s);
        const QString stem = place.chopped(4);
        output(u"pdftoppm"_s, {u"-r"_s, u"100"_s, u"-png"_s, place, stem});
        int pages = 0;
        for (int page = 1;; ++page) {
            const QImage image(stem + u"-%1.png"_s.arg(page));
            if (image.isNull())
                break;
            ++pages;
            int dark = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    dark += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
            QVERIFY2(dark > 500, qPrintable(QString::number(page)));
        }
        QVERIFY(pages >= 2);
    }

    void theChecksumHoldsForThePdf()
    {
        QStringList changed;
        const QString place = fileOf(m_report, u"sum.pdf"_s);
        QCOMPARE(checkReport(place, changed), Result(Integrity::Unchanged));
        QFile file(place);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(file.size() / 2);
        const char before = file.peek(1).at(0);
        file.write(QByteArray(1, char(before ^ 1)));
        file.close();
        QCOMPARE(checkReport(place, changed), Result(Integrity::Changed));
    }

    // Headers are repeated, nothing runs over the foot of a page, and no row is lost.
    void aLongTableGoesOverPages()
    {
        ShownTable table{.columns = {{u"Name"_s, false, 1}, {u"Number"_s, true, 1}}};
        for (int i = 0; i < 300; ++i)
            table.rows.append({{.text = u"row %1"_s.arg(i)}, {.text = QString::number(i)}});
        ShownDocument document{.title = u"Long"_s, .blocks = {table}};
        const QSizeF paper(595, 842);
        const ReportPages pages = pagesOf(document, paper);
        QVERIFY(pages.pages.size() > 5);
        int rows = 0, headers = 0;
        for (const auto &page : pages.pages) {
            for (const PaintedItem &item : page) {
                const auto *text = std::get_if<PaintedText>(&item);
                if (!text)
                    continue;
                rows += text->text.startsWith(u"row "_s) ? 1 : 0;
                headers += text->text == u"Number"_s ? 1 : 0;
                QVERIFY(text->baseline.y() < pages.paper.height() - 30 * unitsPerPoint);
            }
        }
        QCOMPARE(rows, 300);
        QCOMPARE(headers, int(pages.pages.size()));
    }

    void wordsWithoutBlanksStayInTheirColumn()
    {
        ShownTable table{.columns = {{u"Cause"_s, false, 1}, {u"Other"_s, false, 1}}};
        table.rows.append({{.text = QString(400, u'x')}, {.text = u"y"_s}});
        const ReportPages pages = pagesOf({.title = u"Wide"_s, .blocks = {table}}, QSizeF(595, 842));
        for (const PaintedItem &item : pages.pages.front()) {
            if (const auto *text = std::get_if<PaintedText>(&item))
                QVERIFY(text->baseline.x() + QFontMetricsF(text->font).horizontalAdvance(text->text)
                        <= pages.paper.width() - 40 * unitsPerPoint);
        }
    }

    void anEmptyReportHasOnePageAtLeast()
    {
        const auto empty = openStore(u":memory:"_s, StoreMode::ReadWrite);
        const auto made = reportOf(october(), **empty, smallhistory::now);
        QVERIFY(!fileOf(*made, u"empty.pdf"_s).isEmpty());
        QCOMPARE(pagesOf({}, QSizeF(595, 842)).pages.size(), 1);
    }
};

QTEST_MAIN(TestReportPdf)
#include "tst_reportpdf.moc"
