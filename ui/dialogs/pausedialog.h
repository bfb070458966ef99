#pragma once

#include "core/domain/snapshot.h"
#include "ui/dialogs/dialogframe.h"
#include "ui/window/timetext.h"

class QLabel;

namespace jobwatch {

class PauseForm;

// Asks why and until when, and shows what is hit.
class PauseDialog final : public DialogFrame
{
    Q_OBJECT

public:
    // `runners` are those that will be paused.
    PauseDialog(const QList<RunnerState> &runners, const ShownTime &time, QWidget *parent = nullptr);

Q_SIGNALS:
    void decided(const QString &reason, std::optional<jobwatch::Instant> until);

private:
    QWidget *buildPreview(const QList<RunnerState> &runners);
    void check();
    void decide();

    ShownTime m_time{};
    QList<RunnerState> m_runners{};
    PauseForm *m_form = nullptr;
    QLabel *m_consequence = nullptr;
    QPushButton *m_pause = nullptr;
};

// How many test runs a pause leaves out, as far as the interval is known; nothing: not known.
std::optional<int> testsLeftOut(const QList<RunnerState> &runners, Instant now, std::optional<Instant> until);

} // namespace jobwatch
