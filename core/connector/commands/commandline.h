#pragma once

#include <deque>
#include <memory>
#include <QElapsedTimer>
#include <QObject>
#include <QProcess>
#include <QTimer>

#include "core/connector/commands/command.h"
#include "core/http/http.h"

namespace jobwatch::commands {

// Runs commands, one at a time. Answers with a later turn of the event loop, and never after it was
// destroyed.
class CommandLine
{
public:
    virtual ~CommandLine() = default;
    virtual void run(const Command &command, Done<CommandReply> done) = 0;
    virtual void later(std::function<void()> call) = 0; // with the next turn of the event loop
};

// By QProcess, here or through the system's ssh. An Error says that the command did not run or did not end as
// a command does; how it ended otherwise is its exit code's to tell.
class ProcessCommandLine final : public QObject, public CommandLine
{
    Q_OBJECT

public:
    explicit ProcessCommandLine(const QueueCommands &place);
    ~ProcessCommandLine() override; // kills what runs, and does not wait for it

    void run(const Command &command, Done<CommandReply> done) override;
    void later(std::function<void()> call) override;

private:
    struct Waiting
    {
        Command command{};
        Done<CommandReply> done{};
    };

    void startNext();
    void start(const Command &started);
    void read();
    void ended(int exitCode, QProcess::ExitStatus status);
    void failedToStart(QProcess::ProcessError error);
    void finish(const Result<CommandReply> &result);
    void abandon();

    QueueCommands m_place;
    QString m_sockets{};
    std::deque<Waiting> m_waiting{}; // the first one runs while there is a process
    QProcess *m_process = nullptr;
    QTimer m_limit{};
    QElapsedTimer m_elapsed{};
    QByteArray m_output{};
    QByteArray m_errors{};
};

} // namespace jobwatch::commands
