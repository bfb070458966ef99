#pragma once

#include <QWidget>

#include "core/domain/notificationsettings.h"

class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace jobwatch {

class NoticeRuleForm;

// All rules in their order: for each channel the first that fits decides.
class NoticeRulesPage final : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeRulesPage(QWidget *parent = nullptr);

    void show(const NotificationSettings &settings);
    NotificationSettings settings() const;
    void showRule(int rule); // in the form

Q_SIGNALS:
    void changed();

private:
    void addButtons(QVBoxLayout *column);
    void choose(int row);
    void take(); // what the form says
    void add();
    void remove();
    void move(int step);
    void list(int current);

    NotificationSettings m_settings{};
    QStringList m_channels{};
    int m_row = -1; // in the form
    QListWidget *m_list = nullptr;
    NoticeRuleForm *m_form = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
};

} // namespace jobwatch
