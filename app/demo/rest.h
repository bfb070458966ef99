#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>

#include "app/demo/demoslivka.h"

namespace jobwatch {

using RestHeader = QPair<QByteArray, QByteArray>;

struct RestRequest
{
    QByteArray verb{};
    QByteArray origin{}; // http://127.0.0.1:8000
    QByteArray path{}; // percent-encoded, without the query
    QList<RestHeader> headers{};
    QByteArray body{};

    QByteArray header(QByteArrayView name) const; // any case; empty if absent
};

struct RestAnswer
{
    int status = 200;
    QByteArray contentType{}; // empty: none is sent
    QList<RestHeader> headers{}; // besides Content-Type, Content-Length and Date
    QByteArray body{}; // also of a HEAD: the glue leaves it away
};

// How the server is set up.
struct RestSetup
{
    QByteArray prefix{}; // "/slivka": stands before the paths, which work without it as well
    bool servesMedia = true; // false: as behind gunicorn without a web server in front
};

// Slivka's REST interface, as recorded from release 0.8.5.
RestAnswer answer(DemoSlivka &slivka, const RestSetup &setup, const RestRequest &request, Instant now);

} // namespace jobwatch
