#include "app/demo/restjson.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

QJsonObject parameterJson(const DemoParameter &parameter)
{
    QJsonObject json = parameter.limits;
    json.insert("id"_L1, parameter.id);
    json.insert("name"_L1, parameter.name);
    json.insert("type"_L1, parameter.type);
    json.insert("description"_L1, parameter.description);
    json.insert("required"_L1, parameter.required);
    json.insert("array"_L1, parameter.array);
    json.insert("default"_L1, parameter.byDefault);
    return json;
}

// What was given, else the default; numbers as strings, as Slivka does.
QJsonValue valueJson(const DemoParameter &parameter, const DemoJob &job)
{
    if (job.files.contains(parameter.id))
        return job.files.value(parameter.id);
    const QStringList values = job.fields.value(parameter.id);
    if (!values.isEmpty())
        return parameter.array ? QJsonValue(QJsonArray::fromStringList(values)) : QJsonValue(values.last());
    if (parameter.byDefault.isNull())
        return QJsonValue::Null;
    return parameter.byDefault.toVariant().toString();
}

// The directory of a job is its id, split from behind: ma/59/awIV-0ovfUrQ.
QString directoryOf(const QString &id)
{
    return id.mid(14) + u'/' + id.mid(12, 2) + u'/' + id.left(12);
}

} // namespace

QJsonObject serviceJson(const DemoSlivka &slivka, const DemoService &service, const QString &base,
                        Instant now)
{
    QJsonArray parameters;
    for (const DemoParameter &parameter : service.parameters)
        parameters.append(parameterJson(parameter));
    const DemoReport report = slivka.report(service, now);
    return {{u"@url"_s, base + "/services/"_L1 + service.id},
            {u"id"_s, service.id},
            {u"name"_s, service.name},
            {u"description"_s, service.description},
            {u"author"_s, service.author},
            {u"version"_s, service.version},
            {u"license"_s, service.license},
            {u"classifiers"_s, QJsonArray::fromStringList(service.classifiers)},
            {u"parameters"_s, parameters},
            {u"presets"_s, QJsonArray()},
            {u"status"_s,
             QJsonObject{{u"status"_s, report.status},
                         {u"errorMessage"_s, report.message},
                         {u"timestamp"_s, serverTime(report.at.value_or(Instant()))}}}};
}

QJsonObject jobJson(const DemoService &service, const DemoJob &job, const QString &base, Instant now)
{
    const DemoJobState state = stateOf(job, now);
    QJsonObject parameters;
    for (const DemoParameter &parameter : service.parameters)
        parameters.insert(parameter.id, valueJson(parameter, job));
    const QString id = objectIdText(job.id);
    return {{u"@url"_s, base + "/jobs/"_L1 + id},
            {u"id"_s, id},
            {u"service"_s, job.service},
            {u"parameters"_s, parameters},
            {u"status"_s, state.word},
            {u"finished"_s, state.finished},
            {u"submissionTime"_s, serverTime(job.submittedAt)},
            {u"completionTime"_s, state.completedAt ? serverTime(*state.completedAt) : QJsonValue()}};
}

QJsonObject fileJson(const DemoJob &job, const DemoFile &file, const QString &prefix, const QString &base)
{
    const QString id = objectIdText(job.id);
    return {{u"@content"_s, prefix + "/media/jobs/"_L1 + directoryOf(id) + u'/' + file.path},
            {u"@url"_s, base + "/jobs/"_L1 + id + "/files/"_L1 + file.path},
            {u"id"_s, QString(id + u'/' + file.path)},
            {u"jobId"_s, id},
            {u"label"_s, file.label},
            {u"mediaType"_s, u"text/plain"_s},
            {u"path"_s, file.path}};
}

QJsonObject uploadJson(const DemoUpload &upload, const QString &prefix, const QString &base)
{
    const QString id = objectIdText(upload.id);
    return {{u"@content"_s, prefix + "/media/uploads/"_L1 + id},
            {u"@url"_s, base + "/files/"_L1 + id},
            {u"id"_s, id},
            {u"jobId"_s, QJsonValue::Null},
            {u"label"_s, u"uploaded"_s},
            {u"mediaType"_s, QString()},
            {u"path"_s, id}};
}

QJsonObject usageJson(const DemoSlivka &slivka)
{
    QJsonArray rows;
    const auto &usage = slivka.usage();
    for (auto row = usage.begin(); row != usage.end(); ++row)
        rows.append(QJsonObject{
            {u"month"_s, row.key().first}, {u"service"_s, row.key().second}, {u"count"_s, row.value()}});
    return {{u"usageStatictics"_s, rows}}; // misspelt as by the server
}

QJsonObject errorsJson(const QList<ParameterError> &errors)
{
    QJsonArray rows;
    for (const ParameterError &error : errors)
        rows.append(QJsonObject{{u"parameter"_s, error.parameter},
                                {u"errorCode"_s, error.errorCode},
                                {u"message"_s, error.message}});
    return {{u"errors"_s, rows}};
}

} // namespace jobwatch
