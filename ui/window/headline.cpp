#include "ui/window/headline.h"

#include <QCoreApplication>

#include "core/text/words.h"
#include "ui/pages/overviewwords.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

QString said(const char *source, int n = -1)
{
    return QCoreApplication::translate("Headline", source, nullptr, n);
}

// The worst only: a title is short.
QString trouble(const Snapshot &snapshot)
{
    return snapshot.offline ? said(QT_TRANSLATE_NOOP("Headline", "No network"))
                            : troubleParts(snapshot).value(0);
}

} // namespace

QString titleText(const Snapshot &snapshot, bool demo)
{
    const QString name = demo ? said(QT_TRANSLATE_NOOP("Headline", "Jobwatch (demo)")) : u"Jobwatch"_s;
    const QString first = trouble(snapshot);
    return first.isEmpty() ? name : first + u" – "_s + name;
}

QString updatedText(const Snapshot &snapshot, Instant now)
{
    if (snapshot.sequence == 0)
        return said(QT_TRANSLATE_NOOP("Headline", "Starting…"));
    if (snapshot.servers.isEmpty())
        return said(QT_TRANSLATE_NOOP("Headline", "No server configured"));
    int running = 0;
    for (const ServerState &server : snapshot.servers)
        running += server.testsRunning;
    const QString updated =
        said(QT_TRANSLATE_NOOP("Headline", "Updated %1 ago")).arg(durationText(now - snapshot.at));
    if (snapshot.offline)
        return updated + u" – "_s + said(QT_TRANSLATE_NOOP("Headline", "frozen"));
    return running == 0
        ? updated
        : updated + u" – "_s + said(QT_TRANSLATE_N_NOOP("Headline", "%n test(s) running"), running);
}

QString budgetText(const Snapshot &snapshot)
{
    int used = 0;
    int allowed = 0;
    for (const ServerState &server : snapshot.servers) {
        used += server.testsLastHour;
        allowed += server.budget.testsPerHour;
    }
    return snapshot.servers.isEmpty()
        ? QString()
        : said(QT_TRANSLATE_NOOP("Headline", "Tests %L1 of %L2 this hour")).arg(used).arg(allowed);
}

QString networkText(const Snapshot &snapshot)
{
    if (snapshot.servers.isEmpty())
        return {};
    return snapshot.offline ? said(QT_TRANSLATE_NOOP("Headline", "Own network offline"))
                            : said(QT_TRANSLATE_NOOP("Headline", "Own network OK"));
}

QString mutedText(const Muting &muting, const ShownTime &time)
{
    return said(QT_TRANSLATE_NOOP("Headline", "Notices muted until %1")).arg(momentText(muting.until, time));
}

QString mutedTip(const Muting &muting, const ShownTime &time)
{
    const QString by = said(QT_TRANSLATE_NOOP("Headline", "Muted by %1 at %2."))
                           .arg(oneLine(muting.who, 64), momentText(muting.since, time));
    return by + u' '
        + said(QT_TRANSLATE_NOOP("Headline", "Checks go on; what they find is told afterwards."));
}

} // namespace jobwatch
