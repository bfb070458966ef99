#include "core/text/noticewords.h"

#include <algorithm>
#include <QCoreApplication>
#include <QLocale>

#include "core/text/words.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

constexpr qsizetype listed = 50; // entries of a notice
constexpr qsizetype noticesListed = 100; // of a digest

struct Notices
{
    Q_DECLARE_TR_FUNCTIONS(Notices)
};

QString nameOf(const NoticeEntry &entry)
{
    if (entry.timer)
        return oneLine(
            entry.facts && !entry.facts->name.isEmpty() ? entry.facts->name : entry.timer->id.value, 100);
    if (entry.scope.service.isEmpty())
        return oneLine(entry.scope.server.value, 64);
    const QString service = oneLine(entry.scope.service.value, 64);
    if (entry.scope.runner.isEmpty() || entry.scope.runner.value == u"default"_s)
        return service;
    return service + u" › "_s + oneLine(entry.scope.runner.value, 64);
}

bool isServer(const NoticeEntry &entry)
{
    return !entry.timer && entry.scope.service.isEmpty() && !entry.scope.server.isEmpty();
}

const NoticeEntry *serverEntry(const CauseNotice &notice)
{
    for (const NoticeEntry &entry : notice.entries) {
        if (isServer(entry))
            return &entry;
    }
    return nullptr;
}

// What all entries have in common, beside the server.
QString placeOf(const CauseNotice &notice)
{
    const Scope &first = notice.entries.constFirst().scope;
    bool service = true;
    bool runner = true;
    for (const NoticeEntry &entry : notice.entries) {
        service = service && entry.scope.service == first.service;
        runner = runner && entry.scope.runner == first.runner;
    }
    const QString server = oneLine(notice.server.value, 64);
    if (service && !first.service.isEmpty())
        return Notices::tr("%1 on %2").arg(oneLine(first.service.value, 64), server);
    if (runner && !first.runner.isEmpty() && first.runner.value != u"default"_s)
        return Notices::tr("%1 on %2").arg(oneLine(first.runner.value, 64), server);
    return server;
}

QString timerTitle(const CauseNotice &notice)
{
    const NoticeEntry &first = notice.entries.constFirst();
    const int count = int(notice.entries.size());
    const bool isGone = notice.topic == NoticeTopic::TargetGone;
    const QString who = first.facts ? oneLine(first.facts->who, 64) : QString();
    if (notice.kind == CauseNoticeKind::Resolved)
        return count == 1 ? Notices::tr("Timer runs again: %1").arg(nameOf(first))
                          : Notices::tr("%n timers run again on %1", nullptr, count).arg(placeOf(notice));
    if (first.cause == Cause::NotFiring)
        return count == 1 ? Notices::tr("Timer does not fire: %1").arg(nameOf(first))
                          : Notices::tr("%n timers do not fire on %1", nullptr, count).arg(placeOf(notice));
    if (isGone)
        return count == 1
            ? Notices::tr("Timer lost its target: %1").arg(nameOf(first))
            : Notices::tr("%n timers lost their target on %1", nullptr, count).arg(placeOf(notice));
    if (!who.isEmpty() && first.cause == Cause::None)
        return count == 1
            ? Notices::tr("Timer paused by %1: %2").arg(who, nameOf(first))
            : Notices::tr("%n timers paused by %1 on %2", nullptr, count).arg(who, placeOf(notice));
    return count == 1
        ? Notices::tr("Timer paused by its breaker: %1").arg(nameOf(first))
        : Notices::tr("%n timers paused by their breakers on %1", nullptr, count).arg(placeOf(notice));
}

QString computerTitle(const CauseNotice &notice)
{
    const bool isOver = notice.kind == CauseNoticeKind::Resolved;
    if (notice.entries.constFirst().topic == NoticeTopic::Offline)
        return isOver ? Notices::tr("This computer is online again")
                      : Notices::tr("This computer has no network");
    return isOver ? Notices::tr("The history is written again")
                  : Notices::tr("The history cannot be written");
}

QString testTitle(const CauseNotice &notice)
{
    const int count = int(notice.entries.size());
    if (notice.kind == CauseNoticeKind::Resolved)
        return count == 1 ? Notices::tr("The test of %1 works again").arg(nameOf(notice.entries.constFirst()))
                          : Notices::tr("%n tests on %1 work again", nullptr, count).arg(placeOf(notice));
    return count == 1 ? Notices::tr("The test of %1 is wrong").arg(nameOf(notice.entries.constFirst()))
                      : Notices::tr("%n tests on %1 are wrong", nullptr, count).arg(placeOf(notice));
}

QString flappingTitle(const CauseNotice &notice)
{
    const int count = int(notice.entries.size());
    const NoticeEntry &first = notice.entries.constFirst();
    if (notice.kind == CauseNoticeKind::FlappingBegan)
        return count == 1 ? Notices::tr("%1 keeps changing between up and down").arg(nameOf(first))
                          : Notices::tr("%n runners on %1 keep changing between up and down", nullptr, count)
                                .arg(placeOf(notice));
    return count == 1 ? Notices::tr("%1 is steady again: %2").arg(nameOf(first), statusText(first.status))
                      : Notices::tr("%n runners on %1 are steady again", nullptr, count).arg(placeOf(notice));
}

QString serverTitle(const CauseNotice &notice)
{
    const QString server = oneLine(notice.server.value, 64);
    return notice.kind == CauseNoticeKind::Resolved ? Notices::tr("%1 answers again").arg(server)
                                                    : Notices::tr("%1 cannot be reached").arg(server);
}

QString runnerTitle(const CauseNotice &notice)
{
    const int count = int(notice.entries.size());
    const QString name = nameOf(notice.entries.constFirst());
    const bool isDown = notice.topic == NoticeTopic::Down;
    if (notice.kind == CauseNoticeKind::Resolved)
        return count == 1 ? Notices::tr("%1 is OK again").arg(name)
                          : Notices::tr("%n runners are OK again: %1", nullptr, count).arg(placeOf(notice));
    if (count == 1)
        return isDown ? Notices::tr("%1 is down").arg(name) : Notices::tr("%1 has a warning").arg(name);
    return isDown ? Notices::tr("%n runners are down: %1", nullptr, count).arg(placeOf(notice))
                  : Notices::tr("%n runners have warnings: %1", nullptr, count).arg(placeOf(notice));
}

QString bareTitle(const CauseNotice &notice)
{
    const NoticeEntry &first = notice.entries.constFirst();
    if (notice.kind == CauseNoticeKind::FlappingBegan || notice.kind == CauseNoticeKind::FlappingEnded)
        return flappingTitle(notice);
    if (first.timer)
        return timerTitle(notice);
    if (first.topic == NoticeTopic::Offline || first.topic == NoticeTopic::Storage)
        return computerTitle(notice);
    if (first.topic == NoticeTopic::TestProblem)
        return testTitle(notice);
    return serverEntry(notice) ? serverTitle(notice) : runnerTitle(notice);
}

QString timeText(Instant at, const QTimeZone &zone)
{
    const QDateTime local = toDateTime(at).toTimeZone(zone);
    return QLocale().toString(local, u"ddd d MMM yyyy HH:mm"_s) + u' ' + local.timeZoneAbbreviation();
}

QString reasonOf(const NoticeEntry &entry)
{
    QStringList parts;
    if (entry.stage)
        parts.append(stageText(*entry.stage));
    if (entry.cause != Cause::None)
        parts.append(causeText(entry.cause));
    if (!entry.text.isEmpty())
        parts.append(oneLine(entry.text));
    return parts.join(u": "_s);
}

QString entryLine(const NoticeEntry &entry, bool isOver, const QTimeZone &zone)
{
    if (isOver && entry.endedAt)
        return Notices::tr("%1: %2 from %3 to %4")
            .arg(nameOf(entry), durationText(*entry.endedAt - entry.since), timeText(entry.since, zone),
                 timeText(*entry.endedAt, zone));
    const QString reason = reasonOf(entry);
    const QString since = Notices::tr("since %1").arg(timeText(entry.since, zone));
    const QString name = nameOf(entry);
    const QString where = name.isEmpty() ? statusText(entry.status) : name;
    return reason.isEmpty() ? u"%1: %2"_s.arg(where, since) : u"%1: %2, %3"_s.arg(where, reason, since);
}

// What the operator of a timer needs, each on a line of its own.
QStringList factLines(const NoticeEntry &entry, bool isOver, const QTimeZone &zone)
{
    QStringList lines;
    const TimerFacts facts = entry.facts.value_or(TimerFacts{});
    if (!facts.endpoint.isEmpty())
        lines.append(Notices::tr("Calls: %1").arg(oneLine(facts.endpoint)));
    if (!facts.endpoint.isEmpty())
        lines.append(Notices::tr("Runs as: %1")
                         .arg(facts.user.isEmpty() ? Notices::tr("the tenant's system user, or nobody")
                                                   : oneLine(facts.user, 100)));
    if (isOver)
        return lines;
    if (!facts.why.isEmpty())
        lines.append(Notices::tr("Reason: %1").arg(oneLine(facts.why)));
    if (facts.failures > 0)
        lines.append(Notices::tr("Failed %n times in a row", nullptr, facts.failures));
    if (facts.nextProbe)
        lines.append(Notices::tr("Next probe: %1").arg(timeText(*facts.nextProbe, zone)));
    lines.append(Notices::tr("To resume it: “Resume” in the window, or"));
    lines.append(u"jobwatch timers resume '%1'"_s.arg(oneLine(timerName(*entry.timer)).remove(u'\'')));
    return lines;
}

} // namespace

QString noticeTitle(const CauseNotice &notice)
{
    if (notice.kind == CauseNoticeKind::Test)
        return Notices::tr("Test message from Jobwatch");
    if (notice.entries.isEmpty())
        return Notices::tr("A notice without content");
    const QString title = bareTitle(notice);
    switch (notice.kind) {
    case CauseNoticeKind::Reminder:
        return Notices::tr("Still: %1").arg(title);
    case CauseNoticeKind::Spread:
        return Notices::tr("More: %1").arg(title);
    case CauseNoticeKind::Changed:
        return Notices::tr("Changed: %1").arg(title);
    case CauseNoticeKind::Opened:
    case CauseNoticeKind::Resolved:
    case CauseNoticeKind::FlappingBegan:
    case CauseNoticeKind::FlappingEnded:
    case CauseNoticeKind::Test:
        return title;
    }
    Q_UNREACHABLE();
}

QStringList noticeLines(const CauseNotice &notice, const QTimeZone &zone)
{
    if (notice.kind == CauseNoticeKind::Test)
        return {Notices::tr("This channel works. Nothing is wrong."), timeText(notice.at, zone)};
    QStringList lines;
    const bool isOver = notice.kind == CauseNoticeKind::Resolved;
    if (!notice.server.isEmpty())
        lines.append(Notices::tr("Server: %1").arg(oneLine(notice.server.value, 64)));
    if (serverEntry(notice) && notice.entries.size() > 1)
        lines.append(Notices::tr("%n runners are affected.", nullptr, int(notice.entries.size()) - 1));
    for (const NoticeEntry &entry : notice.entries.first(qMin(listed, notice.entries.size()))) {
        lines.append(entryLine(entry, isOver, zone));
        if (entry.timer)
            lines += factLines(entry, isOver, zone);
    }
    if (notice.entries.size() > listed)
        lines.append(Notices::tr("… and %n more", nullptr, int(notice.entries.size() - listed)));
    return lines;
}

QString messageSubject(const NoticeMessage &message)
{
    const int count = int(message.notices.size());
    switch (message.kind) {
    case MessageKind::Single:
        return message.notices.isEmpty() ? QString() : noticeTitle(message.notices.constFirst());
    case MessageKind::Digest:
        return Notices::tr("Digest: %n notices", nullptr, count);
    case MessageKind::Held:
        return Notices::tr("While it was quiet: %n notices", nullptr, count);
    case MessageKind::More:
        return Notices::tr("… and %n more", nullptr, count);
    }
    Q_UNREACHABLE();
}

QStringList messageLines(const NoticeMessage &message, const QTimeZone &zone)
{
    if (message.kind == MessageKind::Single && !message.notices.isEmpty())
        return noticeLines(message.notices.constFirst(), zone);
    QStringList lines;
    for (const CauseNotice &notice : message.notices.first(qMin(noticesListed, message.notices.size()))) {
        lines.append(u"%1 – %2"_s.arg(timeText(notice.at, zone), noticeTitle(notice)));
        for (const QString &line : noticeLines(notice, zone))
            lines.append(u"    "_s + line);
    }
    if (message.notices.size() > noticesListed)
        lines.append(Notices::tr("… and %n more", nullptr, int(message.notices.size() - noticesListed)));
    return lines;
}

QStringList previewLines(const NoticePreview &preview)
{
    QStringList lines;
    const double days = std::max(1.0, double((preview.to - preview.from) / std::chrono::hours(24)));
    for (const ChannelPreview &channel : preview.channels) {
        QStringList parts{
            Notices::tr("would have sent %n messages", nullptr, channel.messages - channel.digests)};
        if (channel.digests > 0)
            parts.append(
                Notices::tr("%1 digests a day").arg(QLocale().toString(channel.digests / days, 'f', 1)));
        if (channel.messages > 0)
            parts.append(Notices::tr("%n on the busiest day", nullptr, channel.mostInADay));
        lines.append(u"%1: %2"_s.arg(oneLine(channel.channel, 64), parts.join(u", "_s)));
    }
    return lines;
}

QString spoolStateText(SpoolState state)
{
    switch (state) {
    case SpoolState::Waiting:
        return Notices::tr("waiting");
    case SpoolState::Claimed:
        return Notices::tr("being sent");
    case SpoolState::Sent:
        return Notices::tr("sent");
    case SpoolState::GivenUp:
        return Notices::tr("given up");
    }
    Q_UNREACHABLE();
}

QString noticeTopicText(NoticeTopic topic)
{
    switch (topic) {
    case NoticeTopic::Down:
        return Notices::tr("A runner or server goes down");
    case NoticeTopic::Warning:
        return Notices::tr("A runner gets a warning");
    case NoticeTopic::Recovery:
        return Notices::tr("It recovers");
    case NoticeTopic::BreakerOpened:
        return Notices::tr("A breaker opens, or a person pauses a timer");
    case NoticeTopic::BreakerClosed:
        return Notices::tr("A breaker closes, or a pause ends");
    case NoticeTopic::TargetGone:
        return Notices::tr("A timer loses its target");
    case NoticeTopic::TestProblem:
        return Notices::tr("A test is wrong");
    case NoticeTopic::Storage:
        return Notices::tr("The history cannot be written");
    case NoticeTopic::Offline:
        return Notices::tr("This computer has no network");
    }
    Q_UNREACHABLE();
}

QString channelKindText(ChannelKind kind)
{
    switch (kind) {
    case ChannelKind::Desktop:
        return Notices::tr("Desktop");
    case ChannelKind::Email:
        return Notices::tr("E-mail");
    case ChannelKind::Webhook:
        return Notices::tr("Webhook");
    case ChannelKind::Command:
        return Notices::tr("Command");
    }
    Q_UNREACHABLE();
}

} // namespace jobwatch
