#include "ui/window/detailsparts.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/theme/theme.h"

namespace jobwatch {

QLabel *sectionLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

QToolButton *flatButton(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAccessibleName(action->text().remove(u'&'));
    return button;
}

DetailsColumn::DetailsColumn(QWidget *heading, QToolButton *button, QWidget *content, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new QWidget(this);
    bar->setFixedHeight(fontMetrics().height() + 16);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 2, 8, 2);
    row->addWidget(heading, 1);
    if (button)
        row->addWidget(button);
    column->addWidget(bar);
    column->addWidget(content, 1);
}

void DetailsColumn::paintEvent(QPaintEvent *)
{
    if (!m_line)
        return;
    const int x = layoutDirection() == Qt::LeftToRight ? 0 : width() - 1;
    QPainter(this).fillRect(QRect(x, 0, 1, height()), themeOf(this).separator);
}

} // namespace jobwatch
