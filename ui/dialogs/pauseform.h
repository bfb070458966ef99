#pragma once

#include <QWidget>

#include "ui/dialogs/pausechoice.h"

class QComboBox;
class QDateTimeEdit;
class QLabel;
class QLineEdit;

namespace jobwatch {

// Why and until when: the two fields of every dialog that pauses, acknowledges or the like.
class PauseForm final : public QWidget
{
    Q_OBJECT

public:
    // `choices`: see pauseChoices(); the second is chosen at first.
    PauseForm(const QList<PauseChoice> &choices, const ShownTime &time, QWidget *parent = nullptr);

    QString reason() const;
    PauseChoice choice() const; // with the moment entered by hand
    QString problem() const; // a sentence, or nothing
    void setReasonTitle(const QString &title); // with a letter after Alt; instead of "Why"
    void setRemark(const QString &text); // beside the moment: the same in another zone

Q_SIGNALS:
    void changed();

private:
    QWidget *buildUntil();

    QList<PauseChoice> m_choices{};
    ShownTime m_time{};
    QLabel *m_reasonTitle = nullptr;
    QLineEdit *m_reason = nullptr;
    QComboBox *m_until = nullptr;
    QDateTimeEdit *m_moment = nullptr;
    QLabel *m_remark = nullptr;
};

} // namespace jobwatch
