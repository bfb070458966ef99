#pragma once

#include <QJsonObject>

#include "core/base/result.h"
#include "core/connector/batch/capacity.h"

namespace jobwatch::slurm {

Result<QList<batch::Partition>> parsePartitions(const QJsonObject &object); // GET partitions
// GET nodes. API version 0.0.36 does not say which partitions a node is in; then the partitions do.
Result<QList<batch::Node>> parseNodes(const QJsonObject &object, const QJsonObject &partitions);

// GET diag: the server's clock in seconds, which update_time is compared with.
Result<qint64> parseServerTime(const QJsonObject &object);

// "n[1-3,7],gpu1" -> n1 n2 n3 n7 gpu1. Refuses to make more than ten thousand names.
QStringList expandedNodes(const QString &list);

} // namespace jobwatch::slurm
