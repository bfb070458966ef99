#pragma once

#include "core/connector/connector.h"
#include "tests/support/fakesecrets.h"

namespace jobwatch::test {

// What a connector under test is made with, beside its Http.
struct PartsForConnector
{
    FakeSecrets secrets{};
    SystemClock clock{};

    ConnectorParts with(Http &http) { return {http, secrets, clock}; }
};

} // namespace jobwatch::test
