#pragma once

#include <memory>
#include <QStringList>

#include "core/connector/joblife.h"
#include "core/connector/serverhttp.h"
#include "core/connector/slivka/parsefiles.h"

namespace jobwatch::slivka {

// Reads the outputs of one ended job, file after file: size by HEAD, then the first and the last 64 KiB by
// Range, the whole file only where an expectation cannot be judged otherwise. Kept alive by its own requests.
class Outputs : public std::enable_shared_from_this<Outputs>
{
public:
    Outputs(ServerHttp &http, const QUrl &root, const TestJob &job, Done<QList<JobOutput>> done);
    void start(const QUrl &filesUrl);

private:
    void next();
    void askSize(const QUrl &content);
    void readHead(const QUrl &content);
    void tookHead(const QUrl &content, const Result<HttpReply> &reply);
    void readTail(const QUrl &content);
    void check(const QUrl &content);
    void readWhole(const QUrl &content);
    void finish(); // this file; on to the next
    void notDownloadable();

    using Step = void (Outputs::*)(const QUrl &content, const Result<HttpReply> &reply);
    void ask(const HttpRequest &request, Step then);
    void tookSize(const QUrl &content, const Result<HttpReply> &reply);
    void tookTail(const QUrl &content, const Result<HttpReply> &reply);
    void tookWhole(const QUrl &content, const Result<HttpReply> &reply);

    ServerHttp &m_http;
    QUrl m_root{};
    TestJob m_job{};
    Done<QList<JobOutput>> m_done{};
    QList<File> m_files{};
    QStringList m_toDo{};
    JobOutput m_current{};
    QList<JobOutput> m_outputs{};
};

} // namespace jobwatch::slivka
