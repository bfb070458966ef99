#include "core/domain/notice.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

QLatin1StringView noticeKindId(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::Opened:
        return "opened"_L1;
    case NoticeKind::Spread:
        return "spread"_L1;
    case NoticeKind::Changed:
        return "changed"_L1;
    case NoticeKind::Reminder:
        return "reminder"_L1;
    case NoticeKind::Resolved:
        return "resolved"_L1;
    case NoticeKind::FlappingBegan:
        return "flapping"_L1;
    case NoticeKind::FlappingEnded:
        return "flapping-ended"_L1;
    case NoticeKind::Test:
        return "test"_L1;
    }
    Q_UNREACHABLE();
}

std::optional<NoticeKind> noticeKindFromId(QStringView id)
{
    for (int number = int(NoticeKind::Opened); number <= int(NoticeKind::Test); ++number) {
        if (noticeKindId(NoticeKind(number)) == id)
            return NoticeKind(number);
    }
    return {};
}

} // namespace jobwatch
