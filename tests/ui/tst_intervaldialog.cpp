#include <cmath>
#include <QDoubleSpinBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>

#include "tests/ui/find.h"
#include "tests/ui/windowfixture.h"
#include "ui/charts/outageview.h"
#include "ui/charts/pricecurve.h"
#include "ui/dialogs/consequencetable.h"
#include "ui/dialogs/intervaldialog.h"
#include "ui/dialogs/spanbox.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

namespace {

// Keeps what was asked, and answers when it is told to.
struct SlowHistory
{
    QList<WhatIfQuestion> asked{};
    QList<Questions::Then<WhatIf>> waiting{};

    Questions asQuestions()
    {
        return Questions{
            .whatIf = [this](QObject *, const WhatIfQuestion &question, const Questions::Then<WhatIf> &then) {
                asked.append(question);
                waiting.append(then);
            }};
    }
};

} // namespace

class TestIntervalDialog : public QObject
{
    Q_OBJECT

private:
    SlowHistory m_history{};
    const ShownTime m_time{sampleNow(), QTimeZone::utc(), QLocale(QLocale::English)};

    template <typename T>
    static T *named(const QObject *parent, const QString &name)
    {
        for (T *one : parent->findChildren<T *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }
    static QRadioButton *choice(const QObject *parent, const QString &part)
    {
        for (QRadioButton *one : parent->findChildren<QRadioButton *>()) {
            if (one->text().remove(u'&').contains(part))
                return one;
        }
        return nullptr;
    }
    std::unique_ptr<IntervalDialog> dialogFor(const TestPolicy &present)
    {
        const Snapshot snapshot = sampleSnapshot();
        RunnerState runner = *findRunner(snapshot, sampleRunner());
        runner.policy = present;
        auto dialog =
            std::make_unique<IntervalDialog>(snapshot, QList{runner}, m_time, m_history.asQuestions());
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        return dialog;
    }
    void answer(const WhatIf &result)
    {
        // Points of a curve that a newer proposal has stopped are not waited for.
        QTRY_VERIFY(!m_history.waiting.isEmpty() && !m_history.asked.last().stop.stop_requested());
        const auto waiting = std::exchange(m_history.waiting, {});
        for (const auto &then : waiting)
            then(result);
    }

private Q_SLOTS:
    void init() { m_history = {}; }

    void thePresentSettingGoesInAndComesOutUnchanged_data()
    {
        QTest::addColumn<TestPolicy>("policy");
        QTest::newRow("adaptive") << TestPolicy{.price = .02, .shortest = 5min, .longest = 12h};
        QTest::newRow("an exact price") << TestPolicy{.price = .0123456};
        QTest::newRow("seconds") << TestPolicy{.shortest = 90s, .longest = 3h + 20s};
        QTest::newRow("fixed") << TestPolicy{.kind = PolicyKind::Fixed, .every = 25min};
    }

    void thePresentSettingGoesInAndComesOutUnchanged()
    {
        QFETCH(TestPolicy, policy);
        const auto dialog = dialogFor(policy);
        QSignalSpy decided(dialog.get(), &IntervalDialog::decided);
        button(dialog.get(), u"Apply"_s)->click();
        QCOMPARE(decided.size(), 1);
        QCOMPARE(decided[0][0].value<TestPolicy>(), policy);
    }

    void thePriceHasPresetsAndAnExactField()
    {
        const auto dialog = dialogFor({});
        auto *slider = dialog->findChild<QSlider *>();
        auto *price = named<QDoubleSpinBox>(dialog.get(), u"Price"_s);
        QCOMPARE(slider->value(), 2);
        slider->setValue(0);
        QCOMPARE(price->value(), .01);
        QVERIFY(says(dialog.get(), u"was 0.1"_s));
        price->setValue(4.5);
        QCOMPARE(slider->value(), 4);
        QSignalSpy decided(dialog.get(), &IntervalDialog::decided);
        button(dialog.get(), u"Apply"_s)->click();
        QCOMPARE(decided[0][0].value<TestPolicy>(), TestPolicy{.price = 4.5});
    }

    void changingAValueChoosesItsKind()
    {
        const auto dialog = dialogFor({.kind = PolicyKind::Never});
        QVERIFY(choice(dialog.get(), u"Never"_s)->isChecked());
        named<QSpinBox>(dialog.get(), u"Minutes between two tests"_s)->setValue(30);
        QVERIFY(choice(dialog.get(), u"Every"_s)->isChecked());
        QVERIFY(!choice(dialog.get(), u"Never"_s)->isChecked());
        named<SpanBox>(dialog.get(), u"At least every"_s)->setValue(60);
        QVERIFY(choice(dialog.get(), u"doubt"_s)->isChecked());
    }

    void aShortestLongerThanTheLongestIsRefused()
    {
        const auto dialog = dialogFor({.shortest = 2min, .longest = 1h});
        auto *shortest = named<SpanBox>(dialog.get(), u"Never closer than"_s);
        shortest->setValue(61);
        QVERIFY(!button(dialog.get(), u"Apply"_s)->isEnabled());
        QVERIFY(says(dialog.get(), u"The shortest interval is longer than the longest."_s));
        shortest->setValue(60);
        QVERIFY(button(dialog.get(), u"Apply"_s)->isEnabled());
    }

    void aLengthIsReadAsItIsWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("minutes");
        QTest::newRow("a number") << u"150"_s << 150;
        QTest::newRow("hours") << u"2.5 h"_s << 150;
        QTest::newRow("both") << u"2 h 30 min"_s << 150;
        QTest::newRow("days") << u"1 d"_s << 1440;
        QTest::newRow("nonsense stays what it was") << u"soon"_s << 7;
        QTest::newRow("nothing stays what it was") << u"0"_s << 7;
    }

    void aLengthIsReadAsItIsWritten()
    {
        QFETCH(QString, text);
        SpanBox box(u"x"_s);
        box.setSpan(7min);
        box.show();
        box.selectAll();
        QTest::keyClicks(&box, text);
        QTest::keyClick(&box, Qt::Key_Return);
        QTEST(box.value(), "minutes");
    }

    void theTableShowsWhatWasReplayed()
    {
        const auto dialog = dialogFor({});
        QVERIFY(says(dialog.get(), u"Replaying…"_s));
        answer(sampleWhatIf({.proposed = {.price = .02}}));
        QVERIFY(!says(dialog.get(), u"Replaying…"_s));
        const auto *table = dialog->findChild<ConsequenceTable *>();
        QCOMPARE(table->topLevelItemCount(), 9);
        const QTreeWidgetItem *found = table->topLevelItem(0);
        QCOMPARE(found->text(1), u"36 min"_s);
        QCOMPARE(found->text(2), u"28 min"_s);
        QCOMPARE(found->text(3), u"▼ 8 min better"_s);
        QCOMPARE(found->text(4), u"8 min"_s);
        QVERIFY(says(dialog.get(), u"Outages that nobody saw cannot be replayed"_s));
        QVERIFY(says(dialog.get(), u"are inferred"_s));
    }

    void theTableIsExportedOnceThereIsOne()
    {
        const auto dialog = dialogFor({});
        QPushButton *exporting = button(dialog.get(), u"Export table…"_s);
        QVERIFY(exporting && !exporting->isEnabled());
        answer(sampleWhatIf({.proposed = {.price = .02}}));
        QVERIFY(exporting->isEnabled());
        const QString csv = dialog->findChild<ConsequenceTable *>()->csv();
        QVERIFY2(csv.startsWith("Consequence,Present,Proposed,Change,Fixed 10 min\r\n"_L1), qPrintable(csv));
        QVERIFY2(csv.contains(",36 min,28 min,8 min better,8 min\r\n"_L1), qPrintable(csv));
        exporting->click();
        auto *where = dialog->findChild<QFileDialog *>();
        QVERIFY(where);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"what-if.csv"_s);
        Q_EMIT where->fileSelected(file);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(written.readAll()), csv);
    }

    void onlyTheLastOfManyChangesIsAsked()
    {
        const auto dialog = dialogFor({});
        auto *price = named<QDoubleSpinBox>(dialog.get(), u"Price"_s);
        for (const double value : {.2, .3, .4})
            price->setValue(value);
        answer(sampleWhatIf({}));
        QCOMPARE(m_history.asked.size(), 2); // and the first point of the curve
        QCOMPARE(m_history.asked[0].proposed.price, .4);
        QCOMPARE(m_history.asked[0].setup.runners.size(), 1);
        QCOMPARE(m_history.asked[0].setup.runners[0].key, sampleRunner());
        QVERIFY(!m_history.asked[0].known);
        price->setValue(.5);
        QVERIFY(m_history.asked[1].stop.stop_requested()); // the curve waits
        QTRY_COMPARE(m_history.asked.size(), 3);
        QCOMPARE(m_history.asked[2].proposed.price, .5);
        QVERIFY(m_history.asked[2].known);
    }

    void theCurveFollowsPointByPoint()
    {
        const auto dialog = dialogFor({});
        answer(sampleWhatIf({}));
        const auto *curve = dialog->findChild<PriceCurve *>();
        for (int point = 0; point < 20 && !m_history.waiting.isEmpty(); ++point) {
            const auto then = m_history.waiting.takeFirst();
            then(sampleWhatIf(m_history.asked.last()));
        }
        QCOMPARE(m_history.asked.size(), 1 + 5 + 1); // the proposal, five prices, every hour
        QCOMPARE(curve->content().prices.size(), 5);
        QCOMPARE(curve->content().fixed.size(), 2);
        QCOMPARE(curve->content().settings.size(), 2);
        QVERIFY(curve->accessibleDescription().contains(u"fixed 10 min"_s));
        const auto *outage = dialog->findChild<OutageView *>();
        QVERIFY(outage->accessibleDescription().contains(u"Present: found after 46 min"_s));
    }

    void theScaleOfTheCurveHoldsEveryPoint()
    {
        PriceCurveContent content;
        for (const double tests : {3.0, 200.0, 9000.0})
            content.prices.append({tests, {.testsPerDay = tests, .wrongShare = .013}});
        const CurveScale scale = scaleFor(content, CurveValue::WrongStatus);
        QVERIFY(scale.left <= std::log10(3.0) && scale.right >= std::log10(9000.0));
        QCOMPARE(scale.top, 1.6);
        QCOMPARE(valueOf({.outages = 4, .missed = 1}, CurveValue::Missed), 25.0);
        QCOMPARE(scaleFor({}, CurveValue::Missed), CurveScale{});
    }

    void anAnswerToAnOlderProposalIsIgnored()
    {
        const auto dialog = dialogFor({});
        QTRY_COMPARE(m_history.asked.size(), 1);
        QVERIFY(!m_history.asked[0].stop.stop_requested());
        named<QDoubleSpinBox>(dialog.get(), u"Price"_s)->setValue(1);
        QVERIFY(m_history.asked[0].stop.stop_requested());
        m_history.waiting.first()(sampleWhatIf({.proposed = {.price = .02}}));
        QVERIFY(says(dialog.get(), u"Replaying…"_s));
        QCOMPARE(dialog->findChild<ConsequenceTable *>()->topLevelItemCount(), 0);
    }

    void littleOrNoHistoryIsSaid()
    {
        const auto dialog = dialogFor({});
        WhatIf rough = sampleWhatIf({});
        rough.from = *rough.to - 3 * 24h;
        rough.limits.prepend(WhatIfLimit::ShortHistory);
        answer(rough);
        QVERIFY(says(dialog.get(), u"of history: the numbers are rough."_s));

        named<QDoubleSpinBox>(dialog.get(), u"Price"_s)->setValue(1);
        answer(WhatIf{.limits = {WhatIfLimit::NoHistory}});
        QVERIFY(
            says(dialog.get(), u"There is no history to replay yet. The setting can still be applied."_s));
        QCOMPARE(dialog->findChild<ConsequenceTable *>()->topLevelItemCount(), 0);
        QVERIFY(button(dialog.get(), u"Apply"_s)->isEnabled());
    }

    void theConfigurationIsNotReplayed()
    {
        const auto dialog = dialogFor({});
        answer(sampleWhatIf({}));
        choice(dialog.get(), u"configured"_s)->setChecked(true);
        QVERIFY(!says(dialog.get(), u"Replaying…"_s));
        QSignalSpy cleared(dialog.get(), &IntervalDialog::clearedToConfiguration);
        button(dialog.get(), u"Apply"_s)->click();
        QCOMPARE(cleared.size(), 1);
    }

    void resetGoesBackToTheDefault()
    {
        const auto dialog = dialogFor({.kind = PolicyKind::Fixed, .every = 25min});
        button(dialog.get(), u"Reset"_s)->click();
        QSignalSpy decided(dialog.get(), &IntervalDialog::decided);
        button(dialog.get(), u"Apply"_s)->click();
        QCOMPARE(decided[0][0].value<TestPolicy>(), TestPolicy{});
    }

    void everyFieldHasANameToBeReadAloud()
    {
        const auto dialog = dialogFor({});
        for (const QWidget *widget : dialog->findChildren<QWidget *>()) {
            const bool isField = qobject_cast<const QAbstractSpinBox *>(widget)
                || qobject_cast<const QSlider *>(widget) || qobject_cast<const ConsequenceTable *>(widget)
                || qobject_cast<const QRadioButton *>(widget);
            QVERIFY2(!isField || !widget->accessibleName().isEmpty(), widget->metaObject()->className());
        }
    }
};

} // namespace jobwatch

QTEST_MAIN(jobwatch::TestIntervalDialog)
#include "tst_intervaldialog.moc"
