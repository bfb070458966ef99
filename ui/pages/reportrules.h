#pragma once

#include <QWidget>

#include "core/domain/reportdefinition.h"

class QComboBox;
class QFormLayout;

namespace jobwatch {

// How the availability of a report is counted.
class ReportRules final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportRules(QWidget *parent = nullptr);

    AccountingRule rule() const;
    void setRule(const AccountingRule &rule);

Q_SIGNALS:
    void changed();

private:
    void addCounting(QFormLayout *form, const QString &title, Counting AccountingRule::*member);

    QComboBox *m_runners = nullptr;
    QList<std::pair<Counting AccountingRule::*, QComboBox *>> m_countings{};
};

} // namespace jobwatch
