#pragma once

#include <QWidget>

#include "core/domain/notificationsettings.h"

class QComboBox;
class QFormLayout;
class QLineEdit;
class QListWidget;
class QSpinBox;

namespace jobwatch {

class DigestFields;
class QuietFields;

// One rule: for which servers and services, from which severity, of which events, to which channels, and
// when.
class NoticeRuleForm final : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeRuleForm(QWidget *parent = nullptr);

    void show(const NotificationRule &rule, const QStringList &channels);
    NotificationRule rule() const;

Q_SIGNALS:
    void changed();

private:
    QLineEdit *addPatterns(QFormLayout *form, const QString &label, const QString &name);
    QSpinBox *addCount(QFormLayout *form, const QString &label, const QString &name);
    QListWidget *addChoices(QFormLayout *form, const QString &label, const QString &name);

    NotificationRule m_given{};
    QLineEdit *m_servers = nullptr;
    QLineEdit *m_services = nullptr;
    QComboBox *m_severity = nullptr;
    QListWidget *m_events = nullptr;
    QListWidget *m_channels = nullptr;
    DigestFields *m_when = nullptr;
    QuietFields *m_quiet = nullptr;
    QSpinBox *m_remind = nullptr;
    QSpinBox *m_failures = nullptr;
    QSpinBox *m_successes = nullptr;
};

// "bio*, slurm" as names; nothing for all.
QStringList patternsFrom(const QString &text);
// What a rule is about, in a line: "Everything, to all channels", "bio*: down only, to ops, once a day".
QString ruleTitle(const NotificationRule &rule);

} // namespace jobwatch
