#include <QTest>

#include "core/monitor/monitor.h"
#include "tests/support/fakehttp.h"
#include "tests/support/fakesecrets.h"
#include "tests/support/fakestore.h"

using namespace jobwatch;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

Instant utc(const char *iso)
{
    return instantFromMs(QDateTime::fromString(QLatin1StringView(iso), Qt::ISODate).toMSecsSinceEpoch());
}

} // namespace

// When the history is rid of what it no longer keeps.
class TestCleaning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNextTimeIsAtNight_data()
    {
        QTest::addColumn<QString>("last");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("next");
        const QString evening = u"2026-11-22T20:00:00Z"_s, night = u"2026-11-23T02:00:00Z"_s; // 3:00 there
        QTest::newRow("in the evening") << u"2026-11-22T02:00:00Z"_s << evening << night;
        QTest::newRow("just done") << night << night << u"2026-11-24T02:00:00Z"_s;
        QTest::newRow("before it") << u"2026-11-22T02:00:00Z"_s << u"2026-11-23T01:59:59Z"_s << night;
        QTest::newRow("never done") << QString() << evening << evening;
        QTest::newRow("missed for two days") << u"2026-11-20T20:00:00Z"_s << evening << evening;
        QTest::newRow("a night that has no three o'clock would be odd")
            << u"2026-03-28T20:00:00Z"_s << u"2026-03-28T20:00:00Z"_s << u"2026-03-29T01:00:00Z"_s;
        QTest::newRow("a clock that went back") << u"2026-11-30T00:00:00Z"_s << evening << night;
    }
    void theNextTimeIsAtNight()
    {
        QFETCH(QString, last);
        QFETCH(QString, now);
        QFETCH(QString, next);
        const auto at = [](const QString &text) { return utc(text.toLatin1().constData()); };
        const auto before = last.isEmpty() ? std::nullopt : std::optional(at(last));
        QCOMPARE(toIso(nextCleaning(before, at(now), QTimeZone("Europe/Berlin"))), toIso(at(next)));
    }

    void aMonitorDeletesStepByStepAndNotesThatItDid()
    {
        const SystemClock clock;
        FakeHistory history;
        history.old = cleaningStep + 1;
        history.free = givingBackStep + 1;
        {
            Monitor monitor(MonitorParts{
                clock, std::make_unique<test::FakeHttp>(), std::make_unique<test::FakeSecrets>(),
                [](const ServerDefinition &, const ConnectorParts &) { return std::unique_ptr<Connector>(); },
                [] { return true; }, OpenedStore{std::make_unique<FakeStore>(history), {}, true, {}}});
            monitor.begin({});
            QTRY_COMPARE(history.old, 1);
            QCOMPARE(history.free, givingBackStep + 1); // room is given back when there is nothing to delete
            QVERIFY(!history.written.values.contains(u"cleaned"_s));
            QTRY_VERIFY_WITH_TIMEOUT(history.written.values.contains(u"cleaned"_s), 20'000);
            QCOMPARE(history.old, 0);
            QCOMPARE(history.free, 0);
        }
        history.old = 1;
        Monitor monitor(MonitorParts{
            clock, std::make_unique<test::FakeHttp>(), std::make_unique<test::FakeSecrets>(),
            [](const ServerDefinition &, const ConnectorParts &) { return std::unique_ptr<Connector>(); },
            [] { return true; }, OpenedStore{std::make_unique<FakeStore>(history), {}, true, {}}});
        const int before = history.transactions;
        monitor.begin({});
        QTRY_VERIFY(history.transactions > before); // it has woken
        QCOMPARE(history.old, 1); // not before the next night
    }
};

QTEST_GUILESS_MAIN(TestCleaning)
#include "tst_cleaning.moc"
