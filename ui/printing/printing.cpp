#include "ui/printing/printing.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibrary>

#include "core/base/log.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

// Beside the program while it is built, below lib once it is installed.
QString moduleFile()
{
    const QDir program(QCoreApplication::applicationDirPath());
    for (const QString &folder : {u"."_s, QStringLiteral(JOBWATCH_MODULES)}) {
        const QString file = program.filePath(folder + u"/jobwatch_printing.so"_s);
        if (QFileInfo::exists(file))
            return QDir::cleanPath(file);
    }
    return {};
}

} // namespace

OpenPrinting installedPrinting()
{
    const QString file = moduleFile();
    if (file.isEmpty())
        return {};
    return [file](const PrintJob &job, QWidget *window, const AfterPrinting &then) {
        QLibrary module(file); // stays loaded
        const auto print = reinterpret_cast<PrintingFunction>(module.resolve(printingSymbol));
        if (print)
            return print(&job, window, &then);
        qCWarning(logWindow) << module.errorString();
        then(Printed::Failed, {});
    };
}

} // namespace jobwatch
