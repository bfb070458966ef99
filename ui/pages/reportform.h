#pragma once

#include <QWidget>

#include "core/base/clock.h"
#include "core/domain/reportdefinition.h"

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QVBoxLayout;

namespace jobwatch {

class ReportRules;
class ReportScheduleForm;
struct Snapshot;

// The settings of a report: which one, of what, when, how it is counted and what is in it.
class ReportForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportForm(const Clock &clock, QWidget *parent = nullptr);

    ReportDefinition definition() const;
    void setDefinition(const ReportDefinition &definition);
    void setKept(const QList<ReportDefinition> &definitions);
    void setScopes(const Snapshot &snapshot);
    void setZone(const QTimeZone &zone);
    void setMailChannels(const QStringList &names);

Q_SIGNALS:
    void changed(); // what the report would say
    void keptChanged(const QList<ReportDefinition> &definitions);

private:
    void buildAbout(QVBoxLayout *column);
    void buildRules(QVBoxLayout *column);
    void buildContents(QVBoxLayout *column);
    void buildSchedule(QVBoxLayout *column);
    void buildKeepers(QVBoxLayout *column);
    void showKept();
    void chooseKept(int index);
    void keep();
    void forget();
    QDateTime shownTime(Instant at) const;
    void showPeriod();
    void showScheduleNote();

    QList<ReportDefinition> m_kept{};
    const Clock &m_clock;
    QTimeZone m_zone{QTimeZone::systemTimeZone()};
    QComboBox *m_report = nullptr;
    QComboBox *m_period = nullptr;
    QDateTimeEdit *m_from = nullptr;
    QDateTimeEdit *m_to = nullptr;
    QComboBox *m_scope = nullptr;
    QList<std::pair<ReportSection, QCheckBox *>> m_sections{};
    ReportRules *m_rules = nullptr;
    ReportScheduleForm *m_schedule = nullptr;
    bool m_canMail = false;
};

} // namespace jobwatch
