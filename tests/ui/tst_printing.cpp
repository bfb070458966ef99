#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "tests/ui/find.h"
#include "tests/ui/windowfixture.h"
#include "ui/pages/historypage.h"
#include "ui/pdf/reportpages.h"
#include "ui/printing/printing.h"
#include "ui/printing/printout.h"
#include "ui/tables/tableview.h"
#include "ui/widgets/filterline.h"
#include "ui/window/actionset.h"
#include "ui/window/pagestack.h"
#include "ui/window/statusline.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

QByteArray output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(60'000) && process.exitCode() == 0 ? process.readAllStandardOutput()
                                                                      : QByteArray();
}

} // namespace

// From the menu to the pages, through the module as it is installed; the printer is a file.
class TestPrinting : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowFixture> m_f{};
    QTemporaryDir m_folder{};

    QString said() const { return m_f->window->findChild<StatusLine *>()->said(); }

    // Prints what is shown into a file, as a person does who has no printer.
    QString printTo(const QString &name)
    {
        m_f->window->actions()[ActionId::Print]->trigger();
        auto *dialog = visibleIn<QPrintDialog>(m_f->window.get());
        if (!dialog)
            return {};
        const QString place = m_folder.filePath(name);
        for (auto *line : dialog->findChildren<QLineEdit *>())
            if (line->objectName() == u"filename"_s)
                line->setText(place);
        dialog->accept();
        return place;
    }
    static int pagesOf(const QString &file)
    {
        const QString text = QString::fromUtf8(output(u"pdfinfo"_s, {file}));
        return text.section(u"Pages:"_s, 1).section(u'\n', 0, 0).trimmed().toInt();
    }
    static QString textOf(const QString &file)
    {
        return QString::fromUtf8(output(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s}));
    }

private Q_SLOTS:
    void init()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("poppler-utils is not installed");
        m_f = std::make_unique<WindowFixture>();
        m_f->setup.print = installedPrinting();
        QVERIFY(m_f->setup.print); // the module is where it is looked for
        m_f->open();
    }
    void cleanup() { m_f.reset(); }

    void aTableIsPrintedWithItsTitleAndItsFilter()
    {
        m_f->window->openView(ViewId::Services);
        m_f->window->pages().page()->filterLine()->setLine(u"service:muscle"_s);
        const QString place = printTo(u"services.pdf"_s);
        QTRY_COMPARE(said(), u"Saved services.pdf"_s);
        const QString text = textOf(place);
        for (const QString &words : {u"Services"_s, u"service:muscle"_s, u"Status"_s, u"slurm"_s, u"Down"_s})
            QVERIFY2(text.contains(words), qPrintable(words + u'\n' + text));
        QVERIFY(!text.contains(u"tcoffee"_s));
        QCOMPARE(pagesOf(place), 1);
    }

    void chartsArePrintedAsAPictureAndTheirIncidentsAsATable()
    {
        m_f->window->openView(ViewId::History);
        QTRY_VERIFY(!m_f->window->pages().history()->isSettling());
        const QString place = printTo(u"history.pdf"_s);
        QTRY_COMPARE(said(), u"Saved history.pdf"_s);
        const QString text = textOf(place);
        for (const QString &words : {u"History"_s, u"Incidents"_s, u"muscle"_s})
            QVERIFY2(text.contains(words), qPrintable(words + u'\n' + text));
        QVERIFY(pagesOf(place) >= 2);
    }

    void aReportIsPrintedAsItsPreviewShowsIt()
    {
        m_f->window->openView(ViewId::Reports);
        const QString place = printTo(u"report.pdf"_s);
        QTRY_COMPARE(said(), u"Saved report.pdf"_s);
        const QString text = textOf(place);
        QVERIFY2(text.contains(u"Availability report"_s), qPrintable(text));
        QCOMPARE(text.count(u'\f'), pagesOf(place));
    }

    void aLongTableEndsSomewhereAndSaysSo()
    {
        m_f->window->openView(ViewId::Services);
        const ShownTable all = printedTable(*m_f->window->pages().page()->table(), 1'000);
        const ShownTable few = printedTable(*m_f->window->pages().page()->table(), 3);
        QVERIFY(all.note.isEmpty());
        QVERIFY(all.rows.size() > 3);
        QCOMPARE(few.rows.size(), 3);
        QCOMPARE(few.note, u"Only the first 3 row(s) are printed."_s);
        QCOMPARE(few.rows, all.rows.mid(0, 3));
        QCOMPARE(few.columns.size(), few.rows[0].size());
    }

    void whoThinksBetterOfItPrintsNothing()
    {
        m_f->window->openView(ViewId::Services);
        Printed result = Printed::Sent;
        m_f->setup.print(printJobOf(u"x"_s, {.document = {.title = u"x"_s}}), m_f->window.get(),
                         [&result](Printed printed, const QString &) { result = printed; });
        auto *dialog = visibleIn<QPrintDialog>(m_f->window.get());
        QVERIFY(dialog);
        dialog->reject();
        QCOMPARE(result, Printed::Sent); // untouched: nothing is told
    }

    void withoutTheModuleTheActionSaysSo()
    {
        m_f->window.reset();
        m_f->setup.print = {};
        m_f->open();
        QVERIFY(!m_f->window->actions()[ActionId::Print]->isEnabled());
        QCOMPARE(m_f->window->actions()[ActionId::Print]->statusTip(),
                 u"The part of Jobwatch that prints is not installed."_s);
    }
};

} // namespace jobwatch

QTEST_MAIN(jobwatch::TestPrinting)
#include "tst_printing.moc"
