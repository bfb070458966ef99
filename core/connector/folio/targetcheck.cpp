#include "core/connector/folio/targetcheck.h"

#include <algorithm>
#include <QCoreApplication>
#include <QSet>

#include "core/connector/folio/pathmatch.h"
#include "core/connector/folio/timerdescriptor.h"
#include "core/connector/folio/timerschedule.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch::folio {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Folio)
};

QString withoutQuery(const QString &path)
{
    return path.left(path.indexOf(u'?'));
}

bool takes(const Handler &handler, const QString &method)
{
    return handler.methods.contains(method.toUpper()) || handler.methods.contains("*"_L1);
}

bool provides(const Handler &handler, const ReportedTimer &timer)
{
    if (!takes(handler, timer.method))
        return false;
    const QString path = withoutQuery(timer.path);
    return handler.isPrefix ? path.startsWith(handler.path) : matchesPattern(handler.path, path);
}

const DeclaredTimer *declarationOf(const EntitledModule &module, const ReportedTimer &timer)
{
    const auto found =
        std::find_if(module.timers.begin(), module.timers.end(), [&](const DeclaredTimer &declared) {
            return declared.path == timer.path && declared.methods == timer.method;
        });
    return found == module.timers.end() ? nullptr : &*found;
}

// Another method at the same path is nearer than any other path.
QString proposal(const EntitledModule &module, const ReportedTimer &timer)
{
    QStringList paths;
    for (const Handler &handler : module.handlers) {
        if (matchesPattern(handler.path, withoutQuery(timer.path)))
            return handler.methods.join(u',') + u' ' + handler.path;
        if (takes(handler, timer.method))
            paths.append(handler.path);
    }
    return closestPath(withoutQuery(timer.path), paths);
}

QString uninstalledText(const QString &module, const Entitled &entitled)
{
    const auto revoked = entitled.revoked.constFind(module);
    if (revoked == entitled.revoked.cend())
        return Words::tr("%1 is in none of the tenant's applications.").arg(module);
    return Words::tr("%1 was uninstalled with %2 at %3 UTC.")
        .arg(module, revoked->application, toDateTime(revoked->at).toString(u"yyyy-MM-dd HH:mm"_s));
}

TargetFinding vanished(const EntitledModule &module, const ReportedTimer &timer)
{
    const QString gone =
        Words::tr("%1 does not provide %2 %3 any more.").arg(module.id, timer.method, timer.path);
    const QString closest = proposal(module, timer);
    return {TargetVerdict::EndpointVanished,
            closest.isEmpty() ? gone : gone + u' ' + Words::tr("The closest is %1.").arg(closest)};
}

TargetFinding present(const EntitledModule &module, const ReportedTimer &timer)
{
    if (module.id != timer.moduleId && !timer.moduleId.isEmpty())
        return {TargetVerdict::Present,
                Words::tr("The module was changed from %1 to %2; it still provides the endpoint.")
                    .arg(timer.moduleId, module.id)};
    const DeclaredTimer *declared = timer.system ? declarationOf(module, timer) : nullptr;
    if (declared && declared->schedule != timer.schedule)
        return {TargetVerdict::ScheduleDiffers,
                Words::tr(
                    "The module declares %1, the server runs it %2: changed by hand, or an event was missed.")
                    .arg(scheduleText(declared->schedule), scheduleText(timer.schedule))};
    if (!timer.enabled)
        return {
            TargetVerdict::Present,
            Words::tr(
                "Switched off although the module is there: by hand, or uninstalled and installed again.")};
    return {TargetVerdict::Present, {}};
}

ReportedTimer missing(const EntitledModule &module, const DeclaredTimer &declared, const QString &tenant)
{
    ReportedTimer timer;
    timer.id = naturalKey(u"system"_s, module.name, declared.methods, declared.path);
    timer.system = true;
    timer.tenant = tenant;
    timer.module = module.name;
    timer.moduleId = module.id;
    timer.method = declared.methods.isEmpty() ? u"POST"_s : declared.methods;
    timer.path = declared.path;
    timer.schedule = declared.schedule;
    timer.enabled = false;
    timer.target = TargetVerdict::DeclaredButMissing;
    timer.targetText =
        Words::tr("%1 declares this timer, but the server does not have it: an event was lost. "
                  "Install the application again.")
            .arg(module.id);
    return timer;
}

} // namespace

TargetFinding targetOf(const ReportedTimer &timer, const Entitled &entitled)
{
    const EntitledModule *module = entitled.find(timer.module, timer.moduleId);
    if (!module)
        return {TargetVerdict::ModuleUninstalled, uninstalledText(timer.module, entitled)};
    const bool isProvided = std::any_of(module->handlers.begin(), module->handlers.end(),
                                        [&](const Handler &handler) { return provides(handler, timer); });
    return isProvided ? present(*module, timer) : vanished(*module, timer);
}

QList<ReportedTimer> checked(QList<ReportedTimer> timers, const Entitled &entitled, const QString &tenant)
{
    QSet<TimerId> known;
    for (ReportedTimer &timer : timers) {
        known.insert(timer.id);
        const TargetFinding finding = targetOf(timer, entitled);
        timer.target = finding.verdict;
        timer.targetText = QStringList{timer.targetText, finding.text}.join(u' ').trimmed();
    }
    for (const EntitledModule &module : entitled.modules) {
        for (const DeclaredTimer &declared : module.timers) {
            const ReportedTimer timer = missing(module, declared, tenant);
            if (known.contains(timer.id))
                continue;
            known.insert(timer.id);
            timers.append(timer);
        }
    }
    return timers;
}

} // namespace jobwatch::folio
