#include "core/secrets/keyring.h"

#include <QCoreApplication>
#include <qt6keychain/keychain.h>

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

const QString service = u"jobwatch"_s;

Error failure(const QKeychain::Job &job, const QString &name)
{
    if (job.error() == QKeychain::EntryNotFound)
        return {
            .kind = ErrorKind::NotFound,
            .message =
                QCoreApplication::translate("Secrets", "The keyring holds no secret named “%1”.").arg(name),
            .detail = job.errorString()};
    return {
        .kind = ErrorKind::Denied,
        .message = QCoreApplication::translate(
            "Secrets", "The keyring cannot be used. Give the secret by a file or an environment variable."),
        .detail = job.errorString()};
}

Result<void> outcome(const QKeychain::Job &job, const QString &name)
{
    return job.error() == QKeychain::NoError ? Result<void>{} : failure(job, name);
}

} // namespace

void readFromKeyring(const QString &name, Secrets::Read done)
{
    auto *job = new QKeychain::ReadPasswordJob(service); // deletes itself
    job->setKey(name);
    QObject::connect(job, &QKeychain::Job::finished, job, [job, name, done = std::move(done)] {
        if (job->error() == QKeychain::NoError)
            done(job->binaryData());
        else
            done(failure(*job, name));
    });
    job->start();
}

void keepInKeyring(const QString &name, const QByteArray &secret, Secrets::Kept done)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setKey(name);
    job->setBinaryData(secret);
    QObject::connect(job, &QKeychain::Job::finished, job,
                     [job, name, done = std::move(done)] { done(outcome(*job, name)); });
    job->start();
}

void removeFromKeyring(const QString &name, Secrets::Kept done)
{
    auto *job = new QKeychain::DeletePasswordJob(service);
    job->setKey(name);
    QObject::connect(job, &QKeychain::Job::finished, job,
                     [job, name, done = std::move(done)] { done(outcome(*job, name)); });
    job->start();
}

} // namespace jobwatch
