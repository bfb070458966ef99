#include "core/settings/settings.h"

#include <algorithm>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include "core/settings/schema.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

SettingsIssue wholeFile(const QString &fileName, const QString &sentence)
{
    return SettingsIssue{SettingsIssue::Severity::Error, fileName, 0, 0, {}, sentence};
}

CheckedSettings parse(const QByteArray &yaml, const QString &fileName, bool looksAtFiles)
{
    Reading reading(fileName, looksAtFiles);
    const YamlDocument document = parseYaml(yaml);
    Settings settings;
    if (document.fault)
        reading.fail(*document.fault);
    else if (document.root.isMap())
        settings = readFields<Settings>(reading, document.root);
    else
        reading.fail(document.root,
                     QCoreApplication::translate("Settings", "The file does not begin with “version: 1”."));
    return {settings, reading.issues()};
}

// Never opens what is no ordinary file: a pipe would block.
Result<QByteArray> readFile(const QString &fileName, qint64 atMost) // negative: all
{
    const QFileInfo info(fileName);
    if (!info.exists())
        return Error{ErrorKind::NotFound, QCoreApplication::translate("Settings", "There is no such file."),
                     fileName};
    if (!info.isFile())
        return Error{ErrorKind::Misconfigured,
                     QCoreApplication::translate("Settings", "This is not an ordinary file."), fileName};
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            ErrorKind::Denied,
            QCoreApplication::translate("Settings", "The file cannot be read: %1.").arg(file.errorString()),
            fileName};
    return atMost < 0 ? file.readAll() : file.read(atMost);
}

QString relativeBelow(const QDir &folder, const QString &path)
{
    const QString relative = folder.relativeFilePath(path);
    const bool below = !path.isEmpty() && !relative.startsWith("../"_L1) && QDir::isRelativePath(relative);
    return below && QDir::cleanPath(folder.absoluteFilePath(relative)) == path ? relative : path;
}

// Files beside the configuration are named relative to it, so that the folder can be moved and shared.
Settings withRelativePaths(Settings settings, const QDir &folder)
{
    for (ServerDefinition &server : settings.servers) {
        server.path = relativeBelow(folder, server.path);
        server.caFile = relativeBelow(folder, server.caFile);
        server.clientCertificate = relativeBelow(folder, server.clientCertificate);
        for (ServiceDefinition &service : server.services) {
            for (TestDefinition &test : service.tests) {
                for (QString &path : test.files)
                    path = relativeBelow(folder, path);
                for (ExpectedOutput &expected : test.expect)
                    expected.equalsFile = relativeBelow(folder, expected.equalsFile);
            }
        }
    }
    return settings;
}

Error cannotWrite(const QString &fileName, const QString &why)
{
    const QString sentence = QCoreApplication::translate("Settings", "%1 cannot be written: %2.");
    return Error{ErrorKind::Storage, sentence.arg(fileName, why), {}};
}

Result<void> writeWhole(const QByteArray &content, const QString &fileName)
{
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return cannotWrite(fileName, file.errorString());
    return {};
}

} // namespace

bool CheckedSettings::usable() const
{
    return std::none_of(issues.begin(), issues.end(), [](const SettingsIssue &issue) {
        return issue.severity == SettingsIssue::Severity::Error;
    });
}

CheckedSettings parseSettings(const QByteArray &yaml, const QString &fileName)
{
    return parse(yaml, fileName, false);
}

CheckedSettings readSettings(const QString &fileName)
{
    const Result<QByteArray> content =
        readFile(fileName, yamlSizeLimit + 1); // so that the parser sees that there is more
    if (!content)
        return {{}, {wholeFile(fileName, content.error().message)}};
    return parse(*content, fileName, true);
}

QByteArray formatSettings(const Settings &settings)
{
    return formatYaml(writeFields(settings));
}

QByteArray formatServices(const QList<ServiceDefinition> &services)
{
    YamlNode map;
    map.kind = YamlNode::Kind::Map;
    map.entries.append({YamlNode::scalar(u"services"_s), writeServices(services)});
    return formatYaml(map);
}

Result<void> writeSettings(const Settings &settings, const QString &fileName)
{
    const QFileInfo info(fileName);
    if (!QDir().mkpath(info.absolutePath()))
        return cannotWrite(fileName, QCoreApplication::translate("Settings", "its folder cannot be made"));
    if (info.exists()) {
        const Result<QByteArray> before = readFile(fileName, -1);
        if (!before)
            return before.error();
        if (const auto kept = writeWhole(*before, fileName + ".bak"_L1); !kept)
            return kept.error();
    }
    return writeWhole(formatSettings(withRelativePaths(settings, info.absoluteDir())), fileName);
}

QString defaultConfigFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + "/jobwatch/config.yaml"_L1;
}

QString defaultStoreFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/jobwatch/history.db"_L1;
}

} // namespace jobwatch
