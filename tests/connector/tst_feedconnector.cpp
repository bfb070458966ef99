#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "core/connector/feed/feedconnector.h"
#include "core/connector/feed/feedmark.h"
#include "tests/support/fakehttp.h"

using namespace jobwatch;
using namespace jobwatch::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

// JSON in single quotes, which need no backslashes.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

const Instant start = instantFromMs(1'800'000'000'000);

class FixedClock final : public Clock
{
public:
    Instant now() const override { return start; }
};

QByteArray job(int number, const QByteArray &outcome = "ok")
{
    return json("{'service':'s") + QByteArray::number(number % 3) + json("','id':")
        + QByteArray::number(number) + json(",'at':'") + toIso(start - 1h + Span(number)).toLatin1()
        + json("','outcome':'") + outcome + "\"}\n";
}

QByteArray jobs(int first, int count)
{
    QByteArray bytes;
    for (int i = first; i < first + count; ++i)
        bytes += job(i);
    return bytes;
}

QStringList idsOf(const JobsRead &read)
{
    QStringList ids;
    for (const Evidence &evidence : read.jobs)
        ids.append(evidence.job.value);
    return ids;
}

QStringList numbers(int first, int count)
{
    QStringList ids;
    for (int i = first; i < first + count; ++i)
        ids.append(QString::number(i));
    return ids;
}

ServerDefinition definition(const QString &path)
{
    ServerDefinition server;
    server.name = ServerId{u"galaxy"_s};
    server.kind = ServerKind::Feed;
    server.path = path;
    if (path.isEmpty())
        server.url = QUrl(u"https://example.org/outcomes.jsonl"_s);
    return server;
}

template <typename T>
Result<T> answerOf(const std::function<void(Done<T>)> &ask)
{
    std::optional<Result<T>> answer;
    ask([&](const Result<T> &result) { answer = result; });
    if (answer)
        return Error{ErrorKind::Malformed, u"answered before the call returned"_s, {}};
    if (!QTest::qWaitFor([&] { return answer.has_value(); }))
        return Error{ErrorKind::Timeout, u"no answer"_s, {}};
    return *answer;
}

// A feed that is read as the engine does: each reading begins where the last one ended.
class Reader
{
public:
    explicit Reader(const QString &path = {})
        : m_definition(definition(path))
    {
        restart();
    }

    // As a new start of the program: only the position is left.
    void restart()
    {
        connector.reset();
        connector = std::make_unique<FeedConnector>(m_definition, http, std::make_unique<FixedClock>());
    }

    Result<JobsRead> read()
    {
        const auto result =
            answerOf<JobsRead>([this](auto done) { connector->fetchJobs(position, std::move(done)); });
        if (result)
            position = result->position;
        return result;
    }

    // All that is there, however many readings it takes.
    QStringList ids()
    {
        QStringList found;
        for (int round = 0; round < 100; ++round) {
            const auto result = read();
            if (!result)
                return found + QStringList{result.error().message};
            found += idsOf(*result);
            if (!result->more)
                return found;
        }
        return {u"endless"_s};
    }

    Result<Inventory> inventory()
    {
        return answerOf<Inventory>([this](auto done) { connector->fetchInventory(std::move(done)); });
    }

    FakeHttp http{};
    QByteArray position{};
    std::unique_ptr<FeedConnector> connector{};

private:
    ServerDefinition m_definition;
};

class FeedFolder
{
public:
    QString path(const QString &name = u"feed.jsonl"_s) const { return m_folder.filePath(name); }

    bool append(const QByteArray &bytes, const QString &name = u"feed.jsonl"_s) const
    {
        QFile file(path(name));
        return file.open(QIODevice::Append) && file.write(bytes) == bytes.size();
    }
    bool replace(const QByteArray &bytes) const // in place, the same file
    {
        QFile file(path());
        return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
    }
    bool rotate() const { return QFile::rename(path(), path(u"feed.jsonl.1"_s)); }

private:
    QTemporaryDir m_folder{};
};

// A web server with one file.
struct FeedSite
{
    QByteArray content{};
    bool knowsRange = true;
    bool knowsEtag = true;

    QByteArray etag() const { return '"' + QByteArray::number(qHash(content)) + '"'; }

    Result<HttpReply> answer(const HttpRequest &request) const
    {
        QList<QPair<QByteArray, QByteArray>> headers;
        qint64 first = -1;
        qint64 last = -1;
        if (knowsEtag)
            headers.append({"etag", etag()});
        for (const auto &[name, value] : request.headers) {
            if (name == "If-None-Match" && knowsEtag && value == etag())
                return httpReply(304, {}, headers);
            if (name == "Range" && knowsRange) {
                const auto ends = value.mid(6).split('-');
                first = ends.value(0).toLongLong();
                last = std::min(ends.value(1).toLongLong(), content.size() - 1);
            }
        }
        if (first < 0)
            return httpReply(200, content, headers);
        if (first >= content.size())
            return httpReply(416, {}, headers);
        headers.append({"content-range",
                        "bytes " + QByteArray::number(first) + '-' + QByteArray::number(last) + '/'
                            + QByteArray::number(content.size())});
        return httpReply(206, content.sliced(first, last - first + 1), headers);
    }
};

class SiteReader : public Reader
{
public:
    SiteReader()
    {
        http.answer = [this](const HttpRequest &request) { return std::optional(site.answer(request)); };
    }
    QByteArray lastHeader(const QByteArray &name) const
    {
        for (const auto &[key, value] : http.sent.constLast().headers) {
            if (key == name)
                return value;
        }
        return {};
    }

    FeedSite site{};
};

} // namespace

class TestFeedConnector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileThatGrowsIsReadOn()
    {
        const FeedFolder folder;
        Reader reader(folder.path());
        QVERIFY(folder.append(jobs(0, 3)));
        const auto first = reader.read();
        QVERIFY(first);
        QCOMPARE(idsOf(*first), numbers(0, 3));
        QCOMPARE(first->jobs[1].runner,
                 (RunnerKey{ServerId{u"galaxy"_s}, ServiceId{u"s1"_s}, RunnerId{u"default"_s}}));
        QCOMPARE(reader.ids(), QStringList());
        QVERIFY(folder.append(jobs(3, 2) + job(5).chopped(7)));
        QCOMPARE(reader.ids(), numbers(3, 2));
        QCOMPARE(reader.ids(), QStringList());
        QVERIFY(folder.append(job(5).right(7)));
        QCOMPARE(reader.ids(), numbers(5, 1));
    }

    void thePositionSurvivesARestart()
    {
        const FeedFolder folder;
        Reader reader(folder.path());
        QVERIFY(folder.append(jobs(0, 3)));
        QCOMPARE(reader.ids(), numbers(0, 3));
        QVERIFY(folder.append(jobs(3, 2) + "bad\n"));
        reader.restart();
        QCOMPARE(reader.ids(), numbers(3, 2));
        QCOMPARE(reader.inventory()->remarks.value(0).left(38), u"One line could not be read: line 6: it"_s);
    }

    void aRotatedFileIsReadToItsEndFirst()
    {
        const FeedFolder folder;
        Reader reader(folder.path());
        QVERIFY(folder.append(jobs(0, 3)));
        QCOMPARE(reader.ids(), numbers(0, 3));
        QVERIFY(folder.append(job(3)));
        QVERIFY(folder.rotate());
        QVERIFY(folder.append({})); // made anew, and still empty
        QCOMPARE(reader.ids(), numbers(3, 1));
        QVERIFY(folder.append(job(4).chopped(1), u"feed.jsonl.1"_s)); // by a writer that still has it open
        QVERIFY(folder.append(jobs(5, 2)));
        QCOMPARE(reader.ids(), numbers(4, 3));
        QVERIFY(folder.append(jobs(7, 1)));
        QCOMPARE(reader.ids(), numbers(7, 1));
    }

    void aFileRotatedWhileNobodyLookedIsBegunAnew()
    {
        const FeedFolder folder;
        Reader reader(folder.path());
        QVERIFY(folder.append(jobs(0, 3)));
        QCOMPARE(reader.ids(), numbers(0, 3));
        QVERIFY(folder.rotate());
        QVERIFY(folder.append(jobs(100, 9)));
        reader.restart();
        QCOMPARE(reader.ids(), numbers(100, 9));
    }

    void aTruncatedFileIsBegunAnew_data()
    {
        QTest::addColumn<int>("linesAfter");
        QTest::newRow("shorter") << 1;
        QTest::newRow("as long") << 3;
        QTest::newRow("longer") << 9;
    }
    void aTruncatedFileIsBegunAnew()
    {
        QFETCH(int, linesAfter);
        const FeedFolder folder;
        Reader reader(folder.path());
        QVERIFY(folder.append(jobs(10, 3)));
        QCOMPARE(reader.ids(), numbers(10, 3));
        QVERIFY(folder.replace(jobs(20, linesAfter)));
        QCOMPARE(reader.ids(), numbers(20, linesAfter));
        QVERIFY(folder.append(job(50)));
        QCOMPARE(reader.ids(), numbers(50, 1));
    }

    void aFileWrittenWholeAgainGoesOn()
    {
        const FeedFolder folder;
        Reader reader(folder.path());
        QVERIFY(folder.append(jobs(0, 3) + job(3).chopped(9)));
        QCOMPARE(reader.ids(), numbers(0, 3));
        QVERIFY(folder.append(jobs(0, 5), u"new"_s));
        QCOMPARE(std::rename(QFile::encodeName(folder.path(u"new"_s)).constData(),
                             QFile::encodeName(folder.path()).constData()),
                 0);
        QCOMPARE(reader.ids(), numbers(3, 2));
        QVERIFY(reader.inventory()->remarks.isEmpty());
    }

    void aLongFileIsReadInPieces()
    {
        const FeedFolder folder;
        Reader reader(folder.path());
        const int count = 70'000;
        const QByteArray all = jobs(0, count);
        QVERIFY(all.size() > feed::bytesOfOneReading && all.size() < 2 * feed::bytesOfOneReading);
        QVERIFY(folder.append(all));
        const auto first = reader.read();
        QVERIFY(first && first->more);
        QVERIFY(first->jobs.size() > count / 2 && first->jobs.size() < count);
        QCOMPARE(reader.ids(), numbers(int(first->jobs.size()), count - int(first->jobs.size())));
    }

    void aMissingFileIsSaidToBe()
    {
        const FeedFolder folder;
        Reader reader(folder.path());
        QCOMPARE(reader.read().error().kind, ErrorKind::NotFound);
        QCOMPARE(reader.inventory().error().message, u"There is no file %1."_s.arg(folder.path()));
        QVERIFY(folder.append(jobs(0, 2)));
        QCOMPARE(reader.ids(), numbers(0, 2));
        QVERIFY(folder.append(job(2)));
        QVERIFY(QFile::remove(folder.path()));
        QCOMPARE(reader.ids(), numbers(2, 1)); // it is still open
        QCOMPARE(reader.read().error().kind, ErrorKind::NotFound);
        QVERIFY(folder.append(job(3)));
        QCOMPARE(reader.ids(), numbers(3, 1));
    }

    void aFolderIsNotOpened()
    {
        const FeedFolder folder;
        QVERIFY(QDir().mkpath(folder.path()));
        Reader reader(folder.path());
        QCOMPARE(reader.read().error().kind, ErrorKind::Denied);
    }

    void duplicatesAreHandedOverOnce()
    {
        const FeedFolder folder;
        Reader reader(folder.path());
        QVERIFY(folder.append(jobs(0, 3) + job(1, "startup") + job(3)));
        QCOMPARE(reader.ids(), numbers(0, 4));
        QVERIFY(folder.append(jobs(2, 4)));
        QCOMPARE(reader.ids(), numbers(4, 2));
        const QByteArray noId = job(7).replace("\"id\":7,", "");
        QVERIFY(folder.append(noId + noId));
        QCOMPARE(reader.read()->jobs.size(), 2);
    }

    void theInventoryIsWhatWasToldOf()
    {
        const FeedFolder folder;
        Reader reader(folder.path());
        QVERIFY(folder.append(jobs(0, 5) + "a\nb\n" + job(6) + "{}\n"));
        QVERIFY(reader.inventory()->services.isEmpty());
        const auto read = reader.read();
        const auto inventory = reader.inventory();
        QCOMPARE(inventory->product, u"Evidence feed"_s);
        QCOMPARE(inventory->services.size(), 3);
        QCOMPARE(inventory->services[2].id.value, u"s2"_s);
        QCOMPARE(inventory->remarks,
                 QList<QString>{u"3 lines could not be read; the last, line 9: “service” is missing."_s});
        QCOMPARE(read->remarks, inventory->remarks);
    }

    void anAddressIsAskedForWhatIsNew()
    {
        SiteReader reader;
        reader.site.content = jobs(0, 3);
        QCOMPARE(reader.ids(), numbers(0, 3));
        QCOMPARE(reader.lastHeader("Range"), "bytes=0-4194303");
        QVERIFY(reader.lastHeader("If-None-Match").isEmpty());
        const QByteArray etag = reader.site.etag();
        QCOMPARE(reader.ids(), QStringList()); // 304
        QCOMPARE(reader.lastHeader("If-None-Match"), etag);
        reader.site.content += jobs(3, 1) + job(4).chopped(5);
        QCOMPARE(reader.ids(), numbers(3, 1)); // 206
        reader.site.content += job(4).right(5);
        reader.restart();
        QCOMPARE(reader.ids(), numbers(4, 1));
    }

    void aServerWithoutEtagIsAskedForTheEndAlone()
    {
        SiteReader reader;
        reader.site.knowsEtag = false;
        reader.site.content = jobs(0, 9);
        QCOMPARE(reader.ids(), numbers(0, 9));
        QCOMPARE(reader.ids(), QStringList());
        const qint64 begin = reader.site.content.size() - feed::bytesRemembered;
        QVERIFY(reader.lastHeader("Range").startsWith("bytes=" + QByteArray::number(begin) + '-'));
        reader.site.content += jobs(9, 2);
        QCOMPARE(reader.ids(), numbers(9, 2));
    }

    void aServerWithoutRangesSendsAllAndWhatIsKnownIsSkipped()
    {
        SiteReader reader;
        reader.site.knowsRange = false;
        reader.site.content = jobs(0, 3);
        QCOMPARE(reader.ids(), numbers(0, 3));
        reader.site.content += jobs(3, 2);
        reader.restart(); // so that no memory of ids can do the skipping
        QCOMPARE(reader.ids(), numbers(3, 2));
        reader.site.content = jobs(100, 8);
        QCOMPARE(reader.ids(), numbers(100, 8));
    }

    void aRotatedAddressIsBegunAnew_data()
    {
        QTest::addColumn<int>("linesAfter");
        QTest::addColumn<int>("requests");
        QTest::newRow("shorter: 416") << 1 << 2;
        QTest::newRow("as long: other bytes") << 9 << 2;
        QTest::newRow("longer: other bytes") << 20 << 2;
    }
    void aRotatedAddressIsBegunAnew()
    {
        QFETCH(int, linesAfter);
        SiteReader reader;
        reader.site.content = jobs(100, 9);
        QCOMPARE(reader.ids(), numbers(100, 9));
        reader.http.sent.clear();
        reader.site.content = jobs(200, linesAfter);
        QCOMPARE(reader.ids(), numbers(200, linesAfter));
        QTEST(int(reader.http.sent.size()), "requests");
    }

    void anEmptyAddressIsNoFault()
    {
        SiteReader reader;
        QCOMPARE(reader.ids(), QStringList()); // 416 of the first byte
        reader.site.content = job(0);
        QCOMPARE(reader.ids(), numbers(0, 1));
    }

    void aLongAddressIsReadInPieces_data()
    {
        QTest::addColumn<bool>("knowsRange");
        QTest::newRow("with ranges") << true;
        QTest::newRow("without") << false;
    }
    void aLongAddressIsReadInPieces()
    {
        QFETCH(bool, knowsRange);
        SiteReader reader;
        reader.site.knowsRange = knowsRange;
        reader.site.content = jobs(0, 70'000);
        QCOMPARE(reader.ids(), numbers(0, 70'000));
        QCOMPARE(reader.http.sent.size(), 2);
        QCOMPARE(reader.ids(), QStringList());
        QVERIFY(!reader.lastHeader("If-None-Match").isEmpty());
    }

    void answersThatAreNoFeedAreRefused_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("range");
        QTest::newRow("not found") << 404 << QByteArray("no") << QByteArray();
        QTest::newRow("server error") << 500 << QByteArray() << QByteArray();
        QTest::newRow("a login page") << 200 << QByteArray("<!DOCTYPE html><p>Log in") << QByteArray();
        QTest::newRow("no range") << 206 << jobs(0, 2) << QByteArray();
        QTest::newRow("another range") << 206 << jobs(0, 2) << QByteArray("bytes 7-9/12");
        QTest::newRow("an odd range") << 206 << jobs(0, 2) << QByteArray("bytes -1-9/12");
    }
    void answersThatAreNoFeedAreRefused()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, range);
        Reader reader;
        reader.http.answers = {httpReply(status, body, {{"content-range", range}})};
        const auto read = reader.read();
        QVERIFY(!read);
        QVERIFY(!read.error().message.isEmpty());
        QVERIFY(reader.position.isEmpty());
    }

    void anAddressIsThereIfItsHeadIs_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("isThere");
        QTest::newRow("ok") << 200 << true;
        QTest::newRow("a script that knows GET alone") << 405 << true;
        QTest::newRow("denied") << 403 << false;
        QTest::newRow("gone") << 404 << false;
    }
    void anAddressIsThereIfItsHeadIs()
    {
        QFETCH(int, status);
        Reader reader;
        reader.http.answers = {httpReply(status)};
        QTEST(reader.inventory().has_value(), "isThere");
        QCOMPARE(reader.http.sent.value(0).verb, "HEAD");
    }

    void nothingIsDeliveredToADeadConnector()
    {
        const FeedFolder folder;
        QVERIFY(folder.append(jobs(0, 1)));
        int answers = 0;
        Reader file(folder.path());
        file.connector->fetchJobs({}, [&](const auto &) { ++answers; });
        file.connector.reset();
        Reader address;
        address.connector->fetchJobs({}, [&](const auto &) { ++answers; });
        address.connector.reset();
        QCOMPARE(address.http.cancelled.size(), 1);
        QCoreApplication::processEvents();
        QCOMPARE(answers, 0);
    }

    void jobsCannotBeSubmitted()
    {
        Reader reader;
        QVERIFY(reader.connector->capabilities().userJobs && !reader.connector->capabilities().testJobs);
        const auto submitted =
            answerOf<JobHandle>([&](auto done) { reader.connector->submit({}, std::move(done)); });
        QCOMPARE(submitted.error().kind, ErrorKind::NotSupported);
        QCOMPARE(reader.connector->classify({}).testProblem, Cause::TestMisconfigured);
    }

    void aConnectionTestTellsWhatTheFeedHolds_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("outcome");
        QTest::addColumn<QString>("sentence");
        using Outcome = ConnectionStep::Outcome;
        QTest::newRow("jobs") << jobs(0, 5) << int(Outcome::Passed) << u"Job outcomes: 5, services: 3."_s;
        QTest::newRow("empty") << QByteArray() << int(Outcome::Limited)
                               << u"The feed holds no job outcome yet."_s;
        QTest::newRow("some bad") << job(0) + "{}\n"
                                  << int(Outcome::Limited)
                                  << u"One line could not be read: line 2: “service” is missing."_s;
        QTest::newRow("all bad")
            << QByteArray("{}\n[]\n") << int(Outcome::Failed)
            << u"2 lines could not be read; the last, line 2: a JSON object is expected."_s;
    }
    void aConnectionTestTellsWhatTheFeedHolds()
    {
        QFETCH(QByteArray, content);
        const FeedFolder folder;
        QVERIFY(folder.append(content));
        Reader reader(folder.path());
        QList<ConnectionStep> steps;
        reader.connector->testConnection([&](const QList<ConnectionStep> &tried) { steps = tried; });
        QTRY_COMPARE(steps.size(), 2);
        QCOMPARE(steps[0].outcome, ConnectionStep::Outcome::Passed);
        QTEST(int(steps[1].outcome), "outcome");
        QTEST(steps[1].sentence, "sentence");
    }

    void aConnectionTestOfNothingFails()
    {
        const FeedFolder folder;
        Reader reader(folder.path());
        QList<ConnectionStep> steps;
        reader.connector->testConnection([&](const QList<ConnectionStep> &tried) { steps = tried; });
        QTRY_COMPARE(steps.size(), 2);
        QCOMPARE(steps[0].outcome, ConnectionStep::Outcome::Failed);
        QCOMPARE(steps[1].outcome, ConnectionStep::Outcome::NotTested);
    }
};

QTEST_GUILESS_MAIN(TestFeedConnector)
#include "tst_feedconnector.moc"
