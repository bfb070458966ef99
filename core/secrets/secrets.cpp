#include "core/secrets/secrets.h"

#include <QCoreApplication>
#include <QObject>

#include "core/secrets/keyring.h"
#include "core/secrets/unattended.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

class RealSecrets final : public Secrets
{
public:
    void read(const SecretReference &reference, const QString &keyringName, Read done) override
    {
        switch (reference.place) {
        case SecretReference::Place::None:
            return later(Error{.kind = ErrorKind::Denied,
                               .message = QCoreApplication::translate("Secrets", "No secret is configured.")},
                         std::move(done));
        case SecretReference::Place::Keyring:
            return readFromKeyring(reference.name.isEmpty() ? keyringName : reference.name, std::move(done));
        case SecretReference::Place::Environment:
            return later(secretFromEnvironment(reference.name), std::move(done));
        case SecretReference::Place::File:
            return later(secretFromFile(reference.name), std::move(done));
        }
        Q_UNREACHABLE();
    }

    void keep(const QString &keyringName, const QByteArray &secret, Kept done) override
    {
        keepInKeyring(keyringName, secret, std::move(done));
    }

    void remove(const QString &keyringName, Kept done) override
    {
        removeFromKeyring(keyringName, std::move(done));
    }

private:
    void later(Result<QByteArray> result, Read done)
    {
        QMetaObject::invokeMethod(
            &m_context, [result = std::move(result), done = std::move(done)] { done(result); },
            Qt::QueuedConnection);
    }

    QObject m_context{};
};

} // namespace

QString secretName(const ServerId &server, QLatin1StringView use)
{
    return server.value + u'/' + use;
}

std::unique_ptr<Secrets> makeSecrets()
{
    return std::make_unique<RealSecrets>();
}

} // namespace jobwatch
