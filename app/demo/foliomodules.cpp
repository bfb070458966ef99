#include "app/demo/foliomodules.h"

#include <algorithm>

namespace jobwatch {

namespace {

struct EndpointRow
{
    const char *module;
    const char *method;
    const char *path;
    const char *unit = "";
    const char *delay = "";
    const char *cron = "";
    const char *zone = "";
};

constexpr EndpointRow endpoints[] = {
    {"mod-users", "POST", "/users/expire/timer", "minute", "1"},
    {"mod-users", "POST", "/users/outbox/process", "minute", "30"},
    {"mod-users", "POST", "/users/profile-picture/cleanup", "hour", "24"},
    {"mod-users", "GET", "/users"},
    {"mod-scheduler", "GET", "/scheduler/timers"},
    {"mod-scheduler", "POST", "/scheduler/timers"},
    {"mod-email", "DELETE", "/delayedTask/expiredMessages", "minute", "30"},
    {"mod-email", "POST", "/delayedTask/retryFailedEmails", "minute", "5"},
    {"mod-email", "POST", "/email"},
    {"mod-circulation", "POST", "/circulation/notice-session-expiration-by-timeout", "minute", "3"},
    {"mod-circulation", "POST", "/circulation/actual-cost-expiration-by-timeout", "minute", "20"},
    {"mod-circulation", "POST", "/circulation/loan-scheduled-notices-processing", "minute", "5"},
    {"mod-circulation", "POST", "/circulation/due-date-not-real-time-scheduled-notices-processing", "minute",
     "2"},
    {"mod-circulation", "POST", "/circulation/request-scheduled-notices-processing", "minute", "2"},
    {"mod-circulation", "POST", "/circulation/fee-fine-scheduled-notices-processing", "minute", "2"},
    {"mod-circulation", "POST", "/circulation/overdue-fine-scheduled-notices-processing", "minute", "2"},
    {"mod-circulation", "POST", "/circulation/fee-fine-not-real-time-scheduled-notices-processing", "minute",
     "2"},
    {"mod-circulation", "POST", "/circulation/scheduled-anonymize-processing", "minute", "60"},
    {"mod-circulation", "POST", "/circulation/scheduled-request-anonymize-processing", "minute", "60"},
    {"mod-circulation", "POST", "/circulation/scheduled-age-to-lost", "minute", "30"},
    {"mod-circulation", "POST", "/circulation/scheduled-age-to-lost-fee-charging", "minute", "35"},
    {"mod-circulation", "POST", "/circulation/scheduled-digital-reminders-processing", "", "", "1 0 * * *",
     "CET"},
    {"mod-circulation", "GET", "/circulation/rules"},
    {"mod-circulation", "POST", "/circulation/check-in-by-barcode"},
    {"mod-circulation", "POST", "/circulation/rules/reload"},
    {"mod-circulation-storage", "POST", "/scheduled-request-expiration", "minute", "2"},
    {"mod-circulation-storage", "POST", "/tlr-feature-toggle-job/start", "minute", "5"},
    {"mod-patron-blocks", "POST", "/automated-patron-blocks/synchronization/start", "minute", "1"},
    {"mod-orders-storage", "POST", "/orders-storage/audit-outbox/process", "hour", "6"},
    {"mod-orders-storage", "POST", "/orders-storage/claiming/process", "hour", "6"},
    {"mod-orders-storage", "POST", "/orders-storage/batch-tracking/cleanup", "day", "1"},
    {"mod-oai-pmh", "POST", "/oai-pmh/clean-up-instances", "hour", "2"},
    {"mod-oai-pmh", "POST", "/oai-pmh/clean-up-error-logs", "day", "1"},
    {"mod-oai-pmh", "GET", "/oai/records"},
    {"mod-entities-links", "POST", "/authority-storage/expire/authorities", "day", "1"},
    {"mod-fqm-manager", "POST", "/query/purge", "hour", "1"},
    {"mod-fqm-manager", "POST", "/entity-types/materialized-views/refresh", "hour", "24"},
    {"mod-bulk-operations", "POST", "/bulk-operations/clean-up-log-files", "day", "1"},
    {"mod-data-export", "POST", "/data-export/expire-jobs", "hour", "6"},
    {"mod-data-export", "POST", "/data-export/clean-up-files", "hour", "1"},
    {"mod-data-export", "GET", "/data-export/job-executions"},
    {"mod-agreements", "GET", "/erm/admin/triggerHousekeeping", "hour", "24"},
};

struct ModuleRow
{
    const char *application;
    const char *applicationVersion;
    const char *name;
    const char *version;
};

constexpr ModuleRow modules[] = {
    {"app-platform", "2.0.0", "mod-users", "19.4.0"},
    {"app-platform", "2.0.0", "mod-scheduler", "4.1.0"},
    {"app-platform", "2.0.0", "mod-email", "1.17.0"},
    {"app-circulation", "2.1.0", "mod-circulation", "24.5.0"},
    {"app-circulation", "2.1.0", "mod-circulation-storage", "17.4.0"},
    {"app-circulation", "2.1.0", "mod-patron-blocks", "1.11.0"},
    {"app-acquisitions", "1.4.0", "mod-orders-storage", "13.9.0"},
    {"app-metadata", "1.2.0", "mod-oai-pmh", "3.15.0"},
    {"app-metadata", "1.2.0", "mod-entities-links", "3.0.0"},
    {"app-metadata", "1.2.0", "mod-fqm-manager", "4.0.0"},
    {"app-metadata", "1.2.0", "mod-bulk-operations", "2.1.0"},
    {"app-metadata", "1.2.0", "mod-data-export", "5.1.0"},
    {"app-agreements", "1.0.0", "mod-agreements", "7.1.0"},
};

QString text(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

FolioModule moduleOf(const ModuleRow &row)
{
    FolioModule module{.name = text(row.name), .version = text(row.version)};
    for (const EndpointRow &endpoint : endpoints) {
        if (module.name == QLatin1StringView(endpoint.module))
            module.endpoints.append({text(endpoint.method), text(endpoint.path), text(endpoint.unit),
                                     text(endpoint.delay), text(endpoint.cron), text(endpoint.zone)});
    }
    return module;
}

} // namespace

const FolioEndpoint *FolioModule::find(const QString &method, const QString &path) const
{
    const QString bare = path.left(path.indexOf(u'?'));
    const auto found = std::find_if(endpoints.begin(), endpoints.end(), [&](const FolioEndpoint &endpoint) {
        return endpoint.method == method && endpoint.path == bare;
    });
    return found == endpoints.end() ? nullptr : &*found;
}

QList<FolioApplication> demoApplications()
{
    QList<FolioApplication> applications;
    for (const ModuleRow &row : modules) {
        const QString name = text(row.application);
        if (applications.isEmpty() || applications.constLast().name != name)
            applications.append({.name = name, .version = text(row.applicationVersion)});
        applications.last().modules.append(moduleOf(row));
    }
    return applications;
}

FolioApplication upgradedCirculation()
{
    using namespace Qt::Literals::StringLiterals;
    const QList<FolioApplication> all = demoApplications();
    FolioApplication circulation = *std::find_if(all.begin(), all.end(), [](const FolioApplication &each) {
        return each.name == "app-circulation"_L1;
    });
    circulation.version = u"2.2.0"_s;
    FolioModule &module = circulation.modules.first();
    module.version = u"24.6.0"_s;
    module.endpoints.removeIf([](const FolioEndpoint &endpoint) {
        return endpoint.path == "/circulation/actual-cost-expiration-by-timeout"_L1;
    });
    for (FolioEndpoint &endpoint : module.endpoints) {
        if (endpoint.path == "/circulation/loan-scheduled-notices-processing"_L1)
            endpoint.delay = u"2"_s;
    }
    return circulation;
}

} // namespace jobwatch
