#pragma once

#include <QHash>
#include <QObject>

#include "core/secrets/secrets.h"

namespace jobwatch::test {

// Secrets by name, answered with the event loop as the real ones are.
class FakeSecrets final : public Secrets
{
public:
    QHash<QString, QByteArray> held{};

    void read(const SecretReference &reference, const QString &keyringName, Read done) override
    {
        const QString name = reference.name.isEmpty() ? keyringName : reference.name;
        const auto found = held.constFind(name);
        Result<QByteArray> result = found == held.cend()
            ? Result<QByteArray>(Error{.kind = ErrorKind::NotFound, .message = name})
            : Result<QByteArray>(*found);
        later([result, done] { done(result); });
    }

    void keep(const QString &keyringName, const QByteArray &secret, Kept done) override
    {
        held.insert(keyringName, secret);
        later([done] { done({}); });
    }

    void remove(const QString &keyringName, Kept done) override
    {
        held.remove(keyringName);
        later([done] { done({}); });
    }

private:
    void later(std::function<void()> call)
    {
        QMetaObject::invokeMethod(&m_context, std::move(call), Qt::QueuedConnection);
    }

    QObject m_context{};
};

} // namespace jobwatch::test
