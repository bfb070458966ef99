#include "core/domain/notice.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

QLatin1StringView noticeKindId(CauseNoticeKind kind)
{
    switch (kind) {
    case CauseNoticeKind::Opened:
        return "opened"_L1;
    case CauseNoticeKind::Spread:
        return "spread"_L1;
    case CauseNoticeKind::Changed:
        return "changed"_L1;
    case CauseNoticeKind::Reminder:
        return "reminder"_L1;
    case CauseNoticeKind::Resolved:
        return "resolved"_L1;
    case CauseNoticeKind::FlappingBegan:
        return "flapping"_L1;
    case CauseNoticeKind::FlappingEnded:
        return "flapping-ended"_L1;
    case CauseNoticeKind::Test:
        return "test"_L1;
    }
    Q_UNREACHABLE();
}

std::optional<CauseNoticeKind> noticeKindFromId(QStringView id)
{
    for (int number = int(CauseNoticeKind::Opened); number <= int(CauseNoticeKind::Test); ++number) {
        if (noticeKindId(CauseNoticeKind(number)) == id)
            return CauseNoticeKind(number);
    }
    return {};
}

} // namespace jobwatch
