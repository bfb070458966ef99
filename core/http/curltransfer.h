#pragma once

#include <memory>
#include <QByteArray>

#include "core/http/http.h"
#include "core/http/httperror.h"

namespace jobwatch {

// libcurl's handle types without its header.
struct EasyCleanup
{
    void operator()(void *easy) const;
};
using EasyHandle = std::unique_ptr<void, EasyCleanup>;

// One request to one address and what came back: no queue, no redirects. The handle points into this
// object, so it stays where it is.
class CurlTransfer
{
public:
    // Keeps a reference to `request`. An empty handle: a new one is made.
    CurlTransfer(EasyHandle easy, const HttpRequest &request, Span timeout, void *owner);
    ~CurlTransfer();
    CurlTransfer(const CurlTransfer &) = delete;
    CurlTransfer &operator=(const CurlTransfer &) = delete;

    void *handle() const { return m_easy.get(); }
    static void *ownerOf(void *easy);

    // After the transfer: `code` is libcurl's verdict.
    Result<HttpReply> takeResult(int code);
    // The handle without its options, for another transfer.
    EasyHandle takeHandle();

private:
    struct ListCleanup
    {
        void operator()(void *list) const;
    };
    struct MimeCleanup
    {
        void operator()(void *mime) const;
    };

    static size_t onHeader(char *bytes, size_t size, size_t count, void *self);
    static size_t onBody(char *bytes, size_t size, size_t count, void *self);

    void applyLimits(Span timeout, void *owner);
    void applyPeer(const HttpPeer &peer);
    void applyHeaders();
    void applyBody();
    void applyForm();
    bool readHeader(QByteArrayView line);
    bool readBody(QByteArrayView bytes);
    TransferFailure failure(int code) const;

    EasyHandle m_easy;
    const HttpRequest &m_request;
    std::unique_ptr<void, ListCleanup> m_headers{};
    std::unique_ptr<void, MimeCleanup> m_form{};
    HttpReply m_reply{};
    qint64 m_headerBytes = 0;
    bool m_isTooLarge = false;
    bool m_isHeaderTooLarge = false;
    char m_text[256] = {}; // CURL_ERROR_SIZE
};

} // namespace jobwatch
