#include "core/connector/commands/commandline.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QPointer>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <utility>

#include "core/base/log.h"
#include "core/text/words.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch::commands {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

constexpr qsizetype errorsKept = 16 * 1024;

// The folder for the sockets of shared connections: short, and nobody else's. Empty: they are not shared.
QString socketFolder(const QueueCommands &place)
{
    if (place.ssh.isEmpty())
        return {};
    const QString base = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    const QString folder = base + u"/jobwatch"_s;
    const bool isThere = !base.isEmpty() && QDir().mkpath(folder)
        && QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return isThere ? folder : QString();
}

QProcessEnvironment environmentOf(const Command &command)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (auto entry = command.environment.begin(); entry != command.environment.end(); ++entry)
        environment.insert(entry.key(), entry.value());
    return environment;
}

QString nameOf(const Command &command)
{
    return oneLine(command.program, 80);
}

} // namespace

ProcessCommandLine::ProcessCommandLine(const QueueCommands &place)
    : m_place(place)
    , m_sockets(socketFolder(place))
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        finish(
            Error{.kind = ErrorKind::Timeout,
                  .message =
                      Words::tr("The command %1 did not end in time.").arg(nameOf(m_waiting.front().command)),
                  .detail = oneLine(QString::fromUtf8(m_errors.left(1000)))});
    });
}

ProcessCommandLine::~ProcessCommandLine()
{
    abandon();
}

void ProcessCommandLine::run(const Command &command, Done<CommandReply> done)
{
    m_waiting.push_back({command, std::move(done)});
    if (m_waiting.size() == 1)
        QMetaObject::invokeMethod(this, &ProcessCommandLine::startNext, Qt::QueuedConnection);
}

void ProcessCommandLine::later(std::function<void()> call)
{
    QMetaObject::invokeMethod(this, std::move(call), Qt::QueuedConnection);
}

void ProcessCommandLine::startNext()
{
    if (m_waiting.empty() || m_process)
        return;
    start(placed(m_waiting.front().command, m_place, m_sockets));
}

void ProcessCommandLine::start(const Command &started)
{
    qCDebug(logConnector) << "runs" << started.program << started.arguments;
    m_output.clear();
    m_errors.clear();
    m_process = new QProcess(this);
    m_process->setProcessEnvironment(environmentOf(started));
    connect(m_process, &QProcess::readyReadStandardOutput, this, &ProcessCommandLine::read);
    connect(m_process, &QProcess::readyReadStandardError, this, &ProcessCommandLine::read);
    connect(m_process, &QProcess::finished, this, &ProcessCommandLine::ended);
    connect(m_process, &QProcess::errorOccurred, this, &ProcessCommandLine::failedToStart);
    m_elapsed.start();
    m_limit.start(started.timeout);
    const QPointer<ProcessCommandLine> self(this);
    m_process->start(started.program, started.arguments);
    if (!self || !m_process)
        return; // it could not be started, and that was told
    m_process->write(started.input);
    m_process->closeWriteChannel();
}

void ProcessCommandLine::read()
{
    m_output += m_process->readAllStandardOutput();
    const QByteArray errors = m_process->readAllStandardError();
    m_errors += errors.left(errorsKept - m_errors.size());
    const qint64 most = m_waiting.front().command.maxBytes;
    if (m_output.size() > most)
        finish(Error{.kind = ErrorKind::TooLarge,
                     .message = Words::tr("The command %1 wrote more than %2 MiB.")
                                    .arg(nameOf(m_waiting.front().command))
                                    .arg(most / 1024 / 1024)});
}

void ProcessCommandLine::ended(int exitCode, QProcess::ExitStatus status)
{
    read();
    if (!m_process)
        return; // that was too much
    const Waiting &asked = m_waiting.front();
    const CommandReply reply{exitCode, m_output, m_errors, Span(m_elapsed.elapsed())};
    if (status == QProcess::CrashExit)
        finish(Error{.kind = ErrorKind::Network,
                     .message = Words::tr("The command %1 was ended by a signal.").arg(nameOf(asked.command)),
                     .detail = oneLine(QString::fromUtf8(m_errors.left(1000)))});
    else if (const auto error = notRun(asked.command, m_place, reply))
        finish(*error);
    else
        finish(reply);
}

void ProcessCommandLine::failedToStart(QProcess::ProcessError error)
{
    if (error != QProcess::FailedToStart)
        return; // it ends by itself, or is told by finished()
    finish(Error{.kind = ErrorKind::Misconfigured,
                 .message =
                     Words::tr("The command %1 could not be started.").arg(oneLine(m_process->program(), 80)),
                 .detail = m_process->errorString()});
}

void ProcessCommandLine::finish(const Result<CommandReply> &result)
{
    m_limit.stop();
    abandon();
    const Done<CommandReply> done = std::move(m_waiting.front().done);
    m_waiting.pop_front();
    QMetaObject::invokeMethod(this, &ProcessCommandLine::startNext, Qt::QueuedConnection);
    done(result); // may delete this object
}

// A process that was killed is gone in its own time; nobody waits for it.
void ProcessCommandLine::abandon()
{
    if (!m_process)
        return;
    QProcess *process = std::exchange(m_process, nullptr);
    process->disconnect(this);
    process->setParent(nullptr); // it may be in the middle of telling us something
    if (process->state() == QProcess::NotRunning) {
        process->deleteLater();
        return;
    }
    QObject::connect(process, &QProcess::stateChanged, process, [process](QProcess::ProcessState state) {
        if (state == QProcess::NotRunning)
            process->deleteLater();
    });
    process->kill();
}

} // namespace jobwatch::commands
