#pragma once

#include <QList>
#include <QString>

#include "ui/tables/filter.h"

class QAbstractItemModel;

namespace jobwatch {

// A value that a filter can ask for, and how many rows have it.
struct CountedValue
{
    QString value{};
    int rows = 0;

    bool operator==(const CountedValue &) const = default;
};

// The values of a field that the rows of a model have, the most frequent first; the fixed values that no row
// has stand at the end. Ages and numbers have none.
QList<CountedValue> countedValues(const QAbstractItemModel &model, FilterField field);

// The values of one field in one subject.
QStringList valuesOf(const FilterSubject &subject, FilterField field);

} // namespace jobwatch
