#pragma once

#include <optional>
#include <QList>
#include <QMap>
#include <variant>

#include "app/demo/demojob.h"
#include "app/demo/form.h"
#include "app/demo/validation.h"

namespace jobwatch {

struct DemoUpload
{
    ObjectId id{};
    QString title{};
    Instant at{};
    QByteArray content{};
};

// What the server itself says of a service, from its own tests every five minutes.
struct DemoReport
{
    QString status = QStringLiteral("UNKNOWN");
    QString message{};
    std::optional<Instant> at{}; // nothing: never tested

    bool operator==(const DemoReport &) const = default;
};

// Why a submission did not become a job.
enum class Refusal { NoSuchService, InternalError };
using Submission = std::variant<ObjectId, QList<ParameterError>, Refusal>;

// A job with a state that can be told: asking may fail.
enum class LookUp { Found, NotFound, InternalError };
struct FoundJob
{
    LookUp lookUp = LookUp::NotFound;
    const DemoJob *job = nullptr; // when found; valid until the next change
};

// A Slivka server in miniature as a value: no clock, no network. The same calls at the same times give
// the same answers.
class DemoSlivka
{
public:
    DemoSlivka(QList<DemoService> services, Instant started);

    const QList<DemoService> &services() const { return m_services; }
    const DemoService *service(const QString &id) const;
    DemoReport report(const DemoService &service, Instant now) const;

    Submission submit(const QString &service, const Form &form, Instant now);
    // By an id as it comes in a path. Asking for the job fails while its service's polling is broken;
    // looking it up does not.
    FoundJob job(const QString &id, Instant now) const;
    FoundJob lookUp(const QString &id) const;
    const DemoJob &known(const ObjectId &id) const { return *findJob(id); }
    void cancel(const ObjectId &id, Instant now);

    ObjectId upload(const UploadedPart &part, Instant now);
    const DemoUpload *findUpload(const ObjectId &id) const;

    using MonthAndService = std::pair<QString, QString>;
    const QMap<MonthAndService, int> &usage() const { return m_usage; }
    qsizetype jobCount() const { return m_jobs.size(); }

private:
    Behaviour behaviour(const DemoRunner &runner, Instant now) const;
    std::optional<QList<ParameterError>> checkFile(const DemoParameter &parameter, const Form &form) const;
    const DemoJob *findJob(const ObjectId &id) const;
    ObjectId newId(Instant now);

    QList<DemoService> m_services{};
    Instant m_started{};
    quint32 m_counter = 0;
    QList<DemoJob> m_jobs{}; // oldest first
    QList<DemoUpload> m_uploads{}; // oldest first
    QMap<MonthAndService, int> m_usage{};
};

// The server's clock: local time without offset, five hours behind UTC all year.
QString serverTime(Instant t);

} // namespace jobwatch
