#include "core/domain/schedule/hearing.h"

#include "core/domain/belief/observe.h"
#include "core/domain/belief/report.h"
#include "core/domain/measuredtime.h"

namespace jobwatch {

namespace {

void asksForTick(Watch &watch, Instant now)
{
    const Instant soon = now + watch.parameters.confirmAfter;
    watch.extraTick = watch.extraTick ? std::min(*watch.extraTick, soon) : soon;
}

TestBucket &bucketOf(Watch &watch, const WatchedPair &pair, TestKind kind)
{
    WatchedServer &server = watch.servers[size_t(pair.server)];
    return kind == TestKind::Full ? server.full : server.smoke;
}

// Every account that a test of this kind would settle.
template <typename Visit>
void visitCovered(Watch &watch, WatchedPair &pair, TestKind kind, const Visit &visit)
{
    for (const BeliefCell cell : allCells) {
        if (!meets(jobKindOf(kind), cell))
            continue;
        visit(pair.accounts[cell]);
        for (const SharedScope scope : allScopes)
            visit(nodeOf(watch, pair, scope).accounts[cell]);
    }
}

// A client whose jobs fail one after the other says it once in half an hour.
double weightOf(const AmbiguousFailure &before, const Evidence &evidence, Instant now,
                const BeliefParameters &parameters)
{
    const bool repeated =
        secondsSince(before.at, now) < parameters.repeatWindow && before.client == evidence.client;
    return repeated ? parameters.repeatWeight : 1;
}

void measureCost(WatchedService &service, const Evidence &evidence, bool passed, Instant now)
{
    const std::optional<Span> measured = measuredTime(evidence);
    const double cpu = measured ? double(measured->count()) / 1000 : 0;
    DayCost &today = costOfDay(service.costs, dayOf(now));
    today.cpuSeconds += cpu;
    ++(evidence.kind == TestKind::Full ? today.fullTests : today.smokeTests);
    if (!passed || !measured)
        return; // a test that ended early says nothing about the cost of the next one
    std::optional<TestCost> &average =
        evidence.kind == TestKind::Full ? service.costs.full : service.costs.smoke;
    average = averaged(average, {cpu, secondsBetween(evidence.submittedAt, evidence.knownAt)});
}

std::optional<Stage> failedStage(const JobNews &news)
{
    for (const Stage stage : allStages) {
        if (news.verdicts[stage] == Verdict::Failed)
            return stage;
    }
    return {};
}

void remember(WatchedPair &pair, const JobNews &news, const Evidence &evidence, Instant now)
{
    LastHeard &heard = pair.heard;
    const std::optional<Stage> failed = failedStage(news);
    pair.lastEvidence = now;
    for (const Stage stage : allStages) {
        if (news.verdicts[stage] != Verdict::NotReached)
            pair.stageEvidence[stage] = now;
    }
    if (news.kind != JobKind::SmokeTest && news.verdicts[Stage::Execution] != Verdict::NotReached)
        pair.lastDeep = now;
    if (failed) {
        heard.failedAt = now;
        heard.failedKind = news.kind;
        heard.failedStage = *failed;
        heard.exitCode = evidence.exitCode;
        heard.ambiguous = news.userMayBeAtFault;
        heard.userSuccesses = 0;
    } else if (heard.failedAt && (news.kind != JobKind::SmokeTest || heard.failedStage != Stage::Execution)) {
        heard.failedAt.reset();
    }
    if (news.kind != JobKind::User)
        return;
    if (!failed) {
        if (heard.userSuccesses == 0 || secondsSince(heard.lastUserJob, now) > 3600) {
            heard.userSuccesses = 0;
            heard.userSuccessesSince = now;
        }
        ++heard.userSuccesses;
    }
    heard.lastUserJob = now;
}

void learnUserFailures(UserFailures &failures, const JobNews &news, double okBefore, double weight)
{
    if (news.kind == JobKind::User && news.verdicts[Stage::Execution] != Verdict::NotReached)
        failures = learnt(failures, okBefore * weight, news.userMayBeAtFault);
}

void believe(Watch &watch, WatchedPair &pair, const JobNews &news, const Evidence &evidence, Instant now)
{
    const BeliefParameters &parameters = watch.parameters.belief;
    UserFailures &failures = watch.services[size_t(pair.service)].userFailures;
    ObservedJob job{failures.rate(), 1};
    if (news.userMayBeAtFault) {
        job.weight = weightOf(pair.ambiguous, evidence, now, parameters);
        pair.ambiguous = {now, evidence.client};
    }
    const PairBelief belief = beliefOf(watch, pair);
    const double okBefore = executionOk(belief);
    observe(belief, news, job, now, parameters);
    learnUserFailures(failures, news, okBefore, job.weight);
}

} // namespace

void startTest(Watch &watch, WatchedPair &pair, TestKind kind, Instant now)
{
    const ScheduleParameters &parameters = watch.parameters;
    const double expected =
        parameters.coverBase + parameters.coverPerDuration * costOf(watch, pair, kind).seconds;
    const auto cover = Span(qint64(1000 * std::min(parameters.coverLongest, expected)));
    visitCovered(watch, pair, kind, [&](Account &account) {
        account.doubt = 0;
        account.coveredUntil = now + cover;
    });
    TestTrack &track = trackOf(pair, kind);
    TestBucket &bucket = bucketOf(watch, pair, kind);
    if (track.inFlight)
        bucket = returned(bucket);
    bucket = taken(bucket);
    track = {now, true};
}

void endTest(Watch &watch, WatchedPair &pair, TestKind kind)
{
    TestTrack &track = trackOf(pair, kind);
    if (!track.inFlight)
        return;
    track.inFlight = false;
    bucketOf(watch, pair, kind) = returned(bucketOf(watch, pair, kind));
    visitCovered(watch, pair, kind, [](Account &account) { account.coveredUntil = Instant::min(); });
}

void hear(Watch &watch, WatchedPair &pair, const Evidence &evidence, Instant now)
{
    const bool isTest = evidence.source == Source::TestJob;
    if (isTest)
        endTest(watch, pair, evidence.kind);
    if (isTest && evidence.testProblem != Cause::None)
        pair.notBefore = now + Span(qint64(1000 * watch.parameters.problemSpacing));

    const std::optional<JobNews> news = jobNews(evidence);
    if (!news)
        return;
    believe(watch, pair, *news, evidence, now);
    remember(pair, *news, evidence, now);
    if (!isTest)
        return;
    const std::optional<Stage> failed = failedStage(*news);
    measureCost(watch.services[size_t(pair.service)], evidence, !failed, now);
    if (failed || decisiveStage(evidence))
        asksForTick(watch, now);
}

void hear(Watch &watch, WatchedService &service, const ReportedStatus &reported, Instant now)
{
    if (!reported.at || reported.at == service.reportedAt || reported.status == Status::Unknown)
        return;
    service.reportedAt = reported.at;
    if (secondsBetween(*reported.at, now) > watch.parameters.belief.oldNews)
        return;
    std::vector<PairBelief> pairs;
    for (const int index : service.pairs)
        pairs.push_back(beliefOf(watch, watch.pairs[size_t(index)]));
    if (pairs.empty())
        return;
    if (reported.status == Status::Ok) {
        service.badReportAt.reset();
        observeGoodReport(pairs, now, watch.parameters.belief);
        return;
    }
    service.badReportAt = now;
    observeBadReport(pairs, symptomOf(reported), now, watch.parameters.belief);
    asksForTick(watch, now);
}

} // namespace jobwatch
