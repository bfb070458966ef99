#pragma once

#include <QTimer>
#include <QWidget>

#include "ui/dialogs/channelform.h"
#include "ui/window/orders.h"
#include "ui/window/questions.h"
#include "ui/window/windowsetup.h"

class QLabel;
class QPushButton;
class QSpinBox;
class QTabWidget;

namespace jobwatch {

class ChannelsPage;
class MutedLabel;
class NoticePlanPage;
class NoticeRulesPage;

// Who is told of what, when and how: the plan that most people want, the rules behind it, the channels; what
// the last 30 days would have sent.
class NotificationsPage final : public QWidget
{
    Q_OBJECT

public:
    NotificationsPage(const NotificationSettings &settings, const Orders &orders, const Questions &questions,
                      QWidget *parent = nullptr);

    // Where secrets go: the password store of the desktop, else files in this folder.
    void setSecrets(const KeepSecret &keep, const QString &folder);
    NotificationSettings settings() const;
    bool isChanged() const; // there is something to save
    QString mistake() const; // why it cannot be saved; empty: it can
    bool isKeeping() const { return m_keeping; } // the password store was asked and has not answered
    void save(); // keeps the secrets first; what was `kept` comes when that is done
    void showRule(int rule); // on its page; -1: none

Q_SIGNALS:
    void changed();
    void kept(const jobwatch::NotificationSettings &settings);

private:
    void buildPages();
    QWidget *buildCommon();
    QWidget *buildRemark();
    void turnTo(int page);
    void follow();
    void preview();
    void keepNext();
    void keepInFiles();
    void say(const QString &sentence);
    void setKeeping(bool keeping);

    NotificationSettings m_settings{};
    NotificationSettings m_given{}; // as the untouched pages say it
    const Orders m_orders;
    const Questions m_questions;
    KeepSecret m_keep{};
    QString m_secretFolder{};
    bool m_keeping = false;
    int m_page = 0; // shown, and not taken over yet
    QTabWidget *m_tabs = nullptr;
    NoticePlanPage *m_plan = nullptr;
    NoticeRulesPage *m_rules = nullptr;
    ChannelsPage *m_channels = nullptr;
    QSpinBox *m_wait = nullptr;
    QLabel *m_preview = nullptr;
    QLabel *m_night = nullptr;
    MutedLabel *m_remark = nullptr;
    QPushButton *m_inFiles = nullptr; // where there is no password store
    QTimer m_soon{}; // the preview follows when the hand rests
};

} // namespace jobwatch
