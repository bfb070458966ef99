#pragma once

#include <optional>
#include <QList>
#include <QString>
#include <QStringList>

namespace jobwatch::batch {

struct Node
{
    QString name{};
    QString word{}; // "idle", "down*", "au": as it was written, with its flags
    bool isUsable = true; // takes jobs now, or will once others have ended
    QString reason{}; // why not, as the operator of the cluster wrote it
    QStringList partitions{};

    bool operator==(const Node &) const = default;
};

enum class PartitionState { Up, Down, Draining, Inactive, Unclear };

struct Partition
{
    QString name{};
    QString word{}; // "UP"
    PartitionState state = PartitionState::Unclear;

    bool operator==(const Partition &) const = default;
};

// Partitions and nodes of one cluster.
struct ClusterState
{
    QString cluster{};
    QList<Partition> partitions{};
    QList<Node> nodes{};

    bool operator==(const ClusterState &) const = default;
};

// What a partition has to offer.
struct Capacity
{
    PartitionState state = PartitionState::Unclear;
    int nodes = 0;
    int usableNodes = 0;
    QString trouble{}; // "n2 is drain: jobwatch test drain"; plain text, one line; empty: none

    bool isDown() const { return state != PartitionState::Up && state != PartitionState::Unclear; }
    bool hasNoNode() const { return nodes > 0 && usableNodes == 0; }

    bool operator==(const Capacity &) const = default;
};

// Nothing for a partition that is not there.
std::optional<Capacity> capacityOf(const ClusterState &cluster, const QString &partition);

// A sentence for each partition that is not up or lacks nodes.
QList<QString> capacityRemarks(const ClusterState &cluster);

// Slurm's words: node states in lower case with flags ("allocated", DRAIN), partition states.
bool isUsableInSlurm(const QString &state, const QStringList &flags);
PartitionState partitionStateOfSlurm(const QString &word);

} // namespace jobwatch::batch
