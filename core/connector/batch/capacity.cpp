#include "core/connector/batch/capacity.h"

#include <algorithm>
#include <QCoreApplication>

#include "core/text/words.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch::batch {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Batch)
};

QString nodeTrouble(const Node &node)
{
    const QString state = oneLine(node.name + u' ' + node.word, 80);
    return node.reason.isEmpty() ? state : state + u": "_s + oneLine(node.reason, 120);
}

QString remarkOf(const Partition &partition, const Capacity &capacity)
{
    const QString name = oneLine(partition.name, 60);
    if (capacity.isDown())
        return Words::tr("The partition %1 is %2.").arg(name, oneLine(partition.word, 40));
    if (capacity.hasNoNode())
        return Words::tr("The partition %1 has no usable node: %2.").arg(name, capacity.trouble);
    if (capacity.usableNodes < capacity.nodes)
        return Words::tr("The partition %1 has %2 of %3 nodes: %4.")
            .arg(name)
            .arg(capacity.usableNodes)
            .arg(capacity.nodes)
            .arg(capacity.trouble);
    return {};
}

} // namespace

std::optional<Capacity> capacityOf(const ClusterState &cluster, const QString &partition)
{
    const auto found =
        std::find_if(cluster.partitions.begin(), cluster.partitions.end(),
                     [&partition](const Partition &candidate) { return candidate.name == partition; });
    if (found == cluster.partitions.end())
        return {};
    Capacity capacity{.state = found->state};
    QStringList troubles;
    for (const Node &node : cluster.nodes) {
        if (!node.partitions.contains(partition))
            continue;
        ++capacity.nodes;
        if (node.isUsable)
            ++capacity.usableNodes;
        else if (troubles.size() < 3)
            troubles.append(nodeTrouble(node));
    }
    capacity.trouble = troubles.join(u"; "_s);
    const qsizetype more = capacity.nodes - capacity.usableNodes - troubles.size();
    if (more > 0)
        capacity.trouble += u' ' + Words::tr("(and %1 more)").arg(more);
    return capacity;
}

QList<QString> capacityRemarks(const ClusterState &cluster)
{
    QList<QString> remarks;
    for (const Partition &partition : cluster.partitions) {
        const QString remark = remarkOf(partition, *capacityOf(cluster, partition.name));
        if (!remark.isEmpty())
            remarks.append(remark);
    }
    return remarks;
}

bool isUsableInSlurm(const QString &state, const QStringList &flags)
{
    static const QStringList bad{u"DOWN"_s,        u"DRAIN"_s,       u"DRAINED"_s,        u"DRAINING"_s,
                                 u"ERROR"_s,       u"FAIL"_s,        u"FAILING"_s,        u"FUTURE"_s,
                                 u"INVALID_REG"_s, u"MAINTENANCE"_s, u"NOT_RESPONDING"_s, u"UNKNOWN"_s};
    const auto isBad = [](const QString &word) { return bad.contains(word.toUpper()); };
    return !isBad(state) && std::none_of(flags.begin(), flags.end(), isBad);
}

PartitionState partitionStateOfSlurm(const QString &word)
{
    const QString upper = word.toUpper();
    if (upper == "UP"_L1)
        return PartitionState::Up;
    if (upper == "DOWN"_L1)
        return PartitionState::Down;
    if (upper == "DRAIN"_L1)
        return PartitionState::Draining;
    return upper == "INACTIVE"_L1 || upper == "INACT"_L1 ? PartitionState::Inactive : PartitionState::Unclear;
}

} // namespace jobwatch::batch
