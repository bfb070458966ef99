#include <algorithm>
#include <QCoreApplication>

#include "core/text/midsentence.h"
#include "core/text/words.h"
#include "ui/charts/evidencelanes.h"
#include "ui/tables/timewords.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

constexpr double closest = 5; // px between two marks of a lane

QString markWords(const Evidence &job, Stage stage, const TimeRange &range, const QTimeZone &zone)
{
    const StageFinding &finding = job.stages[stage];
    QString words = secondsText(job.knownAt, range.to, zone) + u' ' + sourceMidSentence(job.source);
    if (!job.job.isEmpty())
        words += u' ' + oneLine(job.job.value, 40);
    words += u": "_s;
    if (finding.verdict == Verdict::Passed)
        return words + QCoreApplication::translate("Chart", "%1 passed").arg(stageMidSentence(stage));
    return words
        + QCoreApplication::translate("Chart", "failed in %1, %2", "stage, cause")
              .arg(stageMidSentence(stage), causeShort(finding.cause));
}

// Into the last mark of the same lane, if it is as close as that.
bool joined(QList<LaneMark> &marks, const LaneMark &mark, Span near)
{
    for (qsizetype i = marks.size() - 1; i >= 0; --i) {
        LaneMark &last = marks[i];
        if (last.stage != mark.stage || last.source != mark.source)
            continue;
        if (mark.at - last.at >= near || last.failed != mark.failed)
            return false;
        ++last.count;
        return true;
    }
    return false;
}

} // namespace

QList<LaneMark> laneMarks(const QList<Evidence> &evidence, const TimeRange &range, double width,
                          const QTimeZone &zone)
{
    if (width <= 0 || range.length() <= Span::zero())
        return {};
    const Span near(qint64(closest / width * double(range.length().count())));
    QList<Evidence> oldestFirst;
    for (const Evidence &job : evidence) {
        if (range.contains(job.knownAt))
            oldestFirst.append(job);
    }
    std::stable_sort(oldestFirst.begin(), oldestFirst.end(),
                     [](const Evidence &a, const Evidence &b) { return a.knownAt < b.knownAt; });
    QList<LaneMark> marks;
    for (const Evidence &job : oldestFirst) {
        for (const Stage stage : allStages) {
            const Verdict verdict = job.stages[stage].verdict;
            if (verdict == Verdict::NotReached)
                continue;
            LaneMark mark{.at = job.knownAt,
                          .stage = stage,
                          .source = job.source,
                          .failed = verdict == Verdict::Failed,
                          .words = {}};
            if (joined(marks, mark, near))
                continue;
            mark.words = markWords(job, stage, range, zone);
            marks.append(mark);
        }
    }
    return marks;
}

} // namespace jobwatch
