#pragma once

#include "core/domain/history.h"
#include "core/domain/historyreader.h"
#include "core/domain/maintenance.h"
#include "core/domain/noticepreview.h"

namespace jobwatch {

// The rules on a stretch of history, events oldest first, under the maintenance that was planned. The same
// code as the real thing; acknowledgements without an event are not known here.
NoticePreview previewNotices(const NotificationSettings &settings, const QList<HistoryEvent> &events,
                             Instant from, Instant to, const QList<Maintenance> &plans = {});

// The same on the stored history and its plans, read bit by bit.
Result<NoticePreview> previewNotices(const NotificationSettings &settings, const HistoryReader &history,
                                     Instant from, Instant to);

} // namespace jobwatch
