// Why the next test is when it is.
#include <algorithm>
#include <QCoreApplication>
#include <QStringList>

#include "core/text/explain.h"
#include "core/text/words.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

QString said(const char *source, int n = -1)
{
    return QCoreApplication::translate("Explain", source, nullptr, n);
}

QString agoText(const TestForecast &forecast, Instant now, const char *withAge, const char *without)
{
    return forecast.since ? said(withAge).arg(ageText(now - *forecast.since)) : said(without);
}

QString confirmingText(const TestForecast &forecast, Instant now)
{
    if (!forecast.since || !forecast.stage)
        return said(QT_TRANSLATE_NOOP("Explain", "A test failed: a second result is wanted."));
    return said(QT_TRANSLATE_NOOP("Explain", "A test failed in %1 %2 ago: a second result is wanted."))
        .arg(stageText(*forecast.stage), ageText(now - *forecast.since));
}

QString userJobFailedText(const TestForecast &forecast, Instant now)
{
    QString text = agoText(forecast, now, QT_TRANSLATE_NOOP("Explain", "A user job failed %1 ago."),
                           QT_TRANSLATE_NOOP("Explain", "A user job failed."));
    if (forecast.exitCode)
        text += u' ' + said(QT_TRANSLATE_NOOP("Explain", "Its exit code was %1.")).arg(*forecast.exitCode);
    if (forecast.userFailureRate)
        text += u' '
            + said(QT_TRANSLATE_NOOP(
                       "Explain",
                       "The input may have been at fault: %1 of the user jobs here fail in this way."))
                  .arg(percentText(*forecast.userFailureRate));
    return text;
}

QString userJobsPassText(const TestForecast &forecast, Instant now)
{
    if (!forecast.since)
        return said(QT_TRANSLATE_N_NOOP("Explain", "%n user jobs in a row succeeded."), forecast.userJobs);
    return said(QT_TRANSLATE_N_NOOP("Explain", "%n user jobs in a row succeeded in the last %1."),
                forecast.userJobs)
        .arg(ageText(now - *forecast.since));
}

QString noRecentJobsText(const TestForecast &forecast, Instant now)
{
    if (!forecast.since)
        return said(QT_TRANSLATE_NOOP("Explain", "No job of any kind was seen yet, so a test is due."));
    return said(QT_TRANSLATE_NOOP("Explain", "No job for %1, OK is %2 likely."))
        .arg(ageText(now - *forecast.since), percentText(forecast.okProbability));
}

QString budgetText(const TestForecast &forecast)
{
    if (forecast.budgetPerHour < 1)
        return said(QT_TRANSLATE_NOOP("Explain", "Waiting for the test budget."));
    return said(QT_TRANSLATE_N_NOOP("Explain", "Waiting for the test budget of %n tests an hour."),
                forecast.budgetPerHour);
}

QString runningText(const TestForecast &forecast, Instant now)
{
    const bool smoke = forecast.kind == TestKind::Smoke;
    return agoText(forecast, now,
                   smoke ? QT_TRANSLATE_NOOP("Explain", "A smoke test is running, started %1 ago.")
                         : QT_TRANSLATE_NOOP("Explain", "A full test is running, started %1 ago."),
                   smoke ? QT_TRANSLATE_NOOP("Explain", "A smoke test is running.")
                         : QT_TRANSLATE_NOOP("Explain", "A full test is running."));
}

QString reasonText(const TestForecast &forecast, Instant now)
{
    switch (forecast.why) {
    case ForecastWhy::NoTest:
        return said(QT_TRANSLATE_NOOP("Explain", "No test job is defined: only user jobs are evidence."));
    case ForecastWhy::NotByDoubt:
        return said(QT_TRANSLATE_NOOP("Explain", "Tested by a fixed interval or by hand, not by doubt."));
    case ForecastWhy::Paused:
        return said(QT_TRANSLATE_NOOP("Explain", "Paused: nothing is tested."));
    case ForecastWhy::Running:
        return runningText(forecast, now);
    case ForecastWhy::TestProblem:
        return said(QT_TRANSLATE_NOOP("Explain", "The test cannot be run as it is defined."));
    case ForecastWhy::WaitingForBudget:
        return budgetText(forecast);
    case ForecastWhy::DownSince:
        return agoText(
            forecast, now,
            QT_TRANSLATE_NOOP("Explain",
                              "It is down, the last failure was %1 ago: is it repaired? The longer "
                              "an outage lasts, the rarer are the tests."),
            QT_TRANSLATE_NOOP("Explain",
                              "It is down: is it repaired? The longer an outage lasts, the rarer "
                              "are the tests."));
    case ForecastWhy::Confirming:
        return confirmingText(forecast, now);
    case ForecastWhy::UserJobFailed:
        return userJobFailedText(forecast, now);
    case ForecastWhy::ServerReportsTrouble:
        return agoText(forecast, now,
                       QT_TRANSLATE_NOOP("Explain", "The server itself reported trouble %1 ago."),
                       QT_TRANSLATE_NOOP("Explain", "The server itself reports trouble."));
    case ForecastWhy::LongestInterval:
        return said(QT_TRANSLATE_NOOP("Explain", "The longest interval without a full test is over."));
    case ForecastWhy::UserJobsPass:
        return userJobsPassText(forecast, now);
    case ForecastWhy::NoRecentJobs:
        return noRecentJobsText(forecast, now);
    }
    Q_UNREACHABLE();
}

QString inText(const std::optional<Instant> &at, Instant now, const char *later, const char *soon)
{
    if (!at)
        return {};
    const Span left = *at - now;
    return left < std::chrono::minutes(1) ? said(soon) : said(later).arg(ageText(left));
}

// "About": jobs that end meanwhile postpone it or bring it forward.
QString whenText(const TestForecast &forecast, Instant now)
{
    if (forecast.kind == TestKind::Full)
        return inText(forecast.at, now, QT_TRANSLATE_NOOP("Explain", "Full test in about %1."),
                      QT_TRANSLATE_NOOP("Explain", "Full test soon."));
    const QString smoke = inText(forecast.at, now, QT_TRANSLATE_NOOP("Explain", "Smoke test in about %1."),
                                 QT_TRANSLATE_NOOP("Explain", "Smoke test soon."));
    const QString full = inText(forecast.fullAt, now, QT_TRANSLATE_NOOP("Explain", "Full test in about %1."),
                                QT_TRANSLATE_NOOP("Explain", "Full test soon."));
    return (smoke + u' ' + full).trimmed();
}

QString worthText(const TestForecast &forecast)
{
    QStringList sentences;
    if (forecast.kind == TestKind::Full && forecast.unseenBySmoke > 0)
        sentences.append(
            said(QT_TRANSLATE_NOOP("Explain", "Smoke tests cannot see %1 of the remaining doubt."))
                .arg(percentText(std::min(1.0, forecast.unseenBySmoke))));
    if (forecast.servicesOnRunner > 1)
        sentences.append(said(QT_TRANSLATE_N_NOOP("Explain", "It also checks the runner for %n services."),
                              forecast.servicesOnRunner));
    if (forecast.cpuSeconds > 0)
        sentences.append(said(QT_TRANSLATE_NOOP("Explain", "It takes about %L1 CPU s."))
                             .arg(forecast.cpuSeconds, 0, 'f', forecast.cpuSeconds < 10 ? 1 : 0));
    return sentences.join(u' ');
}

bool hasForecast(const RunnerState &runner)
{
    return runner.nextTestWhy == NextTestWhy::ByDoubt && runner.forecast;
}

bool wasDownToday(const RunnerState &runner)
{
    return std::any_of(runner.lastDay.begin(), runner.lastDay.end(),
                       [](const StatusPoint &point) { return point.status == Status::Down; });
}

QString sentenceOf(const QString &words)
{
    return words.isEmpty() ? words : words.at(0).toUpper() + words.mid(1) + u'.';
}

} // namespace

QString forecastText(const TestForecast &forecast, Instant now)
{
    QStringList sentences{reasonText(forecast, now)};
    if (forecast.at)
        sentences += QStringList{whenText(forecast, now), worthText(forecast)};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString forecastShort(const TestForecast &forecast)
{
    switch (forecast.why) {
    case ForecastWhy::NoTest:
        return said(QT_TRANSLATE_NOOP("Explain", "no test job defined"));
    case ForecastWhy::NotByDoubt:
        return said(QT_TRANSLATE_NOOP("Explain", "not by doubt"));
    case ForecastWhy::Paused:
        return said(QT_TRANSLATE_NOOP("Explain", "paused"));
    case ForecastWhy::Running:
        return said(QT_TRANSLATE_NOOP("Explain", "running now"));
    case ForecastWhy::TestProblem:
        return said(QT_TRANSLATE_NOOP("Explain", "test job is wrong"));
    case ForecastWhy::WaitingForBudget:
        return said(QT_TRANSLATE_NOOP("Explain", "no budget left"));
    case ForecastWhy::DownSince:
        return said(QT_TRANSLATE_NOOP("Explain", "is it repaired?"));
    case ForecastWhy::Confirming:
        return said(QT_TRANSLATE_NOOP("Explain", "will decide"));
    case ForecastWhy::UserJobFailed:
        return said(QT_TRANSLATE_NOOP("Explain", "users fail"));
    case ForecastWhy::ServerReportsTrouble:
        return said(QT_TRANSLATE_NOOP("Explain", "server says so"));
    case ForecastWhy::LongestInterval:
        return said(QT_TRANSLATE_NOOP("Explain", "longest interval"));
    case ForecastWhy::UserJobsPass:
        return said(QT_TRANSLATE_N_NOOP("Explain", "%n user jobs OK"), forecast.userJobs);
    case ForecastWhy::NoRecentJobs:
        return said(QT_TRANSLATE_NOOP("Explain", "no job for a while"));
    }
    Q_UNREACHABLE();
}

QString nextTestText(const RunnerState &runner, Instant now)
{
    if (hasForecast(runner))
        return forecastText(*runner.forecast, now);
    if (runner.nextTestWhy == NextTestWhy::Interval)
        return said(QT_TRANSLATE_NOOP("Explain", "Fixed interval: every %1."))
            .arg(durationText(runner.policy.every));
    return sentenceOf(nextTestWhyText(runner.nextTestWhy));
}

// Where nothing happens, the status tells better than "no job for a while" why it is worth a test.
QString nextTestShort(const RunnerState &runner)
{
    if (!hasForecast(runner))
        return nextTestWhyText(runner.nextTestWhy);
    if (runner.forecast->why != ForecastWhy::NoRecentJobs)
        return forecastShort(*runner.forecast);
    if (runner.assessment && (runner.assessment->testMayBeBroken || runner.assessment->faultUnseenByTests))
        return said(QT_TRANSLATE_NOOP("Explain", "evidence disagrees"));
    if (runner.status == Status::Warning)
        return said(QT_TRANSLATE_NOOP("Explain", "unsteady"));
    return wasDownToday(runner) ? said(QT_TRANSLATE_NOOP("Explain", "was down today"))
                                : forecastShort(*runner.forecast);
}

} // namespace jobwatch
