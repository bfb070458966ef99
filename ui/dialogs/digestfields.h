#pragma once

#include <QWidget>

#include "core/domain/notificationsettings.h"

class QComboBox;
class QTimeEdit;

namespace jobwatch {

class MutedLabel;

// When what is told is delivered: at once, or gathered by the hour, once or twice a day, by the week.
class DigestFields final : public QWidget
{
    Q_OBJECT

public:
    // `who` is told, for screen readers.
    explicit DigestFields(const QString &who, QWidget *parent = nullptr);

    DigestTimes times() const;
    void setTimes(const DigestTimes &times);
    QWidget *first() const; // for the buddy of a label

Q_SIGNALS:
    void changed();

private:
    void follow();

    DigestTimes m_given{};
    QComboBox *m_when = nullptr;
    QComboBox *m_weekday = nullptr;
    QTimeEdit *m_at = nullptr;
    QTimeEdit *m_again = nullptr;
    MutedLabel *m_zone = nullptr;
};

// More times a day than there are fields for.
bool isFinerThanFields(const DigestTimes &times);

} // namespace jobwatch
