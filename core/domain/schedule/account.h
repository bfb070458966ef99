#pragma once

#include "core/base/time.h"

namespace jobwatch {

// Doubt about one cell of one component: the expected seconds of wrong status that it has caused since it
// was last tested.
struct Account
{
    double doubt = 0;
    double rate = 0; // booked a second, at the last tick
    double incoming = 0; // of this tick, while it is being summed up
    Instant coveredUntil = Instant::min(); // a test in flight will tell: no new doubt until then

    bool operator==(const Account &) const = default;
};

// Closes the sum of one tick. Evidence that took away doubt empties the account in proportion.
inline void settle(Account &account, double seconds, Instant now)
{
    if (account.incoming < account.rate)
        account.doubt *= account.incoming / account.rate;
    account.rate = account.incoming;
    account.incoming = 0;
    if (now > account.coveredUntil)
        account.doubt += account.rate * seconds;
}

} // namespace jobwatch
