#pragma once

#include <optional>
#include <QLatin1StringView>
#include <QList>
#include <QStringList>
#include <QTime>
#include <QUrl>

#include "core/base/time.h"
#include "core/domain/secret.h"
#include "core/domain/status.h"

namespace jobwatch {

// What a notice is about, as far as rules choose by it. Fixed numbers: they are stored. Append only.
enum class NoticeTopic {
    Down = 1, // a runner or a server
    Warning = 2,
    Recovery = 3, // of whatever was told
    BreakerOpened = 4, // or a person paused the timer
    BreakerClosed = 5, // or a pause ended
    TargetGone = 6, // of a timer
    TestProblem = 7, // the test is wrong, not the service
    Storage = 8, // the history cannot be written
    Offline = 9, // this computer has no network
    Configuration = 10, // config.yaml cannot be used
};

inline constexpr std::array allNoticeTopics{NoticeTopic::Down,          NoticeTopic::Warning,
                                            NoticeTopic::Recovery,      NoticeTopic::BreakerOpened,
                                            NoticeTopic::BreakerClosed, NoticeTopic::TargetGone,
                                            NoticeTopic::TestProblem,   NoticeTopic::Storage,
                                            NoticeTopic::Offline,       NoticeTopic::Configuration};

// "down", "warning", "recovery", "breaker-opened", "breaker-closed", "target-gone", "test-problem",
// "storage", "offline", "configuration".
QLatin1StringView noticeTopicId(NoticeTopic topic);
std::optional<NoticeTopic> noticeTopicFromId(QStringView id);

enum class ChannelKind { Desktop = 1, Email = 2, Webhook = 3, Command = 4 };
enum class MailSecurity { StartTls, Tls, None };

// One way to reach somebody. Secrets are not here: only where they are.
struct NotificationChannel
{
    QString name{QStringLiteral("desktop")}; // unique
    ChannelKind kind = ChannelKind::Desktop;
    int perHour = 20; // the rest comes in one closing message; 0: no limit
    // e-mail
    QString host{};
    int port = 0; // 0: 587, 465 with TLS from the start, 25 without
    MailSecurity security = MailSecurity::StartTls;
    QString user{}; // empty: no login
    SecretReference password{};
    QString caFile{}; // PEM; empty: the system's authorities
    QString from{};
    QStringList to{};
    // webhook
    QUrl url{};
    SecretReference secret{}; // signs each message; none: not signed
    // command
    QStringList command{}; // program and arguments; no shell
    Span timeout = std::chrono::seconds(30); // of one delivery

    bool operator==(const NotificationChannel &) const = default;
};

int mailPort(const NotificationChannel &channel);

// When what a rule tells is delivered: at once, or gathered.
struct DigestTimes
{
    enum class Every { Now, Hour, Day, Week };

    Every every = Every::Now;
    QList<QTime> at{}; // local times in the zone; of an hourly digest only the minutes count
    int weekday = 1; // 1: Monday; of a weekly digest
    QByteArray zone{"UTC"}; // IANA name

    bool operator==(const DigestTimes &) const = default;
};

// Judged all the same; what is found is delivered when they are over.
struct QuietHours
{
    enum class Days { All, Weekdays, Weekend };

    QTime from{};
    QTime to{}; // not later than `from`: of the next day
    Days days = Days::All; // on which they begin
    QByteArray zone{"UTC"};

    bool isSet() const { return from.isValid() && to.isValid(); }
    bool operator==(const QuietHours &) const = default;
};

// Who is told what. For each channel the first rule that fits decides.
struct NotificationRule
{
    QStringList servers{}; // names, with * and ?; empty: all
    QStringList services{};
    Status severity = Status::Warning; // the least
    QList<NoticeTopic> events{}; // empty: all
    QStringList channels{}; // names; empty: all
    DigestTimes when{};
    QuietHours quiet{};
    Span remindEvery{}; // while it lasts and nobody acknowledged it; 0: never
    int failures = 1; // in a row, before the first word
    int successes = 1; // in a row, before the word that it works again

    bool operator==(const NotificationRule &) const = default;
};

struct NotificationSettings
{
    QList<NotificationChannel> channels{NotificationChannel{}};
    QList<NotificationRule> rules{NotificationRule{}};
    Span wait = std::chrono::seconds(30); // before a word: gathers what has one cause, drops what passes

    bool operator==(const NotificationSettings &) const = default;
};

QStringList mailChannels(const NotificationSettings &settings); // names

// An address alone, with nothing that could end an envelope's line or be taken for something else.
bool isMailAddress(const QString &address);
// The name in the keyring of a channel's secret: "notifications/CHANNEL/password".
QString channelSecretName(const QString &channel, QLatin1StringView use);

} // namespace jobwatch
