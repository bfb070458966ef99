#include "core/connector/slurm/submission.h"

#include <algorithm>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include "core/base/log.h"
#include "core/connector/batch/batchevidence.h"
#include "core/connector/batch/servicematch.h"
#include "core/connector/slurm/apiversion.h"
#include "core/connector/slurm/restreply.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch::slurm {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slurm)
};

// Slurm refuses an empty environment.
QMap<QString, QString> environmentOf(const TestDefinition &test)
{
    QMap<QString, QString> environment = test.environment;
    if (!environment.contains(u"PATH"_s))
        environment.insert(u"PATH"_s, u"/usr/local/bin:/usr/bin:/bin"_s);
    return environment;
}

QJsonValue environmentIn(const TestDefinition &test, QLatin1StringView apiVersion)
{
    const QMap<QString, QString> environment = environmentOf(test);
    QJsonArray list;
    QJsonObject object;
    for (auto entry = environment.cbegin(); entry != environment.cend(); ++entry) {
        list.append(QString(entry.key() + u'=' + entry.value()));
        object.insert(entry.key(), entry.value());
    }
    return listsEnvironment(apiVersion) ? QJsonValue(list) : QJsonValue(object);
}

} // namespace

int minutesFor(Span timeout)
{
    return int(std::max<qint64>(1, std::chrono::ceil<std::chrono::minutes>(timeout).count()));
}

Result<QByteArray> submissionBody(const TestJob &job, const QString &wckey, QLatin1StringView apiVersion)
{
    const TestDefinition &test = job.definition;
    const QByteArray script = job.fileContents.value(test.script);
    if (test.script.isEmpty())
        return Error{.kind = ErrorKind::Misconfigured,
                     .message = Words::tr("The test has no “script”: there is nothing to run.")};
    const batch::RunnerParts parts = batch::partsOf(test.runner);
    QJsonObject properties{
        {u"name"_s, QString(batch::ownNamePrefix) + job.runner.service.value},
        {u"comment"_s, QString(u"jobwatch test of "_s + job.runner.service.value)},
        {u"time_limit"_s, minutesFor(test.timeout)},
        {u"current_working_directory"_s, test.workFolder.isEmpty() ? u"/tmp"_s : test.workFolder},
        {u"standard_output"_s, test.workFolder.isEmpty() ? u"/dev/null"_s : u"jobwatch-%j.out"_s},
        {u"environment"_s, environmentIn(test, apiVersion)},
    };
    const auto insert = [&properties](QLatin1StringView key, const QString &value) {
        if (!value.isEmpty())
            properties.insert(key, value);
    };
    insert("partition"_L1, parts.partition);
    insert("qos"_L1, test.qos.isEmpty() ? parts.qos : test.qos);
    insert("account"_L1, test.account);
    insert("wckey"_L1, wckey);
    const QJsonObject body{{u"script"_s, QString::fromUtf8(script)}, {u"job"_s, properties}};
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

Result<JobHandle> parseAccepted(const QJsonObject &object, const TestJob &job)
{
    const qint64 id = object["job_id"_L1].toInteger();
    if (id <= 0)
        return Error{.kind = ErrorKind::Malformed,
                     .message = Words::tr("The server accepted a job without telling its number.")};
    const QList<RestError> warnings = errorsOf(object);
    for (const RestError &warning : warnings)
        qCInfo(logConnector) << "test job" << id << "was accepted with a warning:" << warning.text;
    batch::BatchJob accepted;
    accepted.id = JobId{QString::number(id)};
    accepted.word = u"PENDING"_s;
    accepted.state = batch::BatchState::Pending;
    accepted.partition = batch::partsOf(job.definition.runner).partition;
    accepted.description = warnings.isEmpty() ? QString() : warnings.first().text;
    return JobHandle{
        .id = accepted.id, .service = job.runner.service, .accepted = batch::jobStateOf(accepted)};
}

} // namespace jobwatch::slurm
