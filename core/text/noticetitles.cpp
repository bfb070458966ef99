#include "core/text/noticenames.h"
#include "core/text/noticewords.h"
#include "core/text/words.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

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
        ? Notices::tr("Timer stopped by its circuit: %1").arg(nameOf(first))
        : Notices::tr("%n timers stopped by their circuits on %1", nullptr, count).arg(placeOf(notice));
}

QString computerTitle(const CauseNotice &notice)
{
    const bool isOver = notice.kind == CauseNoticeKind::Resolved;
    if (notice.entries.constFirst().topic == NoticeTopic::Offline)
        return isOver ? Notices::tr("This computer is online again")
                      : Notices::tr("This computer has no network");
    if (notice.entries.constFirst().topic == NoticeTopic::Configuration)
        return isOver ? Notices::tr("The configuration can be used again")
                      : Notices::tr("The configuration cannot be used");
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

bool isOfComputer(NoticeTopic topic)
{
    return topic == NoticeTopic::Offline || topic == NoticeTopic::Storage
        || topic == NoticeTopic::Configuration;
}

QString bareTitle(const CauseNotice &notice)
{
    const NoticeEntry &first = notice.entries.constFirst();
    if (notice.kind == CauseNoticeKind::FlappingBegan || notice.kind == CauseNoticeKind::FlappingEnded)
        return flappingTitle(notice);
    if (first.timer)
        return timerTitle(notice);
    if (isOfComputer(first.topic))
        return computerTitle(notice);
    if (first.topic == NoticeTopic::TestProblem)
        return testTitle(notice);
    return serverEntry(notice) ? serverTitle(notice) : runnerTitle(notice);
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

} // namespace jobwatch
