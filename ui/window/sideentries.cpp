#include "ui/window/sideentries.h"

#include <QCoreApplication>

#include "core/text/words.h"
#include "ui/tables/problems.h"
#include "ui/tables/timerlook.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

QString said(const char *source, int n = -1)
{
    return QCoreApplication::translate("SideBar", source, nullptr, n);
}

// Red only while it can be known.
SideEntry viewEntry(ViewId view, int down = 0, bool frozen = false)
{
    QString spoken = viewTitle(view);
    if (down > 0)
        spoken += u", "_s + said(QT_TRANSLATE_N_NOOP("SideBar", "%n down"), down);
    return {.text = viewTitle(view),
            .view = view,
            .badgeTone = frozen ? Tone::Unknown : Tone::Down,
            .badge = down,
            .spoken = spoken};
}

SideEntry savedEntry(const SavedView &view, int number, int rows)
{
    return {.kind = SideEntry::Kind::Saved,
            .text = oneLine(view.name, 60),
            .view = view.view,
            .badge = rows,
            .saved = number,
            .spoken =
                oneLine(view.name, 60) + u", "_s + said(QT_TRANSLATE_N_NOOP("SideBar", "%n row(s)"), rows)};
}

SideEntry headingEntry(const QString &text)
{
    return {.kind = SideEntry::Kind::Heading, .text = text, .spoken = text};
}

// What cannot be known is never green: without a network of our own it is as it was, in grey.
SideEntry serverEntry(const Snapshot &snapshot, const ServerState &server)
{
    const bool reached = server.contact == Contact::Reachable;
    const Status status = reached ? statusWithTimers(snapshot, server) : Status::Unknown;
    const QString known =
        server.contact == Contact::Unreachable ? contactText(server.contact) : statusText(status);
    const QString word =
        snapshot.offline ? said(QT_TRANSLATE_NOOP("SideBar", "%1, as last seen")).arg(known) : known;
    return {.kind = SideEntry::Kind::Server,
            .text = oneLine(server.name.value, 80),
            .server = server.name,
            .glyph = glyphOf(status),
            .tone = snapshot.offline ? Tone::Unknown : toneOf(status),
            .spoken = oneLine(server.name.value, 80) + u", "_s + word};
}

} // namespace

QList<SideEntry> sideEntries(const Snapshot &snapshot, const QList<SavedView> &saved,
                             const QList<std::optional<int>> &counts)
{
    QList<SideEntry> entries{viewEntry(ViewId::Overview, overviewCounts(snapshot).down, snapshot.offline),
                             viewEntry(ViewId::Services, countRunners(snapshot).down, snapshot.offline),
                             viewEntry(ViewId::Timers, countTimers(snapshot.timers).open, snapshot.offline),
                             viewEntry(ViewId::History),
                             viewEntry(ViewId::Events),
                             viewEntry(ViewId::Reports)};
    entries.append(headingEntry(said(QT_TRANSLATE_NOOP("SideBar", "Tables"))));
    for (const ViewId view : {ViewId::Servers, ViewId::ServiceList, ViewId::Runners, ViewId::Stages})
        entries.append(viewEntry(view));
    if (!saved.isEmpty())
        entries.append(headingEntry(said(QT_TRANSLATE_NOOP("SideBar", "Saved views"))));
    for (int i = 0; i < saved.size(); ++i)
        entries.append(savedEntry(saved[i], i, counts.value(i).value_or(0)));
    const QString servers = said(QT_TRANSLATE_NOOP("SideBar", "Watched servers"));
    entries.append(headingEntry(servers));
    for (const ServerState &server : snapshot.servers)
        entries.append(serverEntry(snapshot, server));
    if (snapshot.servers.isEmpty()) {
        const QString none = said(QT_TRANSLATE_NOOP("SideBar", "No server yet"));
        entries.append({.kind = SideEntry::Kind::Note, .text = none, .spoken = none});
    }
    return entries;
}

} // namespace jobwatch
