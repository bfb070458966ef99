#include "app/demo/configuration.h"

#include <QList>

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

// What differs from test to test. The intervals are short, so that somebody who looks on sees
// things move.
struct DemoTest
{
    QLatin1StringView service;
    QLatin1StringView runner;
    QLatin1StringView selector; // its parameter: empty for a service with one runner
    QLatin1StringView every;
    QLatin1StringView file;
    QLatin1StringView expected;
};

constexpr DemoTest tests[] = {
    {"clustalo"_L1, "local"_L1, "target"_L1, "20s"_L1, "stdout"_L1, "CLUSTAL"_L1},
    {"clustalo"_L1, "cluster"_L1, "target"_L1, "30s"_L1, "stdout"_L1, "CLUSTAL"_L1},
    {"muscle"_L1, "default"_L1, ""_L1, "10s"_L1, "stdout"_L1, "CLUSTAL"_L1},
    {"mafft"_L1, "fast"_L1, "strategy"_L1, "20s"_L1, "stdout"_L1, "CLUSTAL"_L1},
    {"mafft"_L1, "accurate"_L1, "strategy"_L1, "30s"_L1, "stdout"_L1, "CLUSTAL"_L1},
    {"tcoffee"_L1, "default"_L1, ""_L1, "30s"_L1, "stdout"_L1, "CLUSTAL"_L1},
    {"jpred"_L1, "default"_L1, ""_L1, "30s"_L1, "output.jnet"_L1, "jnetpred"_L1},
    {"aacon"_L1, "default"_L1, ""_L1, "15s"_L1, "stdout"_L1, "KABAT"_L1},
    {"iprscan"_L1, "default"_L1, ""_L1, "15s"_L1, "output.tsv"_L1, "Pfam"_L1},
    {"disembl"_L1, "default"_L1, ""_L1, "20s"_L1, "output.txt"_L1, "LOOPS"_L1},
};

QString quoted(const QString &text)
{
    QString safe = text;
    return u'"' + safe.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
}

QString testYaml(const DemoTest &test, const QString &fasta)
{
    QStringList parameters;
    if (!test.selector.isEmpty())
        parameters.append(test.selector + ": "_L1 + test.runner);
    if (fasta.isEmpty())
        parameters.append(u"sequence: \">P69905\""_s);
    QString yaml = "          - runner: "_L1 + test.runner + u'\n';
    if (!parameters.isEmpty())
        yaml += "            parameters: {"_L1 + parameters.join(", "_L1) + "}\n"_L1;
    if (!fasta.isEmpty())
        yaml += "            files: {input: "_L1 + quoted(fasta) + "}\n"_L1;
    yaml += "            timeout: 40s\n"
            "            queueWait: 15s\n"_L1;
    yaml += "            expect: [{file: "_L1 + test.file + ", contains: "_L1 + test.expected + "}]\n"_L1;
    yaml += "            policy: {kind: fixed, every: "_L1 + test.every + "}\n"_L1;
    return yaml;
}

} // namespace

QByteArray demoConfiguration(const QUrl &slivka, const QString &fasta)
{
    QString yaml = u"version: 1\n"
                   "servers:\n"
                   "  - name: demo\n"
                   "    kind: slivka\n"
                   "    url: %1\n"
                   "    budget: {testsPerHour: 3600, burst: 20, concurrent: 4}\n"
                   "    policy: {kind: fixed, every: 30s}\n"
                   "    services:\n"_s.arg(quoted(slivka.toString()));
    QLatin1StringView service;
    for (const DemoTest &test : tests) {
        if (test.service != service)
            yaml += "      - id: "_L1 + test.service + "\n        tests:\n"_L1;
        service = test.service;
        yaml += testYaml(test, fasta);
    }
    return yaml.toUtf8();
}

} // namespace jobwatch
