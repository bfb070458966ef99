// Every recorded request to a real Slivka is sent to the demo at the recorded time; status code, headers
// and the shape of the JSON (keys and types) must be the recorded ones, and so must the word for the state
// of a job. The demo's services are the recorded ones, taken from their descriptions.
#include <algorithm>
#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>
#include <QTest>

#include "app/demo/media.h"
#include "app/demo/objectid.h"
#include "app/demo/rest.h"

using namespace jobwatch;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Recorded requests that the demo does not answer as recorded, each with the reason.
const QMap<QString, QString> notApplicable{
    // The demo has no database that could be away; its own way to answer 500 is a fault of one service.
    {u"db_down/delete"_s, u"no database"_s}, {u"db_down/files"_s, u"no database"_s},
    {u"db_down/job"_s, u"no database"_s},    {u"db_down/services"_s, u"no database"_s},
    {u"db_down/stats"_s, u"no database"_s},  {u"db_down/submit"_s, u"no database"_s},
    {u"db_down/upload"_s, u"no database"_s},
};

// Recorded jobs whose submission was not recorded: id, service, form.
struct SeededJob
{
    QLatin1StringView recordedId;
    QLatin1StringView service;
    QByteArray form;
};
const SeededJob seededJobs[] = {
    {"awIWW0ovfUrQ59nv"_L1, "slow"_L1, "seconds=40"}, // running, then cancelled
    {"awIWXEovfUrQ59nw"_L1, "slow-shell"_L1, "seconds=40"}, // running, then cancelled
    {"awIWYUovfUrQ59nz"_L1, "stuck"_L1, {}}, // queued, then cancelled
    {"awIWYkovfUrQ59n0"_L1, "submitfail"_L1, {}}, // accepted, then cancelled
    {"awIWcUovfUrQ59oB"_L1, "ok"_L1, {}}, // while nobody picks jobs up
    {"awIWd0ovfUrQ59oE"_L1, "ok"_L1, {}}, // cancelled at once
    {"awIXf0ovfUrQ59qT"_L1, "slow"_L1, "seconds=60"}, // forgotten by the queue
    {"awIXwEovfUrQ59q0"_L1, "bigout"_L1, {}}, // leaves a large file
};

// The job that waits for a stopped scheduler: the demo's scheduler never stops, its job waits in a queue.
const QString waitsElsewhere = u"cancel/pending_scheduler_down"_s;

struct Recording
{
    QString name{};
    Instant at{};
    RestRequest request{};
    int status = 0;
    QMap<QByteArray, QByteArray> headers{};
    QByteArray body{}; // cut when it was long: not JSON then

    bool creates() const { return request.verb == "POST" && headers.contains("location"); }
};

QString folder()
{
    return QStringLiteral(JOBWATCH_SOURCE_DIR "/tests/data/slivka");
}

QJsonDocument readJson(const QString &name)
{
    QFile file(folder() + u'/' + name + ".json"_L1);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
}

Recording readRecording(const QString &name)
{
    const QJsonDocument json = readJson(name);
    const QJsonObject request = json["request"_L1].toObject();
    const QJsonObject response = json["response"_L1].toObject();
    Recording recording{.name = name, .status = response["status"_L1].toInt()};
    recording.body = response["body_text"_L1].toString().toUtf8();
    const QJsonArray headers = response["headers"_L1].toArray();
    for (const QJsonValue &header : headers)
        recording.headers.insert(header[0].toString().toLower().toLatin1(), header[1].toString().toLatin1());
    recording.at = fromHttpDate(recording.headers["date"]).value_or(Instant());
    recording.request.verb = request["method"_L1].toString().toLatin1();
    recording.request.path = request["url"_L1].toString().section(u'?', 0, 0).toLatin1();
    recording.request.body = request["body"_L1].toString().toUtf8();
    const QJsonObject sent = request["headers"_L1].toObject();
    recording.request.origin = "http://" + sent["Host"_L1].toString().toLatin1();
    for (auto header = sent.begin(); header != sent.end(); ++header)
        recording.request.headers.append({header.key().toLatin1(), header->toString().toLatin1()});
    return recording;
}

// In the order in which they were made: within a second, what creates something goes first.
QList<Recording> readRecordings()
{
    QList<Recording> recordings;
    QDirIterator files(folder(), {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = QDir(folder()).relativeFilePath(files.next()).chopped(5);
        if (readJson(name)["request"_L1].isObject()) // the others are notes on many requests
            recordings.append(readRecording(name));
    }
    const auto order = [](const Recording &r) {
        return std::tuple(r.at, !r.creates(), r.creates() ? r.headers["location"].right(16) : QByteArray(),
                          r.name);
    };
    std::sort(recordings.begin(), recordings.end(),
              [&](const Recording &a, const Recording &b) { return order(a) < order(b); });
    return recordings;
}

DemoParameter parameterFrom(QJsonObject json)
{
    DemoParameter parameter{.id = json.take("id"_L1).toString(),
                            .name = json.take("name"_L1).toString(),
                            .type = json.take("type"_L1).toString(),
                            .description = json.take("description"_L1).toString(),
                            .required = json.take("required"_L1).toBool(),
                            .array = json.take("array"_L1).toBool(),
                            .byDefault = json.take("default"_L1)};
    parameter.limits = json;
    return parameter;
}

// The service as its recorded description says, with the plan that explains the recorded jobs.
DemoService recordedService(const QString &id, const QString &description, const Plan &plan = {},
                            Span runTime = 1s)
{
    const QByteArray body = readRecording(description).body;
    DemoService service{.id = id, .runners = {{.name = u"default"_s, .plan = plan, .runTime = runTime}}};
    const QJsonDocument json = QJsonDocument::fromJson(body);
    service.classifiers = {u"Topic=Test"_s};
    const QJsonArray parameters = json["parameters"_L1].toArray();
    for (const QJsonValue &parameter : parameters)
        service.parameters.append(parameterFrom(parameter.toObject()));
    service.outputs = {{u"stdout"_s, u"Standard Log"_s, "service=ok runner= mode=- text='hello'\n"},
                       {u"stderr"_s, u"Error Log"_s, {}},
                       {u"output.txt"_s, u"Output file"_s, "no input\n"}};
    return service;
}

DemoService withSeconds(DemoService service)
{
    service.parameters.append({.id = u"seconds"_s, .name = u"Seconds"_s, .type = u"integer"_s});
    return service;
}

// The time of a recording's evening, all of which took place within one hour.
Instant at(std::chrono::minutes minute, std::chrono::seconds second = 0s)
{
    return Instant(std::chrono::sys_days(std::chrono::year(2026) / 11 / 21)) + 22h + minute + second;
}

const Instant started = at(6min);

Plan planFrom(Instant begin, Behaviour behaviour, Instant end = started + 24h - 1s)
{
    return {.cycle = 24h, .phases = {{begin - started, behaviour}, {end - started, Behaviour::Works}}};
}

QList<DemoService> recordedServices()
{
    DemoService required = recordedService(u"required"_s, u"service_tested"_s);
    required.parameters.append({.id = u"must"_s, .name = u"Must"_s, .type = u"text"_s, .required = true});
    DemoService big = recordedService(u"bigout"_s, u"service_tested"_s);
    big.outputs[0].content = QByteArray(100'000, 'x');
    const Plan schedulerDown = planFrom(at(8min, 45s), Behaviour::QueueStuck, at(9min));
    return {
        recordedService(u"ok"_s, u"service_ok"_s, schedulerDown),
        required,
        recordedService(u"tested"_s, u"service_tested"_s),
        recordedService(u"two"_s, u"service_two"_s),
        recordedService(u"missing"_s, u"service_down"_s),
        recordedService(u"stuck"_s, u"service_warning"_s, planFrom(started, Behaviour::QueueStuck)),
        recordedService(u"submitfail"_s, u"service_tested"_s, planFrom(started, Behaviour::QueueRefuses)),
        withSeconds(
            recordedService(u"slow"_s, u"service_tested"_s, planFrom(at(13min), Behaviour::JobLost), 40s)),
        withSeconds(recordedService(u"slow-shell"_s, u"service_tested"_s, {}, 40s)),
        big,
    };
}

// What kind of value it is: objects with the kinds of their members, arrays with those of their elements.
QString shapeOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return u"null"_s;
    case QJsonValue::Bool:
        return u"bool"_s;
    case QJsonValue::Double:
        return u"number"_s;
    case QJsonValue::String:
        return u"string"_s;
    case QJsonValue::Array: {
        QStringList shapes;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &element : array)
            shapes.append(shapeOf(element));
        shapes.sort();
        shapes.removeDuplicates();
        return u'[' + shapes.join(u", ") + u']';
    }
    case QJsonValue::Object: {
        QStringList shapes;
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            shapes.append(member.key() + ": "_L1 + shapeOf(*member));
        return u'{' + shapes.join(u", ") + u'}';
    }
    case QJsonValue::Undefined:
        return u"nothing"_s;
    }
    Q_UNREACHABLE();
}

// Plays recordings to one demo server and keeps account of which recorded id is which of its own.
class Player
{
public:
    explicit Player(RestSetup setup)
        : m_setup(std::move(setup))
    {
    }

    RestAnswer play(const Recording &recording)
    {
        seedUntil(recording.at);
        const RestAnswer reply = answer(m_slivka, m_setup, translated(recording.request), recording.at);
        if (recording.creates() && reply.status / 100 == 2)
            learn(QString::fromLatin1(recording.headers["location"].right(16)), locationOf(reply));
        return reply;
    }

    static QByteArray locationOf(const RestAnswer &reply)
    {
        for (const RestHeader &header : reply.headers) {
            if (header.first == "Location")
                return header.second;
        }
        return {};
    }

private:
    // Submits the jobs that were created before, at the time that their recorded id tells.
    void seedUntil(Instant now)
    {
        for (const SeededJob &job : seededJobs) {
            const QString id(job.recordedId);
            const quint32 seconds = qFromBigEndian<quint32>(readObjectId(id).id.constData());
            const Instant at = instantFromMs(qint64(seconds) * 1000);
            if (at > now || m_ids.contains(id.toLatin1()))
                continue;
            const RestRequest request{.verb = "POST",
                                      .path = "/api/services/" + QByteArray(job.service.data()) + "/jobs",
                                      .headers = {{"Content-Type", "application/x-www-form-urlencoded"}},
                                      .body = job.form};
            learn(id, locationOf(answer(m_slivka, m_setup, request, at)));
        }
    }

    void learn(const QString &recorded, const QByteArray &location)
    {
        const QByteArray before = recorded.toLatin1();
        const QByteArray now = location.right(16);
        m_ids.insert(before, now);
        m_ids.insert(readObjectId(recorded).id.toHex(), readObjectId(QString::fromLatin1(now)).id.toHex());
        m_ids.insert(directory(before), directory(now));
    }

    static QByteArray directory(const QByteArray &id)
    {
        return id.mid(14) + '/' + id.mid(12, 2) + '/' + id.left(12);
    }

    RestRequest translated(RestRequest request) const
    {
        for (auto id = m_ids.begin(); id != m_ids.end(); ++id) {
            request.path.replace(id.key(), *id);
            request.body.replace(id.key(), *id);
        }
        return request;
    }

    DemoSlivka m_slivka{recordedServices(), started};
    RestSetup m_setup{};
    QMap<QByteArray, QByteArray> m_ids{};
};

} // namespace

class TestDemoReplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_recordings = readRecordings();
        QVERIFY(m_recordings.size() > 100);
        for (const Recording &recording : std::as_const(m_recordings)) {
            const bool elsewhere = recording.name.startsWith("gunicorn_prefix_newyork/"_L1);
            Player &player = elsewhere ? m_behindGunicorn : m_devel;
            if (!notApplicable.contains(recording.name))
                m_answers.insert(recording.name, player.play(recording));
        }
    }

    void whatDoesNotApplyIsThere()
    {
        for (auto name = notApplicable.keyBegin(); name != notApplicable.keyEnd(); ++name)
            QVERIFY2(QFile::exists(folder() + u'/' + *name + ".json"_L1), qPrintable(*name));
    }

    void answersAsRecorded_data()
    {
        QTest::addColumn<qsizetype>("index");
        for (qsizetype i = 0; i < m_recordings.size(); ++i) {
            if (!notApplicable.contains(m_recordings[i].name))
                QTest::newRow(qPrintable(m_recordings[i].name)) << i;
        }
    }
    void answersAsRecorded()
    {
        QFETCH(qsizetype, index);
        const Recording &recorded = m_recordings[index];
        const RestAnswer reply = m_answers[recorded.name];

        QCOMPARE(reply.status, recorded.status);
        QCOMPARE(reply.contentType, recorded.headers.value("content-type"));
        for (const QByteArray name :
             {"location", "allow", "content-range", "accept-ranges", "etag", "last-modified"})
            QCOMPARE(headerNames(reply).contains(name), recorded.headers.contains(name));
        compareJson(recorded, reply);
    }

    void aListOfServicesHoldsWhatOneServiceIs()
    {
        const QJsonObject one = QJsonDocument::fromJson(readRecording(u"service_ok"_s).body).object();
        const QJsonArray all =
            QJsonDocument::fromJson(m_answers[u"services"_s].body)["services"_L1].toArray();
        QCOMPARE(all.size(), recordedServices().size());
        for (const QJsonValue &service : all) {
            QCOMPARE(service.toObject().keys(), one.keys());
            QCOMPARE(shapeOf(service["status"_L1]), shapeOf(one["status"_L1]));
        }
    }

    void theRangeIsWhatWasAskedFor()
    {
        QCOMPARE(m_answers[u"content_range"_s].body, readRecording(u"content_range"_s).body);
        QCOMPARE(m_answers[u"faults/bigout_range"_s].body.size(), 1024);
    }

private:
    static QByteArrayList headerNames(const RestAnswer &reply)
    {
        QByteArrayList names;
        for (const RestHeader &header : reply.headers)
            names.append(header.first.toLower());
        return names;
    }

    static void compareJson(const Recording &recorded, const RestAnswer &reply)
    {
        const QJsonDocument expected = QJsonDocument::fromJson(recorded.body);
        if (!expected.isObject()) // HTML, text, nothing, or a body that was cut in the recording
            return;
        const QJsonDocument actual = QJsonDocument::fromJson(reply.body);
        QCOMPARE(shapeOf(actual.object()), shapeOf(expected.object()));
        const bool isJob = expected["submissionTime"_L1].isString();
        if (isJob && recorded.name != waitsElsewhere)
            QCOMPARE(actual["status"_L1].toString(), expected["status"_L1].toString());
        for (qsizetype i = 0; i < expected["errors"_L1].toArray().size(); ++i)
            QCOMPARE(actual["errors"_L1][i]["errorCode"_L1], expected["errors"_L1][i]["errorCode"_L1]);
    }

    QList<Recording> m_recordings{};
    Player m_devel{RestSetup{}};
    Player m_behindGunicorn{RestSetup{.prefix = "/slivka", .servesMedia = false}};
    QMap<QString, RestAnswer> m_answers{};
};

QTEST_APPLESS_MAIN(TestDemoReplay)
#include "tst_demoreplay.moc"
