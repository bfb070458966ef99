#pragma once

#include <QStringList>

#include "core/settings/settings.h"

namespace jobwatch {

// What was read of some *.service.yaml files.
struct TestImport
{
    QList<ServiceDefinition> services{};
    QList<SettingsIssue> issues{};
};

TestImport importTests(const QStringList &files);

// The imported tests take the place of those of the same service; other services stay.
QList<ServiceDefinition> withImported(QList<ServiceDefinition> services,
                                      const QList<ServiceDefinition> &imported);

// "3 test jobs of 2 services were read." and, if any, the first problem.
QString importWords(const TestImport &imported);

} // namespace jobwatch
