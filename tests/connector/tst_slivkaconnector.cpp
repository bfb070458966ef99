#include <memory>
#include <QTest>

#include "core/connector/slivka/slivkaconnector.h"
#include "tests/support/fakehttp.h"
#include "tests/support/recordedexchange.h"

using namespace jobwatch;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using test::httpReply;
using Outcome = ConnectionStep::Outcome;

namespace {

HttpReply recordedReply(const QString &name)
{
    return test::recorded(u"slivka"_s, name).reply;
}

ServerDefinition serverAt(const QString &url)
{
    return {.name = ServerId{u"bio"_s}, .url = QUrl(url), .caFile = u"ca.pem"_s};
}

TestJob jobWith(const QMap<QString, QStringList> &parameters, const QMap<QString, QString> &files = {})
{
    TestJob job;
    job.runner = {ServerId{u"bio"_s}, ServiceId{u"ok"_s}, RunnerId{u"default"_s}};
    job.definition.parameters = parameters;
    job.definition.files = files;
    for (const QString &path : files)
        job.fileContents.insert(path, "content of " + path.toUtf8());
    return job;
}

QByteArray uploadReply(const QByteArray &id)
{
    return R"({"id":")" + id + R"(","path":")" + id + R"("})";
}

// "POST /api/files" of every request sent, in order.
QStringList sentLines(const test::FakeHttp &http)
{
    QStringList lines;
    for (const HttpRequest &request : http.sent)
        lines.append(QString::fromLatin1(request.verb) + u' ' + request.url.path(QUrl::FullyEncoded));
    return lines;
}

QByteArray headerOf(const HttpRequest &request, const QByteArray &name)
{
    for (const auto &[key, value] : request.headers) {
        if (key.toLower() == name)
            return value;
    }
    return {};
}

// In a struct of its own, because Qt would compare a list of replies.
struct Replies
{
    std::deque<Result<HttpReply>> list{};
};

// Collects the one answer to a call, and counts so that a second one is noticed.
template <typename T>
struct Answer
{
    std::shared_ptr<QList<Result<T>>> results = std::make_shared<QList<Result<T>>>();

    operator Done<T>() const
    {
        return [list = results](const Result<T> &result) { list->append(result); };
    }
    int count() const { return int(results->size()); }
    const Result<T> &result() const { return results->first(); }
};

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

class TestSlivkaConnector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_http = std::make_unique<test::FakeHttp>();
        m_connector = makeConnector(serverAt(u"http://h/slivka/api"_s), *m_http);
    }

    void cleanup()
    {
        m_connector.reset();
        m_http.reset();
    }

    void theInventoryNamesProductAndServices()
    {
        m_http->answers = {recordedReply(u"version"_s), oneService(u"service_two"_s)};
        Answer<Inventory> inventory;
        m_connector->fetchInventory(inventory);
        QTRY_COMPARE(inventory.count(), 1);
        QVERIFY(inventory.result());
        QCOMPARE(inventory.result()->product, u"Slivka 0.8.5b1"_s);
        QCOMPARE(inventory.result()->services.size(), 1);
        QVERIFY(!inventory.result()->services[0].reported.at); // the time zone is not known yet
        QCOMPARE(sentLines(*m_http),
                 (QStringList{u"GET /slivka/api/version"_s, u"GET /slivka/api/services"_s}));
        QCOMPARE(m_http->sent[0].peer->caFile, u"ca.pem"_s);
    }

    void aReportedStatusHasATimeAfterTheFirstSubmission()
    {
        m_http->answers = {recordedReply(u"gunicorn_prefix_newyork/submit"_s), recordedReply(u"version"_s),
                           oneService(u"gunicorn_prefix_newyork/svc_two"_s)};
        Answer<JobHandle> handle;
        m_connector->submit(jobWith({}), handle);
        QTRY_COMPARE(handle.count(), 1);
        Answer<Inventory> inventory;
        m_connector->fetchInventory(inventory);
        QTRY_COMPARE(inventory.count(), 1);
        QVERIFY(inventory.result()->services[0].reported.at);
        QVERIFY(toIso(*inventory.result()->services[0].reported.at).startsWith(u"2026-11-21T22:"_s));
    }

    void aDatabaseThatIsDownIsToldInASentence()
    {
        m_http->answers = {recordedReply(u"db_down/version"_s), recordedReply(u"db_down/services"_s)};
        Answer<Inventory> inventory;
        m_connector->fetchInventory(inventory);
        QTRY_COMPARE(inventory.count(), 1);
        QVERIFY(!inventory.result());
        QCOMPARE(inventory.result().error().httpStatus, std::optional(500));
        QVERIFY(!inventory.result().error().message.contains(u'<'));
    }

    void aSubmissionIsAFormWithRepeatedKeys()
    {
        m_http->answers = {recordedReply(u"gunicorn_prefix_newyork/submit"_s)};
        Answer<JobHandle> handle;
        m_connector->submit(jobWith({{u"rep"_s, {u"a b"_s, u"c&d=é"_s}}, {u"text"_s, {u"tz"_s}}}), handle);
        QTRY_COMPARE(handle.count(), 1);
        QCOMPARE(sentLines(*m_http), QStringList{u"POST /slivka/api/services/ok/jobs"_s});
        QCOMPARE(m_http->sent[0].body, QByteArray("rep=a%20b&rep=c%26d%3D%C3%A9&text=tz"));
        QCOMPARE(headerOf(m_http->sent[0], "content-type"), QByteArray("application/x-www-form-urlencoded"));
        QVERIFY(handle.result());
        QCOMPARE(handle.result()->id, JobId{u"awIYFtdNVa09JSn_"_s});
        QCOMPARE(handle.result()->accepted.phase, JobPhase::NotPickedUp);
        QVERIFY(handle.result()->submittedAt);
        QCOMPARE(toIso(*handle.result()->submittedAt), u"2026-11-21T22:15:50.000Z"_s);
    }

    void aFileIsUploadedOnceAndAskedForBeforeEachUse()
    {
        m_http->answer = [](const HttpRequest &request) -> std::optional<Result<HttpReply>> {
            if (request.url.path().endsWith(u"/jobs"_s))
                return recordedReply(u"submit_ok"_s);
            return request.verb == "POST" ? httpReply(201, uploadReply("FILE1")) : httpReply(200, "{}");
        };
        submitTwice();
        QCOMPARE(sentLines(*m_http),
                 (QStringList{u"POST /slivka/api/files"_s, u"POST /slivka/api/services/ok/jobs"_s,
                              u"GET /slivka/api/files/FILE1"_s, u"POST /slivka/api/services/ok/jobs"_s}));
        QCOMPARE(m_http->sent[0].form.size(), 1);
        QCOMPARE(m_http->sent[0].form[0].name, QByteArray("file"));
        QCOMPARE(m_http->sent[0].form[0].fileName, QByteArray("small.fasta"));
        QCOMPARE(m_http->sent[0].form[0].content, QByteArray("content of data/small.fasta"));
        QCOMPARE(m_http->sent[3].body, QByteArray("input=FILE1"));
    }

    void aFileThatTheServerNoLongerHasIsUploadedAgain()
    {
        int uploads = 0;
        m_http->answer = [&uploads](const HttpRequest &request) -> std::optional<Result<HttpReply>> {
            if (request.url.path().endsWith(u"/jobs"_s))
                return recordedReply(u"submit_ok"_s);
            if (request.verb == "POST")
                return httpReply(201, uploadReply("FILE" + QByteArray::number(++uploads)));
            return recordedReply(u"upload_get_unknown"_s);
        };
        submitTwice();
        QCOMPARE(uploads, 2);
        QCOMPARE(m_http->sent.last().body, QByteArray("input=FILE2"));
    }

    void anUploadThatTheSubmissionDoesNotFindIsUploadedAgainOnce()
    {
        int uploads = 0;
        m_http->answer = [&uploads](const HttpRequest &request) -> std::optional<Result<HttpReply>> {
            if (request.url.path().endsWith(u"/files"_s))
                return httpReply(201, uploadReply("FILE" + QByteArray::number(++uploads)));
            HttpReply notFound = recordedReply(u"submit_file_not_found"_s);
            notFound.body.replace("infile", "input");
            return notFound;
        };
        Answer<JobHandle> handle;
        m_connector->submit(jobWith({}, {{u"input"_s, u"data/small.fasta"_s}}), handle);
        QTRY_COMPARE(handle.count(), 1);
        QVERIFY(!handle.result());
        QCOMPARE(handle.result().error().httpStatus, std::optional(422));
        QCOMPARE(uploads, 2);
        QCOMPARE(m_http->sent.size(), 4);
    }

    void twoJobsWithOneFileShareItsUpload()
    {
        const TestJob job = jobWith({}, {{u"input"_s, u"data/small.fasta"_s}});
        Answer<JobHandle> first, second;
        m_connector->submit(job, first);
        m_connector->submit(job, second);
        QCOMPARE(sentLines(*m_http), QStringList{u"POST /slivka/api/files"_s});
        m_http->answers = {recordedReply(u"submit_ok"_s), recordedReply(u"submit_ok"_s)};
        m_http->finish(1, httpReply(201, uploadReply("FILE1")));
        QTRY_COMPARE(first.count() + second.count(), 2);
        QCOMPARE(m_http->sent.size(), 3);
    }

    void aRefusedUploadIsNoMissingService_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("no upload route") << 404 << ErrorKind::Malformed;
        QTest::newRow("wrong method") << 405 << ErrorKind::Malformed;
        QTest::newRow("too large for a proxy") << 413 << ErrorKind::Misconfigured;
        QTest::newRow("database down") << 500 << ErrorKind::HttpStatus;
        QTest::newRow("access denied") << 403 << ErrorKind::HttpStatus;
        QTest::newRow("success without JSON") << 200 << ErrorKind::Malformed;
    }
    void aRefusedUploadIsNoMissingService()
    {
        QFETCH(int, status);
        QFETCH(ErrorKind, kind);
        m_http->answers = {httpReply(status, "<!doctype html>")};
        Answer<JobHandle> handle;
        m_connector->submit(jobWith({}, {{u"input"_s, u"data/small.fasta"_s}}), handle);
        QTRY_COMPARE(handle.count(), 1);
        QVERIFY(!handle.result());
        QCOMPARE(handle.result().error().kind, kind);
        QCOMPARE(m_http->sent.size(), 1);
    }

    void aFileThatWasNotReadIsNamed()
    {
        TestJob job = jobWith({}, {{u"input"_s, u"data/small.fasta"_s}});
        job.fileContents.clear();
        Answer<JobHandle> handle;
        m_connector->submit(job, handle);
        QCOMPARE(handle.count(), 0); // never before the call has returned
        QTRY_COMPARE(handle.count(), 1);
        QCOMPARE(handle.result().error().kind, ErrorKind::NotFound);
        QVERIFY(handle.result().error().message.contains(u"data/small.fasta"_s));
        QVERIFY(m_http->sent.isEmpty());
    }

    void aSubmissionWithoutAnswerMayHaveCreatedAJob()
    {
        m_http->answers = {Error{.kind = ErrorKind::Timeout, .message = u"No answer within 10 s."_s}};
        Answer<JobHandle> handle;
        m_connector->submit(jobWith({}), handle);
        QTRY_COMPARE(handle.count(), 1);
        QCOMPARE(handle.result().error().kind, ErrorKind::Timeout);
        QVERIFY(handle.result().error().message.contains(u"may have been created"_s));
        QCOMPARE(m_http->sent.size(), 1);
    }

    void aServerErrorOverAnUnknownParameterIsTheTestsFault_data()
    {
        QTest::addColumn<QString>("parameter");
        QTest::addColumn<int>("serviceStatus");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("not a parameter of the service") << u"colour"_s << 200 << ErrorKind::Misconfigured;
        QTest::newRow("known parameter") << u"route"_s << 200 << ErrorKind::HttpStatus;
        QTest::newRow("the service cannot be asked") << u"colour"_s << 500 << ErrorKind::HttpStatus;
    }
    void aServerErrorOverAnUnknownParameterIsTheTestsFault()
    {
        QFETCH(QString, parameter);
        QFETCH(int, serviceStatus);
        QFETCH(ErrorKind, kind);
        HttpReply service = recordedReply(u"service_two"_s);
        service.status = serviceStatus;
        m_http->answers = {recordedReply(u"db_down/submit"_s), service};
        Answer<JobHandle> handle;
        m_connector->submit(jobWith({{parameter, {u"x"_s}}}), handle);
        QTRY_COMPARE(handle.count(), 1);
        QCOMPARE(handle.result().error().kind, kind);
        QCOMPARE(handle.result().error().message.contains(parameter), kind == ErrorKind::Misconfigured);
        QCOMPARE(sentLines(*m_http).last(), u"GET /slivka/api/services/ok"_s);
    }

    void aServiceWithoutAUsableNameIsAnError()
    {
        TestJob job = jobWith({});
        job.runner.service.value = u".."_s;
        Answer<JobHandle> handle;
        m_connector->submit(job, handle);
        QTRY_COMPARE(handle.count(), 1);
        QVERIFY(!handle.result());
        QVERIFY(m_http->sent.isEmpty());
    }

    void aJobIsAskedForWhereTheServerSaysItIs_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("asked");
        QTest::newRow("link") << u"/slivka/api/v1.1/jobs/J"_s << u"http://h/slivka/api/v1.1/jobs/J"_s;
        QTest::newRow("other host") << u"http://evil/api/jobs/J"_s << u"http://h/slivka/api/jobs/J"_s;
        QTest::newRow("no link") << QString() << u"http://h/slivka/api/jobs/J"_s;
    }
    void aJobIsAskedForWhereTheServerSaysItIs()
    {
        QFETCH(QString, url);
        QFETCH(QString, asked);
        m_http->answers = {recordedReply(u"job_ok"_s)};
        Answer<JobState> state;
        m_connector->poll({.id = JobId{u"J"_s}, .url = url}, state);
        QTRY_COMPARE(state.count(), 1);
        QVERIFY(state.result());
        QCOMPARE(state.result()->word, u"COMPLETED"_s);
        QVERIFY(state.result()->ended);
        QCOMPARE(m_http->sent[0].url.toString(), asked);
    }

    void aForgottenJobIs404()
    {
        m_http->answers = {recordedReply(u"gunicorn_prefix_newyork/unknown"_s)};
        Answer<JobState> state;
        m_connector->poll({.id = JobId{u"J"_s}}, state);
        QTRY_COMPARE(state.count(), 1);
        QCOMPARE(state.result().error().httpStatus, std::optional(404));
    }

    void aJobIsCancelledByDelete()
    {
        m_http->answers = {recordedReply(u"cancel/delete_queued"_s), recordedReply(u"db_down/delete"_s)};
        Answer<void> first, second;
        m_connector->cancel({.id = JobId{u"J"_s}}, first);
        QTRY_COMPARE(first.count(), 1);
        QVERIFY(first.result());
        QCOMPARE(sentLines(*m_http), QStringList{u"DELETE /slivka/api/jobs/J"_s});
        m_connector->cancel({.id = JobId{u"J"_s}}, second);
        QTRY_COMPARE(second.count(), 1);
        QVERIFY(!second.result());
    }

    void aPingAsksForTheVersion()
    {
        m_http->answers = {recordedReply(u"version"_s), recordedReply(u"root"_s)};
        Answer<void> good, bad;
        m_connector->ping(good);
        QTRY_COMPARE(good.count(), 1);
        QVERIFY(good.result());
        m_connector->ping(bad);
        QTRY_COMPARE(bad.count(), 1);
        QVERIFY(!bad.result());
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

    void aConnectionTestNamesWhatFailed_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<Replies>("answers");
        QTest::addColumn<QString>("outcomes"); // + passed, ~ limited, ! failed, - not tested
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QString &url,
                            const std::deque<Result<HttpReply>> &answers, const QString &outcomes,
                            const QString &words) {
            QTest::newRow(name) << url << Replies{answers} << outcomes << words;
        };
        const auto error = [](ErrorKind kind) { return Error{.kind = kind, .message = u"The sentence."_s}; };
        const HttpReply version = recordedReply(u"version"_s), services = oneService(u"service_two"_s);
        const QString http = u"http://h"_s, https = u"https://h"_s;
        row("http", http, {version, services}, u"++-+++"_s, u"Slivka 0.8.5b1, API 1.1."_s);
        row("https", https, {version, services}, u"++++++"_s, u"The certificate is trusted."_s);
        row("no name", http, {error(ErrorKind::Dns)}, u"!-----"_s, u"The sentence."_s);
        row("refused", http, {error(ErrorKind::Refused)}, u"+!----"_s, u"The sentence."_s);
        row("timeout", https, {error(ErrorKind::Timeout)}, u"+!----"_s, u"The sentence."_s);
        row("certificate", https, {error(ErrorKind::Tls)}, u"++!---"_s, u"The sentence."_s);
        row("not HTTP", http, {error(ErrorKind::Malformed)}, u"++-!--"_s, u"The sentence."_s);
        row("endless", http, {error(ErrorKind::TooLarge)}, u"++-!--"_s, u"The sentence."_s);
        row("bad gateway", http, {httpReply(502, "<html>")}, u"++-!--"_s, u"HTTP 502"_s);
        row("login", http, {httpReply(401, "<html>")}, u"++-!--"_s, u"refuses access (HTTP 401)"_s);
        row("web page", http, {recordedReply(u"root"_s)}, u"++-+!-"_s,
            u"This is not a Slivka server: it answered with a web page (HTTP 200)."_s);
        row("other API", http, {httpReply(200, "{\"version\":1}")}, u"++-+!-"_s,
            u"This is not a Slivka server: its answer holds no version (HTTP 200)."_s);
        row("no API here", http, {httpReply(404, "<html>")}, u"++-+!-"_s, u"(HTTP 404)"_s);
        row("newer API", http, {httpReply(200, R"({"APIVersion":"2.0","slivkaVersion":"1.0"})"), services},
            u"++-+~+"_s, u"API 2.0."_s);
        row("database down", http, {version, recordedReply(u"db_down/services"_s)}, u"++-++!"_s,
            u"its database may be down"_s);
        row("no services", http, {version, httpReply(200, R"({"services":[]})")}, u"++-++~"_s,
            u"offers no services"_s);
        row("services break off", http, {version, recordedReply(u"services"_s)}, u"++-++!"_s,
            u"not the expected JSON"_s);
        row("services time out", http, {version, error(ErrorKind::Timeout)}, u"++-++!"_s, u"The sentence."_s);
        row("wrong address", u"ftp://h"_s, {}, u"!-----"_s, u"http:// or https://"_s);
    }
    void aConnectionTestNamesWhatFailed()
    {
        QFETCH(QString, url);
        QFETCH(Replies, answers);
        QFETCH(QString, outcomes);
        QFETCH(QString, words);
        const auto connector = makeConnector(serverAt(url), *m_http);
        m_http->answers = answers.list;
        QList<QList<ConnectionStep>> told;
        connector->testConnection([&told](const QList<ConnectionStep> &steps) { told.append(steps); });
        QTRY_COMPARE(told.size(), 1);
        QString seen, sentences;
        for (const ConnectionStep &step : told[0]) {
            seen += u"+~!-"_s.at(int(step.outcome));
            sentences += step.sentence + u'\n';
            QVERIFY(!step.title.isEmpty());
            QVERIFY(!step.sentence.isEmpty() && !step.sentence.contains(u'<'));
        }
        QCOMPARE(seen, outcomes);
        QVERIFY2(sentences.contains(words), qPrintable(sentences));
    }

    void everyCallOnAWrongAddressIsAnsweredWithTheReason()
    {
        const auto connector = makeConnector(serverAt(u"https://me:secret@h/"_s), *m_http);
        Answer<Inventory> inventory;
        Answer<JobHandle> handle;
        Answer<JobState> state;
        Answer<void> cancelled, pinged;
        Answer<QList<JobOutput>> outputs;
        connector->fetchInventory(inventory);
        connector->submit(jobWith({}), handle);
        connector->poll({}, state);
        connector->cancel({}, cancelled);
        connector->ping(pinged);
        connector->fetchOutputs({}, jobWith({}), outputs);
        QCOMPARE(inventory.count() + handle.count() + outputs.count(), 0);
        QTRY_COMPARE(outputs.count(), 1);
        for (const Error &error :
             {inventory.result().error(), handle.result().error(), state.result().error(),
              cancelled.result().error(), pinged.result().error(), outputs.result().error()})
            QCOMPARE(error.kind, ErrorKind::Misconfigured);
        QVERIFY(m_http->sent.isEmpty());
    }

    void aDestroyedConnectorCancelsAndStaysSilent()
    {
        Answer<Inventory> inventory;
        Answer<JobHandle> handle;
        m_connector->fetchInventory(inventory);
        m_connector->submit(jobWith({}, {{u"input"_s, u"data/small.fasta"_s}}), handle);
        QCOMPARE(m_http->open().size(), 2);
        m_connector.reset();
        QCOMPARE(m_http->cancelled.size(), 2);
        QTRY_VERIFY(m_http->open().isEmpty());
        QCoreApplication::processEvents();
        QCOMPARE(inventory.count() + handle.count(), 0);
    }

    void aConnectorMayBeDestroyedByItsOwnAnswer()
    {
        const TestJob job = jobWith({}, {{u"input"_s, u"data/small.fasta"_s}});
        int answers = 0;
        const auto destroy = [this, &answers](const Result<JobHandle> &) {
            ++answers;
            m_connector.reset();
        };
        m_connector->submit(job, destroy);
        m_connector->submit(job, destroy); // waits for the same upload
        m_http->finish(1, httpReply(500, "<html>"));
        QTRY_COMPARE(answers, 1);
        QCoreApplication::processEvents();
        QCOMPARE(answers, 1);
        QVERIFY(!m_connector);
    }

private:
    static HttpReply oneService(const QString &name)
    {
        return httpReply(200, R"({"services":[)" + recordedReply(name).body + "]}");
    }

    void submitTwice()
    {
        for (int i = 0; i < 2; ++i) {
            Answer<JobHandle> handle;
            m_connector->submit(jobWith({}, {{u"input"_s, u"data/small.fasta"_s}}), handle);
            QTRY_COMPARE(handle.count(), 1);
            QVERIFY(handle.result());
        }
    }

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

    std::unique_ptr<test::FakeHttp> m_http{};
    std::unique_ptr<Connector> m_connector{};
};

QTEST_GUILESS_MAIN(TestSlivkaConnector)
#include "tst_slivkaconnector.moc"
