#pragma once

#include "core/domain/notificationsettings.h"
#include "core/domain/snapshot.h"
#include "ui/dialogs/dialogframe.h"
#include "ui/window/questions.h"
#include "ui/window/timetext.h"

namespace jobwatch {

class AlertForm;
class MutedLabel;
class PolicyForm;
class WhatIfPanel;

// Says how often the selected runners are tested, with what that costs of the budget and what would have
// come of it in the recorded history.
class IntervalDialog final : public DialogFrame
{
    Q_OBJECT

public:
    IntervalDialog(const Snapshot &snapshot, const QList<RunnerState> &runners, const ShownTime &time,
                   const Questions &questions, QWidget *parent = nullptr);

    // Who is told of an outage, and after how many failures: shown beside the interval from then on.
    void setNotifications(const NotificationSettings &settings);

Q_SIGNALS:
    void decided(const jobwatch::TestPolicy &policy);
    void clearedToConfiguration();
    void notificationsDecided(const jobwatch::NotificationSettings &settings);
    void rulesRequested(int rule); // -1: none decides

private:
    QWidget *buildScope();
    QWidget *buildSetting();
    QWidget *buildAlert();
    void check();
    void askWhere();
    void decide();

    Snapshot m_snapshot{};
    QList<RunnerState> m_runners{};
    PolicyForm *m_form = nullptr;
    MutedLabel *m_cost = nullptr;
    AlertForm *m_alert = nullptr;
    QWidget *m_alertPart = nullptr; // with its title
    bool m_policyTouched = false;
    WhatIfPanel *m_whatIf = nullptr;
    QPushButton *m_apply = nullptr;
    QPushButton *m_export = nullptr;
};

} // namespace jobwatch
