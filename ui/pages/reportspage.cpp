#include "ui/pages/reportspage.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "core/report/formats.h"
#include "ui/pages/reportexport.h"
#include "ui/pages/reportform.h"
#include "ui/pages/reportpreview.h"
#include "ui/pages/viewbar.h"
#include "ui/pdf/reportpdf.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

constexpr int formWidth = 340;

} // namespace

ReportsPage::ReportsPage(const Questions &questions, const Clock &clock, QWidget *parent)
    : Page(ViewId::Reports, parent)
    , m_questions(questions)
    , m_clock(clock)
    , m_form(new ReportForm(clock, this))
    , m_preview(new ReportPreview(this))
    , m_export(new ReportExport(this))
{
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_form);
    scroll->setFixedWidth(std::max(formWidth, m_form->minimumSizeHint().width() + 20));
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(scroll);
    row->addWidget(m_preview, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new ViewBar(viewTitle(id()), this));
    column->addLayout(row, 1);
    column->addWidget(buildProgress());
    connect(m_form, &ReportForm::changed, this, &ReportsPage::reload);
    connect(m_form, &ReportForm::exportRequested, this, &ReportsPage::askWhere);
    connect(m_form, &ReportForm::keptChanged, this, &ReportsPage::definitionsChanged);
}

void ReportsPage::showSnapshot(const Snapshot &snapshot)
{
    m_form->setScopes(snapshot);
}

void ReportsPage::showTimesIn(const QTimeZone &zone)
{
    m_zone = zone;
    m_form->setZone(zone);
    if (isVisible())
        reload();
}

void ReportsPage::focusContent()
{
    m_form->setFocus();
}

void ReportsPage::setDefinitions(const QList<ReportDefinition> &definitions, const QStringList &mailChannels)
{
    m_form->setMailChannels(mailChannels);
    m_form->setKept(definitions);
}

void ReportsPage::reload()
{
    if (!m_questions.report || !isVisible())
        return;
    const quint64 question = ++m_question;
    if (!m_report)
        m_preview->showNote(tr("Reading the history…"));
    m_questions.report(this, m_form->definition(), m_clock.now(), m_demo,
                       [this, question](const Result<Report> &answer) {
                           if (question == m_question)
                               take(answer);
                       });
}

void ReportsPage::take(const Result<Report> &answer)
{
    if (!answer) {
        m_report.reset();
        return m_preview->showNote(answer.error().message);
    }
    m_report = std::make_shared<const Report>(*answer);
    const Audience audience{QLocale(), m_zone};
    m_preview->show(documentOf(*m_report, audience), usualPaper(audience.locale).size(QPageSize::Point));
}

QWidget *ReportsPage::buildProgress()
{
    m_exporting = new QWidget(this);
    m_progress = new QProgressBar(m_exporting);
    m_progress->setAccessibleName(tr("Export"));
    m_progress->setRange(0, 0);
    auto *cancel = new QPushButton(tr("Cancel"), m_exporting);
    cancel->setAccessibleName(tr("Cancel the export"));
    auto *row = new QHBoxLayout(m_exporting);
    row->setContentsMargins(16, 6, 16, 6);
    row->addWidget(m_progress, 1);
    row->addWidget(cancel);
    m_exporting->hide();
    connect(cancel, &QPushButton::clicked, m_export, &ReportExport::breakOff);
    connect(m_export, &ReportExport::ended, this, &ReportsPage::exported);
    connect(m_export, &ReportExport::reached, this, [this](int part, int parts) {
        m_progress->setRange(0, parts);
        m_progress->setValue(part);
    });
    return m_exporting;
}

void ReportsPage::save(ReportFormat format, const QString &place)
{
    if (!m_report)
        return Q_EMIT failed(tr("There is no report yet."));
    if (!m_export->begin(m_report, format, {QLocale(), m_zone}, place))
        return Q_EMIT failed(tr("Another report is being written."));
    m_progress->setRange(0, 0);
    m_exporting->show();
}

void ReportsPage::exported(const QString &place, const Result<void> &result)
{
    m_exporting->hide();
    if (result)
        Q_EMIT saved(tr("Saved %1.").arg(place));
    else if (result.error().kind == ErrorKind::Cancelled)
        Q_EMIT saved(tr("The export was cancelled; nothing was written."));
    else
        Q_EMIT failed(result.error().message);
}

// CSV makes several files: for it a folder is chosen.
void ReportsPage::askWhere(ReportFormat format)
{
    if (!m_report)
        return Q_EMIT failed(tr("There is no report yet."));
    auto *dialog = new QFileDialog(this, tr("Export report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (format == ReportFormat::Csv) {
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
    } else {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(QString(reportFormatId(format)));
        dialog->selectFile(proposedFileName(*m_report, m_zone) + u'.' + reportFormatId(format));
    }
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, format](const QString &place) { save(format, place); });
    dialog->open();
}

} // namespace jobwatch
