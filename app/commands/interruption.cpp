#include "app/commands/interruption.h"

#include <csignal>
#include <pthread.h>
#include <sys/signalfd.h>
#include <unistd.h>

namespace jobwatch {

namespace {

sigset_t endingSignals()
{
    sigset_t signals_;
    sigemptyset(&signals_);
    sigaddset(&signals_, SIGINT);
    sigaddset(&signals_, SIGTERM);
    return signals_;
}

} // namespace

void holdEndingSignals()
{
    const sigset_t ending = endingSignals();
    pthread_sigmask(SIG_BLOCK, &ending, nullptr);
}

Interruption::Interruption()
{
    const sigset_t ending = endingSignals();
    m_descriptor = signalfd(-1, &ending, SFD_NONBLOCK | SFD_CLOEXEC);
    pthread_sigmask(m_descriptor < 0 ? SIG_UNBLOCK : SIG_BLOCK, &ending, nullptr);
    if (m_descriptor < 0)
        return; // the signals keep their ordinary effect
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        signalfd_siginfo info{};
        if (read(m_descriptor, &info, sizeof info) > 0)
            Q_EMIT interrupted();
    });
}

Interruption::~Interruption()
{
    if (m_descriptor < 0)
        return;
    m_notifier.reset();
    close(m_descriptor);
    // From here on a second signal ends the program at once, however long the ending takes.
    const sigset_t ending = endingSignals();
    pthread_sigmask(SIG_UNBLOCK, &ending, nullptr);
}

} // namespace jobwatch
