#include "core/report/formats.h"

#include <algorithm>
#include <QCoreApplication>

#include "core/report/checksum.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

QList<ReportWriter> reportWriters(const std::optional<ReportWriter> &pdf)
{
    QList<ReportWriter> writers{{ReportFormat::Html, false, "text/html", writeHtml},
                                {ReportFormat::Csv, true, "text/csv", writeCsv},
                                {ReportFormat::Json, false, "application/json", writeJson}};
    if (pdf)
        writers.append(*pdf);
    return writers;
}

namespace {

class Collecting final : public ReportOutput
{
public:
    explicit Collecting(const std::stop_token &stop)
        : m_stop(stop)
    {
    }

    Result<void> begin(const QString &name) override
    {
        files.append({name, {}});
        return {};
    }
    Result<void> write(const QByteArray &piece) override
    {
        if (m_stop.stop_requested())
            return reportBrokenOff();
        files.last().content += piece;
        return {};
    }

    QList<ReportFile> files{};

private:
    const std::stop_token m_stop;
};

} // namespace

Result<ReportWriter> writerOf(const QList<ReportWriter> &writers, ReportFormat format)
{
    const auto writer = std::find_if(writers.begin(), writers.end(),
                                     [format](const ReportWriter &one) { return one.format == format; });
    if (writer != writers.end())
        return *writer;
    return Error{ErrorKind::NotSupported,
                 QCoreApplication::translate("Report", "%1 cannot be written here: it needs fonts.")
                     .arg(reportFormatText(format)),
                 {}};
}

Result<QList<ReportFile>> writeReport(const QList<ReportWriter> &writers, ReportFormat format,
                                      const Report &report, const Audience &audience,
                                      const std::stop_token &stop)
{
    const auto writer = writerOf(writers, format);
    if (!writer)
        return writer.error();
    Collecting output(stop);
    if (const auto written = writer->write(report, audience, output); !written)
        return written.error();
    if (writer->severalFiles)
        output.files.append({QString::fromLatin1(checksumsFile), checksumsOf(output.files)});
    else
        output.files.first().content = sealed(std::move(output.files.first().content));
    return std::move(output.files);
}

QString proposedFileName(const Report &report, const QTimeZone &zone)
{
    QString name = QCoreApplication::translate("Report", "availability", "part of a file name");
    for (const QString &part :
         {report.definition.scope.server.value, report.definition.scope.service.value}) {
        QString safe;
        for (const QChar c : part.left(40))
            safe.append(c.isLetterOrNumber() || c == u'-' || c == u'_' ? c : u'-');
        if (!safe.isEmpty())
            name += u'-' + safe;
    }
    return name + u'-' + toDateTime(report.span.from).toTimeZone(zone).date().toString(Qt::ISODate);
}

} // namespace jobwatch
