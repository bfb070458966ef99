#include "app/demo/demoslivka.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

namespace {

// The demo may run for weeks: what is older than these is forgotten.
constexpr qsizetype jobsKept = 400;
constexpr qsizetype uploadsKept = 100;

// The server's own tests: every service each five minutes, the last time four minutes before the start.
constexpr Span reportInterval = 5min;
constexpr Span reportAgeAtStart = 4min;
constexpr Span serverOffset = -5h;

DemoReport reportOf(Behaviour behaviour)
{
    switch (behaviour) {
    case Behaviour::Works:
    case Behaviour::PollingBroken: // its own tests do not go through REST
        return {.status = u"OK"_s};
    case Behaviour::CommandMissing:
    case Behaviour::NotExecutable:
    case Behaviour::ProgramFails:
    case Behaviour::Rejects:
        return {.status = u"DOWN"_s, .message = u"completed unsuccessfully"_s};
    case Behaviour::SubmissionRefused:
        return {.status = u"DOWN"_s, .message = u"[Errno 28] No space left on device"_s};
    case Behaviour::QueueRefuses:
        return {.status = u"DOWN"_s, .message = u"sbatch: error: Batch job submission failed"_s};
    case Behaviour::Slow:
    case Behaviour::QueueStuck:
    case Behaviour::JobLost:
        return {.status = u"WARNING"_s, .message = u"timeout"_s};
    }
    Q_UNREACHABLE();
}

int severityOf(const DemoReport &report)
{
    return report.status == "DOWN"_L1 ? 2 : report.status == "WARNING"_L1 ? 1 : 0;
}

QString month(Instant t)
{
    return serverTime(t).left(7);
}

template <typename T>
void forgetOldest(QList<T> &list, qsizetype kept)
{
    if (list.size() > kept)
        list.remove(0, list.size() - kept);
}

} // namespace

QString serverTime(Instant t)
{
    return toDateTime(t + serverOffset).toString(u"yyyy-MM-ddTHH:mm:ss"_s);
}

const DemoRunner *selectRunner(const DemoService &service, const FormFields &fields)
{
    if (service.selector.isEmpty())
        return &service.runners.first();
    const QString wanted = fields.value(service.selector).value(0);
    if (wanted.isEmpty())
        return &service.runners.first();
    const auto found = std::find_if(service.runners.begin(), service.runners.end(),
                                    [&](const DemoRunner &runner) { return runner.name == wanted; });
    return found == service.runners.end() ? nullptr : &*found;
}

DemoSlivka::DemoSlivka(QList<DemoService> services, Instant started)
    : m_services(std::move(services))
    , m_started(started)
{
}

const DemoService *DemoSlivka::service(const QString &id) const
{
    const auto found =
        std::find_if(m_services.begin(), m_services.end(), [&](const DemoService &s) { return s.id == id; });
    return found == m_services.end() ? nullptr : &*found;
}

Behaviour DemoSlivka::behaviour(const DemoRunner &runner, Instant now) const
{
    return behaviourAt(runner.plan, now - m_started);
}

DemoReport DemoSlivka::report(const DemoService &service, Instant now) const
{
    if (!service.testedByServer)
        return {};
    const Instant firstTest = m_started - reportAgeAtStart;
    const Instant tested = firstTest + (now - firstTest) / reportInterval * reportInterval;
    DemoReport worst{.status = u"OK"_s};
    for (const DemoRunner &runner : service.runners) {
        const DemoReport report = reportOf(behaviour(runner, tested));
        if (severityOf(report) > severityOf(worst))
            worst = report;
    }
    worst.at = tested;
    return worst;
}

ObjectId DemoSlivka::newId(Instant now)
{
    return makeObjectId(now, ++m_counter);
}

ObjectId DemoSlivka::upload(const UploadedPart &part, Instant now)
{
    m_uploads.append({.id = newId(now), .title = part.fileName, .at = now, .content = part.content});
    forgetOldest(m_uploads, uploadsKept);
    return m_uploads.last().id;
}

// Nothing: an id so malformed that Slivka falls over it.
std::optional<QList<ParameterError>> DemoSlivka::checkFile(const DemoParameter &parameter,
                                                           const Form &form) const
{
    if (form.files.contains(parameter.id))
        return QList<ParameterError>{};
    const QStringList values = form.fields.value(parameter.id);
    if (values.isEmpty())
        return checkParameter(parameter, values);
    const QString job = values.first().section(u'/', 0, 0);
    const bool isJobFile = values.first().contains(u'/');
    const ReadId read = readObjectId(job);
    if (read.reading != IdReading::WellFormed && !isJobFile)
        return {};
    const bool exists = isJobFile ? findJob(read.id) != nullptr : findUpload(read.id) != nullptr;
    if (exists)
        return QList<ParameterError>{};
    return QList<ParameterError>{{parameter.id, u"not_found"_s, u"File not found."_s}};
}

Submission DemoSlivka::submit(const QString &id, const Form &form, Instant now)
{
    const DemoService *service = this->service(id);
    if (!service)
        return Refusal::NoSuchService;
    QList<ParameterError> errors;
    for (const DemoParameter &parameter : service->parameters) {
        const bool isFile = parameter.type == "file"_L1;
        const auto found = isFile ? checkFile(parameter, form)
                                  : std::optional(checkParameter(parameter, form.fields.value(parameter.id)));
        if (!found)
            return Refusal::InternalError;
        errors += *found;
    }
    if (!errors.isEmpty())
        return errors;

    const DemoRunner *runner = selectRunner(*service, form.fields);
    const Behaviour behaviour = runner ? this->behaviour(*runner, now) : Behaviour::Rejects;
    if (behaviour == Behaviour::SubmissionRefused)
        return Refusal::InternalError;
    DemoJob job{.id = {}, .service = id, .fields = form.fields, .submittedAt = now, .behaviour = behaviour};
    for (auto file = form.files.begin(); file != form.files.end(); ++file)
        job.files.insert(file.key(), objectIdText(upload(*file, now)));
    job.id = newId(now);
    job.life = lifeOf(behaviour, runner ? runner->runTime : 0s,
                      runner ? untilChange(runner->plan, now - m_started) : 0s);
    m_jobs.append(job);
    forgetOldest(m_jobs, jobsKept);
    ++m_usage[{month(now), id}];
    return job.id;
}

FoundJob DemoSlivka::lookUp(const QString &id) const
{
    const ReadId read = readObjectId(id);
    switch (read.reading) {
    case IdReading::NotAnId:
        return {.lookUp = LookUp::NotFound};
    case IdReading::Malformed:
        return {.lookUp = LookUp::InternalError};
    case IdReading::WellFormed:
        break;
    }
    const DemoJob *job = findJob(read.id);
    return {.lookUp = job ? LookUp::Found : LookUp::NotFound, .job = job};
}

FoundJob DemoSlivka::job(const QString &id, Instant now) const
{
    FoundJob found = lookUp(id);
    if (found.lookUp != LookUp::Found)
        return found;
    const DemoRunner *runner = selectRunner(*service(found.job->service), found.job->fields);
    if (runner && behaviour(*runner, now) == Behaviour::PollingBroken)
        return {.lookUp = LookUp::InternalError};
    return found;
}

void DemoSlivka::cancel(const ObjectId &id, Instant now)
{
    for (DemoJob &job : m_jobs) {
        if (job.id == id)
            job = cancelled(job, now);
    }
}

const DemoJob *DemoSlivka::findJob(const ObjectId &id) const
{
    const auto found =
        std::find_if(m_jobs.begin(), m_jobs.end(), [&](const DemoJob &job) { return job.id == id; });
    return found == m_jobs.end() ? nullptr : &*found;
}

const DemoUpload *DemoSlivka::findUpload(const ObjectId &id) const
{
    const auto found = std::find_if(m_uploads.begin(), m_uploads.end(),
                                    [&](const DemoUpload &upload) { return upload.id == id; });
    return found == m_uploads.end() ? nullptr : &*found;
}

} // namespace jobwatch
