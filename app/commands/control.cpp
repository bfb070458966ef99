#include "app/commands/control.h"

#include <map>
#include <QFile>
#include <QFileInfo>

#include "app/commands/controlfile.h"
#include "core/connector/feed/feedtext.h"
#include "core/connector/feed/feedtrial.h"
#include "core/connector/feed/recentjobs.h"
#include "core/store/storefile.h"

namespace jobwatch {

namespace {

// Reads lines as the connector of a feed does, and hands over what was not told before.
class EvidenceIntake
{
public:
    EvidenceIntake(MonitorClient &monitor, const Clock &clock)
        : m_monitor(monitor)
        , m_clock(clock)
    {
    }

    EvidenceTaken take(const ServerId &server, const QByteArray &lines)
    {
        const feed::FeedText text = feed::readFeedText(lines, {}, true, m_clock.now());
        EvidenceTaken taken{.unreadable = text.unreadable};
        taken.problem = feed::unreadableSentence(text.unreadable, text.lastUnreadable).value_or(QString());
        QList<Evidence> jobs;
        for (Evidence job : text.jobs) {
            job.runner.server = server;
            if (m_recent[server].enter(job))
                jobs.append(job);
        }
        taken.accepted = jobs.size();
        taken.repeated = text.jobs.size() - jobs.size();
        if (!jobs.isEmpty())
            m_monitor.giveEvidence(jobs, controlWho);
        return taken;
    }

private:
    MonitorClient &m_monitor;
    const Clock &m_clock;
    std::map<ServerId, feed::RecentJobs> m_recent{};
};

ControlOrders ordersTo(MonitorClient &monitor, const Clock &clock)
{
    const auto intake = std::make_shared<EvidenceIntake>(monitor, clock);
    return {
        .carryOut = [&monitor](const ControlOrder &order) { jobwatch::carryOut(monitor, order, controlWho); },
        .giveEvidence = [intake](const ServerId &server,
                                 const QByteArray &lines) { return intake->take(server, lines); }};
}

ControlPlace placeOf(const ControlServer &server, const Options &options)
{
    const QString &certificate = options.tlsCertificate;
    return {server.url(), QFileInfo(options.tokenFile).absoluteFilePath(),
            certificate.isEmpty() ? QString() : QFileInfo(certificate).absoluteFilePath()};
}

} // namespace

Control::~Control()
{
    if (!m_file.isEmpty())
        QFile::remove(m_file);
}

Result<std::unique_ptr<Control>> beginControl(const Options &options, const Watched &watched,
                                              MonitorClient &monitor, const Clock &clock)
{
    if (!options.listen)
        return std::unique_ptr<Control>();
    const auto token = controlToken(options.tokenFile);
    if (!token)
        return token.error();
    auto server = std::make_unique<ControlServer>(
        ControlSetup{*options.listen, *token, options.tlsCertificate, options.tlsKey},
        ordersTo(monitor, clock), clock);
    if (const auto begun = server->begin(); !begun)
        return begun.error();
    const QString file = controlFileOf(watched.storeLocation);
    if (!file.isEmpty()) {
        makeFolderOf(file);
        if (const auto written = writeControlFile(file, placeOf(*server, options)); !written)
            return written.error();
    }
    QObject::connect(&monitor, &MonitorClient::published, server.get(), &ControlServer::show);
    QObject::connect(&monitor, &MonitorClient::happened, server.get(), &ControlServer::tell);
    return std::make_unique<Control>(std::move(server), file);
}

void carryOut(MonitorClient &monitor, const ControlOrder &order, const QString &who)
{
    const QList<TimerKey> timers = order.timer ? QList<TimerKey>{*order.timer} : QList<TimerKey>{};
    switch (order.verb) {
    case ControlVerb::Pause:
        if (order.timer)
            monitor.pauseTimers(timers, order.reason, order.until, order.untilGreen, who);
        else
            monitor.pause({order.scope}, order.reason, order.until, who);
        return;
    case ControlVerb::Resume:
        if (order.timer)
            monitor.resumeTimers(timers, order.anew, who);
        else
            monitor.resume({order.scope}, who);
        return;
    case ControlVerb::Probe:
        if (order.timer)
            monitor.probeTimers(timers, who);
        else
            monitor.testNow({order.scope}, who);
        return;
    case ControlVerb::Mute:
        return monitor.muteNotices(order.until.value_or(Instant{}), who);
    case ControlVerb::Unmute:
        return monitor.unmuteNotices(who);
    case ControlVerb::Reset:
        return monitor.resetFailures(timers, who);
    }
    Q_UNREACHABLE();
}

} // namespace jobwatch
