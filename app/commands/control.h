#pragma once

#include <memory>

#include "app/commands/watched.h"
#include "core/control/controlserver.h"

namespace jobwatch {

// The control API of a running core; the file that tells of it goes with it.
class Control
{
public:
    Control(std::unique_ptr<ControlServer> server, QString file)
        : m_server(std::move(server))
        , m_file(std::move(file))
    {
    }
    ~Control();

private:
    std::unique_ptr<ControlServer> m_server;
    QString m_file;
};

// As the options ask for it; a null pointer where they do not. The control must end before `monitor`.
Result<std::unique_ptr<Control>> beginControl(const Options &options, const Watched &watched,
                                              MonitorClient &monitor, const Clock &clock);

// `who`: empty for the operator.
void carryOut(MonitorClient &monitor, const ControlOrder &order, const QString &who);

} // namespace jobwatch
