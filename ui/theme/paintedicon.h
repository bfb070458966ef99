#pragma once

#include <QIconEngine>
#include <QPainter>
#include <QPixmap>

namespace jobwatch {

// An icon that is painted at whatever size is asked for; it has no pixmaps of its own.
class PaintedIcon : public QIconEngine
{
public:
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
};

} // namespace jobwatch
