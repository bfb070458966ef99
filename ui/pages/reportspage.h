#pragma once

#include <memory>
#include <stop_token>

#include "core/base/clock.h"
#include "core/report/report.h"
#include "ui/pages/page.h"
#include "ui/window/questions.h"

namespace jobwatch {

class BusyLine;
class ReportExport;
class ReportForm;
class ReportPreview;

// What a report is to say, at the left; the pages as they would be printed, at the right.
class ReportsPage final : public Page
{
    Q_OBJECT

public:
    ReportsPage(const Questions &questions, const Clock &clock, QWidget *parent = nullptr);
    ~ReportsPage() override;

    void showSnapshot(const Snapshot &snapshot) override;
    void showTimesIn(const QTimeZone &zone) override;
    void reload() override;
    void focusContent() override;
    void exportShown() override;
    Printout printout() const override;

    // Those that are kept, and the channels that can mail them.
    void setDefinitions(const QList<ReportDefinition> &definitions, const QStringList &mailChannels);
    void setDemo(bool demo) { m_demo = demo; }
    ReportForm *form() const { return m_form; }
    ReportPreview *preview() const { return m_preview; }

    // Writes the report shown, for CSV into a folder.
    void save(ReportFormat format, const QString &place, const ExportOffer::Then &then);

Q_SIGNALS:
    void definitionsChanged(const QList<ReportDefinition> &definitions);
    void told(const QString &sentence);
    void failed(const QString &sentence);

private:
    void take(const Result<Report> &answer);
    void askWhere(ReportFormat format);
    void buildProgress();
    void breakOffReading();
    void exported(const Result<void> &result);

    Questions m_questions{};
    const Clock &m_clock;
    QTimeZone m_zone{QTimeZone::systemTimeZone()};
    bool m_demo = false;
    quint64 m_question = 0; // answers to older ones are dropped
    std::shared_ptr<const Report> m_report{};
    ReportForm *m_form = nullptr;
    ReportPreview *m_preview = nullptr;
    ReportExport *m_export = nullptr;
    ExportOffer::Then m_wasExported{}; // who waits for it
    std::stop_source m_stop{}; // of what is being read
    BusyLine *m_reading = nullptr;
    BusyLine *m_exporting = nullptr;
};

} // namespace jobwatch
