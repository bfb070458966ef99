#pragma once

#include <memory>
#include <QStringList>

#include "core/connector/slivka/parsejob.h"
#include "core/connector/slivka/uploads.h"
#include "core/domain/inventory.h"

namespace jobwatch::slivka {

struct Accepted
{
    Job job{};
    std::optional<Span> offset{}; // the server's local time minus UTC, where this answer tells it
};

// "a=1&rep=x&rep=y": Slivka ignores JSON bodies, and a list is a repeated key.
QByteArray formBody(const QMap<QString, QStringList> &parameters);

// The names in the test that the service does not list.
QStringList unknownParameters(const TestDefinition &definition, const ReportedService &service);

// Uploads the files of one test job, then submits it: kept alive by its own requests.
class Submission : public std::enable_shared_from_this<Submission>
{
public:
    Submission(ServerHttp &http, Uploads &uploads, const QUrl &root, const TestJob &job, Done<Accepted> done);
    void start();

private:
    void uploadNext();
    void post();
    void answered(const Result<HttpReply> &reply);
    bool mayTryFreshUploads(const HttpReply &reply);
    void explain(const Error &error); // a server error that may be the test's own fault

    ServerHttp &m_http;
    Uploads &m_uploads;
    QUrl m_root{};
    TestJob m_job{};
    Done<Accepted> m_done{};
    QMap<QString, QString> m_filesToDo{}; // parameter -> local path
    QMap<QString, QString> m_fileIds{}; // parameter -> id on the server
    bool m_isSecondTry = false;
};

} // namespace jobwatch::slivka
