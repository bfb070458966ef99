#include "ui/window/headline.h"

#include <QCoreApplication>

#include "core/text/words.h"
#include "ui/tables/rows.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

QString said(const char *source, int n = -1)
{
    return QCoreApplication::translate("Headline", source, nullptr, n);
}

QString trouble(const Snapshot &snapshot, const StatusCounts &counts)
{
    if (snapshot.offline)
        return said(QT_TRANSLATE_NOOP("Headline", "No network"));
    if (counts.down > 0)
        return said(QT_TRANSLATE_N_NOOP("Headline", "%n down"), counts.down);
    if (counts.warning > 0)
        return said(QT_TRANSLATE_N_NOOP("Headline", "%n with warnings"), counts.warning);
    return {};
}

} // namespace

QString titleText(const Snapshot &snapshot, bool demo)
{
    const QString name = demo ? said(QT_TRANSLATE_NOOP("Headline", "Jobwatch (demo)")) : u"Jobwatch"_s;
    const QString first = trouble(snapshot, countRunners(snapshot));
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

} // namespace jobwatch
