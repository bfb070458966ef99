#include <QTest>

#include "core/domain/muting.h"
#include "core/domain/plans.h"

using namespace jobwatch;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const Instant now = instantFromMs(1'800'000'000'000);

Maintenance plan()
{
    return {.id = u"7"_s,
            .scope = {ServerId{u"bio"_s}, ServiceId{u"clustalo"_s}, {}},
            .from = now,
            .lasts = 2h,
            .repeat = Repeat::Weekly,
            .zone = "Europe/Berlin",
            .lastDay = now + 24h * 30,
            .who = u"Zoë"_s,
            .reason = u"disks “A” & B"_s};
}

} // namespace

class TestPlans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mutingComesBackWhole()
    {
        const std::optional muting{Muting{u"Zoë"_s, now, now + 1h}};
        QCOMPARE(mutingFromJson(mutingToJson(muting)), Result(muting));
        QCOMPARE(mutingToJson({}), QByteArray());
        QCOMPARE(mutingFromJson({}), Result(std::optional<Muting>{}));
        for (const char *json : {"{", "[]", "{\"who\":\"me\"}", "{\"until\":\"soon\"}", "\xff"})
            QVERIFY2(!mutingFromJson(json), json);
    }

    void maintenanceComesBackWhole()
    {
        Maintenance once = plan();
        once.repeat = Repeat::Once;
        once.lastDay.reset();
        const QList<Maintenance> plans{plan(), once};
        QCOMPARE(maintenanceFromJson(maintenanceToJson(plans)), Result(plans));
        QCOMPARE(maintenanceToJson({}), QByteArray());
        QCOMPARE(maintenanceFromJson({}), Result(QList<Maintenance>{}));
    }

    void acknowledgementsComeBackWhole()
    {
        Acknowledgements given;
        given.insert({ServerId{u"bio"_s}, ServiceId{u"clustalo"_s}, RunnerId{u"default"_s}},
                     {u"Zoë"_s, u"being looked at"_s, now, now + 1h, Cause::CommandNotFound});
        given.insert({ServerId{u"bio"_s}, ServiceId{u"muscle"_s}, RunnerId{u"default"_s}},
                     {u"Zoë"_s, {}, now, {}, Cause::NoWorker});
        QCOMPARE(acknowledgementsFromJson(acknowledgementsToJson(given)), Result(given));
    }

    void whatNobodyCouldHavePlannedIsLeftOut_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no JSON") << QByteArray("[{");
        QTest::newRow("an object") << QByteArray("{}");
        QTest::newRow("without a time") << QByteArray(R"([{"id":"1","lasts":1000}])");
        QTest::newRow("backwards") << QByteArray(R"([{"id":"1","from":1,"lasts":-1000}])");
        QTest::newRow("an unknown repetition") << QByteArray(R"([{"id":"1","from":1,"lasts":1,"repeat":9}])");
    }
    void whatNobodyCouldHavePlannedIsLeftOut()
    {
        QFETCH(QByteArray, json);
        const auto plans = maintenanceFromJson(json);
        QVERIFY(!plans || plans->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPlans)
#include "tst_plans.moc"
