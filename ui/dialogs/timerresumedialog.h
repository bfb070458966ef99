#pragma once

#include "core/domain/timer.h"
#include "ui/dialogs/dialogframe.h"
#include "ui/window/timetext.h"

class QCheckBox;

namespace jobwatch {

// Shows what a resume does, and offers to make the timers of users anew: a FOLIO server may not fire one that
// was only enabled again.
class TimerResumeDialog final : public DialogFrame
{
    Q_OBJECT

public:
    TimerResumeDialog(const QList<TimerState> &timers, const ShownTime &time, QWidget *parent = nullptr);

Q_SIGNALS:
    void decided(bool anew);

private:
    QCheckBox *m_anew = nullptr;
};

} // namespace jobwatch
