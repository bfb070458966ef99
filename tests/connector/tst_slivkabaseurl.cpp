#include <QTest>

#include "core/connector/slivka/baseurl.h"

using namespace jobwatch;
using namespace Qt::Literals::StringLiterals;

class TestSlivkaBaseUrl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whateverIsGivenLeadsToTheRoot_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("root");
        QTest::newRow("host and port") << u"http://h:8000"_s << u"http://h:8000/"_s;
        QTest::newRow("slash") << u"http://h:8000/"_s << u"http://h:8000/"_s;
        QTest::newRow("no scheme") << u"h:8000"_s << u"http://h:8000/"_s;
        QTest::newRow("no scheme, prefix") << u"h:8000/slivka"_s << u"http://h:8000/slivka/"_s;
        QTest::newRow("no scheme, no port") << u"h.example/slivka"_s << u"http://h.example/slivka/"_s;
        QTest::newRow("api") << u"http://h:8000/api"_s << u"http://h:8000/"_s;
        QTest::newRow("api with version") << u"http://h:8000/api/v1.1"_s << u"http://h:8000/"_s;
        QTest::newRow("api with version and slash") << u"http://h:8000/api/v1.1/"_s << u"http://h:8000/"_s;
        QTest::newRow("prefix") << u"https://h/slivka"_s << u"https://h/slivka/"_s;
        QTest::newRow("prefix and slash") << u"https://h/slivka/"_s << u"https://h/slivka/"_s;
        QTest::newRow("prefix and api") << u"https://h/slivka/api"_s << u"https://h/slivka/"_s;
        QTest::newRow("prefix and version") << u"https://h/slivka/api/v1.1"_s << u"https://h/slivka/"_s;
        QTest::newRow("service page") << u"https://h/a/b/api/services/clustalo"_s << u"https://h/a/b/"_s;
        QTest::newRow("prefix named api") << u"https://h/api/slivka"_s << u"https://h/api/slivka/"_s;
        QTest::newRow("api twice") << u"https://h/api/slivka/api/version"_s << u"https://h/api/slivka/"_s;
        QTest::newRow("double slashes") << u"https://h//slivka//api//"_s << u"https://h/slivka/"_s;
        QTest::newRow("dots") << u"https://h/x/../slivka"_s << u"https://h/slivka/"_s;
        QTest::newRow("escapes") << u"https://h/my%20slivka/api"_s << u"https://h/my%20slivka/"_s;
        QTest::newRow("query and fragment") << u"https://h/slivka?x=1#top"_s << u"https://h/slivka/"_s;
        QTest::newRow("IPv6") << u"http://[::1]:8000/api"_s << u"http://[::1]:8000/"_s;
    }
    void whateverIsGivenLeadsToTheRoot()
    {
        QFETCH(QString, given);
        QFETCH(QString, root);
        const auto result = slivka::rootUrl(QUrl(given));
        QVERIFY2(result, result ? "" : qPrintable(result.error().message));
        QCOMPARE(result->toString(QUrl::FullyEncoded), root);
    }

    void anAddressThatCannotBeUsedIsRefusedWithASentence_data()
    {
        QTest::addColumn<QString>("given");
        QTest::newRow("nothing") << QString();
        QTest::newRow("white space") << u"   "_s;
        QTest::newRow("other scheme") << u"ftp://h/slivka"_s;
        QTest::newRow("file") << u"file:///etc/passwd"_s;
        QTest::newRow("no host") << u"http:///slivka"_s;
        QTest::newRow("password") << u"https://me:secret@h/slivka"_s;
        QTest::newRow("user") << u"https://me@h/slivka"_s;
        QTest::newRow("bad port") << u"http://h:99999/"_s;
    }
    void anAddressThatCannotBeUsedIsRefusedWithASentence()
    {
        QFETCH(QString, given);
        const auto result = slivka::rootUrl(QUrl(given));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Misconfigured);
        QVERIFY(result.error().message.endsWith(u'.'));
        QVERIFY(!result.error().message.contains(u"secret"_s));
        QVERIFY(!result.error().detail.contains(u"secret"_s));
    }

    void linksOfTheServerAreFollowedOnItsHostOnly_data()
    {
        QTest::addColumn<QString>("root");
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("target"); // empty: not followed
        QTest::newRow("absolute path")
            << u"http://h:8000/"_s << u"/api/jobs/x"_s << u"http://h:8000/api/jobs/x"_s;
        QTest::newRow("the server knows the prefix")
            << u"http://h/slivka/"_s << u"/slivka/api/jobs/x"_s << u"http://h/slivka/api/jobs/x"_s;
        QTest::newRow("the proxy hides the prefix")
            << u"http://h/slivka/"_s << u"/api/jobs/x"_s << u"http://h/slivka/api/jobs/x"_s;
        QTest::newRow("prefix beyond our root")
            << u"http://h/"_s << u"/slivka/media/a%20b"_s << u"http://h/slivka/media/a%20b"_s;
        QTest::newRow("whole address") << u"http://h:80/"_s << u"http://h/api/x"_s << u"http://h/api/x"_s;
        QTest::newRow("other host") << u"http://h/"_s << u"http://evil/api/x"_s << QString();
        QTest::newRow("other host without scheme") << u"http://h/"_s << u"//evil/api/x"_s << QString();
        QTest::newRow("other port") << u"http://h/"_s << u"http://h:22/api/x"_s << QString();
        QTest::newRow("other scheme") << u"http://h/"_s << u"file:///etc/passwd"_s << QString();
        QTest::newRow("with password") << u"http://h/"_s << u"http://a:b@h/api/x"_s << QString();
        QTest::newRow("nothing") << u"http://h/"_s << QString() << QString();
        QTest::newRow("not a link") << u"http://h/"_s << u"http://[broken"_s << QString();
    }
    void linksOfTheServerAreFollowedOnItsHostOnly()
    {
        QFETCH(QString, root);
        QFETCH(QString, link);
        QFETCH(QString, target);
        const QUrl url = slivka::resolved(QUrl(root), link);
        QCOMPARE(url.isValid(), !target.isEmpty());
        QCOMPARE(url.toString(QUrl::FullyEncoded), target);
    }

    void idsAreEscapedAndNeverLeaveTheirRoute()
    {
        const QUrl root(u"http://h/slivka/"_s);
        QCOMPARE(slivka::apiUrl(root, {u"services"_s, u"a/b ?é"_s, u"jobs"_s}).toString(QUrl::FullyEncoded),
                 u"http://h/slivka/api/services/a%2Fb%20%3F%C3%A9/jobs"_s);
        for (const QString &id : {u""_s, u"."_s, u".."_s})
            QVERIFY(!slivka::apiUrl(root, {u"services"_s, id}).isValid());
    }
};

QTEST_APPLESS_MAIN(TestSlivkaBaseUrl)
#include "tst_slivkabaseurl.moc"
