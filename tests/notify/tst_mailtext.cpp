#include <QTest>

#include "core/http/smtp.h"
#include "core/notify/channel.h"
#include "tests/notify/notices.h"

using namespace jobwatch;
using namespace jobwatch::test;

namespace {

NotificationChannel ops()
{
    NotificationChannel settings;
    settings.name = u"ops"_s;
    settings.kind = ChannelKind::Email;
    settings.from = u"jobwatch@example.org"_s;
    settings.to = {u"ops@example.org"_s};
    return settings;
}

NoticeMessage messageOfCircuit(CauseNoticeKind kind)
{
    NoticeMessage message = messageOf(u"m1"_s, u"ops"_s, kind, u"HTTP 503: no database"_s);
    CauseNotice &notice = message.notices[0];
    notice.topic = NoticeTopic::BreakerOpened;
    NoticeEntry &entry = notice.entries[0];
    entry.timer = TimerKey{ServerId{u"lib"_s}, TimerKind::Server, TimerId{u"user#mod-x#POST#/x/timer"_s}};
    entry.topic = NoticeTopic::BreakerOpened;
    entry.stage.reset();
    entry.cause = Cause::TargetFailed;
    entry.facts = TimerFacts{u"Expire sessions"_s,
                             u"POST /x/timer"_s,
                             u"diku_admin"_s,
                             3,
                             instantFromMs(1'800'000'300'000),
                             {},
                             {}};
    if (kind == CauseNoticeKind::Resolved)
        entry.endedAt = entry.since + std::chrono::hours(1);
    return message;
}

} // namespace

// What stands in a mail, before any server sees it.
class TestMailText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMailsOfAnIncidentAreAThread()
    {
        const NotificationChannel ours = ops();
        const Mail first = mailOf(messageOf(u"m1"_s), ours, QTimeZone::utc());
        const Mail again = mailOf(messageOf(u"m1"_s), ours, QTimeZone::utc());
        const Mail second =
            mailOf(messageOf(u"m2"_s, u"c"_s, CauseNoticeKind::Resolved), ours, QTimeZone::utc());
        QVERIFY(first.inReplyTo.isEmpty());
        QCOMPARE(again.messageId, first.messageId);
        QCOMPARE(second.inReplyTo, first.messageId);
        QVERIFY(second.messageId != first.messageId);
    }

    void theMailOfACircuitSaysWhatItsOperatorNeeds()
    {
        const Mail mail = mailOf(messageOfCircuit(CauseNoticeKind::Opened), ops(), QTimeZone::utc());
        QCOMPARE(mail.subject, u"[Jobwatch] Timer stopped by its circuit: Expire sessions"_s);
        for (const QString &said :
             {u"POST /x/timer"_s, u"diku_admin"_s, u"HTTP 503: no database"_s,
              u"since Fri 15 Jan 2027 08:00 UTC"_s, u"Failed 3 times in a row"_s,
              u"Next probe: Fri 15 Jan 2027 08:05 UTC"_s, u"Resume"_s, u"jobwatch timers resume"_s})
            QVERIFY2(mail.text.contains(said) && mail.html.contains(said),
                     qPrintable(said + u'\n' + mail.text));
    }

    void theMailOfItsEndSaysWhatItWas()
    {
        const Mail mail = mailOf(messageOfCircuit(CauseNoticeKind::Resolved), ops(), QTimeZone::utc());
        QCOMPARE(mail.subject, u"[Jobwatch] Timer runs again: Expire sessions"_s);
        for (const QString &said :
             {u"POST /x/timer"_s, u"diku_admin"_s, u"HTTP 503: no database"_s,
              u"from Fri 15 Jan 2027 08:00 UTC to Fri 15 Jan 2027 09:00 UTC"_s, u"failed 3 times in a row"_s})
            QVERIFY2(mail.text.contains(said) && mail.html.contains(said),
                     qPrintable(said + u'\n' + mail.text));
        QVERIFY(!mail.text.contains(u"Next probe"_s));
    }

    void namesOfFilesEndNoHeader_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("disposition");
        QTest::newRow("plain") << u"availability-bio.pdf"_s
                               << QByteArray("attachment; filename=\"availability-bio.pdf\"");
        QTest::newRow("hostile") << u"a\"\r\nBcc: x/../b"_s
                                 << QByteArray("attachment;\r\n filename*=UTF-8''a%22%20Bcc%3A%20x_.._b");
    }
    void namesOfFilesEndNoHeader()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, disposition);
        QCOMPARE(fileDisposition(name), disposition);
    }

    void headersAreEncodedAndFolded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("encoded");
        QTest::newRow("plain") << u"muscle is down"_s << QByteArray("muscle is down");
        QTest::newRow("not ASCII") << u"Zoë"_s << QByteArray("=?UTF-8?B?Wm/Dqw==?=");
        QTest::newRow("what looks encoded") << u"=?x"_s << QByteArray("=?UTF-8?B?PT94?=");
        QTest::newRow("line breaks") << u"a\r\nBcc: b"_s << QByteArray("a Bcc: b");
    }
    void headersAreEncodedAndFolded()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, encoded);
        QCOMPARE(encodedWords(text), encoded);
    }

    void longHeadersKeepTheirLimit()
    {
        for (const QByteArray &line : encodedWords(QString(200, u'é') + u"😀😀😀"_s.repeated(30)).split('\n'))
            QVERIFY(line.trimmed().size() <= 75);
    }
};

QTEST_GUILESS_MAIN(TestMailText)
#include "tst_mailtext.moc"
