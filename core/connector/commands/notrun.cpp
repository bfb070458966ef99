#include <array>
#include <QCoreApplication>

#include "core/connector/commands/command.h"
#include "core/text/words.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch::commands {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

constexpr int sshFailed = 255;
constexpr int commandNotFound = 127; // of the shell or env at the far end
constexpr int notExecutable = 126;

struct SshFault
{
    QByteArrayView sign;
    ErrorKind kind;
    const char *sentence;
};

constexpr std::array sshFaults{
    SshFault{"Host key verification failed", ErrorKind::Denied,
             QT_TRANSLATE_NOOP("Commands", "ssh does not know the key of %1. Connect once by hand.")},
    SshFault{"REMOTE HOST IDENTIFICATION HAS CHANGED", ErrorKind::Denied,
             QT_TRANSLATE_NOOP("Commands", "The key of %1 is not the one that ssh knows.")},
    SshFault{
        "Permission denied", ErrorKind::Denied,
        QT_TRANSLATE_NOOP("Commands", "%1 refuses the login. A key that needs no password is required.")},
    SshFault{"Could not resolve hostname", ErrorKind::Dns,
             QT_TRANSLATE_NOOP("Commands", "The name %1 has no address.")},
    SshFault{"Connection refused", ErrorKind::Refused,
             QT_TRANSLATE_NOOP("Commands", "%1 refuses the connection.")},
    SshFault{"timed out", ErrorKind::Timeout, QT_TRANSLATE_NOOP("Commands", "%1 does not answer.")},
};

Error sshError(const QString &host, const QByteArray &errors)
{
    const QString detail = oneLine(QString::fromUtf8(errors.left(1000)));
    for (const SshFault &fault : sshFaults) {
        if (errors.contains(fault.sign))
            return {.kind = fault.kind,
                    .message = Words::tr(fault.sentence).arg(oneLine(host, 80)),
                    .detail = detail};
    }
    return {.kind = ErrorKind::Network,
            .message = Words::tr("ssh could not reach %1.").arg(oneLine(host, 80)),
            .detail = detail};
}

} // namespace

std::optional<Error> notRun(const Command &command, const QueueCommands &place, const CommandReply &reply)
{
    if (place.ssh.isEmpty())
        return {};
    if (reply.exitCode == sshFailed)
        return sshError(place.ssh, reply.errors);
    if (reply.exitCode != commandNotFound && reply.exitCode != notExecutable)
        return {};
    return Error{.kind = ErrorKind::Misconfigured,
                 .message = Words::tr("The command %1 cannot be run on %2.")
                                .arg(oneLine(command.program, 80), oneLine(place.ssh, 80)),
                 .detail = oneLine(QString::fromUtf8(reply.errors.left(1000)))};
}

} // namespace jobwatch::commands
