#include "core/settings/commandsschema.h"

#include <QRegularExpression>

#include "core/settings/schemawords.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

struct QueueSystems
{
    static constexpr std::array rows{std::pair{QueueSystem::Slurm, "slurm"_L1},
                                     std::pair{QueueSystem::GridEngine, "gridengine"_L1}};
};

// What ssh takes for a host, and never for an option: it would be free to run any program.
struct SshHost
{
    static std::optional<QString> read(Reading &reading, const YamlNode &node)
    {
        static const QRegularExpression form(u"^[A-Za-z0-9_.@:%\\[][A-Za-z0-9_.@:%\\[\\]-]*$"_s);
        const auto host = readText(reading, node);
        if (!host || form.match(*host).hasMatch())
            return host;
        reading.fail(node,
                     QCoreApplication::translate(
                         "Settings", "A host is expected, or a name from the configuration of ssh."));
        return {};
    }
    static YamlNode write(const QString &host) { return YamlNode::scalar(host); }
};

// A place on the computer that runs the commands, which need not be this one.
struct RemotePath
{
    static std::optional<QString> read(Reading &reading, const YamlNode &node)
    {
        const auto path = readText(reading, node);
        if (!path || path->startsWith(u'/'))
            return path;
        reading.fail(node,
                     QCoreApplication::translate("Settings", "A path is expected that begins with a slash."));
        return {};
    }
    static YamlNode write(const QString &path) { return YamlNode::scalar(path); }
};

} // namespace

std::span<const Field<QueueCommands>> Schema<QueueCommands>::fields()
{
    using C = QueueCommands;
    static constexpr std::array all{
        requiredField<&C::system, Choice<QueueSystems>>("system"_L1),
        field<&C::ssh, SshHost>("ssh"_L1),
        field<&C::path, RemotePath>("path"_L1),
        field<&C::accounting, RemotePath>("accounting"_L1),
        field<&C::environment, MapOf<Text, QString>>("environment"_L1),
    };
    return all;
}

QStringList Schema<QueueCommands>::laterKeys()
{
    return {};
}

void Schema<QueueCommands>::check(Reading &reading, const YamlNode &map, const QueueCommands &commands)
{
    static const QRegularExpression form(u"^[A-Za-z_][A-Za-z0-9_]*$"_s);
    const YamlNode *environment = map.find(u"environment");
    for (auto entry = commands.environment.begin(); entry != commands.environment.end(); ++entry) {
        if (!form.match(entry.key()).hasMatch())
            reading.fail(*environment,
                         QCoreApplication::translate("Settings", "“%1” cannot be the name of a variable.")
                             .arg(oneLine(entry.key(), 60)));
    }
    const YamlNode *accounting = map.find(u"accounting");
    if (accounting && commands.system != QueueSystem::GridEngine)
        reading.warn(
            *accounting,
            QCoreApplication::translate("Settings", "“accounting” is used only with “system: gridengine”."));
}

} // namespace jobwatch
