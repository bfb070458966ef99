#include "tests/ui/samplereport.h"

#include "tests/support/samplesnapshot.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

struct Outage
{
    QString service{};
    QString runner{};
    Span after{}; // the begin of the period
    Span length{};
    Stage stage = Stage::Startup;
    Status status = Status::Down;
    Cause cause = Cause::None;
    QString reason{};
};

QList<Outage> outages()
{
    return {{u"iprscan"_s, u"grid"_s, 9 * 24h + 580min, 302min, Stage::Execution, Status::Down,
             Cause::Interrupted, u"No space left on device"_s},
            {u"muscle"_s, u"slurm"_s, 14 * 24h + 1106min, 151min, Stage::Startup, Status::Down,
             Cause::CommandNotFound, u"muscle: command not found"_s},
            {u"tcoffee"_s, u"slurm"_s, 4 * 24h + 131min, 370min, Stage::Execution, Status::Warning,
             Cause::DeadlineExceeded, u"2 of 9 jobs timed out"_s},
            {u"tcoffee"_s, u"slurm"_s, 24 * 24h + 131min, 65min, Stage::Startup, Status::Down,
             Cause::NoWorker, u"no worker for 1 h"_s}};
}

RunnerFacts factsOf(const RunnerKey &key, TimeSpan span)
{
    RunnerFacts facts{.key = key, .status = {{span.from, Status::Ok}}};
    for (const Stage stage : allStages)
        facts.stages[stage] = facts.status;
    for (const Outage &outage : outages()) {
        if (outage.service != key.service.value || outage.runner != key.runner.value)
            continue;
        const Instant began = span.from + outage.after;
        const QList<StatusPoint> both{{began, outage.status}, {began + outage.length, Status::Ok}};
        facts.status += both;
        facts.stages[outage.stage] += both;
        facts.turns.push_back({began, outage.status, outage.cause, outage.reason});
        facts.turns.push_back({began + outage.length, Status::Ok, Cause::None, {}});
    }
    return facts;
}

ReportFacts sampleFacts(const ReportDefinition &definition, TimeSpan span)
{
    ReportFacts facts{.span = span, .watchedUntil = span.to};
    const Snapshot snapshot = sampleSnapshot();
    for (const ServerState &server : snapshot.servers) {
        if (!definition.scope.server.isEmpty() && definition.scope.server != server.name)
            continue;
        for (const ServiceState &service : server.services) {
            for (const RunnerState &runner : service.runners) {
                facts.runners.push_back(factsOf(runner.key, span));
                facts.sums.append({runner.key, Source::TestJob, 410, 12, 422, 422 * 21s, 422 * 17s});
                facts.sums.append({runner.key, Source::UserJob, 1840, 31, 1871, 1871 * 64s, 1871 * 60s});
                facts.durations.append({runner.key, Source::UserJob, 1871, 1871, 7s, 24s, 58s, 112s});
            }
        }
    }
    for (const TimeSpan &part : partsOf(span, zoneOf(definition)))
        facts.parts.append({part, 14 * 14, 6, 14 * 62, 14 * 14 * 17s});
    return facts;
}

} // namespace

Report sampleReport(const ReportDefinition &definition)
{
    ReportDefinition asked = definition;
    const auto period = periodOf(asked, sampleNow());
    const TimeSpan span = period ? *period : TimeSpan{sampleNow() - 30 * 24h, sampleNow()};
    return makeReport(asked, sampleFacts(asked, span), {.now = sampleNow()});
}

NoticePreview sampleNotices(const NotificationSettings &settings, int days)
{
    NoticePreview preview{.from = sampleNow() - days * 24h, .to = sampleNow()};
    for (const NotificationChannel &channel : settings.channels)
        preview.channels.append({.channel = channel.name,
                                 .kind = channel.kind,
                                 .messages = days / 2,
                                 .digests = 3,
                                 .mostInADay = 4});
    return preview;
}

} // namespace jobwatch
