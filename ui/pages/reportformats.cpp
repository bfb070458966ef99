#include "ui/pages/reportformats.h"

#include <QHBoxLayout>
#include <QPushButton>

#include "core/text/reportwords.h"
#include "ui/theme/icons.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

ReportFormats::ReportFormats(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 12);
    for (const ReportFormat format :
         {ReportFormat::Pdf, ReportFormat::Html, ReportFormat::Csv, ReportFormat::Json}) {
        const bool first = format == ReportFormat::Pdf;
        auto *button = new QPushButton(
            first ? tr("Export %1…").arg(reportFormatText(format)) : reportFormatText(format) + u"…"_s, this);
        button->setAccessibleName(tr("Export %1").arg(reportFormatText(format)));
        if (first)
            button->setIcon(themeIcon("document-export"_L1));
        connect(button, &QPushButton::clicked, this, [this, format] { Q_EMIT exportRequested(format); });
        row->addWidget(button, first ? 2 : 1);
    }
}

} // namespace jobwatch
