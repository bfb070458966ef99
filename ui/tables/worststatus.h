#pragma once

#include <QList>

#include "core/domain/historyreader.h"

namespace jobwatch {

// Several status histories as one: at any time the worst of those that are known by then.
QList<StatusPoint> worstHistory(const QList<QList<StatusPoint>> &histories);

} // namespace jobwatch
