#pragma once

#include <QWidget>

#include "core/domain/snapshot.h"

class QFormLayout;
class QSpinBox;
class QTreeWidget;

namespace jobwatch {

class MutedLabel;

// How many test jobs and requests each server bears: a table of all servers, and the fields of one.
class BudgetPage final : public QWidget
{
    Q_OBJECT

public:
    explicit BudgetPage(const QList<ServerDefinition> &servers, QWidget *parent = nullptr);

    const QList<ServerDefinition> &servers() const { return m_servers; }
    void showSnapshot(const Snapshot &snapshot); // what is used of the budgets now
    void reset(); // all servers, to what holds where nothing is configured

Q_SIGNALS:
    void changed();

private:
    void buildTable();
    void buildFields(QFormLayout *form);
    QSpinBox *addNumber(QFormLayout *form, const QString &label, int most, const QString &tip);
    void showRow(int row);
    void showCurrent();
    void explain();
    void take();

    QList<ServerDefinition> m_servers{};
    QList<ServerDefinition> m_given{};
    bool m_filling = false;
    QTreeWidget *m_table = nullptr;
    QSpinBox *m_perHour = nullptr;
    QSpinBox *m_burst = nullptr;
    QSpinBox *m_together = nullptr;
    QSpinBox *m_requests = nullptr;
    QSpinBox *m_timeout = nullptr; // seconds
    MutedLabel *m_sense = nullptr; // what the numbers mean
};

} // namespace jobwatch
