#include <algorithm>
#include <memory>
#include <QCoreApplication>

#include "app/commands/exitcode.h"
#include "app/commands/history.h"
#include "app/commands/operatorname.h"
#include "app/commands/output.h"
#include "app/commands/verbs.h"
#include "app/commands/watched.h"
#include "core/base/clock.h"
#include "core/monitor/monitorclient.h"
#include "core/notify/noticejson.h"
#include "core/notify/noticepreview.h"
#include "core/store/store.h"
#include "core/text/noticewords.h"
#include "core/text/words.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

constexpr Span usualRange = std::chrono::hours(24 * 30);

// Nothing is asked of a channel that is not there: `notify test` says so instead.
QStringList channelsToTest(const NotificationSettings &settings, const QStringList &operands)
{
    if (!operands.isEmpty())
        return operands;
    QStringList names;
    for (const NotificationChannel &channel : settings.channels)
        names.append(channel.name);
    return names;
}

const NotificationChannel *channelNamed(const NotificationSettings &settings, const QString &name)
{
    const auto found =
        std::find_if(settings.channels.begin(), settings.channels.end(),
                     [&name](const NotificationChannel &channel) { return channel.name == name; });
    return found == settings.channels.end() ? nullptr : &*found;
}

Error noSuchChannel(const QString &name)
{
    return {ErrorKind::NotFound,
            QCoreApplication::translate("Commands", "No channel is named “%1”.").arg(oneLine(name, 64)),
            {}};
}

struct TestRound
{
    qsizetype open = 0;
    int code = ExitOk;
};

void tellOutcome(TestRound &round, const QString &name, const Result<void> &result)
{
    if (!result) {
        complain(u"%1: %2"_s.arg(oneLine(name, 64), result.error().message));
        round.code = ExitUnavailable;
    } else if (!say(QCoreApplication::translate("Commands", "%1: sent").arg(oneLine(name, 64)))) {
        round.code = ExitCannotWrite;
    }
    if (--round.open == 0)
        QCoreApplication::exit(round.code);
}

QString spoolLine(const SpooledNotice &row)
{
    const auto message = messageFromJson(row.payload);
    const QString subject = message ? messageSubject(*message) : message.error().message;
    QStringList parts{toIso(row.madeAt), oneLine(row.channel, 64), spoolStateText(row.state),
                      oneLine(subject)};
    if (row.tries > 0)
        parts.append(QCoreApplication::translate("Commands", "tried %n times", nullptr, row.tries));
    if (!row.lastError.isEmpty())
        parts.append(oneLine(row.lastError));
    return parts.join(u"  "_s);
}

} // namespace

int runNotifyTest(const Options &options)
{
    const Watched watched = openWatched(options);
    if (!complainOfMistakes(watched))
        return ExitUsage;
    const NotificationSettings &settings = watched.settings.notifications;
    const QStringList names = channelsToTest(settings, options.operands);
    if (names.isEmpty()) {
        complain(QCoreApplication::translate("Commands", "The configuration names no channel."));
        return ExitUsage;
    }
    const SystemClock clock;
    MonitorSetup setup{{}, u":memory:"_s, operatorName()};
    setup.notifications = settings;
    MonitorClient monitor(setup, clock);
    monitor.start();
    TestRound round{names.size(), ExitOk};
    for (const QString &name : names) {
        const auto told = [&round, name](const Result<void> &result) { tellOutcome(round, name, result); };
        if (const NotificationChannel *channel = channelNamed(settings, name))
            monitor.sendTestNotice(*channel, &monitor, told);
        else
            QMetaObject::invokeMethod(
                &monitor, [told, name] { told(noSuchChannel(name)); }, Qt::QueuedConnection);
    }
    return QCoreApplication::exec();
}

int runNotifyPreview(const Options &options)
{
    const Watched watched = openWatched(options);
    if (!complainOfMistakes(watched))
        return ExitUsage;
    const Instant now = SystemClock().now();
    const Instant to = options.to ? instantOf(*options.to, now) : now;
    const Instant from = options.from ? instantOf(*options.from, now) : to - usualRange;
    if (from >= to) {
        complain(QCoreApplication::translate("Commands", "“--from” is not before “--to”."));
        return ExitUsage;
    }
    const auto store = openHistory(watched.storeLocation);
    const auto preview = store ? previewNotices(watched.settings.notifications, **store, from, to)
                               : Result<NoticePreview>(store.error());
    if (!preview) {
        complain(preview.error().message);
        return ExitUnavailable;
    }
    return say(previewLines(*preview).join(u'\n')) ? ExitOk : ExitCannotWrite;
}

int runNotifySpool(const Options &options)
{
    const Watched watched = openWatched(options);
    const auto store = openHistory(watched.storeLocation);
    const auto rows = store ? (*store)->notices(true) : Result<QList<SpooledNotice>>(store.error());
    if (!rows) {
        complain(rows.error().message);
        return ExitUnavailable;
    }
    for (const SpooledNotice &row : *rows) {
        if (!say(spoolLine(row)))
            return ExitCannotWrite;
    }
    return ExitOk;
}

} // namespace jobwatch
