#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include "core/connector/slurm/joblisting.h"
#include "tests/support/slurmcluster.h"

using namespace jobwatch;
using namespace jobwatch::slurm;
using namespace jobwatch::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonArray jobsIn(const QByteArray &body)
{
    return QJsonDocument::fromJson(body)["jobs"_L1].toArray();
}

// The recorded jobs, many times over, each with a number of its own: longer than what is read at once.
QJsonArray manyJobs()
{
    const QJsonArray recorded = jobsIn(slurmReply(u"jobs-v0.0.38-after-cases"_s).body);
    QJsonArray many;
    while (many.size() < 400) {
        QJsonObject job = recorded.at(many.size() % recorded.size()).toObject();
        job["job_id"_L1] = int(many.size()) + 1;
        many.append(job);
    }
    return many;
}

QByteArray listingOf(const QJsonArray &jobs, QJsonDocument::JsonFormat format = QJsonDocument::Compact)
{
    const QJsonObject listing{{u"errors"_s, QJsonArray()}, {u"jobs"_s, jobs}, {u"warnings"_s, QJsonArray()}};
    return QJsonDocument(listing).toJson(format);
}

// Every job in a listing of its own: nothing is cut there.
JobListing oneByOne(const QJsonArray &jobs, const Wanted &wanted)
{
    JobListing all;
    for (const QJsonValue &job : jobs) {
        const auto one = parseJobs(listingOf({job}), wanted);
        if (!one)
            qFatal("%s", qPrintable(one.error().message));
        all.jobs += one->jobs;
        all.total += one->total;
    }
    return all;
}

Wanted wanted(const ServiceRule &rule)
{
    return Wanted::of(slurmServer(rule).services);
}

} // namespace

// Long listings are read in pieces, and one after the other: the result is that of reading each job alone.
class TestSlurmListings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLongListingIsItsJobs_data()
    {
        QTest::addColumn<QByteArray>("body");
        const auto withField = [](const QString &key, const QJsonValue &value) {
            QJsonArray jobs = manyJobs();
            for (qsizetype at = 0; at < jobs.size(); at += 3) {
                QJsonObject job = jobs.at(at).toObject();
                job[key] = value;
                jobs[at] = job;
            }
            return listingOf(jobs);
        };
        const QJsonArray parts{QJsonObject{{u"account"_s, 1}}, QJsonObject{{u"account"_s, 2}}};
        QTest::newRow("as it comes") << listingOf(manyJobs());
        QTest::newRow("for the eye") << listingOf(manyJobs(), QJsonDocument::Indented);
        QTest::newRow("with parts that begin like jobs") << withField(u"parts"_s, parts);
        QTest::newRow("with texts that look like jobs")
            << withField(u"comment"_s, u"},{\"account\":\"x\"}"_s);
        QTest::newRow("with a text that ends like a job") << withField(u"admin_comment"_s, u"},{"_s);
        QTest::newRow("behind jobs of another kind")
            << "{\"meta\":{\"jobs\":[{\"account\":1},{\"account\":2}]}," + listingOf(manyJobs()).sliced(1);
    }

    void aLongListingIsItsJobs()
    {
        QFETCH(QByteArray, body);
        const QList<ServiceRule> rules{
            {.jobName = u"jw-*"_s}, {.jobName = u"jw-success"_s}, {.user = u"*"_s}};
        for (const ServiceRule &rule : rules) {
            const JobListing expected = oneByOne(jobsIn(body), wanted(rule));
            QVERIFY(!expected.jobs.isEmpty());
            JobListings listings(wanted(rule));
            for (int turn = 0; turn < 3; ++turn) {
                const auto listing = listings.read(body);
                QVERIFY2(listing.has_value(), qPrintable(listing ? QString() : listing.error().message));
                QCOMPARE(*listing, expected);
            }
        }
    }

    void aLongListingThatChangedIsItsJobs()
    {
        QRandomGenerator random(5);
        const Wanted rule = wanted({.jobName = u"jw-*"_s});
        JobListings listings(rule);
        QJsonArray jobs = manyJobs();
        for (int turn = 0; turn < 12; ++turn) {
            QCOMPARE(*listings.read(listingOf(jobs)), oneByOne(jobs, rule));
            for (int change = 0; change < 20; ++change) {
                const qsizetype at = qsizetype(random.bounded(jobs.size()));
                QJsonObject job = jobs.takeAt(at).toObject();
                if (random.bounded(3) == 0)
                    continue;
                job["restart_cnt"_L1] = int(random.bounded(100));
                jobs.insert(random.bounded(2) ? at : qsizetype(random.bounded(jobs.size())), job);
            }
        }
    }

    void aDamagedListingIsAnErrorOrItsJobs()
    {
        QRandomGenerator random(7);
        const Wanted rule = wanted({.jobName = u"jw-*"_s});
        const QByteArray good = listingOf(manyJobs());
        JobListings listings(rule);
        int readable = 0;
        for (int round = 0; round < 60; ++round) {
            QByteArray body = good;
            for (int change = 0; change < 2; ++change)
                body[qsizetype(random.bounded(body.size()))] = char(random.bounded(32, 127));
            const auto listing = listings.read(body);
            const bool isJson = !QJsonDocument::fromJson(body).isNull();
            if (isJson && listing) {
                QCOMPARE(*listing, oneByOne(jobsIn(body), rule));
                ++readable;
            }
            QVERIFY(listing || !listing.error().message.isEmpty());
        }
        QVERIFY(readable > 10);
    }

    void aListingAfterAnotherIsReadAsIfItWereTheFirst_data()
    {
        QTest::addColumn<QList<QByteArray>>("bodies");
        const auto list = [](const QList<QByteArray> &jobs) { return "{\"jobs\":[" + jobs.join(',') + "]}"; };
        const auto job = [](int id, const char *name, const char *state) {
            return QByteArray("{\"job_id\":" + QByteArray::number(id) + ",\"name\":\"" + name
                              + "\",\"job_state\":\"" + state + "\"}");
        };
        const QByteArray one = job(1, "jw-a", "RUNNING"), other = job(2, "not-ours", "RUNNING"),
                         two = job(3, "jw-b", "PENDING"), unnamed = "{\"job_id\":4,\"job_state\":\"FAILED\"}";
        const QByteArray all = list({one, other, two});
        QTest::newRow("unchanged") << QList{all, all, all};
        QTest::newRow("one changed") << QList{all, list({one, other, job(3, "jw-b", "FAILED")}), all};
        QTest::newRow("one left") << QList{all, list({other, two}), all};
        QTest::newRow("turned round") << QList{all, list({two, other, one}), all};
        QTest::newRow("one new") << QList{all, list({job(9, "jw-c", "FAILED"), one, other, two}), all};
        QTest::newRow("a number used again") << QList{all, list({job(1, "not-ours", "RUNNING"), two}), all};
        QTest::newRow("named twice") << QList{all, list({one, one, two, two}), list({one, one}), all};
        QTest::newRow("between unreadable ones") << QList{all, all.chopped(4), QByteArray(), all, all};
        QTest::newRow("without a name") << QList{list({one, unnamed, two}), list({unnamed, one}), all};
        QTest::newRow("a number as a text")
            << QList{all, list({"{\"job_id\":null,\"name\":\"jw-x\"}", one}), list({two, one}), all};
    }

    void aListingAfterAnotherIsReadAsIfItWereTheFirst()
    {
        QFETCH(QList<QByteArray>, bodies);
        const QList<ServiceRule> rules{{.jobName = u"jw-*"_s}, {.user = u"ann"_s}, {.jobName = u"*"_s}};
        for (const ServiceRule &rule : rules) {
            const Wanted wanted = Wanted::of(slurmServer(rule).services);
            JobListings listings(wanted);
            for (const QByteArray &body : bodies) {
                const auto afterOthers = listings.read(body);
                const auto alone = parseJobs(body, wanted);
                QCOMPARE(afterOthers.has_value(), alone.has_value());
                if (alone)
                    QCOMPARE(*afterOthers, *alone);
                else
                    QCOMPARE(afterOthers.error().message, alone.error().message);
            }
        }
    }

    void theRecordedListingsCanFollowEachOther()
    {
        JobListings listings(Wanted::all());
        int jobs = 0;
        for (const RecordedExchange &exchange : allRecorded(u"slurm"_s)) {
            if (!exchange.path.contains(u"/job"_s) || exchange.path.startsWith(u"/slurmdb/"_s))
                continue;
            const auto alone = parseJobs(exchange.reply.body, Wanted::all());
            const auto afterOthers = listings.read(exchange.reply.body);
            QCOMPARE(afterOthers.has_value(), alone.has_value());
            if (alone)
                QCOMPARE(*afterOthers, *alone);
            jobs += alone ? int(alone->jobs.size()) : 0;
        }
        QCOMPARE(jobs, 35);
    }
};

QTEST_GUILESS_MAIN(TestSlurmListings)
#include "tst_slurmlistings.moc"
