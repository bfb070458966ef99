#include "core/connector/commands/command.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch::commands {

namespace {

constexpr auto connectionKept = "ControlPersist=120"_L1; // seconds after the last command

QString pathOf(const QString &program, const QueueCommands &place)
{
    // What is no command of the queueing system is found by its name: tail, stat.
    static const QStringList common{u"tail"_s, u"stat"_s};
    return place.path.isEmpty() || common.contains(program) ? program : place.path + u'/' + program;
}

QStringList sshArguments(const QueueCommands &place, const QString &sockets)
{
    // No password is ever asked for, and unknown hosts are treated as the operator's ssh is told to.
    QStringList arguments{u"-T"_s, u"-o"_s, u"BatchMode=yes"_s, u"-o"_s, u"ConnectTimeout=10"_s};
    if (!sockets.isEmpty())
        arguments += {u"-o"_s, u"ControlMaster=auto"_s, u"-o"_s, u"ControlPath="_s + sockets + u"/%C"_s,
                      u"-o"_s, QString(connectionKept)};
    return arguments + QStringList{u"--"_s, place.ssh};
}

} // namespace

QString quotedForShell(const QString &argument)
{
    QString quoted = argument;
    return u'\'' + quoted.replace(u'\'', u"'\\''"_s) + u'\'';
}

Command placed(const Command &command, const QueueCommands &place, const QString &sockets)
{
    Command started = command;
    started.program = pathOf(command.program, place);
    if (place.ssh.isEmpty()) {
        for (auto entry = place.environment.begin(); entry != place.environment.end(); ++entry)
            started.environment.insert(entry.key(), entry.value());
        return started;
    }
    QStringList words{u"env"_s};
    for (const auto &variables : {command.environment, place.environment}) {
        for (auto entry = variables.begin(); entry != variables.end(); ++entry)
            words.append(quotedForShell(entry.key() + u'=' + entry.value()));
    }
    words.append(quotedForShell(started.program));
    for (const QString &argument : command.arguments)
        words.append(quotedForShell(argument));
    started.program = u"ssh"_s;
    started.arguments = sshArguments(place, sockets) << words.join(u' ');
    started.environment = {};
    return started;
}

} // namespace jobwatch::commands
