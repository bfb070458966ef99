// Does what a timer calls still exist? The decision, and when it is asked for.
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

#include "core/connector/folio/pathmatch.h"
#include "core/connector/folio/targetcheck.h"
#include "tests/support/folioworld.h"

using namespace jobwatch;
using namespace jobwatch::folio;
using namespace jobwatch::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray applications = singleQuoted(
    "{'applicationDescriptors':[{'id':'app-circulation-2.1.0','moduleDescriptors':[{'id':'mod-circulation-24."
    "5.0',"
    "'provides':[{'id':'circulation','handlers':[{'methods':['GET'],'pathPattern':'/circulation/rules'},"
    "{'methods':['POST'],'pathPattern':'/circulation/loans/{id}/renew'},"
    "{'methods':['*'],'pathPattern':'/circulation/any/*'},{'methods':['POST'],'path':'/circulation/"
    "prefix'}]},"
    "{'id':'_timer','handlers':[{'methods':['POST'],'pathPattern':'/circulation/"
    "loan-scheduled-notices-processing',"
    "'unit':'minute','delay':'5'}]}]}]},"
    "{'id':'app-users-1.0.0','moduleDescriptors':[{'id':'mod-users-19.4.0','provides':[]}]}],'totalRecords':"
    "2}");

Entitled entitled()
{
    return *parseApplications(QJsonDocument::fromJson(applications).object());
}

ReportedTimer timer(const QString &path, const QString &method = u"POST"_s,
                    const QString &moduleId = u"mod-circulation-24.5.0"_s)
{
    ReportedTimer timer;
    timer.moduleId = moduleId;
    timer.module = moduleId.left(moduleId.lastIndexOf(u'-'));
    timer.method = method;
    timer.path = path;
    timer.schedule.every = 5min;
    timer.id = {u"user#"_s + timer.module + u'#' + method + u'#' + path};
    return timer;
}

ReportedTimer declared()
{
    ReportedTimer declared = timer(u"/circulation/loan-scheduled-notices-processing"_s);
    declared.system = true;
    declared.id = {u"system#mod-circulation#POST#/circulation/loan-scheduled-notices-processing"_s};
    return declared;
}

} // namespace

class TestFolioTargets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void patternsMatchAsTheGatewayDoes_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("matches");
        const auto row = [](const char *name, const QString &pattern, const QString &path, bool is) {
            QTest::newRow(name) << pattern << path << is;
        };
        row("the same", u"/a/b"_s, u"/a/b"_s, true);
        row("another", u"/a/b"_s, u"/a/c"_s, false);
        row("longer", u"/a/b"_s, u"/a/b/c"_s, false);
        row("shorter", u"/a/b"_s, u"/a"_s, false);
        row("trailing slash", u"/a/b"_s, u"/a/b/"_s, false);
        row("one segment", u"/a/{id}"_s, u"/a/17"_s, true);
        row("an empty segment", u"/a/{id}"_s, u"/a/"_s, false);
        row("two segments for one", u"/a/{id}"_s, u"/a/1/2"_s, false);
        row("in the middle", u"/a/{id}/c"_s, u"/a/1/c"_s, true);
        row("part of a segment", u"/a/{id}.json"_s, u"/a/1.json"_s, true);
        row("two placeholders", u"/{a}/{b}"_s, u"/1/2"_s, true);
        row("a pattern as a path", u"/a/{id}"_s, u"/a/{id}"_s, true);
        row("anything", u"/a/*"_s, u"/a/b/c"_s, true);
        row("anything may be nothing", u"/a*"_s, u"/a"_s, true);
        row("anything in the middle", u"/a/*/z"_s, u"/a/b/c/z"_s, true);
        row("an open brace", u"/a/{id"_s, u"/a/{id"_s, true);
        row("unicode", u"/ä/{id}"_s, u"/ä/ö"_s, true);
        row("empty", QString(), QString(), true);
        row("empty pattern", QString(), u"/a"_s, false);
    }
    void patternsMatchAsTheGatewayDoes()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, path);
        QTEST(matchesPattern(pattern, path), "matches");
    }

    void aHostilePatternCostsLittle()
    {
        QElapsedTimer clock;
        clock.start();
        QVERIFY(!matchesPattern(QString(u"*a"_s).repeated(900), QString(1900, u'a') + u'b'));
        QVERIFY(!matchesPattern(QString(u"{x}"_s).repeated(600), QString(500, u'a')));
        QVERIFY(clock.elapsed() < 5000);
    }

    void theClosestPathIsProposed_data()
    {
        QTest::addColumn<QStringList>("candidates");
        QTest::addColumn<QString>("closest");
        QTest::newRow("renamed") << QStringList{u"/users"_s, u"/circulation/due-date-scheduled-notices"_s,
                                                u"/circulation/rules"_s}
                                 << u"/circulation/due-date-scheduled-notices"_s;
        QTest::newRow("nothing near") << QStringList{u"/users"_s} << QString();
        QTest::newRow("nothing") << QStringList() << QString();
    }
    void theClosestPathIsProposed()
    {
        QFETCH(QStringList, candidates);
        QTEST(closestPath(u"/circulation/due-date-notices"_s, candidates), "closest");
    }

    void theTargetIsDecided_data()
    {
        QTest::addColumn<ReportedTimer>("timer");
        QTest::addColumn<TargetVerdict>("verdict");
        QTest::addColumn<QString>("word"); // in the sentence; empty: no sentence
        using V = TargetVerdict;
        QTest::newRow("module gone") << timer(u"/x"_s, u"POST"_s, u"mod-gone-1.0.0"_s) << V::ModuleUninstalled
                                     << u"mod-gone"_s;
        QTest::newRow("module without endpoints") << timer(u"/users"_s, u"GET"_s, u"mod-users-19.4.0"_s)
                                                  << V::EndpointVanished << u"mod-users-19.4.0"_s;
        QTest::newRow("there") << timer(u"/circulation/rules"_s, u"GET"_s) << V::Present << QString();
        QTest::newRow("there, with a query")
            << timer(u"/circulation/rules?x=/y"_s, u"GET"_s) << V::Present << QString();
        QTest::newRow("there by pattern")
            << timer(u"/circulation/loans/17/renew"_s) << V::Present << QString();
        QTest::newRow("any method, any path")
            << timer(u"/circulation/any/a/b"_s, u"DELETE"_s) << V::Present << QString();
        QTest::newRow("by prefix") << timer(u"/circulation/prefix/more"_s) << V::Present << QString();
        QTest::newRow("an endpoint of a timer")
            << timer(u"/circulation/loan-scheduled-notices-processing"_s) << V::Present << QString();
        QTest::newRow("upgraded, fine")
            << timer(u"/circulation/rules"_s, u"GET"_s, u"mod-circulation-23.0.0"_s) << V::Present
            << u"mod-circulation-24.5.0"_s;
        QTest::newRow("vanished") << timer(u"/circulation/due-date-loan-scheduled-notices-processing"_s)
                                  << V::EndpointVanished
                                  << u"/circulation/loan-scheduled-notices-processing"_s;
        QTest::newRow("vanished with the upgrade")
            << timer(u"/circulation/rules-reload"_s, u"POST"_s, u"mod-circulation-23.0.0"_s)
            << V::EndpointVanished << u"rules-reload"_s;
        QTest::newRow("another method")
            << timer(u"/circulation/rules"_s) << V::EndpointVanished << u"GET /circulation/rules"_s;
        QTest::newRow("as declared") << declared() << V::Present << QString();
        ReportedTimer differs = declared();
        differs.schedule.every = 10min;
        QTest::newRow("schedule differs") << differs << V::ScheduleDiffers << u"10 min"_s;
        differs.moduleId = u"mod-circulation-24.4.0"_s;
        QTest::newRow("schedule of another version") << differs << V::Present << u"24.4.0"_s;
        ReportedTimer off = declared();
        off.enabled = false;
        QTest::newRow("switched off") << off << V::Present << u"Switched off"_s;
        ReportedTimer own = timer(u"/circulation/loan-scheduled-notices-processing"_s);
        own.schedule.every = 1min;
        QTest::newRow("a user's schedule is his own") << own << V::Present << QString();
    }
    void theTargetIsDecided()
    {
        QFETCH(ReportedTimer, timer);
        QFETCH(QString, word);
        const TargetFinding finding = targetOf(timer, entitled());
        QTEST(finding.verdict, "verdict");
        QCOMPARE(finding.text.isEmpty(), word.isEmpty());
        QVERIFY2(finding.text.contains(word), qPrintable(finding.text));
    }

    void whatIsDeclaredButMissingIsAdded()
    {
        const QList<ReportedTimer> timers =
            checked({timer(u"/circulation/rules"_s, u"GET"_s)}, entitled(), u"diku"_s);
        QCOMPARE(timers.size(), 2);
        QCOMPARE(timers[1].target, TargetVerdict::DeclaredButMissing);
        QCOMPARE(timers[1].id, declared().id);
        QCOMPARE(timers[1].schedule.every, 5min);
        QVERIFY(timers[1].system && !timers[1].writable && !timers[1].enabled
                && timers[1].serverId.isEmpty());
        QCOMPARE(checked({declared()}, entitled(), u"diku"_s).size(), 1);
    }

    void ofTwoModulesWithOneNameTheOneOfTheTimerCounts()
    {
        Entitled two = entitled();
        two.modules.prepend({.id = u"mod-circulation-25.0.0"_s, .name = u"mod-circulation"_s});
        QCOMPARE(two.find(u"mod-circulation"_s, u"mod-circulation-24.5.0"_s)->id,
                 u"mod-circulation-24.5.0"_s);
        QCOMPARE(two.find(u"mod-circulation"_s, u"mod-circulation-1.0.0"_s)->id, u"mod-circulation-25.0.0"_s);
        QVERIFY(!two.find(u"mod-none"_s, {}));
    }
};

// When a connector asks for the entitlements.
class TestFolioEntitlements : public QObject
{
    Q_OBJECT

private:
    struct World : FolioWorld
    {
        HttpReply all = httpReply(200, applications);
        HttpReply listing = httpReply(200,
                                      singleQuoted("{'entitlements':[{'applicationId':'app-users-1.0.0'},{'"
                                                   "applicationId':'app-circulation-2.1.0'}]}"));
        HttpReply flows = httpReply(404);
        std::unique_ptr<FolioConnector> folio{};

        World()
        {
            http.answer = [this](const HttpRequest &request) -> std::optional<Result<HttpReply>> {
                const QString path = request.url.path();
                if (path.startsWith("/authn"_L1))
                    return loggedIn(1, 100'000);
                if (path == "/entitlements"_L1)
                    return listing;
                if (path == "/entitlements/diku/applications"_L1)
                    return all;
                if (path == "/application-flows"_L1)
                    return flows;
                return timers(
                    singleQuoted(
                        "{'id':'1','moduleName':'mod-circulation','moduleId':'mod-circulation-24.5.0',"
                        "'routingEntry':{'methods':['POST'],'path':'/circulation/rules-reload'}}"),
                    1);
            };
            folio = std::make_unique<FolioConnector>(server, parts());
        }

        Result<QList<ReportedTimer>> read()
        {
            return answerTo<QList<ReportedTimer>>([this](auto done) { folio->fetchTimers(std::move(done)); });
        }
        qsizetype asked(const QString &path) const { return paths().count(u"GET "_s + path); }
        qsizetype wholeReadings() const { return asked(u"/entitlements/diku/applications"_s); }
        QList<QString> remarks()
        {
            const auto inventory =
                answerTo<Inventory>([this](auto done) { folio->fetchInventory(std::move(done)); });
            return inventory ? inventory->remarks : QList<QString>{inventory.error().message};
        }
    };

private Q_SLOTS:
    void theBigAnswerIsReadOnceAnHour()
    {
        World world;
        QCOMPARE(world.read()->first().target, TargetVerdict::EndpointVanished);
        world.clock.time += 59min;
        QVERIFY(world.read());
        QCOMPARE(world.wholeReadings(), 1);
        QCOMPARE(world.asked(u"/entitlements"_s), 1);
        world.clock.time += 1min;
        QVERIFY(world.read());
        QCOMPARE(world.wholeReadings(), 2);
    }

    void anUninstalledApplicationIsNoticedAtOnce()
    {
        World world;
        QVERIFY(world.read());
        world.listing =
            httpReply(200, singleQuoted("{'entitlements':[{'applicationId':'app-users-1.0.0'}]}"));
        world.all = httpReply(200, singleQuoted("{'applicationDescriptors':[],'totalRecords':0}"));
        world.clock.time += 1min;
        QCOMPARE(world.read()->first().target, TargetVerdict::ModuleUninstalled);
        QCOMPARE(world.wholeReadings(), 2);
        world.clock.time += 1min;
        QVERIFY(world.read()); // that listing never equals what everything tells: not again
        QCOMPARE(world.wholeReadings(), 2);
    }

    void theDateOfAnUninstallationIsThatOfTheServer_data()
    {
        QTest::addColumn<QByteArray>("flows");
        QTest::addColumn<QString>("date");
        const auto flow = [](const char *application, const char *type, const char *status, const char *at) {
            return singleQuoted(QByteArray("{'applicationId':'") + application + "','type':'" + type
                                + "','status':'" + status + "','finishedAt':'" + at + "'}");
        };
        const QByteArray revoked =
            flow("app-circulation-2.1.0", "revoke", "finished", "2026-11-21T21:30:00Z");
        const auto row = [](const char *name, const QByteArrayList &flows, const QString &date) {
            QTest::newRow(name) << flows.join(',') << date;
        };
        row("revoked", {revoked}, u"2026-11-21 21:30"_s);
        row("installed before",
            {revoked, flow("app-circulation-1.9.0", "entitle", "finished", "2026-01-01T10:00:00Z")},
            u"2026-11-21 21:30"_s);
        row("twice", {flow("app-circulation-2.1.0", "revoke", "finished", "2026-05-01T10:00:00Z"), revoked},
            u"2026-11-21 21:30"_s);
        row("came back",
            {revoked, flow("app-circulation-2.2.0", "entitle", "finished", "2026-11-21T21:40:00Z")}, {});
        row("failed", {flow("app-circulation-2.1.0", "revoke", "failed", "2026-11-21T21:30:00Z")}, {});
        row("another application", {flow("app-users-1.0.0", "revoke", "finished", "2026-11-21T21:30:00Z")},
            {});
        row("no time", {flow("app-circulation-2.1.0", "revoke", "finished", "yesterday")}, {});
        row("nothing", {}, {});
    }

    void theDateOfAnUninstallationIsThatOfTheServer()
    {
        QFETCH(QByteArray, flows);
        QFETCH(QString, date);
        World world;
        world.flows = httpReply(200, "{\"applicationFlows\":[" + flows + "]}");
        world.listing =
            httpReply(200,
                      singleQuoted("{'entitlements':[{'applicationId':'app-users-1.0.0','tenantId':"
                                   "'3a4f0f57-3c50-4c17-8a4c-6a1a0f6f7a55'}]}"));
        QVERIFY(world.read());
        world.all = httpReply(200, singleQuoted("{'applicationDescriptors':[],'totalRecords':0}"));
        for (const Span later : {Span(1min), Span(2h)}) { // and it is not forgotten
            world.clock.time += later;
            const ReportedTimer timer = world.read()->first();
            QCOMPARE(timer.target, TargetVerdict::ModuleUninstalled);
            QCOMPARE(timer.targetText.contains("was uninstalled with app-circulation-2.1.0 at "_L1 + date),
                     !date.isEmpty());
        }
        QCOMPARE(world.asked(u"/application-flows"_s), 1);
    }

    void whoMayNotSeeTheFlowsSeesTheUninstallation()
    {
        World world;
        world.flows = httpReply(403, "{}");
        world.listing =
            httpReply(200,
                      singleQuoted("{'entitlements':[{'applicationId':'app-users-1.0.0','tenantId':"
                                   "'3a4f0f57-3c50-4c17-8a4c-6a1a0f6f7a55'}]}"));
        QVERIFY(world.read());
        world.all = httpReply(200, singleQuoted("{'applicationDescriptors':[],'totalRecords':0}"));
        world.clock.time += 1min;
        const ReportedTimer timer = world.read()->first();
        QCOMPARE(timer.target, TargetVerdict::ModuleUninstalled);
        QVERIFY(timer.targetText.endsWith("mod-circulation is in none of the tenant's applications."_L1));
    }

    void whoMayNotSeeTheListingReadsHourly()
    {
        World world;
        world.listing = httpReply(
            403, singleQuoted("{'errors':[{'message':'Access Denied','code':'authorization_error'}]}"));
        QVERIFY(world.read());
        world.clock.time += 1min;
        QVERIFY(world.read());
        world.clock.time += 1min;
        QVERIFY(world.read());
        QCOMPARE(world.asked(u"/entitlements"_s), 1);
        QCOMPARE(world.wholeReadings(), 1);
    }

    void withoutPermissionTargetsAreNotChecked()
    {
        World world;
        world.all = httpReply(403, "{}");
        const auto timers = world.read();
        QVERIFY(timers);
        QCOMPARE(timers->size(), 1);
        QCOMPARE(timers->first().target, TargetVerdict::NotChecked);
        QVERIFY(world.remarks().join(u' ').contains("permission"_L1));
        world.clock.time += 1min;
        QVERIFY(world.read());
        QCOMPARE(world.wholeReadings(), 1); // not with every list
        world.clock.time += 5min;
        world.all = httpReply(200, applications);
        QCOMPARE(world.read()->first().target, TargetVerdict::EndpointVanished);
        QVERIFY(!world.remarks().join(u' ').contains("permission"_L1));
    }

    void whatIsKnownStaysKnownWhileTheServerIsInTrouble()
    {
        World world;
        QVERIFY(world.read());
        world.all = httpReply(503, "down");
        world.clock.time += 2h;
        QCOMPARE(world.read()->first().target, TargetVerdict::EndpointVanished);
        QCOMPARE(world.wholeReadings(), 2);
    }

    void theSchedulersVersionIsTold()
    {
        World world;
        world.all.body.replace("mod-users-19.4.0", "mod-scheduler-4.1.0");
        QVERIFY(world.read());
        const auto inventory =
            answerTo<Inventory>([&](auto done) { world.folio->fetchInventory(std::move(done)); });
        QCOMPARE(inventory->product, u"FOLIO mod-scheduler-4.1.0"_s);
        QVERIFY(inventory->services.isEmpty());
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    TestFolioTargets targets;
    TestFolioEntitlements entitlements;
    return QTest::qExec(&targets, argc, argv) + QTest::qExec(&entitlements, argc, argv);
}

#include "tst_foliotargets.moc"
