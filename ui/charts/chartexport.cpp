#include "ui/charts/chartexport.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

QByteArray pngOf(QWidget &widget)
{
    constexpr double scale = 2;
    QImage image(widget.size() * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(widget.palette().color(QPalette::Base));
    widget.render(&image);
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return content;
}

QByteArray svgOf(QWidget &widget)
{
    QByteArray content;
    QBuffer buffer(&content);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(widget.size());
    generator.setViewBox(widget.rect());
    generator.setTitle(widget.accessibleName());
    generator.setDescription(widget.accessibleDescription());
    QPainter painter(&generator);
    widget.render(&painter);
    painter.end();
    return content;
}

} // namespace

QByteArray pictureOf(QWidget &widget, PictureFormat format)
{
    switch (format) {
    case PictureFormat::Png:
        return pngOf(widget);
    case PictureFormat::Svg:
        return svgOf(widget);
    }
    Q_UNREACHABLE();
}

std::optional<PictureFormat> pictureFormatOf(const QString &file)
{
    if (file.endsWith(".png"_L1, Qt::CaseInsensitive))
        return PictureFormat::Png;
    return file.endsWith(".svg"_L1, Qt::CaseInsensitive) ? std::optional(PictureFormat::Svg) : std::nullopt;
}

Result<void> writeFile(const QString &file, const QByteArray &content)
{
    QSaveFile target(file);
    if (target.open(QIODevice::WriteOnly) && target.write(content) == content.size() && target.commit())
        return {};
    return Error{ErrorKind::Storage, target.errorString(), {}};
}

} // namespace jobwatch
