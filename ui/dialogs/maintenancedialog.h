#pragma once

#include "core/domain/snapshot.h"
#include "ui/dialogs/dialogframe.h"
#include "ui/window/timetext.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QDateTimeEdit;
class QFormLayout;
class QLineEdit;
class QTreeWidget;

namespace jobwatch {

class MutedLabel;
class SpanBox;

// Plans a time without notices, once or again and again; below it what is planned already, to be ended.
class MaintenanceDialog final : public DialogFrame
{
    Q_OBJECT

public:
    // `scopes`: what is selected; each can be chosen, its server, and everything.
    MaintenanceDialog(const Snapshot &snapshot, const QList<Scope> &scopes, const QString &who,
                      const ShownTime &time, QWidget *parent = nullptr);

    void showPlans(const QList<Maintenance> &plans);
    Maintenance plan() const;

Q_SIGNALS:
    void planned(const jobwatch::Maintenance &plan);
    void ended(const QString &id);

private:
    QWidget *buildForm(const QList<Scope> &scopes);
    void addTimes(QFormLayout *form);
    QWidget *buildPlans();
    void check();

    ShownTime m_time{};
    QString m_who{};
    QList<Scope> m_scopes{};
    QList<Maintenance> m_plans{};
    QComboBox *m_scope = nullptr;
    QLineEdit *m_reason = nullptr;
    QDateTimeEdit *m_from = nullptr;
    SpanBox *m_lasts = nullptr;
    QComboBox *m_repeat = nullptr;
    QCheckBox *m_ends = nullptr;
    QDateEdit *m_lastDay = nullptr;
    MutedLabel *m_next = nullptr;
    QTreeWidget *m_table = nullptr;
    QPushButton *m_end = nullptr;
    QPushButton *m_do = nullptr;
};

} // namespace jobwatch
