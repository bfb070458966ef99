#pragma once

#include <optional>
#include <QList>
#include <QString>

#include "core/domain/snapshot.h"
#include "ui/theme/glyph.h"
#include "ui/theme/theme.h"
#include "ui/window/timetext.h"

namespace jobwatch {

// One reason, with a glyph for where it comes from. Plain text.
struct WhyLine
{
    Glyph glyph = Glyph::Information;
    Tone tone = Tone::Plain;
    QString text{};
    QString source{}; // the word for the glyph, for screen readers and for copies
    QString link{}; // the word that leads to the evidence; empty: there is none to show
    JobId job{}; // the job that it leads to

    bool operator==(const WhyLine &) const = default;
};

// Why a runner is what it is: verdict, pause, test jobs, user jobs, the decisive line, what the server
// says, what comes next. `evidence` is the runner's, newest first.
QList<WhyLine> whyLines(const RunnerState &runner, const ServiceState &service, const ServerState &server,
                        const QList<Evidence> &evidence, const ShownTime &time);
// What whoever only looks on at a shared history does not learn; nothing for the others.
QList<WhyLine> whatIsNotShared(const Snapshot &snapshot, const RunnerState &runner);
// What is to be said of a whole service: one line a runner, the worst first.
QList<WhyLine> whyLines(const ServiceState &service, const ShownTime &time);
// ... and of a whole server: contact, what it is, what could not be read.
QList<WhyLine> whyLines(const ServerState &server, const ShownTime &time);

// "down for 2 h 14 min, since 12:18"
QString stateWords(const RunnerState &runner, const ShownTime &time);

// The lines as text with the moment they were true, for the clipboard.
QString copiedWhy(const QString &title, const QList<WhyLine> &lines, const ShownTime &time);

} // namespace jobwatch
