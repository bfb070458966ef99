#pragma once

#include <QWidget>

#include "core/domain/notificationsettings.h"

class QCheckBox;
class QComboBox;
class QTimeEdit;

namespace jobwatch {

// Whether there are quiet hours, and which.
class QuietFields final : public QWidget
{
    Q_OBJECT

public:
    explicit QuietFields(QWidget *parent = nullptr);

    QuietHours hours() const;
    void setHours(const QuietHours &hours);
    QWidget *first() const; // for the buddy of a label

Q_SIGNALS:
    void changed();

private:
    void follow();

    QByteArray m_zone{};
    QCheckBox *m_quiet = nullptr;
    QTimeEdit *m_from = nullptr;
    QTimeEdit *m_to = nullptr;
    QComboBox *m_days = nullptr;
};

} // namespace jobwatch
