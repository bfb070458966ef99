#include "ui/widgets/notsaved.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStorageInfo>

#include "core/text/words.h"

namespace jobwatch {

namespace {

QString said(const char *source)
{
    return QCoreApplication::translate("Export", source);
}

} // namespace

PlaceState placeStateOf(const QString &place)
{
    const QFileInfo file(place);
    const QFileInfo folder(file.absolutePath());
    const QStorageInfo disk(folder.absoluteFilePath());
    return {.folderExists = folder.isDir(),
            .folderWritable = folder.isWritable(),
            .isFolder = file.isDir(),
            .fileWritable = !file.exists() || file.isWritable(),
            .full = disk.isValid() && disk.isReady() && disk.bytesAvailable() == 0};
}

// The place says it better than the system's words, which are of no language of ours.
QString whyNotSaved(const PlaceState &place, const Error &error)
{
    if (!place.folderExists)
        return said(QT_TRANSLATE_NOOP("Export", "there is no such folder"));
    if (!place.folderWritable)
        return said(QT_TRANSLATE_NOOP("Export", "no right to write to this folder"));
    if (place.isFolder)
        return said(QT_TRANSLATE_NOOP("Export", "a folder has this name"));
    if (!place.fileWritable)
        return said(QT_TRANSLATE_NOOP("Export", "no right to write to this file"));
    if (place.full)
        return said(QT_TRANSLATE_NOOP("Export", "the disk is full"));
    QString why = oneLine(error.detail.isEmpty() ? error.message : error.detail);
    while (why.endsWith(u'.'))
        why.chop(1);
    return why;
}

QString notSavedText(const QString &place, const Error &error)
{
    return said(QT_TRANSLATE_NOOP("Export", "Could not save %1: %2."))
        .arg(QFileInfo(place).fileName(), whyNotSaved(placeStateOf(place), error));
}

} // namespace jobwatch
