#pragma once

#include <QWidget>

#include "core/domain/ids.h"
#include "core/domain/notificationsettings.h"
#include "core/domain/testdefinition.h"

class QPushButton;
class QSpinBox;

namespace jobwatch {

class MutedLabel;

// When an outage of some runners is told: after how many failures, and how long that takes with the interval
// beside it. What is changed here is the rule that decides, for everything that it is about.
class AlertForm final : public QWidget
{
    Q_OBJECT

public:
    AlertForm(const QList<RunnerKey> &runners, QWidget *parent = nullptr);

    void show(const NotificationSettings &settings);
    void setInterval(const std::optional<TestPolicy> &policy); // nothing: as the file says
    void setFoundAfter(std::optional<Span> foundAfter); // as a replay says

    NotificationSettings settings() const; // with what was changed
    bool isChanged() const;

Q_SIGNALS:
    void changed();
    void rulesRequested(int rule); // to be edited as a whole

private:
    QSpinBox *addCount(const QString &label, const QString &name);
    void describe();

    QList<RunnerKey> m_runners{};
    NotificationSettings m_settings{};
    QList<qsizetype> m_rules{}; // those that decide
    std::optional<TestPolicy> m_policy{};
    std::optional<Span> m_foundAfter{};
    QSpinBox *m_failures = nullptr;
    QSpinBox *m_successes = nullptr;
    MutedLabel *m_sentence = nullptr;
    QPushButton *m_open = nullptr;
};

} // namespace jobwatch
