#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include "core/settings/settings.h"
#include "ui/dialogs/channelcheck.h"
#include "ui/dialogs/noticeruleform.h"
#include "ui/dialogs/notificationplan.h"
#include "ui/dialogs/settingsdialog.h"

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

// On a page that is in sight.
template <typename T>
T *seen(const QObject *parent, const QString &name)
{
    for (T *one : parent->findChildren<T *>())
        if (one->accessibleName() == name && one->isVisible())
            return one;
    return nullptr;
}

QPushButton *seenButton(const QObject *parent, const QString &name)
{
    return seen<QPushButton>(parent, name);
}

void turnTo(const QObject *dialog, int page)
{
    dialog->findChild<QTabWidget *>()->setCurrentIndex(page);
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

private:
    static std::unique_ptr<SettingsDialog> opened(const NotificationSettings &settings, const Orders &orders,
                                                  const Questions &questions)
    {
        ShownSettings shown;
        shown.settings.notifications = settings;
        auto dialog = std::make_unique<SettingsDialog>(shown, orders, questions);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->showPage(SettingsPageId::Notifications);
        return dialog;
    }
    // What is saved after `change`, in a dialog that is in sight.
    static std::optional<NotificationSettings> saved(const NotificationSettings &before,
                                                     const std::function<void(SettingsDialog &)> &change,
                                                     const KeepSecret &keep = {}, const QString &folder = {})
    {
        auto *dialog = opened(before, {}, {}).release();
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setSecrets(keep, folder);
        std::optional<NotificationSettings> decided;
        connect(dialog, &SettingsDialog::decided, dialog,
                [&](const Settings &settings) { decided = settings.notifications; });
        dialog->QDialog::show();
        change(*dialog);
        dialog->accept();
        dialog->close();
        return decided;
    }
    static void fillMail(SettingsDialog &dialog)
    {
        turnTo(&dialog, 2);
        seenButton(&dialog, u"Add a channel"_s)->click();
        seen<QLineEdit>(&dialog, u"Name"_s)->setText(u"night"_s);
        seen<QLineEdit>(&dialog, u"Mail server"_s)->setText(u"mail.example.org"_s);
        seen<QLineEdit>(&dialog, u"User"_s)->setText(u"jobwatch"_s);
        seen<QLineEdit>(&dialog, u"Password"_s)->setText(u"s3cret"_s);
        seen<QLineEdit>(&dialog, u"From"_s)->setText(u"jobwatch@example.org"_s);
        seen<QLineEdit>(&dialog, u"To"_s)->setText(u"a@example.org, b@example.org"_s);
    }

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

    void finerRulesAreNoPlanAndNotLost_data()
    {
        QTest::addColumn<NotificationRule>("rule");
        QTest::newRow("by server") << NotificationRule{.servers = {u"bio*"_s}};
        QTest::newRow("by severity") << NotificationRule{.severity = Status::Down};
        QTest::newRow("two for one channel") << NotificationRule{.channels = {u"ops"_s}};
        NotificationRule often{.channels = {u"ops"_s}};
        often.when = {DigestTimes::Every::Day, {QTime(6, 0), QTime(12, 0), QTime(18, 0)}, 1, "Asia/Tokyo"};
        QTest::newRow("three times a day") << often;
        NotificationRule night{.services = {u"muscle"_s}};
        night.quiet = {QTime(20, 0), QTime(6, 0), QuietHours::Days::Weekend, "Asia/Tokyo"};
        night.remindEvery = 90s;
        QTest::newRow("quiet hours of its own") << night;
    }
    void finerRulesAreNoPlanAndNotLost()
    {
        QFETCH(NotificationRule, rule);
        NotificationSettings settings = deskAndMail();
        settings.rules.append(rule);
        QVERIFY(!planOf(settings));
        const auto after = saved(settings, [](SettingsDialog &dialog) {
            QVERIFY(says(&dialog, u"finer"_s));
            for (const int page : {1, 2, 1, 0}) // looking changes nothing
                turnTo(&dialog, page);
        });
        QVERIFY(after);
        QCOMPARE(*after, settings);
    }

    void whatIsTickedIsSaved()
    {
        const auto after = saved(deskAndMail(), [](SettingsDialog &dialog) {
            auto *table = seen<QTableWidget>(&dialog, u"Events and channels"_s);
            QCOMPARE(table->rowCount(), int(allNoticeTopics.size()));
            QCOMPARE(table->item(0, 2)->checkState(), Qt::Checked); // down, by mail
            QCOMPARE(table->item(1, 2)->checkState(), Qt::Unchecked); // a warning
            table->item(1, 2)->setCheckState(Qt::Checked);
            seen<QCheckBox>(&dialog, u"Quiet hours"_s)->setChecked(true);
            seen<QComboBox>(&dialog, u"When ops is told"_s)->setCurrentIndex(2);
            QVERIFY(says(&dialog, u"From 22:00 to 07:00"_s));
        });
        QVERIFY(after);
        QCOMPARE(after->rules.size(), 2);
        QCOMPARE(after->rules[1].events,
                 (QList<NoticeTopic>{NoticeTopic::Down, NoticeTopic::Warning, NoticeTopic::Recovery}));
        QCOMPARE(after->rules[1].when.every, DigestTimes::Every::Day);
        QCOMPARE(after->rules[1].quiet.from, QTime(22, 0));
        QVERIFY(after->rules[0].events.isEmpty()); // all of them, those of later versions, too
        QCOMPARE(after->channels, deskAndMail().channels);
    }

    void twiceADayIsADigestOfTwoTimes()
    {
        const auto after = saved(deskAndMail(), [](SettingsDialog &dialog) {
            seen<QComboBox>(&dialog, u"When ops is told"_s)->setCurrentIndex(3);
        });
        QVERIFY(after);
        QCOMPARE(after->rules[1].when.at, (QList<QTime>{QTime(8, 0), QTime(16, 0)}));
        QCOMPARE(after->rules[1].when.every, DigestTimes::Every::Day);
    }

    void aRuleIsMadeAndStandsFirst()
    {
        const auto after = saved(deskAndMail(), [](SettingsDialog &dialog) {
            turnTo(&dialog, 1);
            seenButton(&dialog, u"Add a rule"_s)->click();
            seen<QLineEdit>(&dialog, u"Servers"_s)->setText(u"bio*, slurm"_s);
            seen<QLineEdit>(&dialog, u"Services"_s)->setText(u"muscle"_s);
            seen<QComboBox>(&dialog, u"From"_s)->setCurrentIndex(1);
            auto *channels = seen<QListWidget>(&dialog, u"Channels"_s);
            channels->item(0)->setCheckState(Qt::Unchecked);
            auto *events = seen<QListWidget>(&dialog, u"Events"_s);
            for (int row = 1; row < events->count(); ++row)
                events->item(row)->setCheckState(Qt::Unchecked);
            seen<QSpinBox>(&dialog, u"Remind every"_s)->setValue(4);
            seen<QSpinBox>(&dialog, u"Failures in a row before the first word"_s)->setValue(3);
        });
        QVERIFY(after);
        NotificationRule expected{.servers = {u"bio*"_s, u"slurm"_s},
                                  .services = {u"muscle"_s},
                                  .severity = Status::Down,
                                  .events = {NoticeTopic::Down},
                                  .channels = {u"ops"_s}};
        expected.remindEvery = 4h;
        expected.failures = 3;
        QCOMPARE(after->rules.size(), 3);
        QCOMPARE(after->rules[0], expected);
        QCOMPARE(after->rules.mid(1), deskAndMail().rules);
        Settings whole;
        whole.notifications = *after;
        QCOMPARE(parseSettings(formatSettings(whole), u"config.yaml"_s).settings.notifications, *after);
    }

    void rulesMoveAndGo()
    {
        const auto after = saved(deskAndMail(), [](SettingsDialog &dialog) {
            turnTo(&dialog, 1);
            seenButton(&dialog, u"Move the rule down"_s)->click();
            seen<QListWidget>(&dialog, u"Rules"_s)->setCurrentRow(0);
            seenButton(&dialog, u"Remove the rule"_s)->click();
        });
        QVERIFY(after);
        QCOMPARE(after->rules, (QList<NotificationRule>{deskAndMail().rules[0]}));
    }

    void aChannelIsMadeAndItsSecretGoesToThePasswordStore()
    {
        QStringList kept;
        const KeepSecret keep = [&](const ServerId &owner, QLatin1StringView use, const QByteArray &secret,
                                    QObject *, const std::function<void(const Result<void> &)> &then) {
            kept = {owner.value, QString(use), QString::fromUtf8(secret)};
            then({});
        };
        const auto after = saved(deskAndMail(), fillMail, keep);
        QVERIFY(after);
        QCOMPARE(kept, (QStringList{u"notifications/night"_s, u"password"_s, u"s3cret"_s}));
        QCOMPARE(after->channels.size(), 3);
        const NotificationChannel &mail = after->channels[2];
        QCOMPARE(mail.name, u"night"_s);
        QCOMPARE(mail.kind, ChannelKind::Email);
        QCOMPARE(mail.to, (QStringList{u"a@example.org"_s, u"b@example.org"_s}));
        QCOMPARE(mail.password, (SecretReference{SecretReference::Place::Keyring, {}}));
        Settings whole;
        whole.notifications = *after;
        const QByteArray yaml = formatSettings(whole);
        QVERIFY(!yaml.contains("s3cret"));
        QCOMPARE(parseSettings(yaml, u"config.yaml"_s).settings.notifications, *after);
    }

    void withoutAPasswordStoreTheSecretGoesIntoAFileOfItsOwner()
    {
        QTemporaryDir dir;
        const auto after = saved(deskAndMail(), fillMail, {}, dir.path());
        QVERIFY(after);
        const SecretReference where = after->channels[2].password;
        QCOMPARE(where.place, SecretReference::Place::File);
        QFile file(where.name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("s3cret"));
        QCOMPARE(file.permissions() & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
    }

    void aLockedPasswordStoreIsSaidAndNothingIsLost()
    {
        QTemporaryDir dir;
        const KeepSecret keep = [](const ServerId &, QLatin1StringView, const QByteArray &, QObject *,
                                   const std::function<void(const Result<void> &)> &then) {
            then(Error{ErrorKind::Denied, u"The keyring is locked."_s, {}});
        };
        const auto owned = opened(deskAndMail(), {}, {});
        SettingsDialog &dialog = *owned;
        dialog.setSecrets(keep, dir.path());
        QSignalSpy decided(&dialog, &SettingsDialog::decided);
        dialog.QDialog::show();
        fillMail(dialog);
        dialog.accept();
        QCOMPARE(decided.size(), 0);
        QVERIFY(says(&dialog, u"The keyring is locked."_s));
        button(&dialog, u"Keep in a file"_s)->click();
        QCOMPARE(decided.size(), 1);
    }

    void aMistakeIsSaidAndNotSaved()
    {
        const auto owned = opened(deskAndMail(), {}, {});
        SettingsDialog &dialog = *owned;
        dialog.QDialog::show();
        fillMail(dialog);
        QVERIFY(button(&dialog, u"Save"_s)->isEnabled());
        seen<QLineEdit>(&dialog, u"From"_s)->setText(u"jobwatch"_s);
        QVERIFY(!button(&dialog, u"Save"_s)->isEnabled());
        QVERIFY(!button(&dialog, u"Send a test message"_s)->isEnabled());
        QVERIFY(says(&dialog, u"The sender is no e-mail address"_s));
        seen<QLineEdit>(&dialog, u"From"_s)->setText(u"jobwatch@example.org"_s);
        seen<QLineEdit>(&dialog, u"Name"_s)->setText(u"ops"_s);
        QVERIFY(says(&dialog, u"Another channel has this name."_s));
    }

    void mistakesOfChannels_data()
    {
        QTest::addColumn<NotificationChannel>("channel");
        QTest::addColumn<QString>("word");
        NotificationChannel mail = deskAndMail().channels[1];
        QTest::newRow("good mail") << mail << QString();
        mail.host.clear();
        QTest::newRow("no host") << mail << u"server"_s;
        mail = deskAndMail().channels[1];
        mail.to = {u"ops@example.org\r\nBcc: x"_s};
        QTest::newRow("a recipient with a line break") << mail << u"recipients"_s;
        mail = deskAndMail().channels[1];
        mail.user = u"x"_s;
        mail.security = MailSecurity::None;
        QTest::newRow("login in the clear") << mail << u"STARTTLS"_s;
        NotificationChannel hook{.name = u"h"_s, .kind = ChannelKind::Webhook};
        QTest::newRow("no address") << hook << u"https"_s;
        hook.url = QUrl(u"ftp://example.org"_s);
        QTest::newRow("not the web") << hook << u"https"_s;
        hook.url = QUrl(u"https://example.org/x"_s);
        QTest::newRow("good hook") << hook << QString();
        NotificationChannel command{.name = u"c"_s, .kind = ChannelKind::Command};
        QTest::newRow("no program") << command << u"program"_s;
        QTest::newRow("no name") << NotificationChannel{.name = {}} << u"name"_s;
    }
    void mistakesOfChannels()
    {
        QFETCH(NotificationChannel, channel);
        QFETCH(QString, word);
        const QString said = channelMistake(channel, {u"other"_s});
        QVERIFY2(word.isEmpty() ? said.isEmpty() : said.contains(word), qPrintable(said));
    }

    void argumentsStayApart_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("plain") << QStringList{u"/usr/bin/logger"_s, u"-t"_s, u"jobwatch"_s};
        QTest::newRow("blanks") << QStringList{u"/opt/my tools/tell"_s, u"two words"_s, u""_s};
        QTest::newRow("quotes") << QStringList{u"say"_s, u"\"hello\" you"_s, u"it's"_s, u"a\"b"_s};
        QTest::newRow("what a shell would run") << QStringList{u"echo"_s, u"$(id)"_s, u";"_s, u"`id`"_s};
    }
    void argumentsStayApart()
    {
        QFETCH(QStringList, arguments);
        QCOMPARE(argumentsFrom(lineOf(arguments)), arguments);
    }

    void aChannelThatGoesTakesItsRulesAlong()
    {
        const auto after = saved(deskAndMail(), [](SettingsDialog &dialog) {
            turnTo(&dialog, 2);
            seen<QListWidget>(&dialog, u"Channels"_s)->setCurrentRow(1);
            seenButton(&dialog, u"Remove the channel"_s)->click();
        });
        QVERIFY(after);
        QCOMPARE(after->channels.size(), 1);
        QCOMPARE(after->rules, (QList<NotificationRule>{deskAndMail().rules[0]})); // none for all channels
    }

    void rulesFollowANewName()
    {
        const auto after = saved(deskAndMail(), [](SettingsDialog &dialog) {
            turnTo(&dialog, 2);
            seen<QListWidget>(&dialog, u"Channels"_s)->setCurrentRow(1);
            seen<QLineEdit>(&dialog, u"Name"_s)->setText(u"on call"_s);
            turnTo(&dialog, 0);
            QVERIFY(seen<QComboBox>(&dialog, u"When on call is told"_s));
        });
        QVERIFY(after);
        QCOMPARE(after->channels[1].name, u"on call"_s);
        QCOMPARE(after->rules[1].channels, (QStringList{u"on call"_s}));
    }

    void aTestIsSentByWhatIsTypedAndItsOutcomeShown()
    {
        QList<NotificationChannel> asked;
        QByteArray secret;
        Result<void> outcome = Error{ErrorKind::Refused, u"No mail server listens."_s, {}};
        Orders orders;
        orders.sendTestNotice = [&](const NotificationChannel &channel, QObject *,
                                    const std::function<void(const Result<void> &)> &then) {
            asked.append(channel);
            QFile file(channel.password.name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
            secret = file.readAll();
            then(outcome);
        };
        const auto owned = opened(deskAndMail(), orders, {});
        SettingsDialog &dialog = *owned;
        dialog.QDialog::show();
        fillMail(dialog);
        button(&dialog, u"Send a test message"_s)->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0].name, u"night"_s);
        QCOMPARE(asked[0].user, u"jobwatch"_s);
        QCOMPARE(secret, QByteArray("s3cret"));
        QVERIFY(!QFileInfo::exists(asked[0].password.name)); // no longer than needed
        QVERIFY(says(&dialog, u"No mail server listens."_s));
        outcome = {};
        button(&dialog, u"Send a test message"_s)->click();
        QVERIFY(says(&dialog, u"Sent"_s));
    }

    void thePreviewFollows()
    {
        QList<NotificationSettings> asked;
        Questions questions;
        questions.notices = [&](QObject *, const NotificationSettings &settings, int days,
                                const Questions::Then<NoticePreview> &then) {
            asked.append(settings);
            NoticePreview preview;
            preview.to = preview.from + std::chrono::hours(24 * days);
            preview.channels = {{u"ops"_s, ChannelKind::Email, 36, 30, 2}};
            then(preview);
        };
        const auto owned = opened(deskAndMail(), {}, questions);
        SettingsDialog &dialog = *owned;
        dialog.QDialog::show();
        QTRY_COMPARE(asked.size(), 1);
        QVERIFY(says(&dialog, u"ops: would have sent 6 message"_s));
        turnTo(&dialog, 1);
        seen<QLineEdit>(&dialog, u"Servers"_s)->setText(u"bio"_s);
        QTRY_VERIFY(asked.size() > 1 && asked.last().rules[0].servers == QStringList{u"bio"_s});
        for (const int page : {0, 1, 2}) {
            turnTo(&dialog, page);
            if (qEnvironmentVariableIsSet("JOBWATCH_PICTURE"))
                QVERIFY(dialog.grab().save(qEnvironmentVariable("JOBWATCH_PICTURE").arg(page)));
        }
    }
};

} // namespace jobwatch

QTEST_MAIN(jobwatch::TestNotifications)
#include "tst_notifications.moc"
