#include <list>
#include <QCoreApplication>
#include <QProcess>
#include <QTimer>

#include "core/notify/channel.h"
#include "core/notify/noticejson.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

// One run of the program. Arguments are as configured and never touched by what a notice says; no shell.
class CommandRun final : public QObject
{
public:
    CommandRun(const NotificationChannel &settings, const QByteArray &input, Done<void> done)
        : m_done(std::move(done))
        , m_program(settings.command.value(0))
    {
        connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                end(failed(QCoreApplication::translate("Notify", "%1 cannot be started: %2.")
                               .arg(m_program, m_process.errorString())));
        });
        connect(&m_process, &QProcess::finished, this, [this] { end(judged()); });
        connect(&m_process, &QProcess::readyReadStandardError, this,
                [this] { m_said = (m_said + m_process.readAllStandardError()).right(longestSaid); });
        connect(&m_deadline, &QTimer::timeout, this, [this] {
            m_isLate = true;
            m_process.kill();
        });
        m_process.setStandardOutputFile(QProcess::nullDevice());
        m_process.start(m_program, settings.command.mid(1));
        m_process.write(input + '\n');
        m_process.closeWriteChannel();
        m_deadline.setSingleShot(true);
        m_deadline.start(settings.timeout);
    }
    ~CommandRun() override
    {
        m_process.disconnect(this);
        m_process.kill();
    }

    bool isDone() const { return m_isDone; }

private:
    static constexpr qsizetype longestSaid = 1000;

    Error failed(const QString &message) const
    {
        return {ErrorKind::Misconfigured, message, QString::fromUtf8(m_said)};
    }

    Result<void> judged() const
    {
        if (m_isLate)
            return Error{ErrorKind::Timeout,
                         QCoreApplication::translate("Notify", "%1 did not end in time.").arg(m_program),
                         {}};
        if (m_process.exitStatus() != QProcess::NormalExit)
            return failed(QCoreApplication::translate("Notify", "%1 crashed.").arg(m_program));
        if (m_process.exitCode() != 0)
            return failed(QCoreApplication::translate("Notify", "%1 ended with code %2.")
                              .arg(m_program)
                              .arg(m_process.exitCode()));
        return {};
    }

    // Not from within the process's own signal: the receiver may drop this run.
    void end(const Result<void> &result)
    {
        if (std::exchange(m_hasEnded, true))
            return;
        m_deadline.stop();
        QMetaObject::invokeMethod(
            this,
            [this, result] {
                m_isDone = true;
                m_done(result);
            },
            Qt::QueuedConnection);
    }

    const Done<void> m_done;
    const QString m_program;
    QProcess m_process{};
    QTimer m_deadline{};
    QByteArray m_said{};
    bool m_isLate = false;
    bool m_hasEnded = false;
    bool m_isDone = false;
};

class CommandChannel final : public NoticeChannel
{
public:
    explicit CommandChannel(const NotificationChannel &settings)
        : m_settings(settings)
    {
    }

    void deliver(const NoticeMessage &message, Done<void> done) override
    {
        m_runs.remove_if([](const auto &run) { return run->isDone(); });
        m_runs.push_back(std::make_unique<CommandRun>(m_settings, messageToJson(message), std::move(done)));
    }

private:
    const NotificationChannel m_settings;
    std::list<std::unique_ptr<CommandRun>> m_runs{};
};

} // namespace

std::unique_ptr<NoticeChannel> makeCommandChannel(const NotificationChannel &settings)
{
    return std::make_unique<CommandChannel>(settings);
}

} // namespace jobwatch
