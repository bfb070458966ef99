#pragma once

#include <QWidget>

#include "core/domain/reportdefinition.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QTimeEdit;

namespace jobwatch {

// Whether and when a report is mailed by itself, to whom and as what.
class ReportScheduleForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportScheduleForm(QWidget *parent = nullptr);

    std::optional<ReportSchedule> schedule() const;
    ReportFormat format() const;
    void setSchedule(const std::optional<ReportSchedule> &schedule, ReportFormat format);
    void setMailChannels(const QStringList &names);
    void say(const QString &sentence); // when it comes next, or why it does not

Q_SIGNALS:
    void changed();

private:
    void follow();

    QCheckBox *m_weekly = nullptr;
    QComboBox *m_weekday = nullptr;
    QTimeEdit *m_hour = nullptr;
    QComboBox *m_format = nullptr;
    QComboBox *m_channel = nullptr;
    QLabel *m_note = nullptr;
};

} // namespace jobwatch
