#pragma once

#include "app/demo/demofolio.h"
#include "app/demo/foliologins.h"

namespace jobwatch {

// The gateway of a FOLIO tenant: who may pass, and to whom. A value as well.
struct FolioGateway
{
    DemoFolio folio;
    FolioLogins logins{};
};

// Logins, the scheduler's REST interface, entitlements, and every endpoint of the entitled modules.
FolioAnswer answer(FolioGateway &gateway, const FolioRequest &request, Instant now);

} // namespace jobwatch
