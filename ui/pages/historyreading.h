#pragma once

#include <optional>
#include <QObject>
#include <stop_token>

#include "ui/window/questions.h"

namespace jobwatch {

// Asks the history for what the page shows: one question for the charts at a time, the newest next, and the
// incidents beside it. What is on its way can be broken off.
class HistoryReading final : public QObject
{
    Q_OBJECT

public:
    explicit HistoryReading(const Questions &questions, QObject *parent = nullptr);

    void askCharts(const ChartQuestion &question);
    void askIncidents(const IncidentQuestion &question);
    void waitNoMore(); // an answer that was asked of a closed history never comes
    void breakOff(); // answers that come all the same are dropped

Q_SIGNALS:
    void began();
    void ended(); // nothing is on its way
    void chartsRead(const jobwatch::ChartAnswer &answer);
    void chartsFailed(const jobwatch::Error &error);
    void incidentsRead(const QList<jobwatch::Incident> &incidents, const jobwatch::TimeRange &range);
    void incidentsFailed(const jobwatch::Error &error);

private:
    void take(const Result<ChartAnswer> &answer);
    void endIfRead();

    Questions m_questions{};
    quint64 m_question = 0; // answers to older ones are dropped
    std::stop_source m_stop{};
    std::optional<ChartQuestion> m_next{}; // came while another was on its way
    bool m_asking = false;
    bool m_askingIncidents = false;
};

} // namespace jobwatch
