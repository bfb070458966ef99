#include "app/demo/media.h"

#include <algorithm>
#include <optional>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

constexpr QStringView dateFormat = u"ddd, dd MMM yyyy HH:mm:ss 'GMT'";

struct ByteRange
{
    qint64 first = 0;
    qint64 last = 0; // inclusive
};

// "bytes=0-99", "bytes=100-", "bytes=-100": nothing when no byte of the file is in it.
std::optional<ByteRange> satisfied(const QByteArray &header, qint64 size)
{
    const QByteArray range = header.mid(6);
    const qsizetype dash = range.indexOf('-');
    const QByteArray from = range.left(dash);
    const QByteArray to = range.mid(dash + 1);
    if (from.isEmpty()) {
        const qint64 count = std::min(to.toLongLong(), size);
        return count > 0 ? std::optional(ByteRange{size - count, size - 1}) : std::nullopt;
    }
    const qint64 first = from.toLongLong();
    const qint64 last = to.isEmpty() ? size - 1 : std::min(to.toLongLong(), size - 1);
    return first < size && first <= last ? std::optional(ByteRange{first, last}) : std::nullopt;
}

RestAnswer partOf(RestAnswer whole, const QByteArray &header)
{
    const qint64 size = whole.body.size();
    const auto range = satisfied(header, size);
    if (!range) {
        RestAnswer page = errorPage(416);
        page.headers.append(RestHeader{"Content-Range", "bytes */" + QByteArray::number(size)});
        return page;
    }
    whole.status = 206;
    whole.headers.append(RestHeader{"Accept-Ranges", "bytes"});
    whole.headers.append(RestHeader{"Content-Range",
                                    "bytes " + QByteArray::number(range->first) + '-'
                                        + QByteArray::number(range->last) + '/' + QByteArray::number(size)});
    whole.body = whole.body.mid(range->first, range->last - range->first + 1);
    return whole;
}

bool notModifiedSince(const MediaFile &file, const QByteArray &header)
{
    const auto since = fromHttpDate(header);
    return since && std::chrono::floor<std::chrono::seconds>(file.modifiedAt) <= *since;
}

QByteArray titleOf(int status)
{
    switch (status) {
    case 400:
        return "Bad Request";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 413:
        return "Request Entity Too Large";
    case 416:
        return "Requested Range Not Satisfiable";
    }
    return "Internal Server Error";
}

QByteArray explanationOf(int status)
{
    switch (status) {
    case 400:
        return "Multipart form &#39;file&#39; parameter not provided or does not contain a file.";
    case 404:
        return "The requested URL was not found on the server. If you entered the URL manually please check "
               "your spelling and try again.";
    case 405:
        return "The method is not allowed for the requested URL.";
    case 413:
        return "The data value transmitted exceeds the capacity limit.";
    case 416:
        return "The server cannot provide the requested range.";
    }
    return "The server encountered an internal error and was unable to complete your request. Either the "
           "server is overloaded or there is an error in the application.";
}

} // namespace

QByteArray httpDate(Instant t)
{
    return QLocale::c().toString(toDateTime(t), dateFormat).toLatin1();
}

std::optional<Instant> fromHttpDate(const QByteArray &text)
{
    QDateTime time = QLocale::c().toDateTime(QString::fromLatin1(text), dateFormat.toString());
    time.setTimeSpec(Qt::UTC);
    return time.isValid() ? std::optional(instantFromMs(time.toMSecsSinceEpoch())) : std::nullopt;
}

RestAnswer errorPage(int status)
{
    const QByteArray title = titleOf(status);
    return {.status = status,
            .contentType = "text/html; charset=utf-8",
            .body = "<!doctype html>\n<html lang=en>\n<title>" + QByteArray::number(status) + ' ' + title
                + "</title>\n<h1>" + title + "</h1>\n<p>" + explanationOf(status) + "</p>\n"};
}

RestAnswer answerMedia(const MediaFile &file, const RestRequest &request)
{
    const QByteArray tag =
        '"' + QByteArray::number(toMs(file.modifiedAt)) + '-' + QByteArray::number(file.content.size()) + '"';
    RestAnswer answer{.contentType = "application/octet-stream",
                      .headers = {{"Content-Disposition", "inline; filename=" + file.name.toUtf8()},
                                  {"Last-Modified", httpDate(file.modifiedAt)},
                                  {"Cache-Control", "no-cache"},
                                  {"ETag", tag}},
                      .body = file.content};
    if (file.name.endsWith(".txt"_L1))
        answer.contentType = "text/plain; charset=utf-8";
    if (notModifiedSince(file, request.header("If-Modified-Since")))
        return {.status = 304, .headers = {{"Cache-Control", "no-cache"}, {"ETag", tag}}};
    const QByteArray range = request.header("Range");
    return range.startsWith("bytes=") && range.contains('-') ? partOf(answer, range) : answer;
}

} // namespace jobwatch
