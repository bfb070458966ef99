#pragma once

#include "app/demo/folioanswer.h"
#include "app/demo/foliomodules.h"

namespace jobwatch {

// /entitlements, as mgr-tenant-entitlements answers.
FolioAnswer answerEntitlements(const QList<FolioApplication> &applications, const FolioRequest &request);

} // namespace jobwatch
