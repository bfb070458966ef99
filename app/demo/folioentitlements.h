#pragma once

#include "app/demo/demofolio.h"
#include "app/demo/folioanswer.h"

namespace jobwatch {

// /entitlements and /application-flows, as mgr-tenant-entitlements answers.
FolioAnswer answerEntitlements(const QList<FolioApplication> &applications, const FolioRequest &request);
FolioAnswer answerFlows(const QList<FolioFlow> &flows, const FolioRequest &request);

} // namespace jobwatch
