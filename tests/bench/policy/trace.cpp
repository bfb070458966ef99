#include "tests/bench/policy/trace.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <set>

namespace jobwatch::bench {

namespace {

using Row = std::vector<std::string>;

std::vector<Row> rowsOf(const std::string &file)
{
    std::vector<Row> rows;
    std::ifstream in(file);
    std::string line;
    std::getline(in, line); // the heading
    while (std::getline(in, line)) {
        Row row(1);
        for (const char c : line) {
            if (c == ',')
                row.emplace_back();
            else
                row.back() += c;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

double real(const Row &row, size_t column)
{
    return column < row.size() ? std::strtod(row[column].c_str(), nullptr) : 0;
}

int whole(const Row &row, size_t column)
{
    return int(real(row, column));
}

void readMeta(Trace &trace, const std::string &folder)
{
    for (const Row &row : rowsOf(folder + "/meta.csv")) {
        if (row[0] == "seed")
            trace.seed = static_cast<unsigned long long>(real(row, 1));
        else if (row[0] == "horizon_s")
            trace.horizon = real(row, 1);
        else if (row[0] == "score_from_s")
            trace.scoredFrom = real(row, 1);
    }
}

void readPairs(Trace &trace, const std::string &folder)
{
    for (const Row &row : rowsOf(folder + "/pairs.csv"))
        trace.pairs.push_back(
            {whole(row, 1), whole(row, 2), whole(row, 3), real(row, 4), real(row, 5), 0, 0});
    for (const Row &row : rowsOf(folder + "/probes.csv")) {
        TracePair &pair = trace.pairs.at(size_t(whole(row, 0)));
        pair.smokeCpu = real(row, 1);
        pair.smokeSeconds = real(row, 2);
        trace.hasSmokeTests = trace.hasSmokeTests || pair.smokeCpu > 0;
    }
}

void readTruth(Trace &trace, const std::string &folder)
{
    trace.truth.resize(trace.pairs.size());
    trace.smoke.resize(trace.pairs.size());
    for (const Row &row : rowsOf(folder + "/truth.csv"))
        trace.truth.at(size_t(whole(row, 0)))
            .at(size_t(whole(row, 1)))
            .push_back({real(row, 2), whole(row, 3), real(row, 5), whole(row, 6) != 0});
    for (const Row &row : rowsOf(folder + "/probe_truth.csv"))
        trace.smoke.at(size_t(whole(row, 0)))
            .at(size_t(whole(row, 1)))
            .push_back({real(row, 2), real(row, 3)});
}

void mergeStages(Trace &trace)
{
    for (const auto &stages : trace.truth) {
        std::set<double> changes;
        for (const auto &segments : stages) {
            for (const TruthSegment &segment : segments)
                changes.insert(segment.from);
        }
        std::vector<StatusSegment> &merged = trace.status.emplace_back();
        for (const double time : changes) {
            int worst = 0;
            for (const auto &segments : stages)
                worst = std::max(worst, segmentAt(segments, time).state);
            if (merged.empty() || merged.back().state != worst)
                merged.push_back({time, worst});
        }
    }
}

} // namespace

std::optional<Trace> readTrace(const std::string &folder)
{
    Trace trace;
    trace.name = folder.substr(folder.find_last_of('/') + 1);
    readMeta(trace, folder);
    readPairs(trace, folder);
    if (trace.pairs.empty() || trace.horizon <= 0)
        return {};
    readTruth(trace, folder);
    mergeStages(trace);
    for (const Row &row : rowsOf(folder + "/jobs.csv"))
        trace.jobs.push_back(
            {real(row, 0), real(row, 1), whole(row, 2), whole(row, 3), whole(row, 4), whole(row, 5)});
    for (const Row &row : rowsOf(folder + "/signals.csv"))
        trace.signals.push_back({real(row, 0), whole(row, 1), whole(row, 2), whole(row, 3), whole(row, 4)});
    return trace;
}

} // namespace jobwatch::bench
