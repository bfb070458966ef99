#include "core/control/controlserver.h"

#include "core/control/controledge.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

ControlServer::ControlServer(const ControlSetup &setup, const ControlOrders &orders, const Clock &clock,
                             QObject *parent)
    : QObject(parent)
    , m_setup(setup)
    , m_edge(std::make_unique<ControlEdge>(setup, orders, clock))
{
}

ControlServer::~ControlServer() = default;

Result<void> ControlServer::begin()
{
    const Result<quint16> port = m_edge->begin();
    if (!port)
        return port.error();
    m_url.setScheme(m_setup.certificateFile.isEmpty() ? u"http"_s : u"https"_s);
    m_url.setHost(m_setup.address.host);
    m_url.setPort(*port);
    return {};
}

void ControlServer::show(const Snapshot &snapshot)
{
    m_edge->show(snapshot);
}

void ControlServer::tell(const QList<HistoryEvent> &events)
{
    m_edge->tell(events);
}

} // namespace jobwatch
