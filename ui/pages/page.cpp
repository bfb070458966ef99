#include "ui/pages/page.h"

#include "ui/printing/printout.h"
#include "ui/tables/column.h"
#include "ui/tables/tableview.h"

namespace jobwatch {

Page::Page(ViewId id, QWidget *parent)
    : QWidget(parent)
    , m_id(id)
{
}

Printout Page::printout() const
{
    return {};
}

QList<Scope> Page::selected() const
{
    return table() ? table()->selectedScopes() : QList<Scope>();
}

QList<TimerKey> Page::selectedTimers() const
{
    return table() ? table()->selectedTimers() : QList<TimerKey>();
}

std::optional<TimerKey> Page::currentTimer() const
{
    const QVariant timer = table() ? table()->currentIndex().data(TimerRole) : QVariant();
    return timer.isValid() ? std::optional(timer.value<TimerKey>()) : std::nullopt;
}

Scope Page::current() const
{
    if (!table())
        return {};
    return table()->currentIndex().data(ScopeRole).value<Scope>();
}

} // namespace jobwatch
