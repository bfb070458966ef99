#include "ui/pages/overviewwords.h"

#include <algorithm>
#include <QCoreApplication>

#include "core/text/words.h"
#include "ui/tables/problems.h"
#include "ui/tables/upcoming.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

QString said(const char *text, int n = -1)
{
    return QCoreApplication::translate("Overview", text, nullptr, n);
}

QString oldestText(const QList<ProblemRow> &problems, Instant now)
{
    const ProblemRow *oldest = nullptr;
    for (const ProblemRow &row : problems) {
        const bool sameClass = row.status == problems.first().status && row.since;
        if (sameClass && (!oldest || *row.since < *oldest->since))
            oldest = &row;
    }
    if (!oldest)
        return {};
    const QString name =
        oldest->runner ? oneLine(oldest->runner->key.service.value, 80) : problemName(*oldest);
    const QString age = ageText(now - *oldest->since);
    if (oldest->unreachable)
        return said(QT_TRANSLATE_NOOP("Overview", "Oldest: %1, %2.")).arg(name, age);
    return said(QT_TRANSLATE_NOOP("Overview", "Oldest: %1 on %2, %3."))
        .arg(name, oneLine(oldest->server.value, 80), age);
}

QString nextText(const Snapshot &snapshot, Instant now)
{
    for (const UpcomingRow &row : upcomingRows(snapshot, 20)) {
        const bool decides = row.kind == UpcomingRow::Kind::Test || row.kind == UpcomingRow::Kind::Probe;
        if (decides && row.at > now)
            return said(QT_TRANSLATE_NOOP("Overview", "Next result in about %1."))
                .arg(ageText(std::max<Span>(row.at - now, std::chrono::seconds(10))));
    }
    return {};
}

QStringList countsText(const OverviewCounts &counts)
{
    QStringList parts;
    if (counts.down > 0)
        parts.append(said(QT_TRANSLATE_N_NOOP("Overview", "%n down"), counts.down));
    if (counts.warning > 0)
        parts.append(said(QT_TRANSLATE_N_NOOP("Overview", "%n with warnings"), counts.warning));
    return parts;
}

std::optional<Instant> oldestEvidence(const Snapshot &snapshot)
{
    std::optional<Instant> oldest;
    for (const ServerState &server : snapshot.servers)
        for (const ServiceState &service : server.services)
            for (const RunnerState &runner : service.runners)
                if (!runner.pause && runner.lastEvidence && (!oldest || *runner.lastEvidence < *oldest))
                    oldest = runner.lastEvidence;
    return oldest;
}

QString calmText(const Snapshot &snapshot, Instant now)
{
    const OverviewCounts counts = overviewCounts(snapshot);
    const int all = counts.ok + counts.paused + counts.gone + counts.unknown;
    QString text = counts.paused > 0
        ? said(QT_TRANSLATE_N_NOOP("Overview", "%1 of %2 are OK and %n is paused."), counts.paused)
        : said(QT_TRANSLATE_NOOP("Overview", "%1 of %2 are OK."));
    text = text.arg(counts.ok).arg(all);
    if (const auto oldest = oldestEvidence(snapshot))
        text += u' '
            + said(QT_TRANSLATE_NOOP("Overview", "The oldest evidence is %1 old."))
                  .arg(ageText(now - *oldest));
    return text;
}

QString offlineText(const Snapshot &snapshot)
{
    const QString waits = said(QT_TRANSLATE_NOOP("Overview", "Nothing is judged until the network is back."));
    const OverviewCounts counts = overviewCounts(snapshot);
    if (counts.down + counts.warning == 0)
        return waits;
    return said(QT_TRANSLATE_NOOP("Overview", "Last known: %1. %2"))
        .arg(countsText(counts).join(u", "_s), waits);
}

} // namespace

// The same numbers as on the chips; a server that does not answer is none of the runners and timers.
QStringList troubleParts(const Snapshot &snapshot)
{
    const OverviewCounts counts = overviewCounts(snapshot);
    const auto unreachable =
        std::count_if(snapshot.servers.begin(), snapshot.servers.end(),
                      [](const ServerState &server) { return server.contact == Contact::Unreachable; });
    QStringList parts = countsText(counts);
    if (unreachable > 0)
        parts.append(
            said(QT_TRANSLATE_N_NOOP("Overview", "%n server(s) cannot be reached"), int(unreachable)));
    return parts;
}

QString overviewHeadline(const Snapshot &snapshot, const ShownTime &time)
{
    if (snapshot.sequence == 0)
        return said(QT_TRANSLATE_NOOP("Overview", "Starting…"));
    if (snapshot.offline && snapshot.offlineSince)
        return said(QT_TRANSLATE_NOOP("Overview", "Your own network is offline since %1"))
            .arg(momentText(*snapshot.offlineSince, time));
    if (snapshot.offline)
        return said(QT_TRANSLATE_NOOP("Overview", "Your own network is offline"));
    const QStringList parts = troubleParts(snapshot);
    if (!parts.isEmpty())
        return parts.join(u", "_s);
    return overviewCounts(snapshot).ok == 0 ? said(QT_TRANSLATE_NOOP("Overview", "Nothing is known yet"))
                                            : said(QT_TRANSLATE_NOOP("Overview", "Nothing is down"));
}

QString overviewSubline(const Snapshot &snapshot, const ShownTime &time)
{
    if (snapshot.sequence == 0)
        return {};
    if (snapshot.offline)
        return offlineText(snapshot);
    const QList<ProblemRow> problems = problemRows(snapshot);
    const bool calm = problems.isEmpty() || problems.first().status == Status::Unknown;
    QStringList sentences{calm ? calmText(snapshot, time.now) : oldestText(problems, time.now),
                          calm ? QString() : nextText(snapshot, time.now)};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

std::optional<LastProblem> lastProblem(const Snapshot &snapshot)
{
    std::optional<LastProblem> last;
    for (const ServerState &server : snapshot.servers) {
        for (const ServiceState &service : server.services) {
            for (const RunnerState &runner : service.runners) {
                bool inTrouble = false;
                Instant began{};
                for (const StatusPoint &point : runner.lastDay) {
                    if (isTrouble(point.status) && !inTrouble)
                        began = point.at;
                    else if (inTrouble && !isTrouble(point.status) && (!last || point.at > last->ended))
                        last = LastProblem{runner.key, began, point.at};
                    inTrouble = isTrouble(point.status);
                }
            }
        }
    }
    return last;
}

QString lastProblemText(const LastProblem &problem, Instant now)
{
    return said(QT_TRANSLATE_NOOP("Overview", "The last one, %1, ended %2 ago after %3."))
        .arg(runnerTitle(problem.runner), ageText(now - problem.ended),
             ageText(problem.ended - problem.began));
}

} // namespace jobwatch
