#pragma once

#include <QStringList>

#include "app/demo/rest.h"

namespace jobwatch {

// One request on its way through the routes: what was asked, of whom, and how paths are written in
// the answer.
struct Call
{
    DemoSlivka &slivka;
    const RestSetup &setup;
    const RestRequest &request;
    Instant now{};
    QString base{};
    QStringList names{}; // what stands for the stars of the route

    QString prefix() const { return QString::fromLatin1(setup.prefix); }
};

RestAnswer htmlPage(int status, const QByteArray &html);

// What stands behind the routes, in their order.
namespace restcalls {

RestAnswer root(Call &call);
RestAnswer schema(Call &call);
RestAnswer version(Call &call);
RestAnswer stats(Call &call);
RestAnswer services(Call &call);
RestAnswer service(Call &call);
RestAnswer submit(Call &call);
RestAnswer jobOfService(Call &call);
RestAnswer job(Call &call);
RestAnswer cancel(Call &call);
RestAnswer files(Call &call);
RestAnswer file(Call &call);
RestAnswer upload(Call &call);
RestAnswer uploaded(Call &call);
RestAnswer uploadContent(Call &call);
RestAnswer jobContent(Call &call);

} // namespace restcalls

} // namespace jobwatch
