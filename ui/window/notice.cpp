#include "ui/window/notice.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include "core/text/ownerwords.h"
#include "core/text/words.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

QString said(const char *source, int n = -1)
{
    return QCoreApplication::translate("Notice", source, nullptr, n);
}

int runnerCount(const ServerState &server)
{
    int count = 0;
    for (const ServiceState &service : server.services)
        count += int(service.runners.size());
    return count;
}

Notice offlineNotice(const Snapshot &snapshot, const ShownTime &time, const NoticeOffers &offers)
{
    QList<NoticeButton> buttons{NoticeButton::CheckAgain};
    if (offers.networkSettings)
        buttons.append(NoticeButton::NetworkSettings);
    const QString since = snapshot.offlineSince
        ? said(QT_TRANSLATE_NOOP("Notice", "No server answers since %1, and there is no route."))
              .arg(momentText(*snapshot.offlineSince, time))
        : said(QT_TRANSLATE_NOOP("Notice", "No server answers, and there is no route."));
    return {.kind = NoticeKind::Offline,
            .headline = said(QT_TRANSLATE_NOOP("Notice", "This computer has no network.")),
            .text = since + u' '
                + said(QT_TRANSLATE_NOOP("Notice", "Jobwatch waits and counts nothing as down.")),
            .buttons = buttons,
            .key = u"offline"_s};
}

// "bio-tools cannot be reached since 14:24."
QString unreachableHeadline(const ServerState &server, bool refusesLogin, const ShownTime &time)
{
    const QString name = oneLine(server.name.value, 60);
    if (!server.contactSince)
        return (refusesLogin ? said(QT_TRANSLATE_NOOP("Notice", "%1 refuses the login."))
                             : said(QT_TRANSLATE_NOOP("Notice", "%1 cannot be reached.")))
            .arg(name);
    return (refusesLogin ? said(QT_TRANSLATE_NOOP("Notice", "%1 refuses the login since %2."))
                         : said(QT_TRANSLATE_NOOP("Notice", "%1 cannot be reached since %2.")))
        .arg(name, momentText(*server.contactSince, time));
}

// A login is given anew; an address or a proxy is looked at where it was entered.
Notice unreachableNotice(const ServerState &server, const ShownTime &time)
{
    const bool refusesLogin = server.contactError && server.contactError->kind == ErrorKind::Denied;
    QStringList sentences;
    if (server.contactError)
        sentences.append(oneLine(server.contactError->message));
    if (const int runners = runnerCount(server))
        sentences.append(
            said(QT_TRANSLATE_N_NOOP("Notice", "Its %n runner(s) show their last status."), runners));
    if (server.nextContact)
        sentences.append(
            said(QT_TRANSLATE_NOOP("Notice", "Next try %1.")).arg(untilText(*server.nextContact, time)));
    return {.kind = NoticeKind::Unreachable,
            .grave = true,
            .headline = unreachableHeadline(server, refusesLogin, time),
            .text = sentences.join(u' '),
            .buttons = {NoticeButton::TryNow,
                        refusesLogin ? NoticeButton::SignIn : NoticeButton::ServerSettings,
                        NoticeButton::Details},
            .server = server.name,
            .key = (refusesLogin ? u"login "_s : u"unreachable "_s) + server.name.value};
}

// Without an error the operator wanted no file.
Notice storageNotice(const std::optional<Error> &error)
{
    if (!error)
        return {.kind = NoticeKind::Storage,
                .headline = said(QT_TRANSLATE_NOOP("Notice", "The history is kept in memory only.")),
                .text = said(QT_TRANSLATE_NOOP("Notice", "It is gone when you quit.")),
                .buttons = {},
                .key = u"memory"_s};
    const QString goesOn =
        said(QT_TRANSLATE_NOOP("Notice", "Checks go on; results are kept in memory until you quit."));
    return {.kind = NoticeKind::Storage,
            .grave = true,
            .headline = said(QT_TRANSLATE_NOOP("Notice", "The history cannot be written.")),
            .text = oneLine(error->message) + u' ' + goesOn,
            .buttons = {},
            .key = u"storage"_s};
}

// Another Jobwatch does the work for all that share its history; or nobody knows.
Notice lookingOnNotice(const Snapshot &snapshot, const ShownTime &time)
{
    if (snapshot.storageError)
        return {
            .kind = NoticeKind::Storage,
            .grave = true,
            .headline = said(QT_TRANSLATE_NOOP("Notice", "The shared history cannot be reached.")),
            .text = oneLine(snapshot.storageError->message) + u' '
                + said(QT_TRANSLATE_NOOP(
                    "Notice", "Nothing is tested from here until it can: another Jobwatch may be at work.")),
            .buttons = {},
            .key = u"looking on in vain"_s};
    const HistoryOwner &owner = snapshot.owner;
    const QString headline = owner.host.isEmpty()
        ? said(QT_TRANSLATE_NOOP("Notice", "%1 does the monitoring.")).arg(ownerText(owner))
        : said(QT_TRANSLATE_NOOP("Notice", "%1 does the monitoring since %2."))
              .arg(ownerText(owner), momentText(owner.since, time));
    return {.kind = NoticeKind::ReadOnly,
            .headline = headline,
            .text =
                said(QT_TRANSLATE_NOOP("Notice",
                                       "This window shows the history that you share; give orders there. It "
                                       "takes over when that one ends.")),
            .buttons = {},
            .key = u"looking on "_s + owner.who + u'@' + owner.host};
}

Notice configurationNotice(const QList<SettingsIssue> &issues, const QString &configFile)
{
    const bool grave = std::any_of(issues.begin(), issues.end(), [](const SettingsIssue &issue) {
        return issue.severity == SettingsIssue::Severity::Error;
    });
    const SettingsIssue &first = issues.first();
    const QString place = first.line > 0
        ? said(QT_TRANSLATE_NOOP("Notice", "Line %1: %2")).arg(first.line).arg(oneLine(first.sentence))
        : oneLine(first.sentence);
    const QString file = QDir::toNativeSeparators(first.file.isEmpty() ? configFile : first.file);
    return {.kind = NoticeKind::Configuration,
            .grave = grave,
            .headline = said(QT_TRANSLATE_N_NOOP("Notice", "The configuration has %n mistake(s)."),
                             int(issues.size())),
            .text = place,
            .buttons = {NoticeButton::ShowIssues},
            .key = u"configuration "_s + file};
}

} // namespace

QString noticeButtonText(NoticeButton button, int count)
{
    switch (button) {
    case NoticeButton::CheckAgain:
        return said(QT_TRANSLATE_NOOP("Notice", "Check again"));
    case NoticeButton::NetworkSettings:
        return said(QT_TRANSLATE_NOOP("Notice", "Network settings…"));
    case NoticeButton::TryNow:
        return said(QT_TRANSLATE_NOOP("Notice", "Try now"));
    case NoticeButton::ServerSettings:
        return said(QT_TRANSLATE_NOOP("Notice", "Server settings…"));
    case NoticeButton::SignIn:
        return said(QT_TRANSLATE_NOOP("Notice", "Sign in…"));
    case NoticeButton::LeaveReadOnly:
        return said(QT_TRANSLATE_NOOP("Notice", "Leave read-only…"));
    case NoticeButton::Details:
        return said(QT_TRANSLATE_NOOP("Notice", "Details"));
    case NoticeButton::ShowIssues:
        return said(QT_TRANSLATE_NOOP("Notice", "Show them…"));
    case NoticeButton::ReviewTimers:
        return said(QT_TRANSLATE_N_NOOP("Notice", "Review %n timer(s)…"), count);
    case NoticeButton::ReloadConfiguration:
        return said(QT_TRANSLATE_NOOP("Notice", "Read it again"));
    case NoticeButton::ChooseAnotherPlace:
        return said(QT_TRANSLATE_NOOP("Notice", "Choose another…"));
    }
    Q_UNREACHABLE();
}

Notice readOnlyNotice(const NoticeOffers &offers)
{
    QList<NoticeButton> buttons;
    if (offers.leaveReadOnly)
        buttons.append(NoticeButton::LeaveReadOnly);
    return {.kind = NoticeKind::ReadOnly,
            .headline = said(QT_TRANSLATE_NOOP("Notice", "Read-only.")),
            .text = said(QT_TRANSLATE_NOOP(
                "Notice", "You can look at everything; nothing is sent to the servers except reading.")),
            .buttons = buttons,
            .key = offers.leaveReadOnly ? u"read-only"_s : u"read-only for good"_s};
}

Notice notSavedNotice(const QString &place, const QString &why)
{
    return {.kind = NoticeKind::Failure,
            .headline = said(QT_TRANSLATE_NOOP("Notice", "Could not save %1:"))
                            .arg(oneLine(QFileInfo(place).fileName(), 60)),
            .text = why + u'.',
            .buttons = {NoticeButton::ChooseAnotherPlace},
            .key = u"not saved "_s + place};
}

Notice sleptNotice(Instant from, Instant to, const ShownTime &time)
{
    return {.kind = NoticeKind::Slept,
            .headline = said(QT_TRANSLATE_NOOP("Notice", "This computer slept from %1 to %2."))
                            .arg(momentText(from, time), momentText(to, time)),
            .text = said(
                QT_TRANSLATE_NOOP("Notice", "Checks are catching up; nothing is reported for that time.")),
            .buttons = {},
            .key = u"slept %1"_s.arg(toMs(to))};
}

Notice fileChangedNotice(const QString &configFile, quint64 change)
{
    return {.kind = NoticeKind::FileChanged,
            .headline = said(QT_TRANSLATE_NOOP("Notice", "The configuration was changed.")),
            .text = said(QT_TRANSLATE_NOOP("Notice", "%1 is not what is watched at present."))
                        .arg(QDir::toNativeSeparators(configFile)),
            .buttons = {NoticeButton::ReloadConfiguration},
            .key = u"file changed %1"_s.arg(change)};
}

QList<Notice> noticesOf(const Snapshot &snapshot, const QList<SettingsIssue> &issues,
                        const QString &configFile, const ShownTime &time, const NoticeOffers &offers)
{
    QList<Notice> notices;
    if (snapshot.offline)
        notices.append(offlineNotice(snapshot, time, offers));
    for (const ServerState &server : snapshot.servers)
        if (server.contact == Contact::Unreachable && !snapshot.offline)
            notices.append(unreachableNotice(server, time));
    const bool isToldAlready = offers.monitoredByNobody && !snapshot.storageError; // by the session's own
    if (snapshot.lookingOn && !isToldAlready)
        notices.append(lookingOnNotice(snapshot, time));
    else if (!snapshot.lookingOn && snapshot.storage == StorageState::MemoryOnly)
        notices.append(storageNotice(snapshot.storageError));
    if (!issues.isEmpty())
        notices.append(configurationNotice(issues, configFile));
    return notices;
}

} // namespace jobwatch
