#include <QCheckBox>
#include <QComboBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeEdit>

#include "core/report/checksum.h"
#include "core/report/render.h"
#include "core/report/savereport.h"
#include "tests/report/smallhistory.h"
#include "ui/pages/reportexport.h"
#include "ui/pages/reportform.h"
#include "ui/pages/reportpreview.h"
#include "ui/pages/reportspage.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

class NovemberClock final : public Clock
{
public:
    Instant now() const override { return smallhistory::now; }
};

template <typename T>
T *named(const QWidget *parent, const QString &name)
{
    for (T *one : parent->findChildren<T *>())
        if (one->accessibleName() == name)
            return one;
    return nullptr;
}

QPushButton *button(const QWidget *parent, const QString &text)
{
    for (QPushButton *one : parent->findChildren<QPushButton *>())
        if (one->text().remove(u'&') == text)
            return one;
    return nullptr;
}

} // namespace

class TestReportsPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Store> m_store{};
    NovemberClock m_clock{};

    // Asks a real store, as the window's reader does, and at once.
    Questions questions()
    {
        Questions questions;
        questions.report = [this](QObject *, const ReportDefinition &definition, Instant now, bool demo,
                                  const ReportWatcher &watcher, const Questions::Then<Report> &then) {
            then(reportOf(definition, *m_store, now, demo, watcher));
        };
        return questions;
    }
    std::unique_ptr<ReportsPage> page()
    {
        auto page = std::make_unique<ReportsPage>(questions(), m_clock);
        page->showTimesIn(QTimeZone("Europe/Berlin"));
        page->resize(1100, 700);
        page->show();
        page->reload();
        return page;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_store = smallhistory::store();
        QVERIFY(m_store);
    }

    void thePreviewIsDrawnFromTheHistory()
    {
        const auto reports = page();
        QVERIFY(reports->preview()->pageCount() >= 2);
        const QString spoken = reports->preview()->accessibleDescription();
        const auto report = reportOf(reports->form()->definition(), *m_store, smallhistory::now);
        QVERIFY(report);
        const ShownDocument document = documentOf(*report, {QLocale(), QTimeZone("Europe/Berlin")});
        QVERIFY2(spoken.contains(document.subtitle), qPrintable(spoken));
        for (const KeyFigure &figure : document.keyFigures)
            QVERIFY2(spoken.contains(figure.label + u": "_s + figure.value), qPrintable(figure.label));
        const QImage shown = reports->preview()->grab().toImage();
        int ink = 0;
        for (int y = 0; y < shown.height(); y += 2)
            for (int x = 0; x < shown.width(); x += 2)
                ink += qGray(shown.pixel(x, y)) < 100 ? 1 : 0;
        QVERIFY2(ink > 200, qPrintable(QString::number(ink)));
        if (qEnvironmentVariableIsSet("JOBWATCH_PICTURE"))
            QVERIFY(reports->grab().save(qEnvironmentVariable("JOBWATCH_PICTURE")));
    }

    void anEmptyHistoryIsSaid()
    {
        Questions questions;
        questions.report = [](QObject *, const ReportDefinition &, Instant, bool, const ReportWatcher &,
                              const Questions::Then<Report> &then) {
            then(Error{ErrorKind::NotFound, u"Nothing was watched."_s, {}});
        };
        ReportsPage reports(questions, m_clock);
        reports.show();
        reports.reload();
        QCOMPARE(reports.preview()->accessibleDescription(), u"Nothing was watched."_s);
        QSignalSpy failed(&reports, &ReportsPage::failed);
        reports.save(ReportFormat::Json, u"/nowhere"_s, [](const Result<void> &) {});
        QCOMPARE(failed.size(), 1);
    }

    void eachExportVerifies_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("html") << int(ReportFormat::Html);
        QTest::newRow("pdf") << int(ReportFormat::Pdf);
        QTest::newRow("csv") << int(ReportFormat::Csv);
        QTest::newRow("json") << int(ReportFormat::Json);
    }
    void eachExportVerifies()
    {
        QFETCH(int, format);
        const QTemporaryDir dir;
        const QString place = dir.filePath(u"report"_s);
        const auto reports = page();
        std::optional<Result<void>> saved;
        reports->save(ReportFormat(format), place, [&saved](const Result<void> &result) { saved = result; });
        QTRY_VERIFY(saved);
        QVERIFY(*saved);
        QStringList changed;
        const auto checked = checkReport(place, changed);
        QVERIFY(checked);
        QCOMPARE(*checked, Integrity::Unchanged);
        QVERIFY(!named<QProgressBar>(reports.get(), u"Export"_s)->isVisible());
    }

    void progressIsToldToTheEnd()
    {
        const QTemporaryDir dir;
        const auto report = std::make_shared<const Report>(
            *reportOf({.period = ReportPeriod::LastMonth, .zone = "UTC"}, *m_store, smallhistory::now));
        ReportExport writing;
        QSignalSpy reached(&writing, &ReportExport::reached), ended(&writing, &ReportExport::ended);
        QVERIFY(writing.begin(report, ReportFormat::Csv, {}, dir.filePath(u"csv"_s)));
        QVERIFY(!writing.begin(report, ReportFormat::Csv, {}, dir.filePath(u"csv"_s))); // one at a time
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(reached.size() >= 10);
        QCOMPARE(reached.last()[0].toInt(), reached.last()[1].toInt());
        QVERIFY(!writing.isRunning());
    }

    void whatIsCancelledLeavesNothingAndWhatWasThere()
    {
        const QTemporaryDir dir;
        const QString place = dir.filePath(u"report.json"_s);
        QFile before(place);
        QVERIFY(before.open(QIODevice::WriteOnly));
        before.write("yesterday's");
        before.close();
        std::stop_source stop;
        stop.request_stop();
        const auto report =
            reportOf({.period = ReportPeriod::LastMonth, .zone = "UTC"}, *m_store, smallhistory::now);
        QVERIFY(report);
        ReportWatcher watcher;
        watcher.stop = stop.get_token();
        const auto result = saveReport(reportWriters(), ReportFormat::Json, *report, {}, place, watcher);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Cancelled);
        QVERIFY(before.open(QIODevice::ReadOnly));
        QCOMPARE(before.readAll(), QByteArray("yesterday's"));
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files).size(), 1);
    }

    void aReadingCanBeCancelled()
    {
        std::stop_token stop;
        Questions::Then<Report> answer;
        Questions questions;
        questions.report = [&](QObject *, const ReportDefinition &, Instant, bool,
                               const ReportWatcher &watcher, const Questions::Then<Report> &then) {
            stop = watcher.stop;
            answer = then;
        };
        ReportsPage reports(questions, m_clock);
        reports.show();
        reports.reload();
        auto *bar = named<QProgressBar>(&reports, u"Reading"_s);
        QVERIFY(bar && !bar->isVisible()); // a short reading shows none
        QTRY_VERIFY(bar->isVisible());
        named<QPushButton>(&reports, u"Cancel the reading"_s)->click();
        QVERIFY(stop.stop_requested());
        answer(reportBrokenOff());
        QVERIFY(!bar->isVisible());
        QVERIFY2(reports.preview()->accessibleDescription().contains(u"cancelled"_s),
                 qPrintable(reports.preview()->accessibleDescription()));
    }

    void aNewQuestionEndsTheReadingForTheOldOne()
    {
        QList<std::stop_token> stops;
        Questions questions;
        questions.report = [&](QObject *, const ReportDefinition &, Instant, bool,
                               const ReportWatcher &watcher,
                               const Questions::Then<Report> &) { stops.append(watcher.stop); };
        {
            ReportsPage reports(questions, m_clock);
            reports.show();
            reports.reload();
            reports.reload();
            QVERIFY(stops.size() >= 2);
            QVERIFY(stops[stops.size() - 2].stop_requested());
            QVERIFY(!stops.last().stop_requested());
        }
        QVERIFY(stops.last().stop_requested()); // nobody waits for it
    }

    void aFullDiskIsSaid()
    {
        const auto reports = page();
        std::optional<Result<void>> saved;
        reports->save(ReportFormat::Html, u"/proc/no/such/place.html"_s,
                      [&saved](const Result<void> &result) { saved = result; });
        QTRY_VERIFY(saved);
        QVERIFY(!*saved);
        QVERIFY(saved->error().message.contains(u"/proc/no/such/place.html"_s));
        QVERIFY(!saved->error().detail.isEmpty()); // the reason alone
    }

    void aKeptReportIsSentByItsChannel()
    {
        const auto reports = page();
        reports->setDefinitions({}, {u"ops"_s, u"night"_s});
        ReportForm *form = reports->form();
        QSignalSpy kept(form, &ReportForm::keptChanged);
        for (QCheckBox *box : form->findChildren<QCheckBox *>())
            if (box->text().contains(u"e-mail"_s))
                box->setChecked(true);
        named<QComboBox>(form, u"Day of the week"_s)->setCurrentIndex(4);
        named<QTimeEdit>(form, u"Time of day"_s)->setTime(QTime(6, 30));
        named<QComboBox>(form, u"Channel"_s)->setCurrentIndex(2);
        named<QComboBox>(form, u"Format"_s)->setCurrentIndex(1);
        button(form, u"Keep this report"_s)->click();
        QCOMPARE(kept.size(), 1);
        const auto definitions = kept[0][0].value<QList<ReportDefinition>>();
        QCOMPARE(definitions.size(), 1);
        QCOMPARE(definitions[0].schedule.value(), (ReportSchedule{5, 6 * 60 + 30, u"night"_s}));
        QCOMPARE(definitions[0].format, ReportFormat::Pdf);
        QVERIFY(!definitions[0].name.isEmpty());
    }

    void whatWasKeptIsShownAndForgotten()
    {
        const auto reports = page();
        ReportDefinition kept{
            .name = u"Quarter"_s, .period = ReportPeriod::LastQuarter, .zone = "Europe/Berlin"};
        kept.sections = {ReportSection::Summary, ReportSection::Incidents};
        kept.rule.unknown = Counting::NotAvailable;
        kept.rule.runners = RunnerRule::Any;
        kept.schedule = ReportSchedule{3, 9 * 60, u"gone"_s}; // a channel that is not configured any more
        reports->setDefinitions({kept}, {u"ops"_s});
        ReportForm *form = reports->form();
        auto *choice = named<QComboBox>(form, u"Report"_s);
        QSignalSpy changed(form, &ReportForm::keptChanged);
        choice->setCurrentIndex(1);
        Q_EMIT choice->activated(1);
        QCOMPARE(form->definition(), kept);
        button(form, u"Forget it"_s)->click();
        QCOMPARE(changed.size(), 1);
        QVERIFY(changed[0][0].value<QList<ReportDefinition>>().isEmpty());
    }
};

} // namespace jobwatch

QTEST_MAIN(jobwatch::TestReportsPage)
#include "tst_reportspage.moc"
