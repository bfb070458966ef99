#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

#include "ui/dialogs/notificationsdialog.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

namespace {

NotificationSettings deskAndMail()
{
    NotificationSettings settings;
    NotificationChannel mail;
    mail.name = u"ops"_s;
    mail.kind = ChannelKind::Email;
    mail.host = u"mail.example.org"_s;
    mail.from = u"jobwatch@example.org"_s;
    mail.to = {u"ops@example.org"_s};
    settings.channels.append(mail);
    NotificationRule desk{.channels = {u"desktop"_s}};
    NotificationRule post{.events = {NoticeTopic::Down, NoticeTopic::Recovery}, .channels = {u"ops"_s}};
    post.remindEvery = 4h;
    settings.rules = {desk, post};
    return settings;
}

template <typename T>
T *named(const QObject *parent, const QString &name)
{
    for (T *one : parent->findChildren<T *>())
        if (one->accessibleName() == name)
            return one;
    return nullptr;
}

QPushButton *button(const QObject *parent, const QString &start)
{
    for (QPushButton *one : parent->findChildren<QPushButton *>())
        if (one->text().remove(u'&').startsWith(start))
            return one;
    return nullptr;
}

bool says(const QObject *parent, const QString &text)
{
    for (const QLabel *label : parent->findChildren<QLabel *>())
        if (label->text().contains(text))
            return true;
    return false;
}

} // namespace

class TestNotifications : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlanSaysWhatTheSettingsSay()
    {
        const auto plan = planOf(deskAndMail());
        QVERIFY(plan);
        QCOMPARE(plan->channels.size(), 2);
        QCOMPARE(plan->channels[0].topics.size(), qsizetype(allNoticeTopics.size()));
        QCOMPARE(plan->channels[1].topics, (QSet<NoticeTopic>{NoticeTopic::Down, NoticeTopic::Recovery}));
        QCOMPARE(withPlan(deskAndMail(), *plan), deskAndMail()); // the reminder, too
    }

    void finerRulesAreNotShownAndNotLost_data()
    {
        QTest::addColumn<NotificationRule>("rule");
        QTest::newRow("by server") << NotificationRule{.servers = {u"bio*"_s}};
        QTest::newRow("by severity") << NotificationRule{.severity = Status::Down};
        QTest::newRow("two for one channel") << NotificationRule{.channels = {u"ops"_s}};
    }
    void finerRulesAreNotShownAndNotLost()
    {
        QFETCH(NotificationRule, rule);
        NotificationSettings settings = deskAndMail();
        settings.rules.append(rule);
        QVERIFY(!planOf(settings));
        NotificationsDialog dialog(settings, {}, {});
        QVERIFY(!button(&dialog, u"Save"_s)->isEnabled());
        QVERIFY(says(&dialog, u"finer"_s));
    }

    void whatIsTickedIsSaved()
    {
        auto *dialog = new NotificationsDialog(deskAndMail(), {}, {});
        QSignalSpy decided(dialog, &NotificationsDialog::decided);
        auto *table = named<QTableWidget>(dialog, u"Events and channels"_s);
        QCOMPARE(table->rowCount(), int(allNoticeTopics.size()));
        QCOMPARE(table->item(0, 2)->checkState(), Qt::Checked); // down, by mail
        QCOMPARE(table->item(1, 2)->checkState(), Qt::Unchecked); // a warning
        table->item(1, 2)->setCheckState(Qt::Checked);
        named<QCheckBox>(dialog, u"Quiet hours"_s)->setChecked(true);
        named<QComboBox>(dialog, u"When ops is told"_s)->setCurrentIndex(2);
        QVERIFY(says(dialog, u"From 22:00 to 07:00"_s));
        dialog->accept();
        QCOMPARE(decided.size(), 1);
        const auto saved = decided[0][0].value<NotificationSettings>();
        QCOMPARE(saved.rules.size(), 2);
        QCOMPARE(saved.rules[1].events,
                 (QList<NoticeTopic>{NoticeTopic::Down, NoticeTopic::Warning, NoticeTopic::Recovery}));
        QCOMPARE(saved.rules[1].when.every, DigestTimes::Every::Day);
        QCOMPARE(saved.rules[1].quiet.from, QTime(22, 0));
        QVERIFY(saved.rules[0].events.isEmpty()); // all of them, those of later versions, too
    }

    void aTestIsSentAndItsOutcomeShown()
    {
        QStringList asked;
        Result<void> outcome = Error{ErrorKind::Refused, u"No mail server listens."_s, {}};
        Orders orders;
        orders.sendTestNotice = [&](const QString &channel, QObject *,
                                    const std::function<void(const Result<void> &)> &then) {
            asked.append(channel);
            then(outcome);
        };
        NotificationsDialog dialog(deskAndMail(), orders, {});
        named<QComboBox>(&dialog, u"Channel to test"_s)->setCurrentIndex(1);
        button(&dialog, u"Send a test"_s)->click();
        QCOMPARE(asked, (QStringList{u"ops"_s}));
        QVERIFY(says(&dialog, u"No mail server listens."_s));
        outcome = {};
        button(&dialog, u"Send a test"_s)->click();
        QVERIFY(says(&dialog, u"Sent"_s));
    }

    void thePreviewFollows()
    {
        int asked = 0;
        Questions questions;
        questions.notices = [&](QObject *, const NotificationSettings &, int days,
                                const Questions::Then<NoticePreview> &then) {
            ++asked;
            NoticePreview preview;
            preview.to = preview.from + std::chrono::hours(24 * days);
            preview.channels = {{u"ops"_s, ChannelKind::Email, 36, 30, 2}};
            then(preview);
        };
        NotificationsDialog dialog(deskAndMail(), {}, questions);
        QTRY_COMPARE(asked, 1);
        QVERIFY(says(&dialog, u"ops: would have sent 6 message"_s));
        if (qEnvironmentVariableIsSet("JOBWATCH_PICTURE"))
            QVERIFY(dialog.grab().save(qEnvironmentVariable("JOBWATCH_PICTURE")));
    }
};

} // namespace jobwatch

QTEST_MAIN(jobwatch::TestNotifications)
#include "tst_notifications.moc"
