#include "core/text/noticenames.h"

#include "core/text/words.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

bool isServer(const NoticeEntry &entry)
{
    return !entry.timer && entry.scope.service.isEmpty() && !entry.scope.server.isEmpty();
}

} // namespace

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

const NoticeEntry *serverEntry(const CauseNotice &notice)
{
    for (const NoticeEntry &entry : notice.entries) {
        if (isServer(entry))
            return &entry;
    }
    return nullptr;
}

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

} // namespace jobwatch
