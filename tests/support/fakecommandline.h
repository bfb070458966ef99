#pragma once

#include <functional>
#include <QList>
#include <QObject>

#include "core/connector/commands/commandline.h"

namespace jobwatch::test {

// A queueing system that answers as it is told, with the event loop. What was asked stands outside, since the
// connector owns its command line.
struct CommandTalk
{
    QList<commands::Command> asked{};
    std::function<Result<commands::CommandReply>(const commands::Command &)> answer{};

    QStringList programs() const
    {
        QStringList names;
        for (const commands::Command &command : asked)
            names.append(command.program);
        return names;
    }
};

class FakeCommandLine final : public commands::CommandLine
{
public:
    explicit FakeCommandLine(CommandTalk &talk)
        : m_talk(talk)
    {
    }

    void run(const commands::Command &command, Done<commands::CommandReply> done) override
    {
        m_talk.asked.append(command);
        later([done = std::move(done), reply = m_talk.answer(command)] { done(reply); });
    }

    void later(std::function<void()> call) override
    {
        QMetaObject::invokeMethod(&m_context, std::move(call), Qt::QueuedConnection);
    }

private:
    CommandTalk &m_talk;
    QObject m_context{};
};

} // namespace jobwatch::test
