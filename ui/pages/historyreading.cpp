#include "ui/pages/historyreading.h"

#include <utility>

namespace jobwatch {

HistoryReading::HistoryReading(const Questions &questions, QObject *parent)
    : QObject(parent)
    , m_questions(questions)
{
}

void HistoryReading::askCharts(const ChartQuestion &question)
{
    if (!m_questions.charts)
        return;
    if (m_asking) {
        m_next = question;
        return;
    }
    m_asking = true;
    Q_EMIT began();
    ChartQuestion asked = question;
    asked.stop = m_stop.get_token();
    m_questions.charts(this, asked, [this, number = ++m_question](const Result<ChartAnswer> &answer) {
        if (number == m_question)
            take(answer);
    });
}

void HistoryReading::take(const Result<ChartAnswer> &answer)
{
    m_asking = false;
    if (const auto next = std::exchange(m_next, std::nullopt))
        askCharts(*next);
    endIfRead();
    if (answer)
        Q_EMIT chartsRead(*answer);
    else
        Q_EMIT chartsFailed(answer.error());
}

void HistoryReading::askIncidents(const IncidentQuestion &question)
{
    if (!m_questions.incidents)
        return;
    m_askingIncidents = true;
    Q_EMIT began();
    IncidentQuestion asked = question;
    asked.stop = m_stop.get_token();
    m_questions.incidents(this, asked, [this, range = question.range](const Result<QList<Incident>> &answer) {
        m_askingIncidents = false;
        endIfRead();
        if (answer)
            Q_EMIT incidentsRead(*answer, range);
        else
            Q_EMIT incidentsFailed(answer.error());
    });
}

void HistoryReading::waitNoMore()
{
    m_asking = false;
    m_next.reset();
}

void HistoryReading::breakOff()
{
    m_stop.request_stop();
    m_stop = {};
    ++m_question;
    waitNoMore();
    m_askingIncidents = false;
}

void HistoryReading::endIfRead()
{
    if (!m_asking && !m_askingIncidents)
        Q_EMIT ended();
}

} // namespace jobwatch
