#include <QTest>

#include "core/settings/settings.h"

using namespace jobwatch;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

CheckedSettings parsed(const QByteArray &notifications)
{
    return parseSettings("version: 1\nnotifications:\n" + notifications, u"config.yaml"_s);
}

const QByteArray whole =
    "  wait: 2m\n"
    "  channels:\n"
    "    - {name: desktop, kind: desktop, perHour: 0}\n"
    "    - name: ops\n"
    "      kind: email\n"
    "      host: mail.example.org\n"
    "      security: tls\n"
    "      user: jobwatch\n"
    "      password: keyring\n"
    "      from: jobwatch@example.org\n"
    "      to: [ops@example.org, night@example.org]\n"
    "    - {name: hook, kind: webhook, url: \"https://hooks.example.org/in\", secret: {env: HOOK}}\n"
    "    - {name: pager, kind: command, command: [/usr/bin/page, \"--now\"], timeout: 5s}\n"
    "  rules:\n"
    "    - channels: [ops]\n"
    "      servers: [\"bio*\"]\n"
    "      severity: down\n"
    "      events: [down, recovery]\n"
    "      when: {digest: daily, at: [\"08:00\", \"16:00\"], zone: Europe/Berlin}\n"
    "      quiet: {from: \"22:00\", to: \"07:00\", days: weekdays, zone: Europe/Berlin}\n"
    "      remindEvery: 4h\n"
    "      failures: 3\n"
    "      successes: 2\n"
    "    - {channels: [desktop, hook, pager]}\n";

} // namespace

class TestNotificationSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingSaidIsTheDesktopAtOnce()
    {
        const CheckedSettings checked = parseSettings("version: 1\nnotifications: {}\n", u"config.yaml"_s);
        QVERIFY(checked.issues.isEmpty());
        QCOMPARE(checked.settings.notifications, NotificationSettings{});
        QCOMPARE(checked.settings.notifications.channels.size(), 1);
        QVERIFY(!formatSettings(checked.settings).contains("notifications"));
    }

    void everythingIsReadAndWrittenAgain()
    {
        const CheckedSettings checked = parsed(whole);
        QVERIFY2(checked.issues.isEmpty(),
                 checked.issues.isEmpty() ? "" : qPrintable(issueLine(checked.issues.first())));
        const NotificationSettings &read = checked.settings.notifications;
        QCOMPARE(read.wait, Span(2min));
        QCOMPARE(read.channels.size(), 4);
        QCOMPARE(mailPort(read.channels[1]), 465);
        QCOMPARE(read.channels[3].command, (QStringList{u"/usr/bin/page"_s, u"--now"_s}));
        QCOMPARE(read.rules[0].when.at, (QList<QTime>{QTime(8, 0), QTime(16, 0)}));
        QCOMPARE(read.rules[0].quiet.days, QuietHours::Days::Weekdays);
        QCOMPARE(read.rules[0].events, (QList<NoticeTopic>{NoticeTopic::Down, NoticeTopic::Recovery}));
        const CheckedSettings again = parseSettings(formatSettings(checked.settings), u"config.yaml"_s);
        QVERIFY(again.issues.isEmpty());
        QCOMPARE(again.settings, checked.settings);
    }

    void noChannelAtAllIsKept()
    {
        const CheckedSettings checked = parsed("  channels: []\n");
        QVERIFY(checked.issues.isEmpty());
        QVERIFY(checked.settings.notifications.channels.isEmpty());
        const CheckedSettings again = parseSettings(formatSettings(checked.settings), u"config.yaml"_s);
        QVERIFY(again.settings.notifications.channels.isEmpty());
    }

    void mistakesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("said");
        QTest::newRow("a mail without a server")
            << QByteArray("  channels: [{name: m, kind: email, from: a@b.c, to: a@b.c}]\n")
            << u"“host” is missing"_s;
        QTest::newRow("a login in the clear")
            << QByteArray("  channels: [{name: m, kind: email, host: h, from: a@b.c, to: a@b.c, user: u, "
                          "security: none}]\n")
            << u"A login needs"_s;
        QTest::newRow("a second header in an address") << QByteArray(
            "  channels: [{name: m, kind: email, host: h, from: \"a@b.c\\r\\nBcc: x@y.z\", to: a@b.c}]\n")
                                                       << u"is no e-mail address"_s;
        QTest::newRow("a secret in the file") << QByteArray(
            "  channels: [{name: h, kind: webhook, url: \"https://h.example\", secret: hunter2}]\n")
                                              << u"Secrets do not belong"_s;
        QTest::newRow("two channels of a name")
            << QByteArray("  channels: [{name: a, kind: desktop}, {name: a, kind: desktop}]\n")
            << u"is used twice"_s;
        QTest::newRow("a stranger") << QByteArray("  rules: [{channels: [nobody]}]\n")
                                    << u"No channel is named “nobody”"_s;
        QTest::newRow("an event that is none")
            << QByteArray("  rules: [{events: [upp]}]\n") << u"“upp” is none of"_s;
        QTest::newRow("no time of day")
            << QByteArray("  rules: [{quiet: {from: \"25:00\", to: \"07:00\"}}]\n") << u"is no time of day"_s;
        QTest::newRow("quiet for ever")
            << QByteArray("  rules: [{quiet: {from: \"07:00\", to: \"07:00\"}}]\n")
            << u"must end at another time"_s;
        QTest::newRow("an unknown zone")
            << QByteArray("  rules: [{when: {digest: daily, zone: Mars/Base}}]\n") << u"is not known here"_s;
    }
    void mistakesAreNamed()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QString, said);
        const CheckedSettings checked = parsed(yaml);
        QVERIFY(!checked.usable());
        QStringList sentences;
        for (const SettingsIssue &issue : checked.issues) {
            QVERIFY(issue.line > 0);
            QVERIFY(!issue.sentence.contains(u"hunter2"_s));
            sentences.append(issue.sentence);
        }
        QVERIFY2(!sentences.filter(said).isEmpty(), qPrintable(sentences.join(u'\n')));
    }

    void aReportThatNobodyCouldMailIsWarnedOf_data()
    {
        QTest::addColumn<QByteArray>("schedule");
        QTest::addColumn<QByteArray>("channels");
        QTest::addColumn<QString>("said");
        const QByteArray mail = "{name: ops, kind: email, host: h, from: a@b.c, to: a@b.c}";
        const QByteArray desk = "{name: desk, kind: desktop}";
        QTest::newRow("no mail at all")
            << QByteArray("{day: monday}") << desk << u"no channel of kind email is in"_s;
        QTest::newRow("the first mail") << QByteArray("{day: monday}") << mail << QString();
        QTest::newRow("by name") << QByteArray("{day: monday, channel: ops}") << mail << QString();
        QTest::newRow("a stranger") << QByteArray("{day: monday, channel: opps}") << mail << u"“opps”"_s;
        QTest::newRow("not by mail") << QByteArray("{day: monday, channel: desk}") << desk << u"“desk”"_s;
    }
    void aReportThatNobodyCouldMailIsWarnedOf()
    {
        QFETCH(QByteArray, schedule);
        QFETCH(QByteArray, channels);
        QFETCH(QString, said);
        const CheckedSettings checked =
            parseSettings("version: 1\nreports:\n  - {name: w, weekly: " + schedule
                              + "}\nnotifications:\n  channels: [" + channels + "]\n",
                          u"config.yaml"_s);
        QVERIFY(checked.usable()); // the rest counts
        QCOMPARE(checked.issues.size(), said.isEmpty() ? 0 : 1);
        if (!said.isEmpty())
            QVERIFY2(checked.issues[0].sentence.contains(said), qPrintable(checked.issues[0].sentence));
    }
};

QTEST_APPLESS_MAIN(TestNotificationSettings)
#include "tst_notificationsettings.moc"
