// What reading a cluster's list of jobs costs, beside QJsonDocument on the same bytes: processor time, and
// the peak of the memory. `bench_joblisting [MEGABYTES]`: 20 unless told. One job of three is watched, or of
// thirty. The first listing of a server is read whole; of those that follow, every twentieth job has changed.
#include <array>
#include <cstdio>
#include <QByteArray>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/connector/slurm/joblisting.h"
#include "tests/bench/ratio.h"

using namespace jobwatch;
using namespace jobwatch::bench;
using namespace Qt::Literals::StringLiterals;

namespace {

// A job as slurmrestd writes it, all 111 fields, or with the fields that are read and some ten others.
QByteArray recordedJob()
{
    QFile file(QStringLiteral(JOBWATCH_SOURCE_DIR "/tests/data/slurm/jobs-v0.0.38-after-cases.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no recorded jobs");
    const QByteArray body =
        QJsonDocument::fromJson(file.readAll())["response"_L1]["body_text"_L1].toString().toUtf8();
    const qsizetype begin = body.indexOf("{\"account\"");
    return body.sliced(begin, body.indexOf("},{\"account\"") + 1 - begin);
}

QByteArray shortJob()
{
    QByteArray job = recordedJob();
    QJsonObject object = QJsonDocument::fromJson(job).object();
    const QStringList kept{u"account"_s,
                           u"accrue_time"_s,
                           u"batch_host"_s,
                           u"cluster"_s,
                           u"comment"_s,
                           u"eligible_time"_s,
                           u"end_time"_s,
                           u"exit_code"_s,
                           u"flags"_s,
                           u"group_id"_s,
                           u"job_id"_s,
                           u"job_state"_s,
                           u"name"_s,
                           u"nodes"_s,
                           u"partition"_s,
                           u"priority"_s,
                           u"qos"_s,
                           u"requeue"_s,
                           u"restart_cnt"_s,
                           u"start_time"_s,
                           u"state_description"_s,
                           u"state_reason"_s,
                           u"submit_time"_s,
                           u"time_limit"_s,
                           u"tres_req_str"_s,
                           u"user_id"_s,
                           u"user_name"_s,
                           u"wckey"_s,
                           u"current_working_directory"_s};
    for (const QString &key : object.keys()) {
        if (!kept.contains(key))
            object.remove(key);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray listingOf(const QByteArray &job, qsizetype bytes, int share, int state = 0)
{
    QByteArray body = "{\"meta\":{},\"errors\":[],\"jobs\":[";
    body.reserve(bytes + 8192);
    for (int n = 1; body.size() < bytes; ++n) {
        QByteArray one = job;
        one.replace("\"job_id\":1,", "\"job_id\":" + QByteArray::number(n) + ',');
        one.replace("jw-success", (n % share ? "other-" : "clustalo-") + QByteArray::number(n));
        one.replace("\"user_name\":\"games\"", "\"user_name\":\"user" + QByteArray::number(n % 97) + '"');
        if (n % 20 == 0)
            one.replace("\"restart_cnt\":0", "\"restart_cnt\":" + QByteArray::number(state));
        body += (n > 1 ? "," : "") + one;
    }
    return body + "]}";
}

qint64 statusOf(const char *field) // kB
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray all = file.readAll();
    const qsizetype at = all.indexOf(field);
    return all.sliced(at, all.indexOf('\n', at) - at).simplified().split(' ').at(1).toLongLong();
}

// Above what the process had, the listing itself included, as a multiple of the listing.
template <typename Work>
void printPeak(const char *name, const QByteArray &body, Work work)
{
    QFile reset(u"/proc/self/clear_refs"_s);
    if (!reset.open(QIODevice::WriteOnly) || reset.write("5") != 1)
        qFatal("the peak cannot be reset");
    reset.close();
    const qint64 before = statusOf("VmRSS:") - body.size() / 1024;
    (void)work();
    const double peak = double(statusOf("VmHWM:") - before) * 1024 / double(body.size());
    std::printf("  peak memory %s: %.2f x the listing\n", name, peak);
}

void compare(const char *title, const QByteArray &job, qsizetype bytes, int share)
{
    const QByteArray body = listingOf(job, bytes, share);
    const slurm::Wanted wanted =
        slurm::Wanted::of({{.id = ServiceId{u"clustalo"_s}, .match = {.jobName = u"clustalo*"_s}}});
    const auto ours = [&] { return slurm::JobListings(wanted).read(body); };
    const auto listing = ours();
    if (!listing)
        qFatal("%s", qPrintable(listing.error().message));
    std::printf("%s: %.1f MB, %d jobs, %lld of them watched\n", title, double(body.size()) / 1e6,
                listing->total, static_cast<long long>(listing->jobs.size()));
    printPeak("ours", body, ours);
    printPeak("QJsonDocument", body, [&] { return QJsonDocument::fromJson(body); });
    const auto timed = [](const auto &work) {
        const double begin = cpuTime();
        (void)work();
        return (cpuTime() - begin) / 1000;
    };
    const auto theirs = [&] { return timed([&] { return QJsonDocument::fromJson(body); }); };
    const double first =
        printRatio(title, "ms", {"first", [&] { return timed(ours); }}, {"QJsonDocument", theirs});
    std::printf("  %.1f times the speed of QJsonDocument\n", first);

    const std::array bodies{body, listingOf(job, bytes, share, 1)};
    slurm::JobListings listings(wanted);
    std::size_t turn = 0;
    const auto next = [&] {
        if (!listings.read(bodies[turn++ % 2]))
            qFatal("the listing cannot be read");
    };
    next();
    const double later =
        printRatio(title, "ms", {"following", [&] { return timed([&] { return (next(), 0); }); }},
                   {"QJsonDocument", theirs});
    std::printf("  %.1f times the speed of QJsonDocument\n", later);
}

} // namespace

int main(int argc, char **argv)
{
    const qsizetype bytes = 1'000'000 * (argc > 1 ? QByteArray(argv[1]).toLongLong() : 20);
    for (const int share : {3, 30}) {
        compare("as recorded", recordedJob(), bytes, share);
        compare("short jobs", shortJob(), bytes, share);
    }
    return 0;
}
