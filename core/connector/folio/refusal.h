#pragma once

#include "core/http/http.h"

namespace jobwatch::folio {

// What an answer of status 4xx or 5xx says. Modules and sidecars write {"errors":[{message,type,code}]}, the
// gateway {"message":…}, and whoever misses the tenant header writes plain text.
struct Refusal
{
    int status = 0;
    QString code{}; // "route_not_found_error"; empty where there is none
    QString message{}; // plain text, one line
    bool isModule = false; // in the form of modules and sidecars, not of the gateway

    bool operator==(const Refusal &) const = default;
};

Refusal refusalOf(const HttpReply &reply);

// Is that the gateway's complaint about a cookie and a header that differ? It comes as 404.
bool isTokenConflict(const Refusal &refusal);
// Does the answer complain about the tenant header, missing or of somebody else?
bool isAboutTenant(const Refusal &refusal);

// The error for an answer that is not the one asked for.
Error refusalError(const HttpReply &reply);

} // namespace jobwatch::folio
