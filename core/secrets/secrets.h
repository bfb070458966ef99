#pragma once

#include <functional>
#include <memory>
#include <QByteArray>

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/domain/secret.h"

namespace jobwatch {

// Reads and keeps secrets. Asynchronous: a keyring may ask its owner for a password first.
// Every callback is called exactly once, with the event loop; a secret never appears in a message or a log.
class Secrets
{
public:
    using Read = std::function<void(const Result<QByteArray> &)>;
    using Kept = std::function<void(const Result<void> &)>;

    virtual ~Secrets() = default;

    // `keyringName` is used where the reference names none, see secretName().
    virtual void read(const SecretReference &reference, const QString &keyringName, Read done) = 0;
    virtual void keep(const QString &keyringName, const QByteArray &secret, Kept done) = 0;
    virtual void remove(const QString &keyringName, Kept done) = 0;
};

// "SERVER/password", "SERVER/token": the name in the keyring of a server's secret.
QString secretName(const ServerId &server, QLatin1StringView use);

// The Secret Service (over D-Bus), environment variables and files that only their owner can read.
std::unique_ptr<Secrets> makeSecrets();

} // namespace jobwatch
