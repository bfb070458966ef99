#pragma once

namespace jobwatch {

// Does this computer have an interface, other than loopback, that is up and has an address beyond its own
// link?
bool ownNetworkIsUp();

} // namespace jobwatch
