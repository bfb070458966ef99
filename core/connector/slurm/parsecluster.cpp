#include "core/connector/slurm/parsecluster.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "core/text/words.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch::slurm {

namespace {

constexpr qsizetype mostNodes = 10'000;

Error unreadable(const char *what)
{
    return {.kind = ErrorKind::Malformed,
            .message =
                QCoreApplication::translate("Slurm", "The server's answer holds no “%1” that can be read.")
                    .arg(QString::fromLatin1(what))};
}

QStringList wordsOf(const QJsonValue &value)
{
    if (value.isString())
        return {value.toString()};
    QStringList words;
    const QJsonArray entries = value.toArray();
    for (const QJsonValue &entry : entries)
        words.append(entry.toString());
    return words;
}

// "state" as a word with "state_flags" beside it, or as one list of both in newer versions.
batch::Node nodeOf(const QJsonObject &object)
{
    QStringList words = wordsOf(object["state"_L1]) + wordsOf(object["state_flags"_L1]);
    batch::Node node;
    node.name = object["name"_L1].toString();
    node.isUsable = batch::isUsableInSlurm(words.value(0), words.mid(1));
    for (QString &word : words)
        word = word.toLower();
    node.word = words.join(u' ');
    node.reason = object["reason"_L1].toString();
    for (const QString &partition : wordsOf(object["partitions"_L1]))
        node.partitions.append(partition.split(u',', Qt::SkipEmptyParts));
    return node;
}

// A word, or in newer versions a list or an object that holds it.
QString partitionWord(const QJsonObject &object)
{
    const QJsonValue nested = object["partition"_L1]["state"_L1];
    const QStringList words = wordsOf(nested.isUndefined() ? object["state"_L1] : nested);
    return words.value(0);
}

QString nodeListOf(const QJsonObject &partition)
{
    const QJsonValue nodes = partition["nodes"_L1];
    return nodes.isObject() ? nodes["configured"_L1].toString() : nodes.toString();
}

void placeNodes(QList<batch::Node> &nodes, const QJsonArray &partitions)
{
    for (const QJsonValue &value : partitions) {
        const QStringList names = expandedNodes(nodeListOf(value.toObject()));
        for (batch::Node &node : nodes) {
            if (names.contains(node.name))
                node.partitions.append(value["name"_L1].toString());
        }
    }
}

// "n[1-3,7]": a name with one range, the usual form; more than one range in a name stays as it is.
void expandInto(QStringList &names, const QString &item)
{
    const qsizetype open = item.indexOf(u'[');
    const qsizetype close = item.indexOf(u']');
    if (open < 0 || close < open || item.indexOf(u'[', close) >= 0) {
        names.append(item);
        return;
    }
    const QStringList ranges = item.sliced(open + 1, close - open - 1).split(u',');
    for (const QString &range : ranges) {
        const QString first = range.section(u'-', 0, 0);
        bool isNumber = false;
        const int begin = first.toInt(&isNumber);
        const int end = range.contains(u'-') ? range.section(u'-', 1).toInt() : begin;
        for (int n = begin; isNumber && n <= end && names.size() < mostNodes; ++n)
            names.append(item.left(open) + QString::number(n).rightJustified(first.size(), u'0')
                         + item.sliced(close + 1));
    }
}

} // namespace

QStringList expandedNodes(const QString &list)
{
    QStringList names;
    qsizetype begin = 0;
    bool isInside = false;
    for (qsizetype at = 0; at <= list.size() && names.size() < mostNodes; ++at) {
        const bool isEnd = at == list.size() || (list[at] == u',' && !isInside);
        if (isEnd && at > begin)
            expandInto(names, list.sliced(begin, at - begin));
        if (isEnd)
            begin = at + 1;
        else if (list[at] == u'[' || list[at] == u']')
            isInside = list[at] == u'[';
    }
    return names;
}

Result<QList<batch::Partition>> parsePartitions(const QJsonObject &object)
{
    if (!object["partitions"_L1].isArray())
        return unreadable("partitions");
    QList<batch::Partition> partitions;
    const QJsonArray entries = object["partitions"_L1].toArray();
    for (const QJsonValue &value : entries) {
        const QJsonObject entry = value.toObject();
        batch::Partition partition;
        partition.name = entry["name"_L1].toString();
        partition.word = partitionWord(entry);
        partition.state = batch::partitionStateOfSlurm(partition.word);
        if (partition.name.isEmpty())
            return unreadable("partitions[].name");
        partitions.append(partition);
    }
    return partitions;
}

Result<QList<batch::Node>> parseNodes(const QJsonObject &object, const QJsonObject &partitions)
{
    if (!object["nodes"_L1].isArray())
        return unreadable("nodes");
    QList<batch::Node> nodes;
    const QJsonArray entries = object["nodes"_L1].toArray();
    bool isPlaced = entries.isEmpty();
    for (const QJsonValue &value : entries) {
        const batch::Node node = nodeOf(value.toObject());
        if (node.name.isEmpty())
            return unreadable("nodes[].name");
        isPlaced = isPlaced || !node.partitions.isEmpty();
        nodes.append(node);
    }
    if (!isPlaced)
        placeNodes(nodes, partitions["partitions"_L1].toArray());
    return nodes;
}

Result<qint64> parseServerTime(const QJsonObject &object)
{
    const QJsonValue time = object["statistics"_L1]["req_time"_L1];
    const qint64 seconds = time.isObject() ? time["number"_L1].toInteger() : time.toInteger();
    if (seconds <= 0)
        return unreadable("statistics.req_time");
    return seconds;
}

} // namespace jobwatch::slurm
