#include "app/demo/foliostory.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

namespace {

const QString operatorId = QString::fromLatin1(folioOperator);
const QString formerColleague = u"bf93d4f2-7e1c-4c35-9c1e-1a4d9f6a2b11"_s;
const QString deletedUser = u"0c4e3a66-43f4-4b7a-9a1b-8f0d6a1f2c77"_s;

constexpr Span forEver = 24h * 3650;

FolioTimer timer(const QString &moduleId, const QString &method, const QString &path,
                 const QJsonObject &trigger, const QString &owner = operatorId)
{
    FolioTimer timer{
        .moduleName = moduleId.left(moduleId.lastIndexOf(u'-')), .moduleId = moduleId, .userId = owner};
    timer.routingEntry = trigger;
    timer.routingEntry.insert(u"methods"_s, QJsonArray{method});
    timer.routingEntry.insert(u"pathPattern"_s, path);
    timer.createdBy = timer.updatedBy = owner;
    return timer;
}

QJsonObject every(const QString &delay, const QString &unit)
{
    return {{u"delay"_s, delay}, {u"unit"_s, unit}};
}

QJsonObject cron(const QString &expression, const QString &zone)
{
    return {{u"schedule"_s, QJsonObject{{u"cron"_s, expression}, {u"zone"_s, zone}}}};
}

QList<FolioTimer> userTimers()
{
    FolioTimer disabled = timer(u"mod-entities-links-3.0.0"_s, u"POST"_s,
                                u"/authority-storage/expire/authorities"_s, every(u"1"_s, u"hour"_s));
    disabled.enabled = false;
    return {
        timer(u"mod-users-19.4.0"_s, u"GET"_s, u"/users?query=active==false"_s, every(u"30"_s, u"second"_s)),
        timer(u"mod-data-export-5.1.0"_s, u"POST"_s, u"/data-export/clean-up-files"_s,
              cron(u"0 30 2 ? * MON-FRI"_s, u"Europe/Berlin"_s)),
        timer(u"mod-agreements-7.1.0"_s, u"GET"_s, u"/erm/admin/triggerHousekeeping"_s,
              cron(u"*/10 * * * *"_s, u"America/New_York"_s)),
        timer(u"mod-oai-pmh-3.15.0"_s, u"POST"_s, u"/oai-pmh/clean-up-error-logs"_s,
              every(u"5"_s, u"minute"_s), formerColleague),
        timer(u"mod-circulation-24.4.0"_s, u"POST"_s, u"/circulation/rules-reload"_s,
              every(u"3"_s, u"minute"_s)),
        timer(u"mod-erm-usage-harvester-4.5.0"_s, u"GET"_s, u"/erm-usage-harvester/start"_s,
              every(u"1"_s, u"hour"_s)),
        timer(u"mod-users-19.4.0"_s, u"POST"_s, u"/users/outbox/process"_s, every(u"2"_s, u"minute"_s)),
        timer(u"mod-data-export-5.1.0"_s, u"POST"_s, u"/data-export/expire-jobs"_s,
              every(u"1"_s, u"minute"_s)),
        timer(u"mod-bulk-operations-2.1.0"_s, u"POST"_s, u"/bulk-operations/clean-up-log-files"_s,
              every(u"90"_s, u"second"_s)),
        timer(u"mod-email-1.17.0"_s, u"DELETE"_s, u"/delayedTask/expiredMessages"_s,
              every(u"10"_s, u"minute"_s), deletedUser),
        timer(u"mod-fqm-manager-4.0.0"_s, u"POST"_s, u"/query/purge"_s, every(u"0"_s, u"minute"_s)),
        disabled,
    };
}

// As before the upgrade two hours ago, and with an application that was uninstalled since.
QList<FolioApplication> applicationsBefore()
{
    QList<FolioApplication> applications = demoApplications();
    for (FolioApplication &application : applications) {
        if (application.name != "app-circulation"_L1)
            continue;
        application.version = u"2.0.0"_s;
        application.modules.first().version = u"24.4.0"_s;
        application.modules.first().endpoints.append(
            {.method = u"POST"_s, .path = u"/circulation/rules-reload"_s});
    }
    applications.append(
        {.name = u"app-erm-usage"_s,
         .version = u"1.0.0"_s,
         .modules = {{.name = u"mod-erm-usage-harvester"_s,
                      .version = u"4.5.0"_s,
                      .endpoints = {{.method = u"GET"_s, .path = u"/erm-usage-harvester/start"_s}}}}});
    return applications;
}

FolioApplication application(const QString &name)
{
    for (const FolioApplication &each : demoApplications()) {
        if (each.name == name)
            return each;
    }
    return {};
}

} // namespace

FolioStory demoStory()
{
    FolioStory story;
    story.applications = applicationsBefore();
    story.timers = userTimers();
    story.scenes = {
        {u"/oai-pmh/clean-up-error-logs"_s, formerColleague, FolioFault::AccessDenied, -5h, forEver},
        {u"/delayedTask/expiredMessages"_s, deletedUser, FolioFault::OwnerGone, -90min, forEver},
        {u"/data-export/expire-jobs"_s, {}, FolioFault::HandlerFails, 2min, 8min, 15min},
        {u"/bulk-operations/clean-up-log-files"_s, operatorId, FolioFault::TimesOut, 5min, 11min, 20min},
        {u"/automated-patron-blocks/synchronization/start"_s,
         {},
         FolioFault::AuthorizationDown,
         9min,
         12min,
         25min},
    };
    story.changes = {
        {-4h, u"app-erm-usage"_s, {}},
        {-2h, {}, application(u"app-circulation"_s)},
        {4min, u"app-agreements"_s, {}},
        {7min, {}, upgradedCirculation()},
        {10min, {}, application(u"app-agreements"_s)},
    };
    story.traps = {{-3h, u"/users/outbox/process"_s}};
    return story;
}

FolioFault faultAt(const FolioStory &story, const QString &path, const QString &owner, Span sinceStart)
{
    for (const FolioScene &scene : story.scenes) {
        const bool repeats = scene.every > Span::zero() && sinceStart >= Span::zero();
        const Span at = repeats ? sinceStart % scene.every : sinceStart;
        if (scene.path == path && (scene.owner.isEmpty() || scene.owner == owner) && at >= scene.from
            && at < scene.until)
            return scene.fault;
    }
    return FolioFault::None;
}

} // namespace jobwatch
