#pragma once

#include <QString>

namespace jobwatch {

// Where a secret is; never the secret itself. `keyring` in config.yaml, or {env: NAME} or {file: PATH}.
struct SecretReference
{
    enum class Place { None, Keyring, Environment, File };

    Place place = Place::None;
    QString name{}; // of the environment variable or the file; for the keyring empty: named by its server and
                    // its use, see secretName()

    bool isSet() const { return place != Place::None; }
    bool operator==(const SecretReference &) const = default;
};

} // namespace jobwatch
