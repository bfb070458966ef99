#include "core/connector/connector.h"

#include <QCoreApplication>

namespace jobwatch {

void Connector::fetchJobs(const QByteArray &position, Done<JobsRead> done)
{
    Q_UNUSED(position)
    done(Error{.kind = ErrorKind::NotSupported,
               .message = QCoreApplication::translate("Connector", "This kind of server lists no jobs.")});
}

} // namespace jobwatch
