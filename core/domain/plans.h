#pragma once

#include <QHash>

#include "core/base/result.h"
#include "core/domain/maintenance.h"

namespace jobwatch {

// What operators planned and acknowledged, as the store keeps it: JSON under these names.
inline constexpr char maintenanceValue[] = "maintenance";
inline constexpr char acknowledgementsValue[] = "acknowledgements";

QByteArray maintenanceToJson(const QList<Maintenance> &plans);
Result<QList<Maintenance>> maintenanceFromJson(const QByteArray &json); // empty bytes: nothing is planned

using Acknowledgements = QHash<RunnerKey, Acknowledgement>;

QByteArray acknowledgementsToJson(const Acknowledgements &acknowledgements);
Result<Acknowledgements> acknowledgementsFromJson(const QByteArray &json);

} // namespace jobwatch
