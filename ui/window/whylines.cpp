#include "ui/window/whylines.h"

#include <algorithm>
#include <QCoreApplication>

#include "core/text/explain.h"
#include "core/text/ownerwords.h"
#include "core/text/words.h"
#include "ui/tables/rows.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

QString said(const char *source, int n = -1)
{
    return QCoreApplication::translate("Why", source, nullptr, n);
}

QString sentence(const QString &text)
{
    return text.endsWith(u'.') || text.endsWith(u'?') || text.isEmpty() ? text : text + u'.';
}

WhyLine statusLine(Status status, const QString &text)
{
    return {glyphOf(status), toneOf(status), sentence(text), statusText(status)};
}

WhyLine information(const QString &text)
{
    return {Glyph::Information, Tone::UserJob, sentence(text), said(QT_TRANSLATE_NOOP("Why", "Note"))};
}

struct JobCount
{
    int jobs = 0;
    int failed = 0;
    std::optional<Instant> firstFailure{}; // of the unbroken run of failures up to now
    JobId newest{};
    JobId newestFailed{};
};

bool failed(const Evidence &evidence)
{
    return std::any_of(evidence.stages.begin(), evidence.stages.end(),
                       [](const StageFinding &finding) { return finding.verdict == Verdict::Failed; });
}

JobCount countJobs(const QList<Evidence> &evidence, Source source)
{
    JobCount count;
    bool unbroken = true;
    for (const Evidence &one : evidence) {
        if (one.source != source || !reachedAnyStage(one))
            continue;
        ++count.jobs;
        if (count.newest.isEmpty())
            count.newest = one.job;
        if (failed(one) && count.newestFailed.isEmpty())
            count.newestFailed = one.job;
        count.failed += failed(one);
        unbroken = unbroken && failed(one);
        if (unbroken)
            count.firstFailure = one.knownAt;
    }
    return count;
}

QString jobsText(Source source, const JobCount &count, const ShownTime &time)
{
    const bool user = source == Source::UserJob;
    QString text = count.failed == 0
        ? (user ? said(QT_TRANSLATE_N_NOOP("Why", "All of the last %n user job(s) passed."), count.jobs)
                : said(QT_TRANSLATE_N_NOOP("Why", "All of the last %n test job(s) passed."), count.jobs))
        : (user ? said(QT_TRANSLATE_N_NOOP("Why", "%1 of the last %n user job(s) failed."), count.jobs)
                : said(QT_TRANSLATE_N_NOOP("Why", "%1 of the last %n test job(s) failed."), count.jobs))
              .arg(count.failed);
    if (count.firstFailure && count.failed > 0)
        text += u' '
            + said(QT_TRANSLATE_NOOP("Why", "Nothing passed since %1."))
                  .arg(momentText(*count.firstFailure, time));
    return text;
}

void addJobs(QList<WhyLine> &lines, const QList<Evidence> &evidence, Source source, const ShownTime &time)
{
    const JobCount count = countJobs(evidence, source);
    if (count.jobs > 0)
        lines.append({glyphOf(source), source == Source::UserJob ? Tone::UserJob : Tone::TestJob,
                      jobsText(source, count, time), sourceText(source),
                      said(QT_TRANSLATE_NOOP("Why", "Jobs")),
                      count.newestFailed.isEmpty() ? count.newest : count.newestFailed});
}

void addVerdict(QList<WhyLine> &lines, const RunnerState &runner, const ServerState &server,
                const ShownTime &time)
{
    if (runner.pause)
        lines.append({Glyph::Paused, Tone::Paused,
                      said(QT_TRANSLATE_NOOP("Why", "Paused by %1 since %2: %3"))
                              .arg(oneLine(runner.pause->who, 60), momentText(runner.pause->since, time),
                                   sentence(oneLine(runner.pause->reason)))
                          + (runner.pause->until ? u' '
                                     + said(QT_TRANSLATE_NOOP("Why", "It ends %1."))
                                           .arg(untilText(*runner.pause->until, time))
                                                 : QString()),
                      said(QT_TRANSLATE_NOOP("Why", "Paused"))});
    if (server.contact == Contact::Unreachable)
        lines.append({Glyph::Unknown, Tone::Unknown,
                      said(QT_TRANSLATE_NOOP("Why", "%1 cannot be reached; this is the last known status."))
                          .arg(oneLine(server.name.value, 60)),
                      contactText(server.contact)});
    lines.append(statusLine(runner.status, runnerReason(runner)));
    if (runner.assessment)
        lines.append({Glyph::Information, Tone::UserJob, runnerWhy(runner, time.now),
                      said(QT_TRANSLATE_NOOP("Why", "All evidence"))});
}

void addServerWord(QList<WhyLine> &lines, const ServiceState &service, const ShownTime &time)
{
    const ReportedStatus &reported = service.reported;
    if (!service.onServer)
        lines.append({Glyph::TargetGone, Tone::Unknown,
                      said(QT_TRANSLATE_NOOP("Why", "The server does not list this service any more.")),
                      said(QT_TRANSLATE_NOOP("Why", "Note"))});
    if (reported.word.isEmpty())
        return;
    QString text = reported.at
        ? said(QT_TRANSLATE_NOOP("Why", "The server itself says %1 (%2)"))
              .arg(oneLine(reported.word, 40), momentText(*reported.at, time))
        : said(QT_TRANSLATE_NOOP("Why", "The server itself says %1")).arg(oneLine(reported.word, 40));
    if (!reported.message.isEmpty())
        text += u": "_s + oneLine(reported.message);
    lines.append(information(text));
}

// The newest job whose decisive line is that of the runner.
JobId jobThatSaid(const QString &text, const QList<Evidence> &evidence)
{
    for (const Evidence &one : evidence)
        if (one.text == text)
            return one.job;
    return {};
}

void addDecisiveLine(QList<WhyLine> &lines, const RunnerState &runner, const QList<Evidence> &evidence)
{
    if (runner.testProblem != Cause::None)
        lines.append({Glyph::Warning, Tone::Warning,
                      sentence(said(QT_TRANSLATE_NOOP("Why", "The test itself: %1"))
                                   .arg(causeText(runner.testProblem)
                                        + (runner.testProblemText.isEmpty()
                                               ? QString()
                                               : u": "_s + oneLine(runner.testProblemText)))),
                      said(QT_TRANSLATE_NOOP("Why", "Test"))});
    if (!runner.decisiveStage)
        return;
    const StageState &stage = runner.stages[*runner.decisiveStage];
    if (stage.text.isEmpty())
        return;
    const JobId job = jobThatSaid(stage.text, evidence);
    const QString log = said(QT_TRANSLATE_NOOP("Why", "Log"));
    lines.append(
        {Glyph::Warning, Tone::Warning, oneLine(stage.text, 400), log, job.isEmpty() ? QString() : log, job});
}

} // namespace

QList<WhyLine> whyLines(const RunnerState &runner, const ServiceState &service, const ServerState &server,
                        const QList<Evidence> &evidence, const ShownTime &time)
{
    QList<WhyLine> lines;
    addVerdict(lines, runner, server, time);
    addJobs(lines, evidence, Source::TestJob, time);
    addJobs(lines, evidence, Source::UserJob, time);
    addDecisiveLine(lines, runner, evidence);
    addServerWord(lines, service, time);
    QString next = nextTestText(runner, time.now);
    if (runner.nextTest)
        next =
            said(QT_TRANSLATE_NOOP("Why", "Next test %1: %2")).arg(untilText(*runner.nextTest, time), next);
    else
        next = said(QT_TRANSLATE_NOOP("Why", "Next test: %1")).arg(next);
    lines.append(information(next));
    return lines;
}

QList<WhyLine> whatIsNotShared(const Snapshot &snapshot, const RunnerState &runner)
{
    const bool isFixed =
        runner.policy.kind == PolicyKind::Fixed; // there the last test stands, which is stored
    if (!snapshot.lookingOn || runner.assessment || isFixed)
        return {};
    return {information(said(QT_TRANSLATE_NOOP("Why",
                                               "What is above is stored and shared. How all evidence was "
                                               "weighed, and when the next test is due, only %1 knows."))
                            .arg(ownerText(snapshot.owner)))};
}

QList<WhyLine> whyLines(const ServiceState &service, const ShownTime &time)
{
    QList<const RunnerState *> runners;
    for (const RunnerState &runner : service.runners)
        runners.append(&runner);
    std::stable_sort(runners.begin(), runners.end(), [](const RunnerState *a, const RunnerState *b) {
        return severity(a->status) > severity(b->status);
    });
    QList<WhyLine> lines;
    for (const RunnerState *runner : runners)
        lines.append(statusLine(runner->status,
                                oneLine(runner->key.runner.value, 60) + u": "_s + runnerReason(*runner)));
    addServerWord(lines, service, time);
    return lines;
}

QList<WhyLine> whyLines(const ServerState &server, const ShownTime &time)
{
    QList<WhyLine> lines;
    QString contact = contactText(server.contact);
    if (server.contactSince)
        contact = said(QT_TRANSLATE_NOOP("Why", "%1 since %2"))
                      .arg(contact, momentText(*server.contactSince, time));
    const Status reached = server.contact == Contact::Reachable ? Status::Ok : Status::Unknown;
    lines.append(statusLine(server.contact == Contact::Unreachable ? Status::Down : reached, contact));
    if (server.contactError)
        lines.append({Glyph::Warning, Tone::Warning, sentence(oneLine(server.contactError->message)),
                      said(QT_TRANSLATE_NOOP("Why", "Note"))});
    if (server.nextContact)
        lines.append(information(
            said(QT_TRANSLATE_NOOP("Why", "Next try %1")).arg(untilText(*server.nextContact, time))));
    const QString product =
        server.product.isEmpty() ? serverKindText(server.kind) : oneLine(server.product, 80);
    lines.append(information(
        said(QT_TRANSLATE_NOOP("Why", "%1 at %2")).arg(product, oneLine(server.url.toDisplayString(), 200))));
    lines.append(information(said(QT_TRANSLATE_NOOP("Why", "%L1 of %L2 tests used this hour, %L3 running"))
                                 .arg(server.testsLastHour)
                                 .arg(server.budget.testsPerHour)
                                 .arg(server.testsRunning)));
    for (const QString &remark : server.remarks)
        lines.append(
            {Glyph::Warning, Tone::Warning, oneLine(remark, 400), said(QT_TRANSLATE_NOOP("Why", "Note"))});
    return lines;
}

QString stateWords(const RunnerState &runner, const ShownTime &time)
{
    const QString status =
        runner.pause ? said(QT_TRANSLATE_NOOP("Why", "Paused")) : statusText(runner.status);
    const std::optional<Instant> since = runner.pause ? std::optional(runner.pause->since) : runner.since;
    if (!since)
        return status;
    return said(QT_TRANSLATE_NOOP("Why", "%1 for %2, since %3"))
        .arg(status, ageText(time.now - *since), momentText(*since, time));
}

QString copiedWhy(const QString &title, const QList<WhyLine> &lines, const ShownTime &time)
{
    QString text = title + u" – "_s + exactText(time.now, time) + u'\n';
    for (const WhyLine &line : lines)
        text += u"- "_s + line.source + u": "_s + line.text + u'\n';
    return text;
}

} // namespace jobwatch
