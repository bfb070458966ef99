#include "ui/widgets/scrollareaface.h"

#include <QAbstractScrollArea>
#include <QAccessibleWidget>

namespace jobwatch {

namespace {

// Classes are asked for from the most derived one on: tables and texts have interfaces of their own.
QAccessibleInterface *scrollAreaFace(const QString &className, QObject *object)
{
    if (className != QLatin1StringView("QScrollArea")
        && className != QLatin1StringView("QAbstractScrollArea"))
        return nullptr;
    auto *area = qobject_cast<QAbstractScrollArea *>(object);
    return area ? new QAccessibleWidget(area, QAccessible::Client) : nullptr;
}

} // namespace

void keepScrollAreasAnswering()
{
    QAccessible::installFactory(&scrollAreaFace);
}

} // namespace jobwatch
