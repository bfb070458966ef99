#include "ui/pdf/reportpdf.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

#include "core/report/checksum.h"
#include "ui/pdf/reportpages.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

QPageSize usualPaper(const QLocale &locale)
{
    switch (locale.measurementSystem()) {
    case QLocale::ImperialUSSystem:
        return QPageSize(QPageSize::Letter);
    case QLocale::MetricSystem:
    case QLocale::ImperialUKSystem:
        return QPageSize(QPageSize::A4);
    }
    Q_UNREACHABLE();
}

Result<void> writePdf(const Report &report, const Audience &audience, ReportOutput &output)
{
    if (const auto begun = output.begin({}); !begun)
        return begun;
    const ShownDocument document = documentOf(report, audience);
    const QPageSize paper = usualPaper(audience.locale);
    const ReportPages pages = pagesOf(document, paper.size(QPageSize::Point));
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
    writer.setResolution(int(unitsPerInch));
    writer.setPageSize(paper);
    writer.setPageMargins({});
    writer.setTitle(document.title + u" – "_s + document.subtitle);
    writer.setCreator(u"Jobwatch " JOBWATCH_VERSION ""_s);
    QPainter painter;
    if (!painter.begin(&writer))
        return Error{
            ErrorKind::Storage, QCoreApplication::translate("Report", "The PDF cannot be painted."), {}};
    for (size_t page = 0; page < pages.pages.size(); ++page) {
        if (page > 0)
            writer.newPage();
        paintPage(painter, pages.pages[page]);
        if (const auto goesOn = output.write({}); !goesOn)
            return goesOn;
        output.reached(int(page) + 1, int(pages.pages.size()));
    }
    painter.end();
    // A comment after the end is no part of the document for readers of PDF.
    return output.write(content + "%" + checksumPlace() + "\n");
}

ReportWriter pdfWriter()
{
    return {ReportFormat::Pdf, false, "application/pdf", writePdf};
}

} // namespace jobwatch
