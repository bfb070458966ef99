#pragma once

#include "core/domain/snapshot.h"
#include "ui/window/plainheading.h"
#include "ui/window/timetext.h"

namespace jobwatch {

// The heading of a server, a service or a runner.
class DetailsHeading final : public PlainHeading
{
    Q_OBJECT

public:
    explicit DetailsHeading(const ActionSet &actions, QWidget *parent = nullptr);

    // `runner`: the one that is shown or stands for its service; nothing: a whole server or nothing at all.
    void show(const Scope &scope, const Snapshot &snapshot, const RunnerState *runner, bool alone,
              const ShownTime &time);

private:
    void showGlyph(const Snapshot &snapshot, const ServerState *server, const RunnerState *runner,
                   bool alone);
};

} // namespace jobwatch
