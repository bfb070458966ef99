#include <algorithm>
#include <QMap>
#include <QTest>
#include <QTimer>

#include "tests/ui/windowfixture.h"

using namespace jobwatch;
using namespace Qt::StringLiterals;

namespace {

// What is painted or laid out, and how often each timer of a second or more fires. Those that fire sooner are
// of readings under way: what they bring belongs to the opening.
class Watcher final : public QObject
{
public:
    QStringList painted{};
    QMap<const QObject *, int> fired{};

    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::Paint || event->type() == QEvent::LayoutRequest)
            painted.append(QLatin1StringView(object->metaObject()->className()) + u' ' + object->objectName()
                           + (event->type() == QEvent::Paint ? u" painted"_s : u" laid out"_s));
        const auto *timer = event->type() == QEvent::Timer ? qobject_cast<QTimer *>(object) : nullptr;
        if (timer && timer->intervalAsDuration() >= std::chrono::seconds(1))
            ++fired[object];
        return false;
    }
    int mostFired() const { return fired.isEmpty() ? 0 : *std::max_element(fired.begin(), fired.end()); }
};

} // namespace

// A second in which nothing changed costs no painting.
class TestQuiet : public QObject
{
    Q_OBJECT

private:
    // What the opening leaves to be painted and read is there after a few seconds at the most: one of them is
    // quiet. On a busy computer it is not the first.
    static bool settles()
    {
        constexpr int patience = 5;
        for (int second = 0; second < patience; ++second) {
            Watcher settling;
            qApp->installEventFilter(&settling);
            const bool fired = QTest::qWaitFor([&settling] { return settling.mostFired() >= 1; });
            qApp->removeEventFilter(&settling);
            if (!fired || settling.painted.isEmpty())
                return fired;
        }
        return true; // what is painted all the same is found by whoever watches
    }

private Q_SLOTS:
    void aSecondInWhichNothingChangedPaintsNothing_data()
    {
        QTest::addColumn<int>("view");
        for (const ViewId view : allViews)
            QTest::newRow(qPrintable(viewTitle(view))) << int(view);
    }

    void aSecondInWhichNothingChangedPaintsNothing()
    {
        QFETCH(int, view);
        WindowFixture fixture;
        fixture.open();
        fixture.window->openView(ViewId(view));
        QVERIFY(QTest::qWaitForWindowExposed(fixture.window.get()));
        QVERIFY(settles());
        Watcher watcher;
        qApp->installEventFilter(&watcher);
        QTRY_VERIFY(watcher.mostFired() >= 2);
        qApp->removeEventFilter(&watcher);
        QVERIFY2(watcher.painted.isEmpty(), qPrintable(watcher.painted.join(u'\n')));
    }

    void aSecondPaintsTheClockAlone_data()
    {
        QTest::addColumn<int>("view");
        for (const ViewId view : {ViewId::Overview, ViewId::Services, ViewId::Timers})
            QTest::newRow(qPrintable(viewTitle(view))) << int(view);
    }

    void aSecondPaintsTheClockAlone()
    {
        QFETCH(int, view);
        WindowFixture fixture;
        fixture.open();
        fixture.window->openView(ViewId(view));
        QVERIFY(QTest::qWaitForWindowExposed(fixture.window.get()));
        fixture.clock.turnTo(sampleNow() + std::chrono::seconds(1)); // a new minute is worth a painting
        QVERIFY(settles());
        Watcher watcher;
        qApp->installEventFilter(&watcher);
        fixture.clock.turnTo(sampleNow() + std::chrono::seconds(2));
        QTRY_VERIFY(watcher.mostFired() >= 2);
        qApp->removeEventFilter(&watcher);
        for (const QString &painted : {u"laid out"_s, u"TableView"_s, u"DetailsPanel"_s, u"SideBar"_s})
            QVERIFY2(watcher.painted.filter(painted).isEmpty(), qPrintable(watcher.painted.join(u'\n')));
        QVERIFY(!watcher.painted.filter(u"Clock"_s).isEmpty());
    }

    void aWindowThatNobodySeesKeepsNoTime()
    {
        WindowFixture fixture;
        fixture.open();
        QVERIFY(QTest::qWaitForWindowExposed(fixture.window.get()));
        fixture.window->hide();
        QCoreApplication::processEvents();
        QTimer longer;
        longer.start(std::chrono::milliseconds(1500));
        Watcher watcher;
        qApp->installEventFilter(&watcher);
        QTRY_VERIFY(watcher.fired.value(&longer) >= 1);
        qApp->removeEventFilter(&watcher);
        QCOMPARE(watcher.fired.size(), 1);
    }
};

QTEST_MAIN(TestQuiet)
#include "tst_quiet.moc"
