#include <QTest>

#include "app/commands/import.h"

using namespace Qt::Literals::StringLiterals;
using namespace jobwatch;

namespace {

ServerDefinition server(const QString &name, const QString &url)
{
    ServerDefinition made;
    made.name = ServerId{name};
    made.url = QUrl(url);
    return made;
}

ServiceDefinition service(const QString &id, int tests)
{
    return ServiceDefinition{.id = {id}, .tests = QList<TestDefinition>(tests)};
}

} // namespace

class TestImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aServerOfTheSameNameIsReplacedInItsPlace()
    {
        Settings settings;
        settings.servers = {server(u"a"_s, u"http://old"_s), server(u"b"_s, u"http://b"_s)};
        const Settings merged =
            withServers(settings, {server(u"a"_s, u"http://new"_s), server(u"c"_s, u"http://c"_s)});
        QCOMPARE(merged.servers.size(), 3);
        QCOMPARE(merged.servers.at(0).url, QUrl(u"http://new"_s));
        QCOMPARE(merged.servers.at(1).name.value, u"b"_s);
        QCOMPARE(merged.servers.at(2).name.value, u"c"_s);
    }

    void aServiceOfTheSameIdIsReplacedInItsPlace()
    {
        ServerDefinition before = server(u"a"_s, u"http://a"_s);
        before.services = {service(u"x"_s, 1), service(u"y"_s, 1)};
        const ServerDefinition after = withServices(before, {service(u"z"_s, 1), service(u"x"_s, 2)});
        QCOMPARE(after.services.size(), 3);
        QCOMPARE(after.services.at(0).tests.size(), 2);
        QCOMPARE(after.services.at(1), before.services.at(1));
        QCOMPARE(after.services.at(2).id.value, u"z"_s);
        QCOMPARE(after.url, before.url);
    }
};

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
