#pragma once

#include <QTimeZone>

#include "core/domain/notice.h"
#include "core/domain/noticepreview.h"

namespace jobwatch {

// Notices in words: plain text of one line each, whatever servers wrote. Times in the zone, which is named.
QString noticeTitle(const CauseNotice &notice); // "muscle › slurm is down"
QStringList noticeLines(const CauseNotice &notice, const QTimeZone &zone);

QString messageSubject(const NoticeMessage &message);
QStringList messageLines(const NoticeMessage &message, const QTimeZone &zone);

// "mail: would have sent 6 messages, 1 digest a day, 4 on the busiest day", a line a channel.
QStringList previewLines(const NoticePreview &preview);
QString spoolStateText(SpoolState state);

QString noticeTopicText(NoticeTopic topic); // "A runner or server goes down"
QString channelKindText(ChannelKind kind);

} // namespace jobwatch
