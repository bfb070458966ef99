#include "app/commands/reportoptions.h"

#include <QCoreApplication>

#include "core/text/words.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

Result<QByteArray> parseZone(const QString &text)
{
    if (QTimeZone::isTimeZoneIdAvailable(text.toUtf8()))
        return text.toUtf8();
    return Error{ErrorKind::Misconfigured,
                 QCoreApplication::translate("Commands",
                                             "the time zone “%1” is not known here; they are written "
                                             "as Europe/Berlin or UTC")
                     .arg(oneLine(text, 60)),
                 {}};
}

Result<ReportFormat> parseReportFormat(const QString &text)
{
    if (const auto format = reportFormatFromId(text))
        return *format;
    return Error{ErrorKind::Misconfigured,
                 QCoreApplication::translate("Commands", "a report is written as html, pdf, csv or json"),
                 {}};
}

QString misuseOf(const ReportOptions &options, bool hasBegin)
{
    if (!options.verify.isEmpty()) {
        const bool alone =
            options.output.isEmpty() && !options.format && options.scope.isEmpty() && !hasBegin;
        return alone ? QString()
                     : QCoreApplication::translate("Commands",
                                                   "“--verify” is not used with other options of “report”.");
    }
    if (!hasBegin)
        return QCoreApplication::translate("Commands", "“report” needs “--from”, when its period begins.");
    if (options.format == ReportFormat::Csv && (options.output.isEmpty() || options.output == u"-"_s))
        return QCoreApplication::translate("Commands",
                                           "CSV makes several files: “-o” names the folder for them.");
    if (options.format == ReportFormat::Pdf && options.output.isEmpty())
        return QCoreApplication::translate("Commands",
                                           "“-o” names the PDF file, or - for the standard output.");
    return {};
}

} // namespace jobwatch
