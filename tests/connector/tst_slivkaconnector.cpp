#include <memory>
#include <QTest>

#include "tests/support/connectorparts.h"
#include "tests/support/slivkacalls.h"

using namespace jobwatch;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using namespace jobwatch::test;
using Outcome = ConnectionStep::Outcome;

namespace {

QByteArray uploadReply(const QByteArray &id)
{
    return R"({"id":")" + id + R"(","path":")" + id + R"("})";
}

// In a struct of its own, because Qt would compare a list of replies.
struct Replies
{
    std::deque<Result<HttpReply>> list{};
};

} // namespace

class TestSlivkaConnector : public QObject
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
        const auto connector = makeConnector(serverAt(url), m_parts.with(*m_http));
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
        const auto connector = makeConnector(serverAt(u"https://me:secret@h/"_s), m_parts.with(*m_http));
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

    std::unique_ptr<FakeHttp> m_http{};
    PartsForConnector m_parts{};
    std::unique_ptr<Connector> m_connector{};
};

QTEST_GUILESS_MAIN(TestSlivkaConnector)
#include "tst_slivkaconnector.moc"
