#include "app/commands/reportfiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace jobwatch {

namespace {

Result<void> save(const QByteArray &content, const QString &place)
{
    QSaveFile file(place);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return {};
    return Error{
        ErrorKind::Storage,
        QCoreApplication::translate("Commands", "Could not save %1: %2.").arg(place, file.errorString()),
        {}};
}

} // namespace

Result<void> saveReport(const QList<ReportFile> &files, const QString &place)
{
    if (files.size() == 1 && files.first().name.isEmpty())
        return save(files.first().content, place);
    const QDir folder(place);
    if (!folder.mkpath(QStringLiteral(".")))
        return Error{ErrorKind::Storage,
                     QCoreApplication::translate("Commands", "The folder %1 cannot be made.").arg(place),
                     {}};
    for (const ReportFile &file : files) {
        if (const auto saved = save(file.content, folder.filePath(file.name)); !saved)
            return saved;
    }
    return {};
}

} // namespace jobwatch
