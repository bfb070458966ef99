#include "ui/pages/reportspage.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QSaveFile>
#include <QScrollArea>
#include <QVBoxLayout>

#include "core/report/formats.h"
#include "ui/pages/reportform.h"
#include "ui/pages/reportpreview.h"
#include "ui/pages/viewbar.h"
#include "ui/pdf/reportpdf.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

constexpr int formWidth = 340;

Result<void> write(const ReportFile &file, const QString &place)
{
    QSaveFile target(place);
    if (target.open(QIODevice::WriteOnly) && target.write(file.content) == file.content.size()
        && target.commit())
        return {};
    return Error{
        ErrorKind::Storage, ReportsPage::tr("Could not save %1: %2.").arg(place, target.errorString()), {}};
}

} // namespace

ReportsPage::ReportsPage(const Questions &questions, const Clock &clock, QWidget *parent)
    : Page(ViewId::Reports, parent)
    , m_questions(questions)
    , m_clock(clock)
    , m_form(new ReportForm(this))
    , m_preview(new ReportPreview(this))
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

void ReportsPage::setDefinitions(const QList<ReportDefinition> &definitions)
{
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
    m_report = *answer;
    const Audience audience{QLocale(), m_zone};
    m_preview->show(documentOf(*m_report, audience), usualPaper(audience.locale).size(QPageSize::Point));
}

Result<void> ReportsPage::save(ReportFormat format, const QString &place) const
{
    if (!m_report)
        return Error{ErrorKind::NotFound, tr("There is no report yet."), {}};
    const auto files = writeReport(reportWriters(pdfWriter()), format, *m_report, {QLocale(), m_zone});
    if (!files)
        return files.error();
    if (files->size() == 1)
        return write(files->first(), place);
    if (!QDir(place).mkpath(u"."_s))
        return Error{ErrorKind::Storage, tr("The folder %1 cannot be made.").arg(place), {}};
    for (const ReportFile &file : *files) {
        if (const auto done = write(file, QDir(place).filePath(file.name)); !done)
            return done;
    }
    return {};
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
    connect(dialog, &QFileDialog::fileSelected, this, [this, format](const QString &place) {
        if (const auto done = save(format, place); !done)
            Q_EMIT failed(done.error().message);
        else
            Q_EMIT saved(tr("Saved %1.").arg(place));
    });
    dialog->open();
}

} // namespace jobwatch
