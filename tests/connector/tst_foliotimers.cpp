// What a FOLIO server tells of its timers, read by pure functions.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

#include "core/connector/folio/timerdescriptor.h"
#include "core/connector/folio/timerpages.h"
#include "core/connector/folio/timerschedule.h"
#include "tests/support/folioworld.h"

using namespace jobwatch;
using namespace jobwatch::folio;
using namespace jobwatch::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject objectIn(const QByteArray &text)
{
    return QJsonDocument::fromJson(singleQuoted(text)).object();
}

QJsonObject sample(const QString &name)
{
    QFile file(QStringLiteral(JOBWATCH_SOURCE_DIR) + u"/tests/data/folio/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace

class TestFolioTimers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySampleTimerIsRead()
    {
        for (const auto &[name, count] :
             {std::pair{u"timers.current.json"_s, 42}, {u"timers.historic.json"_s, 15}}) {
            const auto page = parseTimerPage(sample(name), u"diku"_s);
            QVERIFY(page);
            QCOMPARE(page->timers.size(), count);
            QCOMPARE(page->entries, count);
            QCOMPARE(page->unreadable, 0);
            for (const ReportedTimer &timer : page->timers) {
                QVERIFY(!timer.path.isEmpty() && !timer.module.isEmpty() && !timer.method.isEmpty());
                QCOMPARE(timer.writable, !timer.system);
                QCOMPARE(timer.tenant, u"diku"_s);
                QVERIFY(timer.createdAt && timer.updatedAt);
                QCOMPARE(timer.owner.isEmpty(), timer.system);
            }
        }
    }

    void theNaturalKeysOfTheSamplesAreUnique()
    {
        const auto page = parseTimerPage(sample(u"timers.current.json"_s), u"diku"_s);
        QSet<TimerId> ids;
        for (const ReportedTimer &timer : page->timers)
            ids.insert(timer.id);
        QCOMPARE(ids.size(), page->timers.size());
        QVERIFY(ids.contains({u"user#mod-circulation#POST#/circulation/rules-reload"_s}));
        QVERIFY(ids.contains({u"system#mod-email#DELETE#/delayedTask/expiredMessages"_s}));
    }

    void aDescriptorIsReadWhole()
    {
        const auto timer = timerOf(
            objectIn(
                "{'id':'53b7088e','type':'user','enabled':false,'modified':true,'moduleName':'mod-users',"
                "'moduleId':'mod-users-19.4.0','userId':'bf93','routingEntry':{'methods':['GET'],"
                "'path':'/users','pathPattern':'/not/this','unit':'hour','delay':'1'},"
                "'metadata':{'createdDate':'2026-07-01T08:00:00.000Z','updatedDate':'2026-08-01T10:00:00+02:"
                "00'}}"),
            u"diku"_s);
        QVERIFY(timer);
        QCOMPARE(timer->id.value, u"user#mod-users#GET#/users"_s);
        QCOMPARE(timer->serverId, u"53b7088e"_s);
        QVERIFY(!timer->system && timer->writable && timer->modified && !timer->enabled);
        QCOMPARE(timer->owner, u"bf93"_s);
        QCOMPARE(timer->moduleId, u"mod-users-19.4.0"_s);
        QCOMPARE(timer->schedule.every, 1h);
        QCOMPARE(toIso(*timer->createdAt), u"2026-07-01T08:00:00.000Z"_s);
        QCOMPARE(toIso(*timer->updatedAt), u"2026-08-01T08:00:00.000Z"_s);
        QCOMPARE(QJsonDocument::fromJson(timer->descriptor)["userId"_L1].toString(), u"bf93"_s);
    }

    void whatIsMissingHasItsDefault()
    {
        const auto timer = timerOf(
            objectIn("{'id':'1','moduleId':'mod-foo-1.0.0-SNAPSHOT.7','routingEntry':{'pathPattern':'/x'}}"),
            {});
        QVERIFY(timer);
        QCOMPARE(timer->module, u"mod-foo"_s);
        QCOMPARE(timer->method, u"POST"_s);
        QCOMPARE(timer->id.value, u"user#mod-foo##/x"_s);
        QVERIFY(timer->enabled && !timer->modified && !timer->system);
        QVERIFY(timer->schedule.isEmpty());
    }

    void booleansMayBeWords_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("otherwise");
        QTest::addColumn<bool>("value");
        for (const bool otherwise : {true, false}) {
            const QByteArray name = otherwise ? "else true: " : "else false: ";
            QTest::newRow(name + "true") << "true"_ba << otherwise << true;
            QTest::newRow(name + "false") << "false"_ba << otherwise << false;
            QTest::newRow(name + "'true'") << "'true'"_ba << otherwise << true;
            QTest::newRow(name + "'False'") << "'False'"_ba << otherwise << false;
            QTest::newRow(name + "1") << "1"_ba << otherwise << true;
            QTest::newRow(name + "0") << "0"_ba << otherwise << false;
            QTest::newRow(name + "null") << "null"_ba << otherwise << otherwise;
            QTest::newRow(name + "'yes'") << "'yes'"_ba << otherwise << otherwise;
            QTest::newRow(name + "a list") << "[true]"_ba << otherwise << otherwise;
        }
    }
    void booleansMayBeWords()
    {
        QFETCH(QByteArray, json);
        QFETCH(bool, otherwise);
        QTEST(lenientBool(objectIn("{'v':" + json + "}")["v"_L1], otherwise), "value");
    }

    void theUpstreamSampleWithWordsForBooleansIsRead()
    {
        const auto timer = timerOf(sample(u"openapi/schemas/examples/timerDescriptor.sample"_s), u"diku"_s);
        QVERIFY(timer);
        QVERIFY(timer->enabled && !timer->modified);
        QCOMPARE(timer->schedule.every, 20s);
    }

    void schedulesAreUnderstoodAsTheServerDoes_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<qint64>("every");
        QTest::addColumn<QString>("cron");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<bool>("odd");
        const auto delay = [](const char *name, const char *entry, Span every, bool odd = false) {
            QTest::newRow(name) << QByteArray(entry) << qint64(every.count()) << QString() << "UTC"_ba << odd;
        };
        delay("milliseconds", "{'unit':'millisecond','delay':'60000'}", 60s);
        delay("seconds", "{'unit':'second','delay':'30'}", 30s);
        delay("minutes", "{'unit':'minute','delay':'5'}", 5min);
        delay("hours", "{'unit':'hour','delay':'24'}", 24h);
        delay("days", "{'unit':'day','delay':'7'}", 7 * 24h);
        delay("a number", "{'unit':'minute','delay':5}", 5min);
        delay("zero is never", "{'unit':'minute','delay':'0'}", 0s, true);
        delay("zero without a unit", "{'delay':'0'}", 0s, true);
        delay("negative", "{'unit':'minute','delay':'-5'}", 0s, true);
        delay("no number", "{'unit':'minute','delay':'often'}", 0s, true);
        delay("unknown unit", "{'unit':'week','delay':'1'}", 0s, true);
        delay("too much", "{'unit':'day','delay':'9223372036854775807'}", 24h * 3660);
        delay("more than a number", "{'unit':'day','delay':'92233720368547758079'}", 0s, true);
        const auto cron = [](const char *name, const char *zone, const QByteArray &read, bool odd = false) {
            QTest::newRow(name) << "{'unit':'minute','delay':'5','schedule':{'cron':'0 2 * * *'"
                    + QByteArray(zone) + "}}"
                                << qint64(0) << u"0 2 * * *"_s << read << odd;
        };
        cron("cron wins", "", "UTC");
        cron("a zone", ",'zone':'Europe/Berlin'", "Europe/Berlin");
        cron("an old name", ",'zone':'CET'", "CET");
        cron("Java's own", ",'zone':'GMT+2'", "UTC+02:00");
        cron("Java's own with minutes", ",'zone':'GMT-3:30'", "UTC-03:30");
        cron("Java's own without a colon", ",'zone':'GMT+0530'", "UTC+05:30");
        cron("too many hours", ",'zone':'GMT+24'", "UTC", true);
        cron("unknown", ",'zone':'NON'", "UTC", true);
        cron("unknown in the usual form", ",'zone':'Europe/Nowhere'", "UTC", true);
        cron("known to Qt alone", ",'zone':'UTC+02:00'", "UTC", true);
        cron("not ASCII", ",'zone':'Europe/K\xc3\xb6ln'", "UTC", true);
    }
    void schedulesAreUnderstoodAsTheServerDoes()
    {
        QFETCH(QByteArray, entry);
        QFETCH(qint64, every);
        QFETCH(bool, odd);
        const ReadSchedule read = scheduleOf(objectIn(entry));
        QCOMPARE(read.schedule.every, Span(every));
        QTEST(read.schedule.cron, "cron");
        QTEST(read.schedule.zone, "zone");
        QCOMPARE(!read.remark.isEmpty(), odd);
    }

    void hostileTextBecomesPlainText()
    {
        QJsonObject descriptor = objectIn("{'id':'1','type':'user'}");
        const QString evil = u"/a\n\x1b[31m\u202e<b>"_s + QString(100'000, u'x');
        descriptor["moduleName"_L1] = evil;
        descriptor["routingEntry"_L1] =
            QJsonObject{{u"pathPattern"_s, evil}, {u"methods"_s, QJsonArray{evil}}};
        const auto timer = timerOf(descriptor, u"diku"_s);
        QVERIFY(timer);
        for (const QString &text : {timer->path, timer->module, timer->method, timer->id.value}) {
            QVERIFY(text.size() < 2100);
            for (const QChar c : text)
                QVERIFY(c.isPrint() && c != u'\u202e');
        }
    }

    void unicodeSurvives()
    {
        const auto timer = timerOf(objectIn("{'id':'1','moduleName':'m\xc3\xb6"
                                            "d-\xe5\x9b\xb3\xe6\x9b\xb8','routingEntry':"
                                            "{'methods':['POST'],'path':'/\xf0\x9f\x93\x9a/\xc3\xa9'}}"),
                                   {});
        QVERIFY(timer);
        QCOMPARE(timer->id.value, u"user#möd-図書#POST#/📚/é"_s);
    }

    void whatCallsNothingIsCountedAndLeftOut()
    {
        const auto page =
            parseTimerPage(objectIn("{'timerDescriptors':[{'id':'1'},17,null,{'routingEntry':{'path':'/x'}},"
                                    "{'id':'2','routingEntry':{'path':'/y'}}],'totalRecords':5}"),
                           {});
        QVERIFY(page);
        QCOMPARE(page->unreadable, 4);
        QCOMPARE(page->timers.size(), 1);
        QVERIFY(!parseTimerPage(objectIn("{'errors':[]}"), {}));
    }

    void theModuleNameIsWhatComesBeforeTheVersion_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"mod-users-19.4.0"_s << u"mod-users"_s;
        QTest::newRow("snapshot") << u"mod-users-19.4.0-SNAPSHOT.12"_s << u"mod-users"_s;
        QTest::newRow("no version") << u"mod-users"_s << u"mod-users"_s;
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("a version alone") << u"-1"_s << u"-1"_s;
    }
    void theModuleNameIsWhatComesBeforeTheVersion()
    {
        QFETCH(QString, id);
        QTEST(moduleNameOf(id), "name");
    }

    void aDescriptorIsWrittenBackWithoutWhatIsReadOnly()
    {
        const QByteArray whole = singleQuoted(
            "{'id':'1','enabled':'true','modified':true,'moduleId':'m-1','userId':'u','metadata':{},"
            "'routingEntry':{'path':'/x','delay':'5','unit':'minute','odd':1}}");
        const QJsonObject disabled = QJsonDocument::fromJson(withEnabled(whole, false)).object();
        QCOMPARE(disabled,
                 objectIn("{'id':'1','enabled':false,'modified':true,'moduleId':'m-1',"
                          "'routingEntry':{'path':'/x','delay':'5','unit':'minute','odd':1}}"));
        const QJsonObject made = QJsonDocument::fromJson(forCreation(whole)).object();
        QCOMPARE(made,
                 objectIn("{'enabled':true,'moduleId':'m-1',"
                          "'routingEntry':{'path':'/x','delay':'5','unit':'minute','odd':1}}"));
    }
};

QTEST_GUILESS_MAIN(TestFolioTimers)
#include "tst_foliotimers.moc"
