#include "ui/window/detailsheading.h"

#include "core/text/words.h"
#include "ui/tables/rows.h"
#include "ui/theme/theme.h"
#include "ui/window/whylines.h"

namespace jobwatch {

DetailsHeading::DetailsHeading(const ActionSet &actions, QWidget *parent)
    : PlainHeading(actions, {ActionId::TestNow, ActionId::OpenInHistory}, parent)
{
}

void DetailsHeading::show(const Scope &scope, const Snapshot &snapshot, const RunnerState *runner, bool alone,
                          const ShownTime &time)
{
    const ServerState *server = findServer(snapshot, scope.server);
    showGlyph(snapshot, server, runner, alone);
    QString title = oneLine(scope.service.value, 60);
    if (!server)
        title = tr("Nothing is selected");
    else if (scope.service.isEmpty())
        title = oneLine(server->name.value, 60);
    else if (runner && alone)
        title = oneLine(runnerTitle(runner->key), 80);
    setTexts(title, server && !scope.service.isEmpty() ? oneLine(server->name.value, 60) : QString(),
             runner && alone ? stateWords(*runner, time) : QString());
}

// What cannot be known at present keeps its glyph, in grey.
void DetailsHeading::showGlyph(const Snapshot &snapshot, const ServerState *server, const RunnerState *runner,
                               bool alone)
{
    if (!server) {
        setGlyph(std::nullopt, Tone::Plain, {});
        return;
    }
    if (runner && runner->pause && alone) {
        setGlyph(Glyph::Paused, Tone::Paused, tr("Paused"));
        return;
    }
    const Status status = runner ? runner->status : server->status;
    const bool frozen = snapshot.offline || server->contact == Contact::Unreachable;
    setGlyph(glyphOf(status), frozen ? Tone::Unknown : toneOf(status), statusText(status));
}

} // namespace jobwatch
