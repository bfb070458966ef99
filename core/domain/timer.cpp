#include "core/domain/timer.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

QLatin1StringView timerKindId(TimerKind kind)
{
    switch (kind) {
    case TimerKind::Test:
        return "test"_L1;
    case TimerKind::Request:
        return "request"_L1;
    case TimerKind::Server:
        return "server"_L1;
    }
    Q_UNREACHABLE();
}

TimerKey testTimerKey(const RunnerKey &runner)
{
    return {runner.server, TimerKind::Test, TimerId{runner.service.value + u'/' + runner.runner.value}};
}

// A server's name may hold a slash, and so may what follows: the kind between them decides.
QString timerName(const TimerKey &key)
{
    return key.server.value + u'/' + timerKindId(key.kind) + u'/' + key.id.value;
}

std::optional<TimerKey> timerKeyFromName(const QString &name)
{
    std::optional<TimerKey> found;
    qsizetype first = name.size();
    for (const TimerKind kind : {TimerKind::Test, TimerKind::Request, TimerKind::Server}) {
        const QString mark = u'/' + timerKindId(kind) + u'/';
        const qsizetype at = name.indexOf(mark);
        if (at < 0 || at >= first || at + mark.size() == name.size())
            continue;
        first = at;
        found = TimerKey{ServerId{name.left(at)}, kind, TimerId{name.mid(at + mark.size())}};
    }
    return found;
}

} // namespace jobwatch
