#include "core/monitor/ownnetwork.h"

#include <QNetworkInterface>

namespace jobwatch {

namespace {

bool reachesFurther(const QHostAddress &address)
{
    return !address.isLoopback() && !address.isLinkLocal() && !address.isNull();
}

} // namespace

bool ownNetworkIsUp()
{
    const QList<QNetworkInterface> interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface &interface : interfaces) {
        const auto flags = interface.flags();
        const bool works =
            flags.testFlag(QNetworkInterface::IsUp) && flags.testFlag(QNetworkInterface::IsRunning);
        if (!works || flags.testFlag(QNetworkInterface::IsLoopBack))
            continue;
        const QList<QNetworkAddressEntry> entries = interface.addressEntries();
        if (std::any_of(entries.begin(), entries.end(),
                        [](const QNetworkAddressEntry &entry) { return reachesFurther(entry.ip()); }))
            return true;
    }
    return false;
}

} // namespace jobwatch
