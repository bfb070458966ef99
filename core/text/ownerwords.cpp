#include "core/text/ownerwords.h"

#include <QCoreApplication>

#include "core/text/words.h"

namespace jobwatch {

QString ownerText(const HistoryOwner &owner)
{
    const QString who = owner.who.isEmpty() ? QCoreApplication::translate("Owner", "Another Jobwatch")
                                            : oneLine(owner.who, 60);
    return owner.host.isEmpty()
        ? who
        : QCoreApplication::translate("Owner", "%1 on %2").arg(who, oneLine(owner.host, 60));
}

} // namespace jobwatch
