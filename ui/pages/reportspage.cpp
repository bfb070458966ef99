#include "ui/pages/reportspage.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>
#include <utility>

#include "core/report/formats.h"
#include "ui/pages/reportexport.h"
#include "ui/pages/reportform.h"
#include "ui/pages/reportformats.h"
#include "ui/pages/reportpreview.h"
#include "ui/pages/viewbar.h"
#include "ui/pdf/reportpdf.h"
#include "ui/printing/printout.h"
#include "ui/widgets/busyline.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

constexpr int formWidth = 340;

} // namespace

ReportsPage::~ReportsPage()
{
    m_stop.request_stop(); // nobody waits for it any more
}

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
    auto *formats = new ReportFormats(this);
    scroll->setFixedWidth(
        std::max({formWidth, m_form->minimumSizeHint().width() + 20, formats->minimumSizeHint().width()}));
    auto *left = new QVBoxLayout;
    left->addWidget(scroll, 1);
    left->addWidget(formats);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addLayout(left);
    row->addWidget(m_preview, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new ViewBar(viewTitle(id()), this));
    column->addLayout(row, 1);
    buildProgress();
    column->addWidget(m_reading);
    column->addWidget(m_exporting);
    connect(m_form, &ReportForm::changed, this, &ReportsPage::reload);
    connect(formats, &ReportFormats::exportRequested, this, &ReportsPage::askWhere);
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

// What was asked before is of no use any more.
void ReportsPage::reload()
{
    if (!m_questions.report || !isVisible())
        return;
    m_stop.request_stop();
    m_stop = {};
    const quint64 question = ++m_question;
    if (!m_report)
        m_preview->showNote(tr("Reading the history…"));
    m_reading->begin(tr("Reading the history…"));
    m_questions.report(this, m_form->definition(), m_clock.now(), m_demo,
                       {.began = {}, .reached = {}, .stop = m_stop.get_token()},
                       [this, question](const Result<Report> &answer) {
                           if (question == m_question)
                               take(answer);
                       });
}

void ReportsPage::breakOffReading()
{
    m_stop.request_stop();
}

void ReportsPage::take(const Result<Report> &answer)
{
    m_reading->end();
    if (!answer && answer.error().kind == ErrorKind::Cancelled) {
        Q_EMIT told(tr("The reading was cancelled."));
        if (!m_report)
            m_preview->showNote(tr("The reading was cancelled. Any change of the report begins it anew."));
        return;
    }
    if (!answer) {
        m_report.reset();
        return m_preview->showNote(answer.error().message);
    }
    m_report = std::make_shared<const Report>(*answer);
    const Audience audience{QLocale(), m_zone};
    m_preview->show(documentOf(*m_report, audience), usualPaper(audience.locale).size(QPageSize::Point));
}

void ReportsPage::buildProgress()
{
    m_reading = new BusyLine(this);
    m_reading->setNames(tr("Reading"), tr("Cancel the reading"));
    m_exporting = new BusyLine(this);
    m_exporting->setNames(tr("Export"), tr("Cancel the export"));
    connect(m_reading, &BusyLine::cancelled, this, &ReportsPage::breakOffReading);
    connect(m_exporting, &BusyLine::cancelled, m_export, &ReportExport::breakOff);
    connect(m_export, &ReportExport::ended, this,
            [this](const QString &, const Result<void> &result) { exported(result); });
    connect(m_export, &ReportExport::reached, m_exporting, &BusyLine::reach);
}

void ReportsPage::save(ReportFormat format, const QString &place, const ExportOffer::Then &then)
{
    if (!m_report)
        return Q_EMIT failed(tr("There is no report yet."));
    if (!m_export->begin(m_report, format, {QLocale(), m_zone}, place))
        return Q_EMIT failed(tr("Another report is being written."));
    m_wasExported = then;
    m_exporting->begin(tr("Writing the report…"));
}

void ReportsPage::exported(const Result<void> &result)
{
    m_exporting->end();
    if (const auto then = std::exchange(m_wasExported, {}))
        then(result);
}

void ReportsPage::exportShown()
{
    askWhere(ReportFormat::Pdf);
}

Printout ReportsPage::printout() const
{
    return m_report ? Printout{.document = documentOf(*m_report, {QLocale(), m_zone})} : Printout{};
}

// CSV makes several files: for it a folder is chosen.
void ReportsPage::askWhere(ReportFormat format)
{
    if (!m_report)
        return Q_EMIT failed(tr("There is no report yet."));
    ExportOffer offer{.title = tr("Export report")};
    if (format != ReportFormat::Csv) {
        offer.suffix = reportFormatId(format);
        offer.name = proposedFileName(*m_report, m_zone) + u'.' + offer.suffix;
    }
    offer.write = [this, format](const QString &place, const ExportOffer::Then &then) {
        save(format, place, then);
    };
    Q_EMIT exportOffered(offer);
}

} // namespace jobwatch
