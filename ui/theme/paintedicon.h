#pragma once

#include <QGuiApplication>
#include <QIconEngine>
#include <QList>
#include <QPainter>
#include <QPalette>
#include <QPixmap>

namespace jobwatch {

// An icon that is painted at whatever size is asked for, in the colours of the moment. What was painted is
// kept: a tool bar asks for it at each change of an action.
class PaintedIcon : public QIconEngine
{
public:
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        const qint64 palette = QGuiApplication::palette().cacheKey();
        m_painted.removeIf([palette](const Painted &known) { return known.palette != palette; });
        for (const Painted &known : std::as_const(m_painted)) {
            if (known.pixmap.size() == size && known.mode == mode && known.state == state)
                return known.pixmap;
        }
        m_painted.append({palette, mode, state, painted(size, mode, state)});
        return m_painted.last().pixmap;
    }

private:
    struct Painted
    {
        qint64 palette = 0;
        QIcon::Mode mode = QIcon::Normal;
        QIcon::State state = QIcon::Off;
        QPixmap pixmap{};
    };

    QPixmap painted(const QSize &size, QIcon::Mode mode, QIcon::State state)
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QList<Painted> m_painted{};
};

} // namespace jobwatch
