#pragma once

#include <QMap>
#include <QString>

namespace jobwatch {

enum class QueueSystem { Slurm, GridEngine };

// How the commands of a queueing system are reached, where it is not asked over REST.
struct QueueCommands
{
    QueueSystem system = QueueSystem::Slurm;
    QString ssh{}; // a host, or a name of ~/.ssh/config; empty: this computer
    QString path{}; // the folder of the commands; empty: they are found by their names
    QString accounting{}; // Grid Engine's accounting file, there; empty: below SGE_ROOT
    QMap<QString, QString> environment{}; // for the commands: SGE_ROOT, SGE_CELL, SLURM_CONF

    bool operator==(const QueueCommands &) const = default;
};

} // namespace jobwatch
