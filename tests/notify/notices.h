#pragma once

#include "core/domain/notice.h"

namespace jobwatch::test {

using namespace Qt::Literals::StringLiterals;

// One runner down, or as told.
inline NoticeMessage messageOf(const QString &id, const QString &channel = u"c"_s,
                               CauseNoticeKind kind = CauseNoticeKind::Opened,
                               const QString &text = u"exit 127"_s)
{
    NoticeEntry entry;
    entry.scope = {ServerId{u"bio"_s}, ServiceId{u"muscle"_s}, RunnerId{u"slurm"_s}};
    entry.stage = Stage::Startup;
    entry.cause = Cause::CommandNotFound;
    entry.text = text;
    entry.since = instantFromMs(1'800'000'000'000);
    CauseNotice notice;
    notice.kind = kind;
    notice.topic = kind == CauseNoticeKind::Resolved ? NoticeTopic::Recovery : NoticeTopic::Down;
    notice.incident = u"incident"_s;
    notice.server = ServerId{u"bio"_s};
    notice.at = instantFromMs(1'800'000'030'000);
    notice.entries = {entry};
    if (kind == CauseNoticeKind::Resolved)
        notice.entries[0].endedAt = entry.since + std::chrono::minutes(134);
    return {id, channel, MessageKind::Single, notice.at, {notice}};
}

// What a server could write to break out of a header, a line, markup or a terminal.
inline const QString hostileText =
    u"x\r\nBcc: victim@example.org\r\n\r\n.\r\n<script>alert(1)</script> \u202e'; rm -rf $(HOME) `id` \x1b[31m"_s;

} // namespace jobwatch::test
