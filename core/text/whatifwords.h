#pragma once

#include <QList>
#include <QString>

#include "core/domain/whatif/whatif.h"

namespace jobwatch {

// "no real change" is less than one twentieth, or less than one event in the whole history.
enum class ConsequenceChange { Unknown, NoRealChange, Better, Worse, Less, More };

// One line of the table: what it is, and the number under each setting.
struct ConsequenceRow
{
    QString name{};
    QString present{};
    QString proposed{};
    QString fixedTen{};
    ConsequenceChange change = ConsequenceChange::Unknown;
    QString changeText{}; // "8 min better", "51 % more", "no real change"; empty where nothing is known

    bool operator==(const ConsequenceRow &) const = default;
};

QList<ConsequenceRow> consequenceRows(const WhatIf &result);

// "30 days, 54 runners, 18,412 user jobs, 61 outages"
QString replayedText(const WhatIf &result);

// A whole sentence.
QString whatIfLimitText(WhatIfLimit limit, const WhatIf &result);

// Stable identifier for JSON; never translated.
QLatin1StringView whatIfLimitId(WhatIfLimit limit);

} // namespace jobwatch
