#pragma once

#include "app/demo/demoservice.h"

namespace jobwatch {

// Why the server refuses a submission with 422.
struct ParameterError
{
    QString parameter{};
    QString errorCode{};
    QString message{};

    bool operator==(const ParameterError &) const = default;
};

// Everything but files, whose existence the caller knows; in the order of the parameters.
QList<ParameterError> checkParameter(const DemoParameter &parameter, const QStringList &values);

} // namespace jobwatch
