#include "core/connector/slivka/outputs.h"

#include <algorithm>

#include "core/connector/jsonreply.h"
#include "core/connector/slivka/baseurl.h"
#include "core/connector/slivka/expectation.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch::slivka {

namespace {

constexpr qint64 part = 64 * 1024;
constexpr qint64 partLimit = 1024 * 1024; // for a server that ignores Range

HttpRequest rangeRequest(const QUrl &url, qint64 from, qint64 to)
{
    return {.url = url,
            .headers = {{"range", "bytes=" + QByteArray::number(from) + '-' + QByteArray::number(to)}},
            .maxBytes = partLimit};
}

// "bytes 0-9/39" -> 39
qint64 sizeInRange(const HttpReply &reply)
{
    const QByteArray range = reply.header("content-range");
    bool isNumber = false;
    const qint64 size = range.mid(range.lastIndexOf('/') + 1).toLongLong(&isNumber);
    return isNumber ? size : -1;
}

qint64 contentLength(const HttpReply &reply)
{
    bool isNumber = false;
    const qint64 size = reply.header("content-length").toLongLong(&isNumber);
    return isNumber && size >= 0 ? size : -1;
}

void takeWhole(JobOutput &output, const QByteArray &content)
{
    output.size = content.size();
    output.head = content.left(part);
    output.tail = content.size() > part ? content.right(std::min(part, content.size() - part)) : QByteArray();
}

} // namespace

Outputs::Outputs(ServerHttp &http, const QUrl &root, const TestJob &job, Done<QList<JobOutput>> done)
    : m_http(http)
    , m_root(root)
    , m_job(job)
    , m_done(std::move(done))
    , m_toDo(wantedOutputs(job.definition))
{
}

void Outputs::start(const QUrl &filesUrl)
{
    m_http.send({.url = filesUrl}, [self = shared_from_this()](const Result<HttpReply> &reply) {
        const auto files = parsed(reply, parseFiles);
        if (!files) {
            self->m_done(files.error());
            return;
        }
        self->m_files = *files;
        self->next();
    });
}

void Outputs::next()
{
    if (m_toDo.isEmpty()) {
        m_done(m_outputs);
        return;
    }
    m_current = JobOutput{.path = m_toDo.takeFirst()};
    const auto file = std::find_if(m_files.begin(), m_files.end(),
                                   [this](const File &f) { return f.path == m_current.path; });
    m_current.present = file != m_files.end();
    if (!m_current.present) {
        if (isExpected(m_job.definition, m_current.path))
            m_current.asExpected = false;
        finish();
        return;
    }
    askSize(resolved(m_root, file->contentUrl));
}

void Outputs::ask(const HttpRequest &request, Step then)
{
    m_http.send(request, [self = shared_from_this(), url = request.url, then](const auto &reply) {
        (self.get()->*then)(url, reply);
    });
}

void Outputs::askSize(const QUrl &content)
{
    ask({.verb = "HEAD", .url = content}, &Outputs::tookSize);
}

void Outputs::tookSize(const QUrl &content, const Result<HttpReply> &reply)
{
    const int status = reply ? reply->status : 0;
    if (status == 405 || status == 501) { // no HEAD here; GET tells
        readHead(content);
        return;
    }
    if (status != 200) {
        notDownloadable();
        return;
    }
    m_current.size = contentLength(*reply);
    if (m_current.size == 0)
        check(content);
    else
        readHead(content);
}

void Outputs::readHead(const QUrl &content)
{
    ask(rangeRequest(content, 0, part - 1), &Outputs::tookHead);
}

void Outputs::tookHead(const QUrl &content, const Result<HttpReply> &reply)
{
    const int status = reply ? reply->status : 0;
    if (status == 206) {
        m_current.head = reply->body.left(part);
        const qint64 size = sizeInRange(*reply);
        m_current.size = size >= 0 ? size : m_current.size;
        if (m_current.size > part)
            readTail(content);
        else
            check(content);
    } else if (status == 200) {
        takeWhole(m_current, reply->body);
        if (judgeAll(m_job, m_current) == Judgement::WholeFileNeeded)
            tookWhole(content, reply);
        else
            check(content);
    } else if (status == 416) {
        m_current.size = 0;
        check(content);
    } else {
        notDownloadable();
    }
}

void Outputs::readTail(const QUrl &content)
{
    ask(rangeRequest(content, std::max(part, m_current.size - part), m_current.size - 1), &Outputs::tookTail);
}

void Outputs::tookTail(const QUrl &content, const Result<HttpReply> &reply)
{
    if (reply && reply->status == 206)
        m_current.tail = reply->body.right(part);
    check(content);
}

void Outputs::check(const QUrl &content)
{
    if (!isExpected(m_job.definition, m_current.path)) {
        finish();
        return;
    }
    const Judgement judgement = judgeAll(m_job, m_current);
    if (judgement == Judgement::WholeFileNeeded) {
        readWhole(content);
        return;
    }
    m_current.asExpected = judgement == Judgement::Met;
    finish();
}

void Outputs::readWhole(const QUrl &content)
{
    ask({.url = content}, &Outputs::tookWhole);
}

// What cannot be read whole cannot be judged either: it counts as not downloadable, not as wrong.
void Outputs::tookWhole(const QUrl &, const Result<HttpReply> &reply)
{
    if (!reply || reply->status != 200) {
        notDownloadable();
        return;
    }
    JobOutput whole = m_current;
    whole.head = reply->body;
    whole.tail.clear();
    whole.size = reply->body.size();
    m_current.asExpected = judgeAll(m_job, whole) == Judgement::Met;
    finish();
}

void Outputs::notDownloadable()
{
    m_current.downloadable = false;
    finish();
}

void Outputs::finish()
{
    m_outputs.append(m_current);
    next();
}

} // namespace jobwatch::slivka
