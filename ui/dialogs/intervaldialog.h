#pragma once

#include "core/domain/snapshot.h"
#include "ui/dialogs/dialogframe.h"
#include "ui/window/timetext.h"

class QRadioButton;
class QSpinBox;

namespace jobwatch {

class MutedLabel;

// Says how often the selected runners are tested, with what that costs of the budget.
class IntervalDialog final : public DialogFrame
{
    Q_OBJECT

public:
    IntervalDialog(const Snapshot &snapshot, const QList<RunnerState> &runners, const ShownTime &time,
                   QWidget *parent = nullptr);

Q_SIGNALS:
    void decided(const jobwatch::TestPolicy &policy);
    void clearedToConfiguration();

private:
    QWidget *buildChoices();
    void check();
    void decide();

    Snapshot m_snapshot{};
    QList<RunnerState> m_runners{};
    QRadioButton *m_fixed = nullptr;
    QRadioButton *m_never = nullptr;
    QRadioButton *m_configured = nullptr;
    QSpinBox *m_minutes = nullptr;
    MutedLabel *m_cost = nullptr;
};

// Tests an hour that fixed intervals need on a server, if `changed` get `every` (nothing: no tests) and
// all others stay. Runners without a fixed interval are not counted.
double testsPerHour(const ServerState &server, const QList<RunnerState> &changed, std::optional<Span> every);

// "bio-tools: 12 of 60 tests per hour. …": one line a server that is hit.
QStringList intervalCosts(const Snapshot &snapshot, const QList<RunnerState> &changed,
                          std::optional<Span> every);

} // namespace jobwatch
