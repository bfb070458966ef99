#pragma once

#include <optional>
#include <QList>
#include <QString>

#include "ui/window/timetext.h"

namespace jobwatch {

// How long a pause lasts: one line of the list in the dialog.
struct PauseChoice
{
    QString text{};
    std::optional<Instant> until{}; // nothing: until somebody resumes
    bool chosenByHand = false; // a time is entered beside it
    bool untilGreen = false; // ends with the next success that is seen

    bool operator==(const PauseChoice &) const = default;
};

// 30 min, 1 h, 4 h, today 18:00 (if that is to come), tomorrow 08:00, until I resume, choose…
QList<PauseChoice> pauseChoices(const ShownTime &time);
// 2 h, until the end of the day, until it is OK, choose…
QList<PauseChoice> acknowledgementChoices(const ShownTime &time);
// The same with "until it is OK" before "until I resume".
QList<PauseChoice> timerPauseChoices(const ShownTime &time);

Instant tomorrowMorning(const ShownTime &time); // 08:00

// At least three characters that say something.
bool isReason(const QString &text);

} // namespace jobwatch
