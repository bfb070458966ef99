#pragma once

#include <QLabel>
#include <QToolButton>

class QAction;

namespace jobwatch {

// The pieces that the details are put together from.
QLabel *sectionLabel(const QString &text, QWidget *parent); // bold
QToolButton *flatButton(QAction *action, QWidget *parent); // icon and text of an action

// One of the columns below the title: a heading of fixed height, an optional button at its end, the content.
class DetailsColumn final : public QWidget
{
    Q_OBJECT

public:
    DetailsColumn(QWidget *heading, QToolButton *button, QWidget *content, QWidget *parent = nullptr);

    void setLine(bool line) { m_line = line; } // towards the column before it

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_line = false;
};

} // namespace jobwatch
