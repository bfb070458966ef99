#pragma once

#include <QList>

#include "ui/tables/rows.h"

namespace jobwatch {

// Where a row of a long table stands in a snapshot. Whether a table shows it already is asked without making
// the row: of tens of thousands of runners few differ from one snapshot to the next, and those that do not
// are shared by both. Not valid longer than the snapshot.
struct RowPlace
{
    const Snapshot *snapshot = nullptr;
    const ServerState *server = nullptr;
    const ServiceState *service = nullptr; // none: the row of the server
    const Shared<RunnerState> *runner = nullptr; // none: the row of the service
};

// The same rows in the same order as runnerRows and servicesTree.
QList<RowPlace> runnerPlaces(const Snapshot &snapshot);
QList<RowTree<RowPlace>> servicesPlaces(const Snapshot &snapshot);

template <typename Row>
Row rowAt(const RowPlace &place);
template <>
RunnerRow rowAt(const RowPlace &place);
template <>
ServicesRow rowAt(const RowPlace &place);

// Is the row what would be made of the place?
bool shows(const RunnerRow &row, const RowPlace &place);
bool shows(const ServicesRow &row, const RowPlace &place);

// Is it about the same server, service or runner?
bool isOf(const RunnerRow &row, const RowPlace &place);
bool isOf(const ServicesRow &row, const RowPlace &place);

} // namespace jobwatch
