#pragma once

#include <QSet>
#include <QWidget>

#include "ui/window/notice.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace jobwatch {

// One line that says what is wrong, with what can be done about it at the right.
class NoticeBar final : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeBar(const Notice &notice, QWidget *parent = nullptr);

    const Notice &notice() const { return m_notice; }
    void setTexts(const Notice &notice); // of the same key: the buttons stay

Q_SIGNALS:
    void pressed(jobwatch::NoticeButton button);
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Notice m_notice{};
    QLabel *m_text = nullptr;
    QList<std::pair<NoticeButton, QPushButton *>> m_buttons{};
};

// At most two banners; the others join into one line below.
class NoticeArea final : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeArea(QWidget *parent = nullptr);

    void show(const QList<Notice> &notices);

Q_SIGNALS:
    void pressed(const jobwatch::Notice &notice, jobwatch::NoticeButton button);

private:
    void layOut();
    NoticeBar *addBar(const Notice &notice);

    QList<Notice> m_notices{};
    QSet<QString> m_closed{};
    bool m_unfolded = false;
    QVBoxLayout *m_layout = nullptr;
    QList<NoticeBar *> m_bars{};
    QPushButton *m_more = nullptr;
};

} // namespace jobwatch
