#include "app/demo/demoservice.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

namespace {

constexpr auto alignment = "\n\nsp|P69905  MVLSPADKTNVKAAWGKVGAHAGEYGAEALERMFLSFPTTKTYFPHF-DLSH\n"
                           "sp|P68871  MVHLTPEEKSAVTALWGKVNVDEVGGEALGRLLVVYPWTQRFFESFGDLST\n"
                           "           *      *. *  .***   :.*.*: :*   *    :*.  *:\n";

Plan plan(Span cycle, const QList<Phase> &phases)
{
    return {.cycle = cycle, .phases = phases};
}

DemoParameter sequences()
{
    return {.id = u"input"_s,
            .name = u"Input file"_s,
            .type = u"file"_s,
            .description = u"Sequences in FASTA format"_s,
            .limits = {{u"mediaType"_s, u"application/fasta"_s}}};
}

DemoParameter sequenceText()
{
    return {.id = u"sequence"_s,
            .name = u"Sequence"_s,
            .type = u"text"_s,
            .description = u"One sequence in FASTA format"_s,
            .limits = {{u"maxLength"_s, 20000}}};
}

DemoParameter choice(const QString &id, const QString &name, const QStringList &choices)
{
    return {.id = id,
            .name = name,
            .type = u"choice"_s,
            .limits = {{u"choices"_s, QJsonArray::fromStringList(choices)}}};
}

// A service with the outputs that all have in common; `result` is what it writes to stdout as well.
DemoService service(const QString &id, const QString &name, const QString &version, const QString &result,
                    const QByteArray &content)
{
    return {.id = id,
            .name = name,
            .author = u"Demo"_s,
            .version = version,
            .license = u"Apache-2.0"_s,
            .classifiers = {u"Topic :: Computational biology :: Sequence analysis"_s},
            .parameters = {sequences(), sequenceText()},
            .runners = {{.name = u"default"_s}},
            .program = u"/opt/bio/bin/"_s + id,
            .outputs = {{u"stdout"_s, u"Standard log"_s, content},
                        {u"stderr"_s, u"Error log"_s, {}},
                        {result, u"Result"_s, content}}};
}

DemoService clustalo()
{
    DemoService s = service(u"clustalo"_s, u"Clustal Omega"_s, u"1.2.4"_s, u"output.aln"_s,
                            "CLUSTAL O(1.2.4) multiple sequence alignment"_ba + alignment);
    s.description = u"Multiple alignment of many protein sequences"_s;
    s.parameters.append(choice(u"target"_s, u"Where to run"_s, {u"local"_s, u"cluster"_s}));
    s.selector = u"target"_s;
    // The cluster's queue is full in the second and third minute.
    s.runners = {{.name = u"local"_s},
                 {.name = u"cluster"_s,
                  .plan = plan(8min, {{1min, Behaviour::QueueStuck}, {3min, Behaviour::Works}}),
                  .runTime = 4s}};
    return s;
}

DemoService muscle()
{
    DemoService s = service(u"muscle"_s, u"MUSCLE"_s, u"3.8.31"_s, u"output.aln"_s,
                            "CLUSTAL multiple sequence alignment by MUSCLE (3.8)"_ba + alignment);
    s.description = u"Multiple alignment by log-expectation"_s;
    // The first failure that somebody sees, and the first recovery.
    s.runners[0].plan = plan(6min, {{20s, Behaviour::CommandMissing}, {65s, Behaviour::Works}});
    return s;
}

DemoService mafft()
{
    DemoService s = service(u"mafft"_s, u"MAFFT"_s, u"7.505"_s, u"output.aln"_s,
                            "CLUSTAL format alignment by MAFFT FFT-NS-i (v7.505)"_ba + alignment);
    s.description = u"Multiple alignment with the fast Fourier transform"_s;
    s.parameters.append(choice(u"strategy"_s, u"Strategy"_s, {u"fast"_s, u"accurate"_s}));
    s.selector = u"strategy"_s;
    s.runners = {{.name = u"fast"_s},
                 {.name = u"accurate"_s,
                  .plan = plan(9min, {{0s, Behaviour::NotExecutable}, {5min, Behaviour::Works}}),
                  .runTime = 5s}};
    return s;
}

DemoService tcoffee()
{
    DemoService s = service(u"tcoffee"_s, u"T-Coffee"_s, u"13.45.0"_s, u"output.aln"_s,
                            "CLUSTAL FORMAT for T-COFFEE Version_13.45.0"_ba + alignment);
    s.description = u"Consistency-based multiple alignment"_s;
    s.runners[0].plan = plan(7min, {{40s, Behaviour::Slow}, {100s, Behaviour::Works}});
    s.runners[0].runTime = 5s;
    return s;
}

DemoService jpred()
{
    DemoService s = service(
        u"jpred"_s, u"JPred"_s, u"4.0"_s, u"output.jnet"_s,
        "jnetpred:-,-,H,H,H,H,H,H,H,H,-,-,E,E,E,E,-,-,\nJNETCONF:9,8,7,7,8,8,9,9,8,7,5,6,7,8,7,6,8,9,\n"_ba);
    s.description = u"Secondary structure of proteins"_s;
    s.runners[0].plan = plan(10min, {{30s, Behaviour::JobLost}, {4min, Behaviour::Works}});
    return s;
}

DemoService aacon()
{
    DemoService s = service(u"aacon"_s, u"AACon"_s, u"1.1"_s, u"output.txt"_s,
                            "#KABAT 1.000 1.000 0.571 0.400 0.800 1.000\n"_ba);
    s.description = u"Conservation of amino acids in an alignment"_s;
    s.runners[0].plan = plan(8min,
                             {{45s, Behaviour::SubmissionRefused},
                              {90s, Behaviour::Works},
                              {4min, Behaviour::QueueRefuses},
                              {340s, Behaviour::Rejects},
                              {400s, Behaviour::Works}});
    return s;
}

DemoService iprscan()
{
    DemoService s = service(u"iprscan"_s, u"InterProScan"_s, u"5.59-91.0"_s, u"output.tsv"_s,
                            "P69905\tPfam\tPF00042\tGlobin\t27\t137\t7.3E-24\tT\n"_ba);
    s.description = u"Domains and functional sites of proteins"_s;
    s.complaint = "ERROR: cannot open /data/interpro/5.59-91.0/pfam_a.hmm: Stale file handle\n";
    s.runners[0].plan = plan(80s, {{40s, Behaviour::ProgramFails}});
    s.runners[0].runTime = 3s;
    return s;
}

DemoService disembl()
{
    DemoService s = service(u"disembl"_s, u"DisEMBL"_s, u"1.4"_s, u"output.txt"_s,
                            "> sp|P69905_LOOPS 1-3, 44-51, 139-142\n"_ba);
    s.description = u"Disordered regions in proteins"_s;
    s.runners[0].plan = plan(8min, {{110s, Behaviour::PollingBroken}, {170s, Behaviour::Works}});
    s.testedByServer = false;
    return s;
}

} // namespace

QList<DemoService> demoServices()
{
    return {clustalo(), muscle(), mafft(), tcoffee(), jpred(), aacon(), iprscan(), disembl()};
}

} // namespace jobwatch
