#pragma once

#include <QByteArray>
#include <QMap>
#include <QStringList>

#include "core/base/result.h"
#include "core/base/time.h"
#include "core/domain/queuecommands.h"

namespace jobwatch::commands {

// One command: a program and its arguments, never a line for a shell.
struct Command
{
    QString program{};
    QStringList arguments{};
    QMap<QString, QString> environment{};
    QByteArray input{};
    Span timeout = std::chrono::seconds(30); // then it is killed
    qint64 maxBytes = 64ll * 1024 * 1024; // of its output

    bool operator==(const Command &) const = default;
};

// How a command ended. Errors are the first 16 KiB of its standard error.
struct CommandReply
{
    int exitCode = 0;
    QByteArray output{};
    QByteArray errors{};
    Span elapsed{};

    bool operator==(const CommandReply &) const = default;
};

// The command as it is started here: at its folder, and through ssh where it belongs to another computer.
// `sockets`: a folder of our own for the connections that ssh shares.
Command placed(const Command &command, const QueueCommands &place, const QString &sockets);

// One argument for the shell at the far end of ssh, which takes it apart whatever we do.
QString quotedForShell(const QString &argument);

// What prevented the command from running at all, as far as its reply gives it away: ssh's own failures and a
// program that is not there. Nothing if it ran, however it ended.
std::optional<Error> notRun(const Command &command, const QueueCommands &place, const CommandReply &reply);

} // namespace jobwatch::commands
