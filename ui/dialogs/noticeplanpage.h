#pragma once

#include <QWidget>

#include "ui/dialogs/notificationplan.h"

class QStackedWidget;
class QTableWidget;
class QFormLayout;

namespace jobwatch {

class DigestFields;
class QuietFields;

// Who is told of what: events by channel, and when. Where the rules are finer it says so instead.
class NoticePlanPage final : public QWidget
{
    Q_OBJECT

public:
    explicit NoticePlanPage(QWidget *parent = nullptr);

    void show(const NotificationSettings &settings);
    NotificationSettings settings() const;

Q_SIGNALS:
    void changed();

private:
    void buildPlan();
    void fillTable();
    void addDigests(QFormLayout *form);
    NotificationPlan plan() const;

    NotificationSettings m_settings{};
    std::optional<NotificationPlan> m_plan{}; // as shown
    QStackedWidget *m_pages = nullptr;
    QTableWidget *m_table = nullptr;
    QuietFields *m_quiet = nullptr;
    QList<DigestFields *> m_digests{};
};

} // namespace jobwatch
