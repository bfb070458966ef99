#pragma once

#include <QString>
#include <span>

#include "ui/window/situation.h"

namespace jobwatch {

enum class ActionId {
    ExportCsv,
    Quit,
    Copy,
    CopyTsv,
    CopyCsv,
    CopyMarkdown,
    SelectAll,
    Find,
    ClearFilter,
    Refresh,
    ShowWhy,
    Columns,
    FlatList,
    ExpandAll,
    CollapseAll,
    SideBar,
    Details,
    FullScreen,
    ResetLayout,
    TimesInUtc,
    AsOf,
    BackToNow,
    GoServices,
    GoServers,
    GoServiceList,
    GoRunners,
    GoStages,
    GoHistory,
    GoEvents,
    GoReports,
    OpenInHistory,
    OpenServerPage,
    TestNow,
    Pause,
    Resume,
    Interval,
    AddServer,
    EditServer,
    RemoveServer,
    ConnectNow,
    ImportTests,
    Keyboard,
    About,
    GoOverview,
    GoTimers,
    ProbeTimers,
    PauseTimers,
    ResumeTimers,
    ReviewTimers,
    RemoveTimers,
    ExportTimers,
    Notifications,
    Acknowledge,
    LiftAcknowledgement,
    PlanMaintenance,
    Undo,
    CopyCell,
    SaveView,
    ReloadConfiguration,
    EditShortcuts,
    KeepInTray,
    WhatsThis,
    ReadOnly,
    ImportConfiguration,
    ExportConfiguration,
    MuteNotices,
    MuteHalfHour,
    MuteHour,
    MuteUntilMorning,
    UnmuteNotices,
    CopyJson,
    FilterByRow,
    AuditLog,
    OpenSettings,
    Redo,
    Print,
    ResetFailures,
    EditTests,
};

enum class MenuId { File, Edit, CopyAs, View, Go, Checks, Timers, Servers, Tools, Mute, Help };

// Where a shortcut works: in the whole window, or only while a table has the focus, so that single
// letters can be typed elsewhere.
enum class Reach { Window, Table };

// What an action reaches. All but the first are refused in the past, the last two in a read-only session.
enum class ActionEffect {
    Looks, // at what is known
    Asks, // servers or the configuration
    Changes, // the configuration, or what was done last
    Orders, // the monitoring, which may be another one's
};

// Why an action is not possible now, for the operator; empty when it is.
using WhyNot = QString (*)(const Situation &);

// One action, as menus, tool bar, context menus and the keyboard map need it.
struct ActionSpec
{
    ActionId id;
    const char *key; // for tests and settings, never translated
    const char *text; // context "Action"
    const char *tip; // what it does, a sentence; context "Action"
    const char *icon; // theme name, may be empty
    MenuId menu;
    const char *shortcuts; // separated by blanks, as QKeySequence::PortableText; may be empty
    Reach reach = Reach::Window;
    WhyNot whyNot = nullptr; // always possible
    bool checkable = false;
    bool opensGroup = false; // a separator before it in its menu
    ActionEffect effect = ActionEffect::Looks;
};

std::span<const ActionSpec> actionTable();
const ActionSpec &actionSpec(ActionId id);
ActionId goTo(ViewId view);
// What stands against an effect, whatever is selected; empty: nothing.
QString whyNoEffect(ActionEffect effect, const Situation &now);
// The reason why it is not possible now, for the operator; empty when it is.
QString whyNotNow(const ActionSpec &spec, const Situation &now);

} // namespace jobwatch
