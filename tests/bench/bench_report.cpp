// What a report of a year costs: CPU and memory, from the history to each format, with a status history and
// roll-ups as a year of 250 runners (1,000 stages) leaves them, and tens of millions of rows behind them.
// Each format is made by a process of its own, as a person makes it, and so is the history.
//   bench_report [--in FOLDER] [RUNNERS [CHANGES-A-STAGE [MILLIONS-OF-JOBS]]]
// The folder must have room for about 400 MB for each million; a history that is found in it is used again.
#include <cstdio>
#include <QFileInfo>
#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <sys/resource.h>

#include "core/report/render.h"
#include "core/report/savereport.h"
#include "core/store/store.h"
#include "core/text/words.h"
#include "tests/bench/ratio.h"
#include "tests/bench/yearhistory.h"
#include "ui/pdf/reportpdf.h"

using namespace Qt::Literals::StringLiterals;
using namespace jobwatch;

namespace {

long peak() // of resident memory, in MB
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

int fill(const QString &file, const QStringList &sizes)
{
    if (!openStore(file, StoreMode::ReadWrite))
        return 1;
    return bench::fillYear(file, {sizes[0].toInt(), sizes[1].toInt(), qint64(sizes[2].toDouble() * 1e6)}) ? 0
                                                                                                          : 1;
}

ReportDefinition wholeYear()
{
    ReportDefinition definition{.period = ReportPeriod::Custom, .zone = "Europe/Berlin"};
    definition.from = instantFromMs(bench::yearBegin);
    definition.to = instantFromMs(bench::yearBegin + bench::yearMs);
    return definition;
}

int write(const QString &file, ReportFormat format, const QString &place)
{
    const ReportDefinition definition = wholeYear();
    const auto store = openStore(file, StoreMode::ReadOnly);
    if (!store)
        return 1;
    const double begun = bench::cpuTime();
    const auto report = reportOf(definition, **store, *definition.to);
    const double figures = bench::cpuTime() - begun;
    if (!report || !saveReport(reportWriters(pdfWriter()), format, *report, audienceOf(definition), place))
        return 1;
    const double all = bench::cpuTime() - begun;
    std::printf(
        "%-4s %5.2f s CPU, of which figures %5.2f s (goal: under 5); peak %3ld MB (goal: under 200)\n",
        reportFormatId(format).data(), all / 1e6, figures / 1e6, peak());
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // for the fonts of the PDF
    const QGuiApplication application(argc, argv);
    QStringList arguments = application.arguments().mid(1);
    if (arguments.value(0) == u"--fill"_s)
        return fill(arguments[1], arguments.mid(2));
    if (arguments.value(0) == u"--write"_s)
        return write(arguments[1], *reportFormatFromId(arguments[2]), arguments[3]);

    const QTemporaryDir temporary;
    QString folder = temporary.path();
    if (arguments.value(0) == u"--in"_s && arguments.size() > 1) {
        folder = arguments[1];
        arguments = arguments.mid(2);
    }
    const QStringList usual{u"250"_s, u"800"_s, u"20"_s};
    const QStringList sizes = arguments + usual.mid(arguments.size());
    const QString self = application.applicationFilePath();
    const QString file = folder + u"/year-"_s + sizes.join(u'-') + u".db"_s;
    if (!QFileInfo::exists(file) && QProcess::execute(self, QStringList{u"--fill"_s, file} + sizes) != 0)
        return 1;
    std::printf("a year of %d stages, %s changes each, %s million jobs: %.2f GB\n", sizes[0].toInt() * 4,
                qPrintable(sizes[1]), qPrintable(sizes[2]), double(QFileInfo(file).size()) / 1e9);
    std::fflush(stdout);
    for (const ReportFormat format :
         {ReportFormat::Json, ReportFormat::Csv, ReportFormat::Html, ReportFormat::Pdf}) {
        const QString id(reportFormatId(format));
        if (QProcess::execute(self, {u"--write"_s, file, id, temporary.filePath(id)}) != 0)
            return 1;
    }
    return 0;
}
