#include "ui/tables/historyrows.h"

#include <QCoreApplication>
#include <QHash>

#include "core/text/words.h"
#include "ui/tables/rows.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

QString keyOf(const HistoryEvent &event)
{
    return QStringLiteral("%1\x1F%2\x1F%3\x1F%4\x1F%5")
        .arg(toMs(event.at))
        .arg(int(event.kind))
        .arg(event.scope.server.value, event.scope.service.value, event.scope.runner.value);
}

QString keyOf(const Evidence &job)
{
    return QStringLiteral("%1\x1F%2\x1F%3\x1F%4\x1F%5")
        .arg(toMs(job.knownAt))
        .arg(job.runner.server.value, job.runner.service.value, job.runner.runner.value, job.job.value);
}

// Numbered from the oldest: the number of a row stays when newer ones come.
template <typename Row, typename Value>
QList<Row> numbered(const QList<Value> &values)
{
    QList<Row> rows(values.size());
    QHash<QString, int> seen;
    for (qsizetype i = values.size() - 1; i >= 0; --i)
        rows[i] = Row{values[i], seen[keyOf(values[i])]++};
    return rows;
}

} // namespace

QString eventSubject(const HistoryEvent &event)
{
    if (event.timer && event.timer->kind == TimerKind::Test)
        return oneLine(event.timer->id.value, 120).replace(u'/', u" › "_s);
    if (event.timer)
        return oneLine(event.timer->id.value.section(u'#', -2).replace(u'#', u' '), 80);
    if (event.scope.server.isEmpty())
        return QCoreApplication::translate("Overview", "This computer");
    if (event.scope.service.isEmpty())
        return oneLine(event.scope.server.value, 80);
    return event.scope.runner.isEmpty()
        ? oneLine(event.scope.service.value, 80)
        : runnerTitle({event.scope.server, event.scope.service, event.scope.runner});
}

QList<EventRow> eventRows(const QList<HistoryEvent> &events)
{
    return numbered<EventRow>(events);
}

QList<JobRow> jobRows(const QList<Evidence> &evidence)
{
    return numbered<JobRow>(evidence);
}

QString rowKey(const EventRow &row)
{
    return keyOf(row.event) + QChar(0x1F) + QString::number(row.number);
}

QString rowKey(const JobRow &row)
{
    return keyOf(row.evidence) + QChar(0x1F) + QString::number(row.number);
}

Scope scopeOf(const EventRow &row)
{
    return row.event.scope;
}

Scope scopeOf(const JobRow &row)
{
    return scopeOf(row.evidence.runner);
}

std::optional<TimerKey> timerOf(const EventRow &row)
{
    return row.event.timer;
}

} // namespace jobwatch
