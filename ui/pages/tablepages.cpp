#include "ui/pages/tablepage.h"
#include "ui/tables/tablemodel.h"
#include "ui/tables/tables.h"

namespace jobwatch {

namespace {

template <typename Row>
TablePage::Content flatContent(std::span<const Column<Row>> columns,
                               QList<Row> (*rowsOf)(const Snapshot &snapshot))
{
    auto *model = new TableModel<Row>(columns);
    return {.model = model, .update = [model, rowsOf](const Snapshot &snapshot) {
                model->setRows(rowsOf(snapshot), snapshot.at);
            }};
}

TablePage::Content runnerContent()
{
    auto *model = new TableModel<RunnerRow>(runnerColumns());
    return {.model = model, .update = [model](const Snapshot &snapshot) {
                model->cutRows(runnerPlaces(snapshot), snapshot.at);
            }};
}

TablePage::Content treeContent()
{
    auto *model = new TableModel<ServicesRow>(servicesColumns());
    return {.model = model,
            .update =
                [model](const Snapshot &snapshot) { model->cutTree(servicesPlaces(snapshot), snapshot.at); },
            .tree = true};
}

// With what the history says of a day.
Page *withDay(TablePage *page, const Questions &questions, const Clock &clock)
{
    page->askDayBy(questions, clock);
    return page;
}

} // namespace

Page *makeTablePage(ViewId id, const Questions &questions, const Clock &clock, QWidget *parent)
{
    switch (id) {
    case ViewId::Services:
        return withDay(new TablePage(id, treeContent(), clock, parent), questions, clock);
    case ViewId::Servers:
        return new TablePage(id, flatContent<ServerRow>(serverColumns(), serverRows), clock, parent);
    case ViewId::ServiceList:
        return new TablePage(id, flatContent<ServiceRow>(serviceColumns(), serviceRows), clock, parent);
    case ViewId::Runners:
        return withDay(new TablePage(id, runnerContent(), clock, parent), questions, clock);
    case ViewId::Stages:
        return new TablePage(id, flatContent<StageRow>(stageColumns(), stageRows), clock, parent);
    case ViewId::Overview:
    case ViewId::Timers:
    case ViewId::History:
    case ViewId::Events:
    case ViewId::Reports:
        break;
    }
    return nullptr; // these have a class of their own
}

} // namespace jobwatch
