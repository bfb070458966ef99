#pragma once

#include "core/store/sqlerror.h"
#include "core/store/store.h"

namespace jobwatch {

// What came of opening a history.
struct Attempt
{
    std::unique_ptr<Store> store{}; // none: see the error
    Trouble trouble = Trouble::None;
    Error error{};
};

// A history on a database server. A writer claims it, and fails where it is somebody else's.
Attempt openShared(const QString &where, StoreMode mode);
// The same, to be claimed later: nobody needs to be there yet.
OpenedStore unclaimed(const QString &where);

} // namespace jobwatch
