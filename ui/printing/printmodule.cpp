// All that knows printers. It is loaded with the first wish to print: Qt's print support and what it needs
// would make each start longer.
#include <algorithm>
#include <memory>
#include <QDir>
#include <QPageLayout>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

#include "ui/printing/printjob.h"

using namespace Qt::Literals::StringLiterals;

namespace {

using jobwatch::Printed;
using jobwatch::PrintJob;

QSizeF paperOf(const QPrinter &printer)
{
    return printer.pageLayout().fullRect(QPageLayout::Point).size();
}

// The pages wanted, counted from 1.
std::pair<int, int> rangeOf(const QPrinter &printer, int pages)
{
    if (printer.printRange() != QPrinter::PageRange || printer.fromPage() == 0)
        return {1, pages};
    return {std::clamp(printer.fromPage(), 1, pages), std::clamp(printer.toPage(), 1, pages)};
}

bool printPages(QPrinter &printer, const PrintJob &job)
{
    const int pages = job.layOut(paperOf(printer));
    const auto [first, last] = rangeOf(printer, pages);
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const double scale = printer.resolution() / job.unitsPerInch;
    for (int page = first; page <= last; ++page) {
        if (page > first && !printer.newPage())
            return false;
        painter.save();
        painter.scale(scale, scale);
        job.paint(painter, page - 1);
        painter.restore();
    }
    return painter.end() && printer.printerState() != QPrinter::Error;
}

std::shared_ptr<QPrinter> printerFor(const PrintJob &job)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(job.name);
    printer->setCreator(u"Jobwatch"_s);
    printer->setFullPage(true);
    printer->setPageOrientation(job.landscape ? QPageLayout::Landscape : QPageLayout::Portrait);
    if (printer->outputFormat() == QPrinter::PdfFormat) // there is no printer
        printer->setOutputFileName(QDir::home().filePath(job.name + u".pdf"_s));
    return printer;
}

} // namespace

extern "C" Q_DECL_EXPORT void jobwatchPrint(const PrintJob *asked, QWidget *window,
                                            const jobwatch::AfterPrinting *told)
{
    const std::shared_ptr<QPrinter> printer = printerFor(*asked);
    auto *dialog = new QPrintDialog(printer.get(), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintPageRange
                       | QAbstractPrintDialog::PrintShowPageSize);
    QObject::connect(dialog, qOverload<>(&QDialog::accepted), dialog, [printer, job = *asked, then = *told] {
        const bool isFile = !printer->outputFileName().isEmpty();
        const bool isDone = printPages(*printer, job);
        then(!isDone ? Printed::Failed : isFile ? Printed::Saved : Printed::Sent, printer->outputFileName());
    });
    dialog->open();
}
