#include "ui/tables/filtervalues.h"

#include <algorithm>
#include <QAbstractItemModel>
#include <QHash>

#include "ui/tables/column.h"

namespace jobwatch {

namespace {

constexpr int mostValues = 200;

void countLeaves(const QAbstractItemModel &model, const QModelIndex &parent, FilterField field,
                 QHash<QString, int> &counts)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        if (model.hasChildren(index)) {
            countLeaves(model, index, field, counts);
            continue;
        }
        QStringList values = valuesOf(index.data(SubjectRole).value<FilterSubject>(), field);
        values.removeDuplicates();
        for (const QString &value : std::as_const(values))
            if (!value.isEmpty())
                ++counts[value];
    }
}

} // namespace

QStringList valuesOf(const FilterSubject &subject, FilterField field)
{
    switch (field) {
    case FilterField::Status:
        return {subject.status};
    case FilterField::Stage:
        return subject.stages;
    case FilterField::Server:
        return {subject.server};
    case FilterField::Service:
        return {subject.service};
    case FilterField::Runner:
        return {subject.runner};
    case FilterField::Kind:
        return {subject.kind};
    case FilterField::Mark:
        return subject.marks;
    case FilterField::Circuit:
        return {subject.circuit};
    case FilterField::Module:
        return {subject.module};
    case FilterField::Owner:
        return {subject.owner};
    case FilterField::Target:
        return {subject.target};
    case FilterField::Cause:
        return subject.causes;
    case FilterField::Said:
        return {subject.said};
    case FilterField::Since:
    case FilterField::Evidence:
    case FilterField::Next:
    case FilterField::Tests:
    case FilterField::Cpu:
    case FilterField::Reason:
    case FilterField::Exit:
    case FilterField::Failures:
    case FilterField::Older:
    case FilterField::Wait:
    case FilterField::Run:
    case FilterField::Failed:
    case FilterField::Confidence:
    case FilterField::Note:
        return {};
    }
    Q_UNREACHABLE();
}

QList<CountedValue> countedValues(const QAbstractItemModel &model, FilterField field)
{
    QHash<QString, int> counts;
    countLeaves(model, {}, field, counts);
    for (const QString &value : filterValues(field))
        counts.insert(value, counts.value(value));
    QList<CountedValue> values;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        values.append({count.key(), count.value()});
    std::sort(values.begin(), values.end(), [](const CountedValue &a, const CountedValue &b) {
        return a.rows == b.rows ? a.value < b.value : a.rows > b.rows;
    });
    if (values.size() > mostValues)
        values.resize(mostValues);
    return values;
}

} // namespace jobwatch
