#pragma once

#include <QJsonObject>

#include "core/http/http.h"

namespace jobwatch {

// The JSON object that a reply of status 2xx holds. Anything else is an Error whose sentence never quotes
// a web page; the first line of what came stands in its detail.
Result<QJsonObject> jsonObjectOf(const HttpReply &reply);

// The Error for a reply whose status was not the one asked for.
Error statusError(const HttpReply &reply);

bool isWebPage(const HttpReply &reply);

// An exchange and its parser in one: parsed(reply, parseVersion).
template <typename T>
Result<T> parsed(const Result<HttpReply> &reply, Result<T> (*parse)(const QJsonObject &))
{
    if (!reply)
        return reply.error();
    const Result<QJsonObject> object = jsonObjectOf(*reply);
    if (!object)
        return object.error();
    return parse(*object);
}

} // namespace jobwatch
