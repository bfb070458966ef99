#pragma once

#include "core/domain/timer.h"
#include "ui/dialogs/dialogframe.h"
#include "ui/window/timetext.h"

class QLabel;

namespace jobwatch {

class GlyphLabel;
class MutedLabel;
class PauseForm;

// Asks why and until when timers are paused, and shows what that leaves out.
class TimerPauseDialog final : public DialogFrame
{
    Q_OBJECT

public:
    TimerPauseDialog(const QList<TimerState> &timers, const ShownTime &time, QWidget *parent = nullptr);

Q_SIGNALS:
    void decided(const QString &reason, std::optional<jobwatch::Instant> until, bool untilGreen);

private:
    QWidget *buildWarning();
    void check();
    QString elsewhere() const;

    QList<TimerState> m_timers{};
    ShownTime m_time{};
    PauseForm *m_form = nullptr;
    MutedLabel *m_consequence = nullptr;
    QPushButton *m_pause = nullptr;
};

} // namespace jobwatch
