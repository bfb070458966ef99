#pragma once

#include <memory>
#include <QUrl>

namespace jobwatch {

// The demo servers: they run in threads of their own and can be reached through HTTP only.
class Demo
{
public:
    Demo();
    ~Demo();

    QUrl slivkaUrl() const;
    QUrl folioUrl() const;
    QUrl slurmUrl() const;
    // The configuration that watches the demo: YAML as in config.yaml, with this run's ports.
    QByteArray configuration() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jobwatch
