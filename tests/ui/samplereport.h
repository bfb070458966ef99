#pragma once

#include "core/domain/noticepreview.h"
#include "core/report/report.h"

namespace jobwatch {

// A report on the sample: all was well but for a few hours of muscle, iprscan and tcoffee.
Report sampleReport(const ReportDefinition &definition);

// A channel or two that would have been sent something every other day.
NoticePreview sampleNotices(const NotificationSettings &settings, int days);

} // namespace jobwatch
