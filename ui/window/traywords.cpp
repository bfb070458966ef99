#include "ui/window/traywords.h"

#include "ui/pages/overviewwords.h"
#include "ui/tables/problems.h"
#include "ui/window/headline.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

TrayBadge trayBadge(const Snapshot &snapshot)
{
    if (snapshot.muting)
        return {Glyph::Paused, Tone::Paused};
    if (snapshot.offline)
        return {Glyph::Disabled, Tone::Unknown};
    if (snapshot.servers.isEmpty())
        return {Glyph::Unknown, Tone::Unknown};
    for (const ProblemRow &row : problemRows(snapshot))
        if (!row.acknowledged)
            return {glyphOf(row.status), toneOf(row.status)};
    return {};
}

QString trayText(const Snapshot &snapshot, const ShownTime &time)
{
    QString text = u"Jobwatch: "_s + overviewHeadline(snapshot, time) + u'.';
    if (const QString sub = overviewSubline(snapshot, time); !sub.isEmpty())
        text += u' ' + sub;
    if (snapshot.muting)
        text += u' ' + mutedText(*snapshot.muting, time) + u'.';
    return text;
}

} // namespace jobwatch
