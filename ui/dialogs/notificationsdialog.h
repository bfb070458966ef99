#pragma once

#include <QTimer>

#include "ui/dialogs/dialogframe.h"
#include "ui/dialogs/notificationplan.h"
#include "ui/window/orders.h"
#include "ui/window/questions.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QSpinBox;
class QTableWidget;
class QTimeEdit;

namespace jobwatch {

// Who is told of what: events by channel, the waiting time, the rate, quiet hours, digests; a test message,
// and what the last 30 days would have sent.
class NotificationsDialog final : public DialogFrame
{
    Q_OBJECT

public:
    NotificationsDialog(const NotificationSettings &settings, const Orders &orders,
                        const Questions &questions, QWidget *parent = nullptr);

    NotificationPlan plan() const;

Q_SIGNALS:
    void decided(const jobwatch::NotificationSettings &settings);

private:
    QWidget *buildTable();
    QWidget *buildForm();
    void addQuietHours(QFormLayout *form);
    void addDigests(QFormLayout *form);
    void addTest(QFormLayout *form);
    void show(const NotificationPlan &plan);
    void follow();
    void preview();
    void sendTest();

    const NotificationSettings m_settings;
    const Orders m_orders;
    const Questions m_questions;
    const bool m_isShown; // the rules are no finer than this
    NotificationPlan m_plan{};
    QTableWidget *m_table = nullptr;
    QSpinBox *m_wait = nullptr;
    QSpinBox *m_perHour = nullptr;
    QCheckBox *m_quiet = nullptr;
    QTimeEdit *m_from = nullptr;
    QTimeEdit *m_to = nullptr;
    QComboBox *m_days = nullptr;
    QList<QComboBox *> m_digests{};
    QList<QTimeEdit *> m_digestTimes{};
    QComboBox *m_testChannel = nullptr;
    QLabel *m_outcome = nullptr;
    QLabel *m_preview = nullptr;
    QLabel *m_night = nullptr;
    QTimer m_soon{}; // the preview follows when the hand rests
};

} // namespace jobwatch
