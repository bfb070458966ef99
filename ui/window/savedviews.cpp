#include "ui/window/savedviews.h"

#include <algorithm>

#include "ui/tables/rows.h"
#include "ui/tables/timerrows.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

bool showsRunners(ViewId view)
{
    return view == ViewId::Services || view == ViewId::Runners;
}

// What filters look at is made once for all views.
class Subjects
{
public:
    explicit Subjects(const Snapshot &snapshot)
        : m_snapshot(snapshot)
    {
    }

    int matching(const SavedView &view)
    {
        const auto filter = parseFilter(view.filter);
        if (!filter)
            return 0;
        const QList<FilterSubject> &all = showsRunners(view.view) ? runners() : timers();
        return int(std::count_if(all.begin(), all.end(), [&filter](const FilterSubject &subject) {
            return matches(*filter, subject);
        }));
    }

private:
    const QList<FilterSubject> &runners()
    {
        if (m_runners.isEmpty())
            for (const RunnerRow &row : runnerRows(m_snapshot))
                m_runners.append(subjectOf(row, m_snapshot.at));
        return m_runners;
    }
    const QList<FilterSubject> &timers()
    {
        if (m_timers.isEmpty())
            for (const TimerState &timer : m_snapshot.timers)
                m_timers.append(timerSubject(timer, m_snapshot.at));
        return m_timers;
    }

    const Snapshot &m_snapshot;
    QList<FilterSubject> m_runners{};
    QList<FilterSubject> m_timers{};
};

} // namespace

QList<SavedView> withView(QList<SavedView> views, const SavedView &view)
{
    const auto same = std::find_if(views.begin(), views.end(),
                                   [&view](const SavedView &one) { return one.name == view.name; });
    if (same == views.end())
        views.append(view);
    else
        *same = view;
    return views;
}

QList<std::optional<int>> savedCounts(const QList<SavedView> &views, const Snapshot &snapshot)
{
    Subjects subjects(snapshot);
    QList<std::optional<int>> counts;
    for (const SavedView &view : views) {
        const bool counted = showsRunners(view.view) || view.view == ViewId::Timers;
        counts.append(counted ? std::optional(subjects.matching(view)) : std::nullopt);
    }
    return counts;
}

QJsonObject toJson(const SavedView &view)
{
    return {{u"name"_s, view.name},
            {u"view"_s, QString(viewKey(view.view))},
            {u"filter"_s, view.filter},
            {u"layout"_s, toJson(view.layout)}};
}

std::optional<SavedView> savedViewFromJson(const QJsonObject &object)
{
    const auto view = viewFromKey(object["view"_L1].toString());
    const QString name = object["name"_L1].toString().left(60);
    if (!view || name.isEmpty())
        return std::nullopt;
    return SavedView{name, *view, object["filter"_L1].toString(),
                     tableLayoutFromJson(object["layout"_L1].toObject())};
}

} // namespace jobwatch
