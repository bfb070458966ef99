// Whatever bytes come, every parser ends, and what it tells is plain text of bounded length.
#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

#include "core/connector/folio/entitled.h"
#include "core/connector/folio/login.h"
#include "core/connector/folio/logline.h"
#include "core/connector/folio/pathmatch.h"
#include "core/connector/folio/targetcheck.h"
#include "core/connector/folio/timerdescriptor.h"
#include "core/connector/folio/timerpages.h"
#include "tests/support/folioworld.h"

using namespace jobwatch;
using namespace jobwatch::folio;
using namespace jobwatch::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const Instant now = instantFromMs(1'795'298'400'000);

QByteArray sample(const QString &name)
{
    QFile file(QStringLiteral(JOBWATCH_SOURCE_DIR) + u"/tests/data/folio/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray randomBytes(QRandomGenerator &random, int size)
{
    QByteArray bytes(size, 0);
    for (char &c : bytes)
        c = char(random.bounded(256));
    return bytes;
}

// A few bytes of it changed, doubled or gone.
QByteArray mutated(QByteArray bytes, QRandomGenerator &random)
{
    const int changes = random.bounded(1, 8);
    for (int i = 0; i < changes && !bytes.isEmpty(); ++i) {
        const qsizetype at = random.bounded(int(bytes.size()));
        switch (random.bounded(5)) {
        case 0:
            bytes[at] = char(random.bounded(256));
            break;
        case 1:
            bytes.remove(at, random.bounded(1, 40));
            break;
        case 2:
            bytes.insert(at, bytes.mid(at, random.bounded(1, 40)));
            break;
        case 3:
            bytes.truncate(at);
            break;
        default:
            bytes.replace(at, 1,
                          QByteArrayList{"null", "1e999", "\"\"", "[]", "{}", "-1", "\\u0000", "\\ud800"}.at(
                              random.bounded(8)));
            break;
        }
    }
    return bytes;
}

bool isPlain(const QString &text)
{
    return text.size() <= 2100 && std::none_of(text.begin(), text.end(), [](QChar c) {
               return c.category() == QChar::Other_Control;
           });
}

bool isSound(const ReportedTimer &timer)
{
    return !timer.path.isEmpty() && !timer.serverId.isEmpty() && timer.schedule.every >= Span::zero()
        && isPlain(timer.path) && isPlain(timer.module) && isPlain(timer.id.value)
        && isPlain(timer.targetText) && isPlain(timer.owner)
        && QJsonDocument::fromJson(timer.descriptor).isObject();
}

} // namespace

class TestFolioFuzz : public QObject
{
    Q_OBJECT

private:
    QRandomGenerator m_random{20261122};

private Q_SLOTS:
    void timers()
    {
        const QByteArray whole = sample(u"timers.current.json"_s);
        QVERIFY(!whole.isEmpty());
        int read = 0;
        for (int i = 0; i < 1500; ++i) {
            const QByteArray bytes = i % 10 == 0 ? randomBytes(m_random, 300) : mutated(whole, m_random);
            const auto page = parseTimerPage(QJsonDocument::fromJson(bytes).object(), u"diku"_s);
            if (!page)
                continue;
            ++read;
            for (const ReportedTimer &timer : page->timers)
                QVERIFY(isSound(timer));
            QVERIFY(page->timers.size() + page->unreadable == page->entries);
        }
        QVERIFY(read > 50);
    }

    void descriptors()
    {
        const QByteArray whole = singleQuoted("{'id':'1','type':'system','enabled':true,'moduleId':'mod-a-1."
                                              "0.0','routingEntry':{'methods':['POST'],"
                                              "'pathPattern':'/a/{id}/*','schedule':{'cron':'0 2 * * "
                                              "*','zone':'GMT+02:00'},'unit':'minute','delay':'5'},"
                                              "'metadata':{'createdDate':'2026-08-20T06:00:00.000Z'}}");
        for (int i = 0; i < 20000; ++i) {
            const QJsonObject object = QJsonDocument::fromJson(mutated(whole, m_random)).object();
            const auto timer = timerOf(object, {});
            if (timer) {
                QVERIFY(isSound(*timer));
                QVERIFY(QJsonDocument::fromJson(withEnabled(timer->descriptor, false)).isObject());
                QVERIFY(!QJsonDocument::fromJson(forCreation(timer->descriptor)).object().contains("id"_L1));
            }
        }
    }

    void applications()
    {
        const QByteArray whole = singleQuoted("{'applicationDescriptors':[{'id':'a-1','moduleDescriptors':[{'"
                                              "id':'mod-a-1.0.0','provides':[{'id':'_timer',"
                                              "'handlers':[{'methods':['POST'],'pathPattern':'/a/{id}/"
                                              "*','unit':'minute','delay':'5'}]}]}]}],'totalRecords':1}");
        ReportedTimer timer;
        timer.module = u"mod-a"_s;
        timer.method = u"POST"_s;
        timer.path = u"/a/1/b"_s;
        for (int i = 0; i < 10000; ++i) {
            const auto entitled =
                parseApplications(QJsonDocument::fromJson(mutated(whole, m_random)).object());
            if (!entitled)
                continue;
            for (const ReportedTimer &each : checked({timer}, *entitled, {}))
                QVERIFY(isPlain(each.targetText) && each.target != TargetVerdict::NotChecked);
        }
    }

    void logLines()
    {
        const QByteArrayList lines{
            singleQuoted(
                "{'@timestamp':'2026-11-21T21:59:00.250Z','event':'timer.execution.failure','timerId':'8450',"
                "'naturalKey':'k','tenant':'diku','status':404,'durationMs':12,'retryNumber':2,"
                "'errorClass':'a.B','rootCauseClass':'c.D','reason':'x'}"),
            singleQuoted(
                "{'message':{'event':'timer.execution.start','naturalKey':'k'},'timeMillis':1795298340250}"),
            "2026-11-21T21:59:00.250Z ERROR Job diku#mod-foo.8450 threw an unhandled Exception: x"_ba};
        int read = 0;
        for (int i = 0; i < 20000; ++i) {
            const auto line = parseLogLine(mutated(lines.at(i % 3), m_random), now);
            if (!line)
                continue;
            ++read;
            const TimerRun run = runOf(*line, {}, TargetVerdict::NotChecked);
            QVERIFY(isPlain(run.text) && isPlain(line->naturalKey.value));
            QVERIFY(!run.duration || *run.duration >= Span::zero());
            QCOMPARE(run.cause != Cause::None, run.step == RunStep::Failed);
        }
        QVERIFY(read > 500);
        for (int i = 0; i < 1000; ++i)
            (void)parseLogLine("timer.execution." + randomBytes(m_random, 200) + " threw an ", now);
    }

    void refusalsAndTokens()
    {
        const QByteArray whole =
            singleQuoted("{'errors':[{'message':'SYSTEM timers are "
                         "internal-only','code':'validation_error'}],'okapiToken':'t',"
                         "'accessTokenExpiration':'2026-11-21T22:10:00Z','message':'x'}");
        for (int i = 0; i < 10000; ++i) {
            HttpReply reply = httpReply(m_random.bounded(100, 600), mutated(whole, m_random));
            reply.headers.emplaceBack("set-cookie",
                                      mutated("folioAccessToken=abc.def; Max-Age=600; Path=/", m_random));
            QVERIFY(isPlain(refusalError(reply).message));
            QVERIFY(isPlain(loginError(reply, u"me"_s).message));
            QVERIFY(isPlain(symptomText(symptomOf(reply))));
            QVERIFY(causeOf(symptomOf(reply), TargetVerdict::Present) != Cause::None);
            const auto tokens = tokensOf(reply, now);
            if (tokens)
                QVERIFY(!tokens->access.contains('\n') && !tokens->access.contains(' ')
                        && !tokens->access.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestFolioFuzz)
#include "tst_foliofuzz.moc"
