#include "ui/window/action.h"

#include <algorithm>
#include <QtGlobal>

#include "ui/window/whynot.h"

namespace jobwatch {

namespace {

    using enum ActionId;
    using enum Reach;
    namespace no = whynot;

#define ACTION(text) QT_TRANSLATE_NOOP("Action", text)

    // In the order of the menus. Letters after Alt: the menus use F E I G C V P, the views S H N.
    // clang-format off
    constexpr ActionSpec actions[] = {
        {AddServer, "add-server", ACTION("&Add server…"), ACTION("Watches one more server."), "network-server", MenuId::Servers, "Ctrl+N"},
        {EditServer, "edit-server", ACTION("&Edit server…"), ACTION("Changes the address and the settings of a server."), "document-properties", MenuId::Servers, "Alt+Return", Window, no::needsOneServer},
        {RemoveServer, "remove-server", ACTION("&Remove server…"), ACTION("Stops watching a server. Nothing is changed on it."), "", MenuId::Servers, "", Window, no::needsOneServer},
        {ConnectNow, "connect-now", ACTION("&Connect now"), ACTION("Tries to reach the server at once."), "", MenuId::Servers, "", Window, no::needsUnreachable, false, true},
        {ImportTests, "import-tests", ACTION("&Import test definitions…"), ACTION("Reads the tests of a Slivka service file."), "document-import", MenuId::Servers, "", Window, no::needsOneServer},
        {OpenServerPage, "open-server-page", ACTION("&Open server page"), ACTION("Opens the address of the server in the browser."), "", MenuId::Go, "", Window, no::needsOneServer, false, true},

        {ExportCsv, "export-csv", ACTION("&Export table as CSV…"), ACTION("Writes the rows shown to a file."), "document-export", MenuId::File, "Ctrl+E", Window, no::needsRows},
        {Quit, "quit", ACTION("&Quit"), ACTION("Ends Jobwatch."), "", MenuId::File, "Ctrl+Q", Window, nullptr, false, true},

        {Copy, "copy", ACTION("&Copy"), ACTION("Copies the selected rows as text."), "edit-copy", MenuId::Edit, "Ctrl+C", Table, no::needsRow},
        {CopyTsv, "copy-tsv", ACTION("&Tab-separated"), ACTION("Copies the selected rows with a header, separated by tabs."), "", MenuId::CopyAs, "Ctrl+Shift+C", Window, no::needsRow},
        {CopyCsv, "copy-csv", ACTION("&CSV"), ACTION("Copies the selected rows as CSV."), "", MenuId::CopyAs, "", Window, no::needsRow},
        {CopyMarkdown, "copy-markdown", ACTION("&Markdown"), ACTION("Copies the selected rows as a Markdown table."), "", MenuId::CopyAs, "", Window, no::needsRow},
        {SelectAll, "select-all", ACTION("Select &all"), ACTION("Selects all rows of the table."), "", MenuId::Edit, "Ctrl+A", Table, no::needsRows},
        {Find, "find", ACTION("&Find"), ACTION("Goes to the filter line."), "search", MenuId::Edit, "Ctrl+F /", Window, no::needsFilterLine, false, true},
        {ClearFilter, "clear-filter", ACTION("C&lear filter"), ACTION("Shows all rows again."), "", MenuId::Edit, "Esc", Table, no::needsFilter},

        {Refresh, "refresh", ACTION("&Refresh"), ACTION("Reads all servers again. No test is run."), "view-refresh", MenuId::View, "F5", Window, no::needsServers},
        {ShowWhy, "show-why", ACTION("Show &why"), ACTION("Opens the details and goes to the reasons."), "help-contextual", MenuId::View, "Return Enter", Table, no::needsRow},
        {Columns, "columns", ACTION("&Columns…"), ACTION("Chooses the columns of the table."), "view-list-details", MenuId::View, "", Window, no::needsTable, false, true},
        {FlatList, "flat-list", ACTION("&Flat list"), ACTION("Shows runners only, sorted over all servers."), "view-list-tree", MenuId::View, "Ctrl+L", Window, no::needsList, true},
        {ExpandAll, "expand-all", ACTION("E&xpand all"), ACTION("Unfolds every server and service."), "", MenuId::View, "*", Table, no::needsTree},
        {CollapseAll, "collapse-all", ACTION("C&ollapse all"), ACTION("Folds every server."), "", MenuId::View, "Num+/", Table, no::needsTree},
        {TimesInUtc, "times-in-utc", ACTION("Times in &UTC"), ACTION("Shows all times in UTC, or in the zone of this computer."), "", MenuId::View, "", Window, nullptr, true, true},
        {SideBar, "side-bar", ACTION("&Side bar"), ACTION("Shows or hides the side bar."), "sidebar-expand-left", MenuId::View, "F9", Window, nullptr, true, true},
        {Details, "details", ACTION("&Details"), ACTION("Shows or hides the details of the current row."), "", MenuId::View, "F4", Window, nullptr, true},
        {FullScreen, "full-screen", ACTION("F&ull screen"), ACTION("Fills the screen with the window."), "", MenuId::View, "F11", Window, nullptr, true},
        {ResetLayout, "reset-layout", ACTION("Reset window &layout"), ACTION("Puts side bar, details and columns back."), "", MenuId::View, ""},

        {GoServices, "go-services", ACTION("&Services"), ACTION("Servers, services and runners as a tree."), "", MenuId::Go, "Alt+S", Window, no::needsServers, true},
        {GoServers, "go-servers", ACTION("Ser&vers"), ACTION("All servers in one table."), "", MenuId::Go, "", Window, no::needsServers, true},
        {GoServiceList, "go-service-list", ACTION("Service &list"), ACTION("All services in one table."), "", MenuId::Go, "", Window, no::needsServers, true},
        {GoRunners, "go-runners", ACTION("&Runners"), ACTION("All runners in one table."), "", MenuId::Go, "", Window, no::needsServers, true},
        {GoStages, "go-stages", ACTION("S&tages"), ACTION("All stages of all runners in one table."), "", MenuId::Go, "", Window, no::needsServers, true},
        {GoHistory, "go-history", ACTION("&History"), ACTION("What was when, on one time axis."), "", MenuId::Go, "Alt+H", Window, no::needsServers, true},
        {GoEvents, "go-events", ACTION("&Events"), ACTION("Everything that happened, newest first."), "", MenuId::Go, "Alt+N", Window, no::needsServers, true},
        {OpenInHistory, "open-in-history", ACTION("O&pen in History"), ACTION("Shows the history of the selected runners."), "clock", MenuId::Go, "Ctrl+H", Window, no::needsRunner, false, true},

        {TestNow, "test-now", ACTION("&Test now"), ACTION("Runs the test jobs of the selection now."), "media-playback-start", MenuId::Checks, "R", Table, no::testNow},
        {Pause, "pause", ACTION("&Pause…"), ACTION("Stops testing the selection for a while."), "media-playback-pause", MenuId::Checks, "P", Table, no::pause},
        {Resume, "resume", ACTION("Re&sume"), ACTION("Tests the selection again."), "media-seek-forward", MenuId::Checks, "P", Table, no::resume},
        {Interval, "interval", ACTION("&Interval…"), ACTION("Says how often the selection is tested."), "chronometer", MenuId::Checks, "I", Table, no::needsRunner},

        {Keyboard, "keyboard", ACTION("&Keyboard shortcuts"), ACTION("Lists every action with its keys."), "", MenuId::Help, "F1"},
        {About, "about", ACTION("&About Jobwatch"), ACTION("Version and licence."), "", MenuId::Help, "", Window, nullptr, false, true},
    };
    // clang-format on

#undef ACTION

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

ActionId goTo(ViewId view)
{
    switch (view) {
    case ViewId::Services:
        return GoServices;
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
    }
    Q_UNREACHABLE();
}

} // namespace jobwatch
