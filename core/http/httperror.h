#pragma once

#include <optional>
#include <QByteArray>
#include <QString>
#include <QUrl>

#include "core/http/http.h"

namespace jobwatch {

// How a transfer ended when it did not end with an answer.
struct TransferFailure
{
    int code = 0; // CURLcode
    long osError = 0; // errno of the last connection attempt
    long verifyResult = 0; // OpenSSL's X509_V_ERR_*
    bool isResolved = false; // the name had an address
    bool isConnected = false;
    bool isTooLarge = false; // we ended it: the body passed the limit
    bool isHeaderTooLarge = false; // we ended it: headers without end
    QByteArray text{}; // curl's own
};

Error failureError(const TransferFailure &failure, const HttpRequest &request);
Error cancelledError();

// Why a request must not be sent as it is; nothing if it may.
std::optional<Error> requestError(const HttpRequest &request);

// "bio.example.org:443", the port always named; an IPv6 address in brackets.
QString hostAndPort(const QUrl &url);
int portOf(const QUrl &url);

} // namespace jobwatch
