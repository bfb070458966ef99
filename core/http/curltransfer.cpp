#include "core/http/curltransfer.h"

#include <algorithm>
#include <sys/socket.h>

#include "core/http/curllibrary.h"

// 7.87: CURLOPT_QUICK_EXIT, and authorities are parsed once instead of for every connection.
static_assert(LIBCURL_VERSION_NUM >= 0x075700);
static_assert(CURL_ERROR_SIZE == 256);

namespace jobwatch {

namespace {

constexpr qint64 headerLimit = 256 * 1024; // all headers of one answer, interim answers included

// Offsets into a file and sizes of a file are about its own bytes, not about compressed ones.
bool mayBeCompressed(const HttpRequest &request)
{
    return request.verb != "HEAD"
        && std::none_of(request.headers.begin(), request.headers.end(),
                        [](const auto &header) { return header.first.toLower() == "range"; });
}

bool hasBundleOfAuthorities()
{
    static const bool has = curl().versionInfo(CURLVERSION_NOW)->cainfo != nullptr; // costs µs
    return has;
}

// As curl's own, but not inherited by programs that are started meanwhile.
curl_socket_t openSocket(void *, curlsocktype, curl_sockaddr *address)
{
    return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

} // namespace

void EasyCleanup::operator()(void *easy) const
{
    curl().easyCleanup(easy);
}

void CurlTransfer::ListCleanup::operator()(void *list) const
{
    curl().slistFreeAll(static_cast<curl_slist *>(list));
}

void CurlTransfer::MimeCleanup::operator()(void *mime) const
{
    curl().mimeFree(static_cast<curl_mime *>(mime));
}

CurlTransfer::CurlTransfer(EasyHandle easy, const HttpRequest &request, Span timeout, void *owner)
    : m_easy(easy ? std::move(easy) : EasyHandle(curl().easyInit()))
    , m_request(request)
{
    const QByteArray url = request.url.toEncoded(QUrl::RemoveFragment);
    curl().easySetopt(m_easy.get(), CURLOPT_URL, url.constData());
    applyLimits(timeout, owner);
    applyPeer(request.peer ? *request.peer : HttpPeer{});
    applyHeaders();
    applyBody();
}

CurlTransfer::~CurlTransfer()
{
    m_easy.reset(); // before the lists that it points to
}

void *CurlTransfer::ownerOf(void *easy)
{
    char *owner = nullptr;
    curl().easyGetinfo(easy, CURLINFO_PRIVATE, &owner);
    return owner;
}

void CurlTransfer::applyLimits(Span timeout, void *owner)
{
    CURL *easy = m_easy.get();
    curl().easySetopt(easy, CURLOPT_PRIVATE, owner);
    curl().easySetopt(easy, CURLOPT_ERRORBUFFER, m_text);
    curl().easySetopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
    curl().easySetopt(easy, CURLOPT_HTTP_VERSION, long(CURL_HTTP_VERSION_1_1));
    curl().easySetopt(easy, CURLOPT_FOLLOWLOCATION, 0L); // see redirect.h
    curl().easySetopt(easy, CURLOPT_TIMEOUT_MS, long(std::max<qint64>(1, timeout.count())));
    curl().easySetopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl().easySetopt(easy, CURLOPT_QUICK_EXIT, 1L); // never wait for the resolver's thread
    curl().easySetopt(easy, CURLOPT_OPENSOCKETFUNCTION, &openSocket);
    curl().easySetopt(easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    if (mayBeCompressed(m_request))
        curl().easySetopt(easy, CURLOPT_ACCEPT_ENCODING, "");
    curl().easySetopt(easy, CURLOPT_HEADERFUNCTION, &CurlTransfer::onHeader);
    curl().easySetopt(easy, CURLOPT_HEADERDATA, this);
    curl().easySetopt(easy, CURLOPT_WRITEFUNCTION, &CurlTransfer::onBody);
    curl().easySetopt(easy, CURLOPT_WRITEDATA, this);
}

void CurlTransfer::applyPeer(const HttpPeer &peer)
{
    CURL *easy = m_easy.get();
    if (!peer.caFile.isEmpty())
        curl().easySetopt(easy, CURLOPT_CAINFO, peer.caFile.toLocal8Bit().constData());
    // The folder of authorities would be trusted beside caFile, and it keeps curl from caching the bundle.
    if (!peer.caFile.isEmpty() || hasBundleOfAuthorities())
        curl().easySetopt(easy, CURLOPT_CAPATH, nullptr);
    if (!peer.clientCertificate.isEmpty()) {
        const QByteArray file = peer.clientCertificate.toLocal8Bit();
        curl().easySetopt(easy, CURLOPT_SSLCERT, file.constData());
        curl().easySetopt(easy, CURLOPT_SSLKEY, file.constData());
        curl().easySetopt(easy, CURLOPT_KEYPASSWD, ""); // else OpenSSL asks on the terminal
    }
    // Both are set even when empty: else the environment is asked.
    curl().easySetopt(easy, CURLOPT_PROXY, peer.proxy.toEncoded().constData());
    curl().easySetopt(easy, CURLOPT_NOPROXY, "");
}

void CurlTransfer::applyHeaders()
{
    curl_slist *list = curl().slistAppend(nullptr, "Expect:"); // no waiting for "100 Continue"
    for (const auto &[name, value] : m_request.headers) {
        const QByteArray line = value.isEmpty() ? name + ';' : name + ": " + value;
        list = curl().slistAppend(list, line.constData());
    }
    m_headers.reset(list);
    curl().easySetopt(m_easy.get(), CURLOPT_HTTPHEADER, list);
    curl().easySetopt(m_easy.get(), CURLOPT_USERAGENT, "Jobwatch/" JOBWATCH_VERSION);
}

void CurlTransfer::applyBody()
{
    CURL *easy = m_easy.get();
    const QByteArray &verb = m_request.verb;
    const bool hasBody = !m_request.body.isEmpty() || verb == "POST" || verb == "PUT" || verb == "PATCH";
    if (!m_request.form.isEmpty()) {
        applyForm();
    } else if (hasBody) {
        curl().easySetopt(easy, CURLOPT_POST, 1L);
        curl().easySetopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(m_request.body.size()));
        curl().easySetopt(easy, CURLOPT_POSTFIELDS, m_request.body.constData());
    } else if (verb == "HEAD") {
        curl().easySetopt(easy, CURLOPT_NOBODY, 1L);
    }
    if (verb != "HEAD" && verb != (hasBody || m_form ? "POST" : "GET"))
        curl().easySetopt(easy, CURLOPT_CUSTOMREQUEST, verb.constData());
    // curl repeats a request whose kept connection turns out dead. A job must not be submitted twice.
    if (verb == "POST")
        curl().easySetopt(easy, CURLOPT_FRESH_CONNECT, 1L);
}

void CurlTransfer::applyForm()
{
    curl_mime *form = curl().mimeInit(m_easy.get());
    m_form.reset(form);
    for (const FormPart &part : m_request.form) {
        curl_mimepart *mimePart = curl().mimeAddpart(form);
        curl().mimeName(mimePart, part.name.constData());
        if (!part.fileName.isEmpty())
            curl().mimeFilename(mimePart, part.fileName.constData());
        if (!part.contentType.isEmpty())
            curl().mimeType(mimePart, part.contentType.constData());
        curl().mimeData(mimePart, part.content.constData(), size_t(part.content.size()));
    }
    curl().easySetopt(m_easy.get(), CURLOPT_MIMEPOST, form);
}

size_t CurlTransfer::onHeader(char *bytes, size_t size, size_t count, void *self)
{
    const auto length = qsizetype(size * count);
    return static_cast<CurlTransfer *>(self)->readHeader(QByteArrayView(bytes, length)) ? size_t(length) : 0;
}

size_t CurlTransfer::onBody(char *bytes, size_t size, size_t count, void *self)
{
    const auto length = qsizetype(size * count);
    return static_cast<CurlTransfer *>(self)->readBody(QByteArrayView(bytes, length)) ? size_t(length) : 0;
}

bool CurlTransfer::readHeader(QByteArrayView line)
{
    m_headerBytes += line.size();
    m_isHeaderTooLarge = m_headerBytes > headerLimit;
    if (m_isHeaderTooLarge)
        return false;
    if (line.startsWith("HTTP/")) { // a new answer: the final one after "100 Continue"
        m_reply.headers.clear();
        return true;
    }
    const qsizetype colon = line.indexOf(':');
    if (colon > 0)
        m_reply.headers.append({line.first(colon).trimmed().toByteArray().toLower(),
                                line.sliced(colon + 1).trimmed().toByteArray()});
    return true;
}

bool CurlTransfer::readBody(QByteArrayView bytes)
{
    m_isTooLarge = m_reply.body.size() + bytes.size() > m_request.maxBytes;
    if (m_isTooLarge)
        return false;
    m_reply.body.append(bytes);
    return true;
}

Result<HttpReply> CurlTransfer::takeResult(int code)
{
    if (code != CURLE_OK)
        return failureError(failure(code), m_request);
    long status = 0;
    curl().easyGetinfo(m_easy.get(), CURLINFO_RESPONSE_CODE, &status);
    m_reply.status = int(status);
    m_reply.url = m_request.url;
    return std::move(m_reply);
}

TransferFailure CurlTransfer::failure(int code) const
{
    TransferFailure failure{.code = code};
    curl().easyGetinfo(m_easy.get(), CURLINFO_OS_ERRNO, &failure.osError);
    curl().easyGetinfo(m_easy.get(), CURLINFO_SSL_VERIFYRESULT, &failure.verifyResult);
    curl_off_t resolved = 0;
    curl().easyGetinfo(m_easy.get(), CURLINFO_NAMELOOKUP_TIME_T, &resolved);
    curl_off_t connected = 0;
    curl().easyGetinfo(m_easy.get(), CURLINFO_CONNECT_TIME_T, &connected);
    failure.isResolved = resolved > 0;
    failure.isConnected = connected > 0;
    failure.isTooLarge = m_isTooLarge;
    failure.isHeaderTooLarge = m_isHeaderTooLarge;
    failure.text = *m_text ? m_text : curl().easyStrerror(CURLcode(code));
    return failure;
}

EasyHandle CurlTransfer::takeHandle()
{
    curl().easyReset(m_easy.get());
    return std::move(m_easy);
}

} // namespace jobwatch
