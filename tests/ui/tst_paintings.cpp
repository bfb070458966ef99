// Paints the tables, strips and charts with invented data in both themes at 1x and 2x. The pictures are
// kept in the folder that JOBWATCH_PICTURES names, or in the current one, to be looked at.
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QPainter>
#include <QTest>
#include <QVBoxLayout>

#include "tests/support/samplesnapshot.h"
#include "ui/charts/evidencelanes.h"
#include "ui/charts/statusstrip.h"
#include "ui/charts/timechart.h"
#include "ui/tables/cells.h"
#include "ui/tables/tablemodel.h"
#include "ui/tables/tableproxy.h"
#include "ui/tables/tables.h"
#include "ui/tables/tableview.h"
#include "ui/theme/jwstyle.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/filterline.h"

using namespace jobwatch;
using namespace Qt::Literals::StringLiterals;

namespace {

class FixedClock final : public Clock
{
public:
    Instant now() const override { return sampleNow(); }
};

QImage rendered(QWidget &widget, double scale)
{
    QImage image(widget.size() * scale, QImage::Format_ARGB32);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::transparent);
    widget.render(&image);
    return image;
}

bool holds(const QImage &image, const QColor &color)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (QColor(image.pixel(x, y)) == color)
                return true;
        }
    }
    return false;
}

EvidenceLanesContent lanesContent()
{
    const RunnerState *runner = nullptr;
    static const Snapshot snapshot = sampleSnapshot();
    runner = findRunner(snapshot, sampleRunner());
    const TimeRange range = rangeUntil(sampleNow(), RangeChoice::SixHours);
    EvidenceLanesContent content{
        .status = {range, runner->lastDay, {}}, .stages = {}, .evidence = sampleEvidence()};
    for (const Stage stage : allStages)
        content.stages[stage] = {range, {{range.from, Status::Ok}}, {}};
    content.stages[Stage::Startup].points.append({sampleNow() - std::chrono::minutes(134), Status::Down});
    return content;
}

} // namespace

class TestPaintings : public QObject
{
    Q_OBJECT

    FixedClock m_clock{};

    static void looks()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<double>("scale");
        QTest::newRow("light") << false << 1.0;
        QTest::newRow("dark") << true << 1.0;
        QTest::newRow("light-2x") << false << 2.0;
        QTest::newRow("dark-2x") << true << 2.0;
    }

    static const Theme &useTheme(bool dark)
    {
        const Theme &theme = dark ? darkTheme() : lightTheme();
        QApplication::setPalette(paletteOf(theme));
        return theme;
    }

    static void keep(const QImage &image, const char *name)
    {
        const QString folder = qEnvironmentVariable("JOBWATCH_PICTURES", QDir::currentPath());
        const QString file = folder
            + u"/picture-%1-%2.png"_s.arg(QLatin1StringView(name),
                                          QLatin1StringView(QTest::currentDataTag()));
        QVERIFY2(image.save(file), qPrintable(file));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(new JwStyle);
        QFont font(u"Noto Sans"_s, 10);
        QApplication::setFont(font);
    }

    void theServicesTable_data() { looks(); }
    void theServicesTable()
    {
        QFETCH(bool, dark);
        QFETCH(double, scale);
        const Theme &theme = useTheme(dark);
        QWidget window;
        auto *box = new QVBoxLayout(&window);
        box->setContentsMargins(0, 0, 0, 0);
        box->setSpacing(0);
        auto *bar = new QHBoxLayout;
        bar->setContentsMargins(12, 6, 12, 6);
        auto *filter = new FilterLine;
        bar->addWidget(filter, 1);
        auto *down = new Chip(Glyph::Down, Tone::Down, u"Down"_s);
        down->setCount(2);
        auto *warning = new Chip(Glyph::Warning, Tone::Warning, u"Warning"_s);
        warning->setCount(3);
        warning->setChecked(true);
        auto *paused = new Chip(Glyph::Paused, Tone::Paused, u"Paused"_s);
        for (Chip *chip : {down, warning, paused})
            bar->addWidget(chip);
        box->addLayout(bar);
        TableModel<ServicesRow> model(servicesColumns());
        model.setTree(servicesTree(sampleSnapshot()), sampleNow());
        auto *view = new TableView(&model, m_clock, u"Services"_s);
        box->addWidget(view, 1);
        window.resize(1200, 660);
        window.show();
        view->selectKey(
            rowKey(ServicesRow(RunnerRow{.runner = *findRunner(sampleSnapshot(), sampleRunner())})));
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const QImage image = rendered(window, scale);
        keep(image, "services");
        for (const QColor &color :
             {theme[Tone::Down].tint, theme[Tone::Warning].tint, theme[Tone::Unknown].tint, theme.selection,
              theme[Tone::Ok].fill, theme[Tone::Down].fill})
            QVERIFY2(holds(image, color), qPrintable(color.name()));
        delete view;
    }

    void aServersRowIsPaintedFromTheRightWhereTextRunsSo()
    {
        const Theme &theme = useTheme(false);
        TableModel<ServicesRow> model(servicesColumns());
        model.setTree(servicesTree(sampleSnapshot()), sampleNow());
        TableView view(&model, m_clock, u"Services"_s);
        view.setLayoutDirection(Qt::RightToLeft);
        view.resize(1300, 400);
        view.show();
        const QRect row = view.visualRect(view.proxy().index(0, 0));
        const QImage image = rendered(*view.viewport(), 1).copy(0, row.top(), 1300, row.height());
        QVERIFY(holds(image.copy(1000, 0, 300, row.height()), theme[Tone::Down].ink));
        QVERIFY(!holds(image.copy(0, 0, 600, row.height()), theme[Tone::Down].ink));
    }

    void theFlatTables_data() { looks(); }
    void theFlatTables()
    {
        QFETCH(bool, dark);
        QFETCH(double, scale);
        const Theme &theme = useTheme(dark);
        QWidget window;
        auto *box = new QVBoxLayout(&window);
        box->setContentsMargins(0, 0, 0, 0);
        TableModel<ServerRow> servers(serverColumns());
        servers.setRows(serverRows(sampleSnapshot()), sampleNow());
        TableModel<EventRow> events(eventColumns());
        events.setRows(eventRows(sampleEvents()), sampleNow());
        TableModel<JobRow> jobs(jobColumns());
        jobs.setRows(jobRows(sampleEvidence()), sampleNow());
        TableModel<StageRow> stages(stageColumns());
        stages.setRows(stageRows(sampleSnapshot()), sampleNow());
        QList<TableView *> views;
        for (RowModel *model : {static_cast<RowModel *>(&servers), static_cast<RowModel *>(&events),
                                static_cast<RowModel *>(&jobs), static_cast<RowModel *>(&stages)}) {
            views.append(new TableView(model, m_clock, u"Table"_s));
            box->addWidget(views.last());
        }
        window.resize(1100, 800);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const QImage image = rendered(window, scale);
        keep(image, "flat");
        QVERIFY(holds(image, theme[Tone::Down].ink));
        qDeleteAll(views);
    }

    void theCharts_data() { looks(); }
    void theCharts()
    {
        QFETCH(bool, dark);
        QFETCH(double, scale);
        const Theme &theme = useTheme(dark);
        QWidget window;
        auto *box = new QVBoxLayout(&window);
        box->setContentsMargins(0, 0, 0, 0);
        box->setSpacing(0);
        const TimeRange week = rangeUntil(sampleNow(), RangeChoice::Week);
        const auto paused =
            TimeRange{sampleNow() - std::chrono::hours(60), sampleNow() - std::chrono::hours(50)};
        const QList<StatusPoint> points{{week.from, Status::Ok},
                                        {sampleNow() - std::chrono::hours(100), Status::Warning},
                                        {sampleNow() - std::chrono::hours(98), Status::Down},
                                        {sampleNow() - std::chrono::hours(94), Status::Ok},
                                        {sampleNow() - std::chrono::hours(20), Status::Unknown},
                                        {sampleNow() - std::chrono::hours(14), Status::Ok},
                                        {sampleNow() - std::chrono::minutes(20), Status::Down}};
        for (const QString &name : {u"muscle"_s, u"tcoffee"_s}) {
            auto *strip = new StatusStrip(StatusStrip::Form::WithHeading);
            strip->setStrip({week, points, {paused}});
            strip->setHeading(name, u"slurm"_s, Status::Down);
            box->addWidget(strip);
        }
        auto *chart = new TimeChart(chartTable()[0]);
        chart->setHistory(historyOfJobs(sampleDurations(), {}, week));
        chart->setChosenRange(week);
        chart->setCursorAt(sampleNow() - std::chrono::hours(70));
        box->addWidget(chart, 1);
        auto *day = new TimeChart(chartTable()[1]);
        const TimeRange hours = rangeUntil(sampleNow(), RangeChoice::SixHours);
        day->setHistory(historyOfJobs(sampleDurations(), {}, hours));
        day->setChosenRange(hours);
        box->addWidget(day, 1);
        auto *lanes = new EvidenceLanes;
        lanes->setContent(lanesContent());
        lanes->setAutoFillBackground(true);
        lanes->setBackgroundRole(QPalette::Base);
        box->addWidget(lanes);
        window.setAutoFillBackground(true);
        window.setBackgroundRole(QPalette::Base);
        window.resize(1240, 760);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const QImage image = rendered(window, scale);
        keep(image, "charts");
        for (const QColor &color : {theme[Tone::Down].fill, theme[Tone::Down].tint, theme[Tone::Paused].fill})
            QVERIFY2(holds(image, color), qPrintable(color.name()));
    }

    void theGlyphs_data() { looks(); }
    void theGlyphs()
    {
        QFETCH(bool, dark);
        QFETCH(double, scale);
        const Theme &theme = useTheme(dark);
        QImage image(QSize(17 * 40, 96) * scale, QImage::Format_ARGB32);
        image.setDevicePixelRatio(scale);
        image.fill(theme.base);
        QPainter painter(&image);
        for (int i = 0; i <= int(Glyph::Information); ++i) {
            const Tone tone = i < 5 ? Tone(i + 1) : Tone::UserJob;
            paintGlyph(&painter, QRectF(i * 40 + 12, 12, 16, 16), Glyph(i), theme[tone].glyph);
            paintGlyph(&painter, QRectF(i * 40 + 4, 44, 32, 32), Glyph(i), theme[tone].glyph);
        }
        painter.end();
        keep(image, "glyphs");
        QVERIFY(holds(image, theme[Tone::Down].ink));
    }
};

QTEST_MAIN(TestPaintings)
#include "tst_paintings.moc"
