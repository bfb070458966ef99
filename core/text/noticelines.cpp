#include <QLocale>

#include "core/text/noticenames.h"
#include "core/text/noticewords.h"
#include "core/text/words.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

constexpr qsizetype listed = 50; // entries of a notice
constexpr qsizetype noticesListed = 100; // of a digest

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

QStringList resumeLines(const TimerKey &timer)
{
    return {Notices::tr("To resume it: “Resume” in the window, or"),
            u"jobwatch timers resume '%1'"_s.arg(oneLine(timerName(timer)).remove(u'\''))};
}

// A runner whose circuit is open is not tested as often as before.
QStringList pausedTestLines(const NoticeEntry &entry, const TimerFacts &facts, const QTimeZone &zone)
{
    QStringList lines{Notices::tr("Its tests are stopped by their circuit after %n failures in a row",
                                  nullptr, facts.failures)};
    if (facts.nextProbe)
        lines.append(Notices::tr("Next probe: %1").arg(timeText(*facts.nextProbe, zone)));
    return lines + resumeLines(testTimerKey({entry.scope.server, entry.scope.service, entry.scope.runner}));
}

// What it was, once it is over.
QStringList pastLines(const NoticeEntry &entry, const TimerFacts &facts)
{
    QStringList lines;
    if (const QString reason = reasonOf(entry); !reason.isEmpty())
        lines.append(Notices::tr("The error was: %1").arg(reason));
    if (facts.failures > 0)
        lines.append(Notices::tr("It had failed %n times in a row", nullptr, facts.failures));
    return lines;
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
        return lines + pastLines(entry, facts);
    if (!facts.why.isEmpty())
        lines.append(Notices::tr("Reason: %1").arg(oneLine(facts.why)));
    if (facts.failures > 0)
        lines.append(Notices::tr("Failed %n times in a row", nullptr, facts.failures));
    if (facts.nextProbe)
        lines.append(Notices::tr("Next probe: %1").arg(timeText(*facts.nextProbe, zone)));
    return lines + resumeLines(*entry.timer);
}

} // namespace

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
        else if (entry.facts && !isOver)
            lines += pausedTestLines(entry, *entry.facts, zone);
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
    case MessageKind::Report:
        return message.report ? message.report->title : QString();
    }
    Q_UNREACHABLE();
}

QStringList messageLines(const NoticeMessage &message, const QTimeZone &zone)
{
    if (message.report)
        return message.report->lines;
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

} // namespace jobwatch
