#include "ui/dialogs/maintenancewords.h"

#include <QCoreApplication>

#include "core/text/words.h"
#include "ui/dialogs/pausechoice.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

constexpr auto searched = std::chrono::hours(24 * 366);

QString said(const char *text)
{
    return QCoreApplication::translate("Maintenance", text);
}

} // namespace

QString repeatText(Repeat repeat)
{
    switch (repeat) {
    case Repeat::Once:
        return said(QT_TRANSLATE_NOOP("Maintenance", "once"));
    case Repeat::Daily:
        return said(QT_TRANSLATE_NOOP("Maintenance", "every day"));
    case Repeat::Weekly:
        return said(QT_TRANSLATE_NOOP("Maintenance", "every week"));
    case Repeat::Monthly:
        return said(QT_TRANSLATE_NOOP("Maintenance", "every month"));
    }
    Q_UNREACHABLE();
}

QString scopeText(const Scope &scope)
{
    if (scope.server.isEmpty())
        return said(QT_TRANSLATE_NOOP("Maintenance", "Everything"));
    QStringList parts{oneLine(scope.server.value, 80), oneLine(scope.service.value, 80),
                      oneLine(scope.runner.value, 80)};
    parts.removeAll(QString());
    return parts.join(u" › "_s);
}

QString nextWindowText(const Maintenance &plan, const ShownTime &time)
{
    const QList<MaintenanceWindow> windows = windowsIn(plan, time.now, time.now + searched, 1);
    if (windows.isEmpty())
        return said(QT_TRANSLATE_NOOP("Maintenance", "over"));
    const MaintenanceWindow &window = windows.first();
    if (window.from <= time.now)
        return said(QT_TRANSLATE_NOOP("Maintenance", "now, until %1")).arg(momentText(window.to, time));
    return said(QT_TRANSLATE_NOOP("Maintenance", "%1 to %2"))
        .arg(momentText(window.from, time), momentText(window.to, time));
}

QString maintenanceProblem(const Maintenance &plan, Instant now)
{
    if (!isReason(plan.reason))
        return said(QT_TRANSLATE_NOOP("Maintenance", "Say why, in at least 3 characters."));
    if (plan.lasts < std::chrono::minutes(1))
        return said(QT_TRANSLATE_NOOP("Maintenance", "It has to last for at least a minute."));
    if (plan.repeat == Repeat::Daily && plan.lasts >= std::chrono::hours(24))
        return said(
            QT_TRANSLATE_NOOP("Maintenance", "It would never end: it lasts for a day and comes every day."));
    if (windowsIn(plan, now, now + searched, 1).isEmpty())
        return said(QT_TRANSLATE_NOOP("Maintenance", "This time has passed."));
    return {};
}

} // namespace jobwatch
