#include <QTest>

#include "tests/support/connectorparts.h"
#include "tests/support/slivkacalls.h"

using namespace jobwatch;
using namespace jobwatch::test;
using namespace Qt::Literals::StringLiterals;

namespace {

// A server that holds output files: HEAD, Range and whole GETs.
struct FileServer
{
    QMap<QString, QByteArray> files{}; // path -> content
    bool servesContent = true;
    bool knowsRange = true;
    bool knowsHead = true;

    HttpReply list() const
    {
        QJsonArray entries;
        for (auto file = files.begin(); file != files.end(); ++file)
            entries.append(QJsonObject{{u"id"_s, u"j/"_s + file.key()},
                                       {u"path"_s, file.key()},
                                       {u"@content"_s, u"/media/"_s + file.key()}});
        return httpReply(200, QJsonDocument(QJsonObject{{u"files"_s, entries}}).toJson());
    }

    HttpReply content(const HttpRequest &request) const
    {
        const QByteArray body = files.value(request.url.fileName());
        if (!servesContent)
            return httpReply(404, "<!doctype html>");
        if (request.verb == "HEAD")
            return knowsHead ? httpReply(200, {}, {{"content-length", QByteArray::number(body.size())}})
                             : httpReply(405);
        const QByteArray range = headerOf(request, "range");
        if (range.isEmpty() || !knowsRange)
            return httpReply(200, body);
        const QList<QByteArray> ends = range.mid(6).split('-');
        const QByteArray part = body.mid(ends[0].toInt(), ends[1].toInt() - ends[0].toInt() + 1);
        if (part.isEmpty())
            return httpReply(416);
        return httpReply(
            206, part, {{"content-range", "bytes " + range.mid(6) + '/' + QByteArray::number(body.size())}});
    }

    std::optional<Result<HttpReply>> operator()(const HttpRequest &request) const
    {
        const HttpReply answer = request.url.path().endsWith(u"/files"_s) ? list() : content(request);
        if (answer.body.size() > request.maxBytes)
            return Error{.kind = ErrorKind::TooLarge, .message = u"Too large."_s};
        return answer;
    }
};

} // namespace

class TestSlivkaOutputs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_http = std::make_unique<FakeHttp>();
        m_connector = makeConnector(serverAt(u"http://h/slivka/api"_s), m_parts.with(*m_http));
    }

    void cleanup()
    {
        m_connector.reset();
        m_http.reset();
    }

    void outputsAreReadByHeadAndRange()
    {
        const QByteArray big = QByteArray(100'000, 'a') + QByteArray(100'000, 'b');
        const auto outputs =
            fetch({.files = {{u"stdout"_s, big}, {u"stderr"_s, {}}, {u"out.txt"_s, "x"}}}, {});
        QCOMPARE(outputs.size(), 2); // what nobody expects is not read
        QCOMPARE(outputs[0].path, u"stdout"_s);
        QCOMPARE(outputs[0].size, big.size());
        QCOMPARE(outputs[0].head, QByteArray(65536, 'a'));
        QCOMPARE(outputs[0].tail, QByteArray(65536, 'b'));
        QVERIFY(!outputs[0].asExpected);
        QCOMPARE(outputs[1].size, 0);
        QCOMPARE(sentLines(*m_http),
                 (QStringList{u"GET /slivka/api/jobs/J/files"_s, u"HEAD /slivka/media/stdout"_s,
                              u"GET /slivka/media/stdout"_s, u"GET /slivka/media/stdout"_s,
                              u"HEAD /slivka/media/stderr"_s}));
        QCOMPARE(headerOf(m_http->sent[3], "range"), QByteArray("bytes=134464-199999"));
    }

    void outputsAreReadFromServersThatKnowLess_data()
    {
        QTest::addColumn<bool>("knowsHead");
        QTest::addColumn<bool>("knowsRange");
        QTest::newRow("no HEAD") << false << true;
        QTest::newRow("no Range") << true << false;
        QTest::newRow("neither") << false << false;
    }
    void outputsAreReadFromServersThatKnowLess()
    {
        QFETCH(bool, knowsHead);
        QFETCH(bool, knowsRange);
        const QByteArray text = QByteArray(70'000, 'a') + "end";
        const auto outputs = fetch({.files = {{u"stdout"_s, text}, {u"stderr"_s, {}}},
                                    .knowsRange = knowsRange,
                                    .knowsHead = knowsHead},
                                   {{.file = u"stdout"_s, .contains = u"aend"_s}});
        QCOMPARE(outputs[0].size, text.size());
        QCOMPARE(outputs[0].head + outputs[0].tail, text);
        QCOMPARE(outputs[0].asExpected, std::optional(true));
        QCOMPARE(outputs[1].size, 0);
        QVERIFY(outputs[1].downloadable);
    }

    void expectationsAreChecked_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("contains");
        QTest::addColumn<QByteArray>("equals"); // null: not compared
        QTest::addColumn<bool>("met");
        const QByteArray big = QByteArray(100'000, 'a') + "middle" + QByteArray(100'000, 'b');
        QTest::newRow("exists") << QByteArray("x") << QString() << QByteArray() << true;
        QTest::newRow("exists, empty") << QByteArray() << QString() << QByteArray() << true;
        QTest::newRow("text found") << QByteArray("CLUSTAL W") << u"CLUSTAL"_s << QByteArray() << true;
        QTest::newRow("text not found") << QByteArray("nothing") << u"CLUSTAL"_s << QByteArray() << false;
        QTest::newRow("text in an empty file") << QByteArray() << u"CLUSTAL"_s << QByteArray() << false;
        QTest::newRow("text in the middle") << big << u"middle"_s << QByteArray() << true;
        QTest::newRow("text not in a big file") << big << u"CLUSTAL"_s << QByteArray() << false;
        QTest::newRow("text across the parts")
            << QByteArray(65'535, 'a') + "XY" + QByteArray(10, 'b') << u"aXYb"_s << QByteArray() << true;
        QTest::newRow("equal") << QByteArray("same") << QString() << QByteArray("same") << true;
        QTest::newRow("equal and big") << big << QString() << big << true;
        QTest::newRow("other size") << QByteArray("samey") << QString() << QByteArray("same") << false;
        QTest::newRow("other in the middle")
            << big << QString() << QByteArray(big).replace("middle", "muddle") << false;
        QTest::newRow("text found, not equal")
            << QByteArray("same") << u"am"_s << QByteArray("sbme") << false;
    }
    void expectationsAreChecked()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, contains);
        QFETCH(QByteArray, equals);
        QFETCH(bool, met);
        const QString reference = equals.isNull() ? QString() : u"expected.txt"_s;
        const auto outputs = fetch({.files = {{u"out.txt"_s, content}}},
                                   {{.file = u"out.txt"_s, .contains = contains, .equalsFile = reference}},
                                   {{u"expected.txt"_s, equals}});
        QCOMPARE(outputs.size(), 3);
        QCOMPARE(outputs[2].path, u"out.txt"_s);
        QCOMPARE(outputs[2].asExpected, std::optional(met));
    }

    void anExpectedOutputThatIsNotListedIsMissed()
    {
        const auto outputs = fetch({.files = {{u"stdout"_s, "x"}}}, {{.file = u"out.txt"_s}});
        QCOMPARE(outputs.size(), 3);
        QVERIFY(!outputs[2].present);
        QCOMPARE(outputs[2].asExpected, std::optional(false));
        QVERIFY(!outputs[1].present); // stderr is not declared either, but nobody expects it
        QVERIFY(!outputs[1].asExpected);
    }

    void contentThatIsNotServedCannotBeJudged()
    {
        const auto outputs = fetch({.files = {{u"stdout"_s, "CLUSTAL"}}, .servesContent = false},
                                   {{.file = u"stdout"_s, .contains = u"CLUSTAL"_s}});
        QVERIFY(outputs[0].present);
        QVERIFY(!outputs[0].downloadable);
        QVERIFY(!outputs[0].asExpected);
    }

    void anEndlessFileWithoutRangeIsNotDownloadable()
    {
        const auto outputs =
            fetch({.files = {{u"stdout"_s, QByteArray(2'000'000, 'x')}}, .knowsRange = false}, {});
        QVERIFY(!outputs[0].downloadable);
        QCOMPARE(outputs[0].size, 2'000'000);
    }

private:
    QList<JobOutput> fetch(const FileServer &server, const QList<ExpectedOutput> &expect,
                           const QMap<QString, QByteArray> &fileContents = {})
    {
        m_http->answer = server;
        TestJob job = jobWith({});
        job.definition.expect = expect;
        job.fileContents = fileContents;
        Answer<QList<JobOutput>> outputs;
        m_connector->fetchOutputs({.id = JobId{u"J"_s}}, job, outputs);
        if (!QTest::qWaitFor([&outputs] { return outputs.count() == 1; }) || !outputs.result())
            return {};
        return *outputs.result();
    }

    std::unique_ptr<FakeHttp> m_http{};
    PartsForConnector m_parts{};
    std::unique_ptr<Connector> m_connector{};
};

QTEST_GUILESS_MAIN(TestSlivkaOutputs)
#include "tst_slivkaoutputs.moc"
