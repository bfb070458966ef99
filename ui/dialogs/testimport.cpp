#include "ui/dialogs/testimport.h"

#include <algorithm>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include "core/text/words.h"

namespace jobwatch {

namespace {

constexpr qint64 mostBytes = 1024 * 1024;

QString said(const char *source, int n = -1)
{
    return QCoreApplication::translate("TestImport", source, nullptr, n);
}

} // namespace

TestImport importTests(const QStringList &files)
{
    TestImport all;
    for (const QString &name : files) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes) {
            all.issues.append({.file = name,
                               .sentence = said(QT_TRANSLATE_NOOP("TestImport", "%1 cannot be read."))
                                               .arg(oneLine(QFileInfo(name).fileName(), 100))});
            continue;
        }
        const ImportedService imported = importSlivkaService(file.readAll(), name);
        if (!imported.service.tests.isEmpty())
            all.services.append(imported.service);
        all.issues.append(imported.issues);
    }
    return all;
}

QList<ServiceDefinition> withImported(QList<ServiceDefinition> services,
                                      const QList<ServiceDefinition> &imported)
{
    for (const ServiceDefinition &one : imported) {
        const auto same =
            std::find_if(services.begin(), services.end(),
                         [&one](const ServiceDefinition &service) { return service.id == one.id; });
        if (same == services.end())
            services.append(one);
        else
            same->tests = one.tests;
    }
    return services;
}

QString importWords(const TestImport &imported)
{
    int tests = 0;
    for (const ServiceDefinition &service : imported.services)
        tests += int(service.tests.size());
    QString words = said(QT_TRANSLATE_N_NOOP("TestImport", "%n test job(s) read."), tests);
    if (!imported.issues.isEmpty())
        words += u' ' + oneLine(imported.issues.first().sentence);
    return words;
}

} // namespace jobwatch
