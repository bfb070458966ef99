#include "ui/window/action.h"

#include <algorithm>
#include <QtGlobal>

#include "ui/window/whynot.h"

namespace jobwatch {

namespace {

using enum ActionId;
using enum Reach;
namespace no = whynot;

// In the order of the menus. Letters after Alt: the menus use F E I G C M V P, the views O S T H N.
// clang-format off
    constexpr ActionSpec actions[] = {
        {ExportCsv, "export-csv", QT_TRANSLATE_NOOP("Action", "&Export…"), QT_TRANSLATE_NOOP("Action", "Writes what is shown to a file: the rows of a table, charts or a report."), "document-export", MenuId::File, "Ctrl+E", Window, no::needsContent},
        {Print, "print", QT_TRANSLATE_NOOP("Action", "&Print…"), QT_TRANSLATE_NOOP("Action", "Prints what is shown: the rows of a table, charts or a report."), "document-print", MenuId::File, "Ctrl+P", Window, no::print},
        {ImportConfiguration, "import-configuration", QT_TRANSLATE_NOOP("Action", "&Import configuration…"), QT_TRANSLATE_NOOP("Action", "Reads servers, timers, reports and notifications of another file, after a preview."), "document-import", MenuId::File, "", Window, nullptr, false, true, ActionEffect::Changes},
        {ExportConfiguration, "export-configuration", QT_TRANSLATE_NOOP("Action", "E&xport configuration…"), QT_TRANSLATE_NOOP("Action", "Writes what is configured to a file. Passwords are not in it."), "", MenuId::File, "", Window, no::needsConfiguration},
        {Quit, "quit", QT_TRANSLATE_NOOP("Action", "&Quit"), QT_TRANSLATE_NOOP("Action", "Ends Jobwatch."), "", MenuId::File, "Ctrl+Q", Window, nullptr, false, true},

        {Undo, "undo", QT_TRANSLATE_NOOP("Action", "&Undo"), QT_TRANSLATE_NOOP("Action", "Takes back what was done last."), "", MenuId::Edit, "Ctrl+Z", Window, no::undo},
        {Redo, "redo", QT_TRANSLATE_NOOP("Action", "R&edo"), QT_TRANSLATE_NOOP("Action", "Does again what was taken back."), "", MenuId::Edit, "Ctrl+Shift+Z", Window, no::redo},
        {Copy, "copy", QT_TRANSLATE_NOOP("Action", "&Copy"), QT_TRANSLATE_NOOP("Action", "Copies the selected rows as text."), "edit-copy", MenuId::Edit, "Ctrl+C", Table, no::needsRow},
        {CopyCell, "copy-cell", QT_TRANSLATE_NOOP("Action", "C&ell"), QT_TRANSLATE_NOOP("Action", "Copies the text of the current cell."), "", MenuId::CopyAs, "", Window, no::needsRow},
        {CopyTsv, "copy-tsv", QT_TRANSLATE_NOOP("Action", "&Tab-separated"), QT_TRANSLATE_NOOP("Action", "Copies the selected rows with a header, separated by tabs."), "", MenuId::CopyAs, "Ctrl+Shift+C", Window, no::needsRow},
        {CopyCsv, "copy-csv", QT_TRANSLATE_NOOP("Action", "&CSV"), QT_TRANSLATE_NOOP("Action", "Copies the selected rows as CSV."), "", MenuId::CopyAs, "", Window, no::needsRow},
        {CopyMarkdown, "copy-markdown", QT_TRANSLATE_NOOP("Action", "&Markdown"), QT_TRANSLATE_NOOP("Action", "Copies the selected rows as a Markdown table."), "", MenuId::CopyAs, "", Window, no::needsRow},
        {CopyJson, "copy-json", QT_TRANSLATE_NOOP("Action", "&JSON"), QT_TRANSLATE_NOOP("Action", "Copies the selected rows as JSON."), "", MenuId::CopyAs, "", Window, no::needsRow},
        {SelectAll, "select-all", QT_TRANSLATE_NOOP("Action", "Select &all"), QT_TRANSLATE_NOOP("Action", "Selects all rows of the table."), "", MenuId::Edit, "Ctrl+A", Table, no::needsRows},
        {Find, "find", QT_TRANSLATE_NOOP("Action", "&Find"), QT_TRANSLATE_NOOP("Action", "Goes to the filter line."), "search", MenuId::Edit, "Ctrl+F /", Window, no::needsFilterLine, false, true},
        {FilterByRow, "filter-by-row", QT_TRANSLATE_NOOP("Action", "Filter by this &row"), QT_TRANSLATE_NOOP("Action", "Shows only the server and service, or the module, of the current row."), "", MenuId::Edit, "", Window, no::needsRow},
        {ClearFilter, "clear-filter", QT_TRANSLATE_NOOP("Action", "C&lear filter"), QT_TRANSLATE_NOOP("Action", "Shows all rows again."), "", MenuId::Edit, "Esc", Table, no::needsFilter},

        {Refresh, "refresh", QT_TRANSLATE_NOOP("Action", "&Refresh"), QT_TRANSLATE_NOOP("Action", "Reads all servers again. No test is run."), "view-refresh", MenuId::View, "F5", Window, no::needsServers, false, false, ActionEffect::Asks},
        {ShowWhy, "show-why", QT_TRANSLATE_NOOP("Action", "Show &why"), QT_TRANSLATE_NOOP("Action", "Opens the details and goes to the reasons."), "help-contextual", MenuId::View, "Enter Return", Table, no::needsRow},
        {SaveView, "save-view", QT_TRANSLATE_NOOP("Action", "Sa&ve view…"), QT_TRANSLATE_NOOP("Action", "Keeps filter, columns and order of this table under a name in the side bar."), "bookmark-new", MenuId::View, "Ctrl+Shift+S", Window, no::needsTable, false, true},
        {Columns, "columns", QT_TRANSLATE_NOOP("Action", "&Columns…"), QT_TRANSLATE_NOOP("Action", "Chooses the columns of the table."), "view-list-details", MenuId::View, "", Window, no::needsTable, false, true},
        {FlatList, "flat-list", QT_TRANSLATE_NOOP("Action", "&Flat list"), QT_TRANSLATE_NOOP("Action", "Shows runners only, sorted over all servers."), "view-list-tree", MenuId::View, "Ctrl+L", Window, no::needsList, true},
        {ExpandAll, "expand-all", QT_TRANSLATE_NOOP("Action", "E&xpand all"), QT_TRANSLATE_NOOP("Action", "Unfolds every server and service."), "", MenuId::View, "*", Table, no::needsTree},
        {CollapseAll, "collapse-all", QT_TRANSLATE_NOOP("Action", "C&ollapse all"), QT_TRANSLATE_NOOP("Action", "Folds every server."), "", MenuId::View, "Num+/", Table, no::needsTree},
        {TimesInUtc, "times-in-utc", QT_TRANSLATE_NOOP("Action", "Times in &UTC"), QT_TRANSLATE_NOOP("Action", "Shows all times in UTC, or in the zone of this computer."), "", MenuId::View, "", Window, nullptr, true, true},
        {AsOf, "as-of", QT_TRANSLATE_NOOP("Action", "Choose a &time…"), QT_TRANSLATE_NOOP("Action", "Shows all views as they were at another moment."), "clock", MenuId::View, "Ctrl+T", Window, no::needsServers, false, true},
        {BackToNow, "back-to-now", QT_TRANSLATE_NOOP("Action", "Back to &now"), QT_TRANSLATE_NOOP("Action", "Shows the present again."), "", MenuId::View, "Ctrl+Shift+T", Window, no::needsPast},
        {SideBar, "side-bar", QT_TRANSLATE_NOOP("Action", "&Side bar"), QT_TRANSLATE_NOOP("Action", "Shows or hides the side bar."), "sidebar-expand-left", MenuId::View, "F9", Window, nullptr, true, true},
        {Details, "details", QT_TRANSLATE_NOOP("Action", "&Details"), QT_TRANSLATE_NOOP("Action", "Shows or hides the details of the current row."), "", MenuId::View, "F4", Window, nullptr, true},
        {FullScreen, "full-screen", QT_TRANSLATE_NOOP("Action", "F&ull screen"), QT_TRANSLATE_NOOP("Action", "Fills the screen with the window."), "", MenuId::View, "F11", Window, nullptr, true},
        {ResetLayout, "reset-layout", QT_TRANSLATE_NOOP("Action", "Reset window &layout"), QT_TRANSLATE_NOOP("Action", "Puts side bar, details and columns back."), "", MenuId::View, ""},

        {GoOverview, "go-overview", QT_TRANSLATE_NOOP("Action", "&Overview"), QT_TRANSLATE_NOOP("Action", "What is wrong now, since when, and what happens next."), "", MenuId::Go, "Alt+O", Window, no::needsServers, true},
        {GoServices, "go-services", QT_TRANSLATE_NOOP("Action", "&Services"), QT_TRANSLATE_NOOP("Action", "Servers, services and runners as a tree."), "", MenuId::Go, "Alt+S", Window, no::needsServers, true},
        {GoTimers, "go-timers", QT_TRANSLATE_NOOP("Action", "&Timers"), QT_TRANSLATE_NOOP("Action", "Timers with their circuit breakers."), "", MenuId::Go, "Alt+T", Window, no::needsServers, true},
        {GoServers, "go-servers", QT_TRANSLATE_NOOP("Action", "Ser&vers"), QT_TRANSLATE_NOOP("Action", "All servers in one table."), "", MenuId::Go, "", Window, no::needsServers, true},
        {GoServiceList, "go-service-list", QT_TRANSLATE_NOOP("Action", "Service &list"), QT_TRANSLATE_NOOP("Action", "All services in one table."), "", MenuId::Go, "", Window, no::needsServers, true},
        {GoRunners, "go-runners", QT_TRANSLATE_NOOP("Action", "&Runners"), QT_TRANSLATE_NOOP("Action", "All runners in one table."), "", MenuId::Go, "", Window, no::needsServers, true},
        {GoStages, "go-stages", QT_TRANSLATE_NOOP("Action", "Sta&ges"), QT_TRANSLATE_NOOP("Action", "All stages of all runners in one table."), "", MenuId::Go, "", Window, no::needsServers, true},
        {GoHistory, "go-history", QT_TRANSLATE_NOOP("Action", "&History"), QT_TRANSLATE_NOOP("Action", "What was when, on one time axis."), "", MenuId::Go, "Alt+H", Window, no::needsServers, true},
        {GoEvents, "go-events", QT_TRANSLATE_NOOP("Action", "&Events"), QT_TRANSLATE_NOOP("Action", "Everything that happened, newest first."), "", MenuId::Go, "Alt+N", Window, no::needsServers, true},
        {GoReports, "go-reports", QT_TRANSLATE_NOOP("Action", "&Reports"), QT_TRANSLATE_NOOP("Action", "Availability and incidents of a period, to be handed on."), "", MenuId::Go, "Alt+R", Window, no::needsServers, true},
        {OpenInHistory, "open-in-history", QT_TRANSLATE_NOOP("Action", "O&pen in History"), QT_TRANSLATE_NOOP("Action", "Shows the history of the selected runners or timers."), "clock", MenuId::Go, "Ctrl+H", Window, no::openInHistory, false, true},
        {OpenServerPage, "open-server-page", QT_TRANSLATE_NOOP("Action", "&Open server page"), QT_TRANSLATE_NOOP("Action", "Opens the address of the server in the browser."), "", MenuId::Go, "", Window, no::needsOneServer},

        {TestNow, "test-now", QT_TRANSLATE_NOOP("Action", "&Test now"), QT_TRANSLATE_NOOP("Action", "Runs the test jobs of the selection now."), "media-playback-start", MenuId::Checks, "R", Table, no::testNow, false, false, ActionEffect::Orders},
        {Pause, "pause", QT_TRANSLATE_NOOP("Action", "&Pause…"), QT_TRANSLATE_NOOP("Action", "Stops testing the selection for a while."), "media-playback-pause", MenuId::Checks, "P", Table, no::pause, false, false, ActionEffect::Orders},
        {Resume, "resume", QT_TRANSLATE_NOOP("Action", "Re&sume"), QT_TRANSLATE_NOOP("Action", "Tests the selection again."), "media-seek-forward", MenuId::Checks, "P", Table, no::resume, false, false, ActionEffect::Orders},
        {Acknowledge, "acknowledge", QT_TRANSLATE_NOOP("Action", "&Acknowledge…"), QT_TRANSLATE_NOOP("Action", "Says that somebody has seen the fault: no notices, the monitoring goes on."), "im-user", MenuId::Checks, "Space", Table, no::acknowledge, false, true, ActionEffect::Orders},
        {LiftAcknowledgement, "lift-acknowledgement", QT_TRANSLATE_NOOP("Action", "&Lift acknowledgement"), QT_TRANSLATE_NOOP("Action", "Lets notices of the fault come again."), "", MenuId::Checks, "Space", Table, no::liftAcknowledgement, false, false, ActionEffect::Orders},
        {PlanMaintenance, "plan-maintenance", QT_TRANSLATE_NOOP("Action", "Plan &maintenance…"), QT_TRANSLATE_NOOP("Action", "Plans a time without notices, once or again and again, and lists what is planned."), "", MenuId::Checks, "", Window, no::needsServers, false, false, ActionEffect::Orders},
        {Interval, "interval", QT_TRANSLATE_NOOP("Action", "&Interval…"), QT_TRANSLATE_NOOP("Action", "Says how often the selection is tested."), "chronometer", MenuId::Checks, "I", Table, no::needsRunner, false, false, ActionEffect::Orders},
        {EditTests, "edit-tests", QT_TRANSLATE_NOOP("Action", "Test &job…"), QT_TRANSLATE_NOOP("Action", "Edits the test jobs of the selected service, and tries them."), "document-properties", MenuId::Checks, "", Window, no::editTests, false, false, ActionEffect::Changes},

        {ProbeTimers, "probe-timers", QT_TRANSLATE_NOOP("Action", "P&robe now"), QT_TRANSLATE_NOOP("Action", "Runs the selected timers once now; the result decides about their circuit."), "media-playback-start", MenuId::Timers, "R", Table, no::probeTimers, false, false, ActionEffect::Orders},
        {PauseTimers, "pause-timers", QT_TRANSLATE_NOOP("Action", "&Pause…"), QT_TRANSLATE_NOOP("Action", "Stops the selected timers for a while."), "media-playback-pause", MenuId::Timers, "P", Table, no::pauseTimers, false, false, ActionEffect::Orders},
        {ResumeTimers, "resume-timers", QT_TRANSLATE_NOOP("Action", "Re&sume"), QT_TRANSLATE_NOOP("Action", "Lets the selected timers run again."), "media-seek-forward", MenuId::Timers, "P", Table, no::resumeTimers, false, false, ActionEffect::Orders},
        {ResetFailures, "reset-failures", QT_TRANSLATE_NOOP("Action", "Reset &failures"), QT_TRANSLATE_NOOP("Action", "Lets the selected timers whose circuit is closed count their failures from nothing."), "", MenuId::Timers, "", Window, no::resetFailures, false, false, ActionEffect::Orders},
        {ReviewTimers, "review-timers", QT_TRANSLATE_NOOP("Action", "Review timers &without target…"), QT_TRANSLATE_NOOP("Action", "Lists the timers whose target is gone, and deletes those that can be deleted."), "", MenuId::Timers, "", Window, no::reviewTimers, false, true, ActionEffect::Orders},
        {RemoveTimers, "remove-timers", QT_TRANSLATE_NOOP("Action", "&Delete on the server…"), QT_TRANSLATE_NOOP("Action", "Deletes the selected timers on their server, after an export."), "", MenuId::Timers, "", Window, no::removeTimers, false, false, ActionEffect::Orders},
        {ExportTimers, "export-timers", QT_TRANSLATE_NOOP("Action", "&Export descriptor…"), QT_TRANSLATE_NOOP("Action", "Writes the selected timers as the server describes them to a file."), "document-export", MenuId::Timers, "", Window, no::exportTimers, false, true},

        {AddServer, "add-server", QT_TRANSLATE_NOOP("Action", "&Add server…"), QT_TRANSLATE_NOOP("Action", "Watches one more server."), "network-server", MenuId::Servers, "Ctrl+N", Window, nullptr, false, false, ActionEffect::Changes},
        {EditServer, "edit-server", QT_TRANSLATE_NOOP("Action", "&Edit server…"), QT_TRANSLATE_NOOP("Action", "Changes the address and the settings of a server."), "document-properties", MenuId::Servers, "Alt+Return", Window, no::needsOneServer, false, false, ActionEffect::Changes},
        {RemoveServer, "remove-server", QT_TRANSLATE_NOOP("Action", "&Remove server…"), QT_TRANSLATE_NOOP("Action", "Stops watching a server. Nothing is changed on it."), "", MenuId::Servers, "", Window, no::needsOneServer, false, false, ActionEffect::Changes},
        {ConnectNow, "connect-now", QT_TRANSLATE_NOOP("Action", "&Connect now"), QT_TRANSLATE_NOOP("Action", "Tries to reach the server at once."), "", MenuId::Servers, "", Window, no::needsUnreachable, false, true, ActionEffect::Asks},
        {ImportTests, "import-tests", QT_TRANSLATE_NOOP("Action", "&Import test definitions…"), QT_TRANSLATE_NOOP("Action", "Reads the tests of a Slivka service file."), "document-import", MenuId::Servers, "", Window, no::needsOneServer, false, false, ActionEffect::Changes},

        {OpenSettings, "settings", QT_TRANSLATE_NOOP("Action", "&Settings…"), QT_TRANSLATE_NOOP("Action", "Opens all settings, page by page."), "", MenuId::Tools, "Ctrl+,", Window, nullptr, false, true},
        {Notifications, "notifications", QT_TRANSLATE_NOOP("Action", "&Notifications…"), QT_TRANSLATE_NOOP("Action", "Says who is told of what, when and how."), "mail-send", MenuId::Tools, "", Window, nullptr, false, false, ActionEffect::Changes},
        {MuteNotices, "mute-notices", QT_TRANSLATE_NOOP("Action", "&Mute notices…"), QT_TRANSLATE_NOOP("Action", "Sends no notices for a while. Checks go on, and what they find is told afterwards."), "", MenuId::Tools, "Ctrl+M", Window, nullptr, false, false, ActionEffect::Orders},
        {MuteHalfHour, "mute-half-hour", QT_TRANSLATE_NOOP("Action", "For &30 min"), QT_TRANSLATE_NOOP("Action", "Sends no notices for half an hour. Checks go on."), "", MenuId::Mute, "", Window, nullptr, false, false, ActionEffect::Orders},
        {MuteHour, "mute-hour", QT_TRANSLATE_NOOP("Action", "For &1 h"), QT_TRANSLATE_NOOP("Action", "Sends no notices for an hour. Checks go on."), "", MenuId::Mute, "", Window, nullptr, false, false, ActionEffect::Orders},
        {MuteUntilMorning, "mute-until-morning", QT_TRANSLATE_NOOP("Action", "Until &tomorrow 08:00"), QT_TRANSLATE_NOOP("Action", "Sends no notices until tomorrow morning. Checks go on."), "", MenuId::Mute, "", Window, nullptr, false, false, ActionEffect::Orders},
        {UnmuteNotices, "unmute-notices", QT_TRANSLATE_NOOP("Action", "&Unmute"), QT_TRANSLATE_NOOP("Action", "Sends notices again, and what was found meanwhile."), "", MenuId::Mute, "", Window, no::unmute, false, true, ActionEffect::Orders},
        {ReloadConfiguration, "reload-configuration", QT_TRANSLATE_NOOP("Action", "Read the &configuration again"), QT_TRANSLATE_NOOP("Action", "Takes over what was changed in the file."), "view-refresh", MenuId::Tools, "", Window, no::needsConfiguration, false, false, ActionEffect::Asks},
        {ReadOnly, "read-only", QT_TRANSLATE_NOOP("Action", "&Read-only"), QT_TRANSLATE_NOOP("Action", "Sends nothing to the servers except reading, or lets this session test, change and give orders again."), "", MenuId::Tools, "", Window, no::readOnly, true, false, ActionEffect::Asks},
        {AuditLog, "audit-log", QT_TRANSLATE_NOOP("Action", "&Audit log"), QT_TRANSLATE_NOOP("Action", "Shows who changed what, and when, among the events."), "view-list-details", MenuId::Tools, "", Window, no::needsServers},
        {EditShortcuts, "edit-shortcuts", QT_TRANSLATE_NOOP("Action", "&Change shortcuts…"), QT_TRANSLATE_NOOP("Action", "Gives actions other keys."), "", MenuId::Tools, "", Window, nullptr, false, true},
        {KeepInTray, "keep-in-tray", QT_TRANSLATE_NOOP("Action", "&Keep watching in the tray"), QT_TRANSLATE_NOOP("Action", "Closing the window leaves Jobwatch running in the tray."), "", MenuId::Tools, "", Window, no::needsTray, true},

        {Keyboard, "keyboard", QT_TRANSLATE_NOOP("Action", "&Keyboard shortcuts"), QT_TRANSLATE_NOOP("Action", "Lists every action with its keys."), "", MenuId::Help, "F1"},
        {WhatsThis, "whats-this", QT_TRANSLATE_NOOP("Action", "&What is this?"), QT_TRANSLATE_NOOP("Action", "Explains what is clicked next."), "help-contextual", MenuId::Help, "Shift+F1", Window, nullptr},
        {About, "about", QT_TRANSLATE_NOOP("Action", "&About Jobwatch"), QT_TRANSLATE_NOOP("Action", "Version and licence."), "", MenuId::Help, "", Window, nullptr, false, true},
    };
// clang-format on

} // namespace

std::span<const ActionSpec> actionTable()
{
    return actions;
}

const ActionSpec &actionSpec(ActionId id)
{
    return *std::find_if(std::begin(actions), std::end(actions),
                         [id](const ActionSpec &spec) { return spec.id == id; });
}

QString whyNoEffect(ActionEffect effect, const Situation &now)
{
    switch (effect) {
    case ActionEffect::Looks:
        return {};
    case ActionEffect::Asks:
        return whynot::needsPresent(now);
    case ActionEffect::Changes:
        return now.past ? whynot::needsPresent(now) : whynot::changes(now);
    case ActionEffect::Orders:
        return whynot::orders(now);
    }
    Q_UNREACHABLE();
}

QString whyNotNow(const ActionSpec &spec, const Situation &now)
{
    const QString reason = whyNoEffect(spec.effect, now);
    return reason.isEmpty() && spec.whyNot ? spec.whyNot(now) : reason;
}

ActionId goTo(ViewId view)
{
    switch (view) {
    case ViewId::Overview:
        return GoOverview;
    case ViewId::Services:
        return GoServices;
    case ViewId::Timers:
        return GoTimers;
    case ViewId::Servers:
        return GoServers;
    case ViewId::ServiceList:
        return GoServiceList;
    case ViewId::Runners:
        return GoRunners;
    case ViewId::Stages:
        return GoStages;
    case ViewId::History:
        return GoHistory;
    case ViewId::Events:
        return GoEvents;
    case ViewId::Reports:
        return GoReports;
    }
    Q_UNREACHABLE();
}

} // namespace jobwatch
