#include "ui/theme/icons.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QPalette>
#include <QStyle>
#include <QSvgRenderer>

#include "ui/theme/jwstyle.h"
#include "ui/theme/paintedicon.h"

using namespace Qt::Literals::StringLiterals;

// A static library's resources are not registered by themselves; the macro wants the global namespace.
static void registerIcons()
{
    Q_INIT_RESOURCE(jobwatch);
}

namespace jobwatch {

namespace {

QString fileOf(QLatin1StringView name)
{
    return u":/jobwatch/icons/"_s + name + u".svg"_s;
}

// The built-in drawings are black; they are shown in the colour of the text around them, which is looked
// up at each painting, so that a change of theme needs no new icons.
class SymbolEngine final : public PaintedIcon
{
public:
    explicit SymbolEngine(QByteArray svg)
        : m_svg(std::move(svg))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const QColor color = QGuiApplication::palette().color(group, QPalette::WindowText);
        QByteArray svg = m_svg;
        svg.replace("#000", color.name().toLatin1());
        QSvgRenderer renderer(svg);
        const int side = std::min(rect.width(), rect.height());
        QRectF box(0, 0, side, side);
        box.moveCenter(QRectF(rect).center());
        renderer.render(painter, box);
    }
    QIconEngine *clone() const override { return new SymbolEngine(m_svg); }

private:
    QByteArray m_svg{};
};

// The program's own picture keeps its colours. Painted here, it needs no plugin to be looked for.
class PictureEngine final : public PaintedIcon
{
public:
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        QSvgRenderer renderer(fileOf("jobwatch"_L1));
        renderer.render(painter, rect);
    }
    QIconEngine *clone() const override { return new PictureEngine; }
};

QIcon builtIn(QLatin1StringView name)
{
    registerIcons();
    QFile file(fileOf(name));
    return file.open(QIODevice::ReadOnly) ? QIcon(new SymbolEngine(file.readAll())) : QIcon();
}

} // namespace

QIcon themeIcon(QLatin1StringView name)
{
    if (qobject_cast<JwStyle *>(
            QApplication::style())) // our palette: the desktop's may not be readable on it
        return builtIn(name);
    return QIcon::fromTheme(name, builtIn(name));
}

QStringList builtInIconNames()
{
    registerIcons();
    QStringList names = QDir(u":/jobwatch/icons"_s).entryList({u"*.svg"_s}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(4);
    names.removeOne(u"jobwatch"_s);
    return names;
}

QIcon applicationIcon()
{
    registerIcons();
    return QIcon::fromTheme(u"jobwatch"_s, QIcon(new PictureEngine));
}

} // namespace jobwatch
