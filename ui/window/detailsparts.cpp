#include "ui/window/detailsparts.h"

#include <QAction>
#include <QVBoxLayout>

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

QWidget *detailsColumn(QWidget *heading, QWidget *content, QWidget *parent)
{
    auto *widget = new QWidget(parent);
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    heading->setContentsMargins(12, 8, 8, 4);
    column->addWidget(heading);
    column->addWidget(content, 1);
    return widget;
}

} // namespace jobwatch
