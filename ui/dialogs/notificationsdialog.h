#pragma once

#include <QTimer>

#include "ui/dialogs/channelform.h"
#include "ui/dialogs/dialogframe.h"
#include "ui/window/orders.h"
#include "ui/window/questions.h"
#include "ui/window/windowsetup.h"

class QLabel;
class QSpinBox;
class QTabWidget;

namespace jobwatch {

class ChannelsPage;
class NoticePlanPage;
class NoticeRulesPage;

// Who is told of what, when and how: the plan that most people want, the rules behind it, the channels; what
// the last 30 days would have sent.
class NotificationsDialog final : public DialogFrame
{
    Q_OBJECT

public:
    NotificationsDialog(const NotificationSettings &settings, const Orders &orders,
                        const Questions &questions, QWidget *parent = nullptr);

    void accept() override; // keeps the secrets first
    // Where secrets go: the password store of the desktop, else files in this folder.
    void setSecrets(const KeepSecret &keep, const QString &folder);
    NotificationSettings settings() const;
    void showRule(int rule); // on its page; -1: none

Q_SIGNALS:
    void decided(const jobwatch::NotificationSettings &settings);

private:
    void buildPages();
    QWidget *buildCommon();
    void takePage();
    void turnTo(int page);
    void follow();
    void preview();
    void keepNext();
    void keepInFiles();

    NotificationSettings m_settings{};
    const Orders m_orders;
    const Questions m_questions;
    KeepSecret m_keep{};
    QString m_secretFolder{};
    int m_page = 0; // shown, and not taken over yet
    QTabWidget *m_tabs = nullptr;
    NoticePlanPage *m_plan = nullptr;
    NoticeRulesPage *m_rules = nullptr;
    ChannelsPage *m_channels = nullptr;
    QSpinBox *m_wait = nullptr;
    QLabel *m_preview = nullptr;
    QLabel *m_night = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_inFiles = nullptr; // where there is no password store
    QTimer m_soon{}; // the preview follows when the hand rests
};

} // namespace jobwatch
