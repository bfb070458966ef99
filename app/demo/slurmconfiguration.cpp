#include "app/demo/slurmconfiguration.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

struct DemoRule
{
    QLatin1StringView service;
    QLatin1StringView match;
    QLatin1StringView runner; // of its test; empty: the jobs of users are enough
};

constexpr DemoRule rules[] = {
    {"clustalo"_L1, "{jobName: \"clustalo-*\"}"_L1, "miniature/short"_L1},
    {"hmmsearch"_L1, "{wckey: hmmsearch}"_L1, "miniature/short"_L1},
    {"blastp"_L1, "{jobName: \"blastp-*\", partition: short}"_L1, ""_L1},
    {"iqtree"_L1, "{jobName: \"iqtree-*\", user: phylo}"_L1, ""_L1},
};

QString quoted(const QString &text)
{
    QString safe = text;
    return u'"' + safe.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
}

} // namespace

QByteArray slurmConfiguration(const QUrl &url, const QString &tokenFile, const QString &script)
{
    QString yaml = u"  - name: cluster\n"
                   "    kind: slurm\n"
                   "    url: %1\n"
                   "    user: operator\n"
                   "    token: {file: %2}\n"
                   "    budget: {testsPerHour: 600, burst: 6, concurrent: 2}\n"
                   "    services:\n"_s.arg(quoted(url.toString()), quoted(tokenFile));
    for (const DemoRule &rule : rules) {
        yaml += "      - id: "_L1 + rule.service + "\n        match: "_L1 + rule.match + u'\n';
        if (!rule.runner.isEmpty())
            yaml += u"        tests:\n"
                    "          - runner: %1\n"
                    "            script: %2\n"
                    "            timeout: 60s\n"
                    "            queueWait: 60s\n"_s.arg(rule.runner, quoted(script));
    }
    return yaml.toUtf8();
}

} // namespace jobwatch
