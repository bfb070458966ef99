#include "ui/window/whynot.h"

#include <QCoreApplication>

namespace jobwatch::whynot {

namespace {

QString said(const char *source)
{
    return QCoreApplication::translate("WhyNot", source);
}

} // namespace

QString openInHistory(const Situation &now)
{
    return now.timers > 0 ? QString() : needsRunner(now);
}

QString needsPast(const Situation &now)
{
    return now.past ? QString() : said(QT_TRANSLATE_NOOP("WhyNot", "The present is shown already."));
}

QString needsPresent(const Situation &now)
{
    return now.past ? said(QT_TRANSLATE_NOOP("WhyNot", "You look at the past. Go back to now first."))
                    : QString();
}

QString needsTable(const Situation &now)
{
    return now.table ? QString() : said(QT_TRANSLATE_NOOP("WhyNot", "This view is not a table."));
}

QString needsRows(const Situation &now)
{
    if (!now.table)
        return needsTable(now);
    return now.rows ? QString() : said(QT_TRANSLATE_NOOP("WhyNot", "The table is empty."));
}

QString needsContent(const Situation &now)
{
    const bool isPage = now.view == ViewId::History || now.view == ViewId::Reports;
    return isPage ? needsServers(now) : needsRows(now);
}

QString print(const Situation &now)
{
    return now.printing
        ? needsContent(now)
        : said(QT_TRANSLATE_NOOP("WhyNot", "The part of Jobwatch that prints is not installed."));
}

QString needsFilterLine(const Situation &now)
{
    return now.filterable ? QString() : said(QT_TRANSLATE_NOOP("WhyNot", "This view has no filter."));
}

QString needsFilter(const Situation &now)
{
    return now.filtered ? QString() : said(QT_TRANSLATE_NOOP("WhyNot", "No filter is set."));
}

QString needsTree(const Situation &now)
{
    return now.tree ? QString() : said(QT_TRANSLATE_NOOP("WhyNot", "Only the view Services has a tree."));
}

QString needsList(const Situation &now)
{
    return now.tree || now.view == ViewId::Runners
        ? QString()
        : said(QT_TRANSLATE_NOOP("WhyNot", "Only the view Services has a tree."));
}

QString needsServers(const Situation &now)
{
    return now.firstRun ? said(QT_TRANSLATE_NOOP("WhyNot", "No server is watched yet.")) : QString();
}

QString needsOneServer(const Situation &now)
{
    return now.servers == 1 ? QString()
                            : said(QT_TRANSLATE_NOOP("WhyNot", "Select rows of one server first."));
}

QString needsUnreachable(const Situation &now)
{
    return now.unreachable ? QString()
                           : said(QT_TRANSLATE_NOOP("WhyNot", "The selected server can be reached."));
}

QString needsRow(const Situation &now)
{
    return now.row ? QString() : said(QT_TRANSLATE_NOOP("WhyNot", "Select a row first."));
}

QString needsRunner(const Situation &now)
{
    if (now.timers > 0) // the same letters do the same to timers
        return said(QT_TRANSLATE_NOOP("WhyNot", "Timers are selected. Select runners alone."));
    return now.runners > 0 ? QString()
                           : said(QT_TRANSLATE_NOOP("WhyNot", "Select at least one runner first."));
}

QString testNow(const Situation &now)
{
    if (const QString none = needsRunner(now); !none.isEmpty())
        return none;
    if (now.offline)
        return said(QT_TRANSLATE_NOOP("WhyNot", "This computer has no network."));
    if (now.testable == 0)
        return said(QT_TRANSLATE_NOOP("WhyNot", "No test job is defined for the selection."));
    if (now.paused == now.runners)
        return said(QT_TRANSLATE_NOOP("WhyNot", "The selection is paused. Resume it first."));
    if (now.running == now.runners)
        return said(QT_TRANSLATE_NOOP("WhyNot", "The test of the selection runs already."));
    return {};
}

QString pause(const Situation &now)
{
    if (const QString none = needsRunner(now); !none.isEmpty())
        return none;
    return now.paused == now.runners ? said(QT_TRANSLATE_NOOP("WhyNot", "The selection is paused already."))
                                     : QString();
}

QString resume(const Situation &now)
{
    if (const QString none = needsRunner(now); !none.isEmpty())
        return none;
    return now.paused < now.runners ? said(QT_TRANSLATE_NOOP("WhyNot", "Not all of the selection is paused."))
                                    : QString();
}

QString acknowledge(const Situation &now)
{
    if (const QString none = needsRunner(now); !none.isEmpty())
        return none;
    if (now.troubled > 0)
        return {};
    return now.acknowledged > 0
        ? said(QT_TRANSLATE_NOOP("WhyNot", "The selection is acknowledged already."))
        : said(QT_TRANSLATE_NOOP("WhyNot", "Nothing in the selection is in trouble."));
}

QString liftAcknowledgement(const Situation &now)
{
    if (const QString none = needsRunner(now); !none.isEmpty())
        return none;
    if (now.troubled > 0) // Space acknowledges these
        return said(QT_TRANSLATE_NOOP("WhyNot", "Not all of the selection is acknowledged."));
    return now.acknowledged > 0
        ? QString()
        : said(QT_TRANSLATE_NOOP("WhyNot", "Nothing in the selection is acknowledged."));
}

QString unmute(const Situation &now)
{
    return now.muted ? QString() : said(QT_TRANSLATE_NOOP("WhyNot", "Notices are not muted."));
}

// What gave an order is taken back by another one; what changed the window alone, at any time.
QString undo(const Situation &now)
{
    if (!now.undoable)
        return said(QT_TRANSLATE_NOOP("WhyNot", "There is nothing to take back."));
    return now.undoOrders ? orders(now) : QString();
}

QString redo(const Situation &now)
{
    if (!now.redoable)
        return said(QT_TRANSLATE_NOOP("WhyNot", "There is nothing to do again."));
    return now.redoOrders ? orders(now) : QString();
}

QString orders(const Situation &now)
{
    for (const auto rule : {needsPresent, changes, monitors})
        if (const QString reason = rule(now); !reason.isEmpty())
            return reason;
    return {};
}

QString changes(const Situation &now)
{
    return now.readOnly
        ? said(QT_TRANSLATE_NOOP("WhyNot", "This session is read-only: nothing is changed from here."))
        : QString();
}

QString monitors(const Situation &now)
{
    return now.monitoredBy.isEmpty()
        ? QString()
        : said(QT_TRANSLATE_NOOP("WhyNot", "%1 does the monitoring; give the order there."))
              .arg(now.monitoredBy);
}

QString leaveReadOnly(const Situation &now)
{
    if (!now.readOnly)
        return said(QT_TRANSLATE_NOOP("WhyNot", "This session is not read-only."));
    return now.monitoredBy.isEmpty()
        ? QString()
        : said(QT_TRANSLATE_NOOP("WhyNot", "%1 does the monitoring; this window only looks on."))
              .arg(now.monitoredBy);
}

QString readOnly(const Situation &now)
{
    return now.readOnly ? leaveReadOnly(now) : QString();
}

QString needsConfiguration(const Situation &now)
{
    return now.configuration ? QString()
                             : said(QT_TRANSLATE_NOOP("WhyNot", "There is no configuration file."));
}

QString needsTray(const Situation &now)
{
    return now.tray ? QString() : said(QT_TRANSLATE_NOOP("WhyNot", "This desktop has no tray."));
}

QString editTests(const Situation &now)
{
    if (now.services != 1 || !now.kind)
        return said(QT_TRANSLATE_NOOP("WhyNot", "Select one service first."));
    switch (*now.kind) {
    case ServerKind::Slivka:
    case ServerKind::Slurm:
        return {};
    case ServerKind::Folio:
        return said(QT_TRANSLATE_NOOP("WhyNot", "A FOLIO server has timers and no test jobs."));
    case ServerKind::Feed:
        return said(QT_TRANSLATE_NOOP("WhyNot", "A feed only tells of jobs: no test can be run there."));
    }
    Q_UNREACHABLE();
}

} // namespace jobwatch::whynot
