#include "app/demo/slurmprogram.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

QList<SlurmNode> slurmNodes()
{
    return {{u"n1"_s, u"short"_s}, {u"n2"_s, u"short"_s}, {u"n3"_s, u"long"_s}, {u"n4"_s, u"long"_s}};
}

QList<SlurmPartition> slurmPartitions()
{
    return {{.name = u"short"_s, .longestMinutes = 60},
            // Both nodes are taken out of service for two minutes and a half.
            {.name = u"long"_s,
             .longestMinutes = 7 * 24 * 60,
             .plan = {.cycle = 11min, .phases = {{150s, Behaviour::QueueStuck}, {5min, Behaviour::Works}}},
             .drainReason = u"replacing the disk of the scratch array"_s}};
}

QList<SlurmProgram> slurmPrograms()
{
    // An upgrade took hmmsearch away from the nodes of one partition; it comes back.
    const Plan upgrade{.cycle = 9min, .phases = {{40s, Behaviour::CommandMissing}, {4min, Behaviour::Works}}};
    return {
        {u"clustalo"_s, u"clustalo"_s, u"short"_s, u"webservices"_s, 7s, 12s, 6, 0, {}},
        {u"clustalo"_s, u"clustalo"_s, u"long"_s, u"webservices"_s, 30s, 90s, 6, 0, {}},
        {u"hmmsearch"_s, u"hmmsearch"_s, u"short"_s, u"webservices"_s, 9s, 15s, 10, 0, upgrade},
        {u"hmmsearch"_s, u"hmmsearch"_s, u"long"_s, u"webservices"_s, 25s, 60s, 10, 0, {}},
        {u"blastp"_s, u"blastp"_s, u"short"_s, u"webservices"_s, 6s, 8s, 15, 5, {}},
        {u"iqtree"_s, u"iqtree"_s, u"long"_s, u"phylo"_s, 35s, 150s, 12, 15, {}},
        {u"train"_s, {}, u"long"_s, u"mlgroup"_s, 40s, 240s, 30, 0, {}},
        {u"interactive"_s, {}, u"short"_s, u"students"_s, 20s, 100s, 0, 0, {}},
    };
}

} // namespace jobwatch
