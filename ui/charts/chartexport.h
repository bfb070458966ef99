#pragma once

#include <QByteArray>
#include <QString>

#include "core/base/result.h"

class QWidget;

namespace jobwatch {

enum class PictureFormat { Png, Svg };

// What a widget shows now, as a file. A PNG has twice the pixels of the screen, so that it can be printed.
QByteArray pictureOf(QWidget &widget, PictureFormat format);

// By the name's end; nothing for another.
std::optional<PictureFormat> pictureFormatOf(const QString &file);

// An error's message is the reason alone.
Result<void> writeFile(const QString &file, const QByteArray &content);

} // namespace jobwatch
