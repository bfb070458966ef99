#pragma once

#include <QList>
#include <QString>

#include "core/domain/snapshot.h"
#include "core/settings/settings.h"
#include "ui/window/timetext.h"

namespace jobwatch {

enum class NoticeKind {
    Failure,
    ReadOnly,
    Offline,
    Unreachable,
    TargetGone,
    Storage,
    Configuration,
    FileChanged,
    Slept,
};
enum class NoticeButton {
    CheckAgain,
    NetworkSettings,
    TryNow,
    ServerSettings,
    SignIn,
    Details,
    LeaveReadOnly,
    ShowIssues,
    ReviewTimers,
    ReloadConfiguration,
    ChooseAnotherPlace,
};

// What stands in a banner: plain text, the first sentence bold.
struct Notice
{
    NoticeKind kind = NoticeKind::Offline;
    bool grave = false; // red, else orange
    QString headline{};
    QString text{};
    QList<NoticeButton> buttons{};
    ServerId server{}; // whom the buttons are about
    int count = 0; // of what a button is about
    QString key{}; // a closed banner stays closed as long as this is the same

    bool operator==(const Notice &) const = default;
};

QString noticeButtonText(NoticeButton button, int count = 0);

// What the session can do about what is told.
struct NoticeOffers
{
    bool networkSettings = false; // this desktop has some
    bool leaveReadOnly = false;
    bool monitoredByNobody = false; // a shared history that this read-only session does not take
};

Notice readOnlyNotice(const NoticeOffers &offers);
Notice notSavedNotice(const QString &place, const QString &why);
Notice sleptNotice(Instant from, Instant to, const ShownTime &time);
// `change` counts the changes: a closed banner comes back with the next.
Notice fileChangedNotice(const QString &configFile, quint64 change);

// In the order in which they are shown. While this computer has no network, servers that cannot be
// reached are its consequence and not told.
QList<Notice> noticesOf(const Snapshot &snapshot, const QList<SettingsIssue> &issues,
                        const QString &configFile, const ShownTime &time, const NoticeOffers &offers = {});

} // namespace jobwatch
