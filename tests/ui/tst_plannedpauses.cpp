#include <QImage>
#include <QPainter>
#include <QTest>
#include <QToolButton>

#include "tests/ui/windowfixture.h"
#include "ui/charts/statusstrip.h"
#include "ui/pages/historypage.h"
#include "ui/pages/incidentlist.h"
#include "ui/pages/striprows.h"
#include "ui/tables/tableview.h"
#include "ui/window/pagestack.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

namespace {

const TimeRange day{sampleNow() - 24h, sampleNow()};

Maintenance planFor(const Scope &scope)
{
    return {.id = u"m1"_s,
            .scope = scope,
            .from = sampleNow() - 12h,
            .lasts = 6h,
            .who = u"A. Berg"_s,
            .reason = u"new kernel"_s};
}

ChartAnswer answerOf(const RunnerKey &key)
{
    RunnerHistory one{.key = key, .status = {{day.from, Status::Ok}}};
    one.paused = {{sampleNow() - 4h, sampleNow() - 3h}};
    return {.runners = {one}};
}

Strip stripOf(const Maintenance &plan, bool shown)
{
    const StripView view{.range = day, .planned = shown, .maintenance = {plan}};
    return stripRows(answerOf(sampleRunner()), view).first().strip;
}

QImage pictureOf(const Strip &strip)
{
    QImage picture(240, 20, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    paintStrip(&painter, QRectF(picture.rect()), strip, lightTheme());
    return picture;
}

} // namespace

// What was planned, beside what was seen.
class TestPlannedPauses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void maintenanceOfTheRunnerIsShadedInItsStrip_data()
    {
        QTest::addColumn<Scope>("scope");
        QTest::addColumn<bool>("shaded");
        const RunnerKey key = sampleRunner();
        QTest::newRow("everything") << Scope{} << true;
        QTest::newRow("its server") << Scope{key.server, {}, {}} << true;
        QTest::newRow("itself") << scopeOf(key) << true;
        QTest::newRow("another server") << Scope{{u"other"_s}, {}, {}} << false;
    }
    void maintenanceOfTheRunnerIsShadedInItsStrip()
    {
        QFETCH(Scope, scope);
        QFETCH(bool, shaded);
        const Strip strip = stripOf(planFor(scope), true);
        QCOMPARE(strip.planned.size(), shaded ? 1 : 0);
        const QImage picture = pictureOf(strip);
        const QColor above = picture.pixelColor(150, 3); // 9 h before now, above what is ok
        QCOMPARE(above, shaded ? lightTheme()[Tone::Paused].tint : QColor(Qt::white));
        QCOMPARE(picture.pixelColor(20, 3), QColor(Qt::white));
        QCOMPARE(picture.pixelColor(150, 17), lightTheme()[Tone::Ok].fill); // it was watched all the same
        QCOMPARE(plannedWords(strip, sampleNow() - 9h),
                 shaded ? u"Planned maintenance: new kernel"_s : QString());
        QCOMPARE(plannedWords(strip, sampleNow() - 1h), QString());
    }

    void withoutPlannedPausesWhatLiesBelowIsSeen()
    {
        const Maintenance plan = planFor({});
        const int pause = 205; // 3 and a half hours before now
        const QColor shown = pictureOf(stripOf(plan, true)).pixelColor(pause, 13);
        const QImage hidden = pictureOf(stripOf(plan, false));
        QVERIFY(shown != lightTheme()[Tone::Ok].fill);
        QCOMPARE(hidden.pixelColor(pause, 13), lightTheme()[Tone::Ok].fill);
        QCOMPARE(hidden.pixelColor(150, 3), QColor(Qt::white));
        // What is counted does not change with what is drawn.
        QCOMPARE(stripShare(stripOf(plan, false), StripState::Paused),
                 stripShare(stripOf(plan, true), StripState::Paused));
    }

    void thePageShowsThemUntilAPersonDoesNotWantTo()
    {
        WindowFixture f;
        Snapshot snapshot = sampleSnapshot();
        Maintenance plan = planFor({sampleRunner().server, {}, {}});
        plan.from = sampleNow() - 93h; // an incident of the sample began 92 h ago
        plan.lasts = 3h;
        snapshot.maintenance = {plan};
        f.open(snapshot);
        f.window->openView(ViewId::History);
        HistoryPage *history = f.window->pages().history();
        history->chooseRange(RangeChoice::Week);
        auto *incidents = history->findChild<IncidentList *>();
        QVERIFY(incidents);
        QTRY_VERIFY(incidents->table()->model()->rowCount() > 0);
        const auto planned = [incidents] {
            int marked = 0;
            const QAbstractItemModel *model = incidents->table()->model();
            for (int row = 0; row < model->rowCount(); ++row)
                for (int column = 0; column < model->columnCount(); ++column)
                    marked += model->index(row, column)
                                  .data()
                                  .toString()
                                  .contains(u"in planned maintenance: new kernel"_s);
            return marked;
        };
        const auto shaded = [history] {
            qsizetype parts = 0;
            for (const StatusStrip *strip : history->findChildren<StatusStrip *>())
                parts += strip->strip().planned.size();
            return parts;
        };
        QCOMPARE(planned(), 1);
        QVERIFY(shaded() > 0);
        QToolButton *toggle = nullptr;
        for (QToolButton *button : history->findChildren<QToolButton *>())
            if (button->text() == u"Show planned pauses"_s)
                toggle = button;
        QVERIFY(toggle && toggle->isChecked());
        toggle->click();
        QCOMPARE(planned(), 0);
        QCOMPARE(shaded(), qsizetype(0));
        toggle->click();
        QCOMPARE(planned(), 1);
    }
};

} // namespace jobwatch

QTEST_MAIN(jobwatch::TestPlannedPauses)
#include "tst_plannedpauses.moc"
