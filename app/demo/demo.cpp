#include "app/demo/demo.h"

#include <QFile>
#include <QTemporaryDir>
#include <QThread>

#include "app/demo/configuration.h"
#include "app/demo/folioconfiguration.h"
#include "app/demo/folioserver.h"
#include "app/demo/slivkaserver.h"
#include "app/demo/slurmconfiguration.h"
#include "app/demo/slurmserver.h"
#include "app/demo/slurmtoken.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

constexpr auto sequences = ">sp|P69905|HBA_HUMAN\n"
                           "MVLSPADKTNVKAAWGKVGAHAGEYGAEALERMFLSFPTTKTYFPHFDLSH\n"
                           ">sp|P68871|HBB_HUMAN\n"
                           "MVHLTPEEKSAVTALWGKVNVDEVGGEALGRLLVVYPWTQRFFESFGDLST\n";

// The sequences as a file for the tests to upload; empty when nothing can be written: then the tests
// send them as text.
QString writeSequences(const QTemporaryDir &folder)
{
    QFile file(folder.filePath(u"small.fasta"_s));
    if (!folder.isValid() || !file.open(QIODevice::WriteOnly) || file.write(sequences) < 0)
        return {};
    return file.fileName();
}

// As the configuration wants it: readable for its owner alone.
QString writeSecret(const QTemporaryDir &folder, const QString &name, const QByteArray &secret)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(secret) < 0)
        qWarning("A secret of the demo cannot be written: %s", qPrintable(file.errorString()));
    return file.fileName();
}

QString writeScript(const QTemporaryDir &folder)
{
    QFile file(folder.filePath(u"test.sh"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\nexit 0\n") < 0)
        qWarning("The script of the demo cannot be written: %s", qPrintable(file.errorString()));
    return file.fileName();
}

constexpr auto slurmKey = "the demo's own key";

QByteArray slurmToken()
{
    return makeSlurmToken(slurmKey, u"operator"_s, SystemClock().now(), std::chrono::hours(24 * 30));
}

FolioGateway folioGateway()
{
    return {.folio = DemoFolio(demoStory(), SystemClock().now())};
}

} // namespace

class Demo::Private
{
public:
    Private();
    ~Private();

    QTemporaryDir m_folder{};
    QString m_fasta = writeSequences(m_folder);
    QString m_folioPassword = writeSecret(m_folder, u"folio-password"_s, FolioLogins::password);
    QString m_slurmToken = writeSecret(m_folder, u"slurm-token"_s, slurmToken());
    QString m_slurmScript = writeScript(m_folder);
    QString m_folioLog = m_folder.filePath(u"mod-scheduler.json"_s);
    QThread m_thread{};
    QUrl m_url{};
    QUrl m_folioUrl{};
    QUrl m_slurmUrl{};

private:
    // The server deletes itself with the thread.
    template <typename Server>
    QUrl start(Server *server);
};

Demo::Private::Private()
{
    m_thread.setObjectName(u"demo"_s);
    m_thread.start();
    m_url = start(new SlivkaServer(DemoSlivka(demoServices(), SystemClock().now()), {}));
    m_folioUrl = start(new FolioServer(folioGateway(), m_folioLog));
    m_slurmUrl = start(new SlurmServer(slurmKey));
}

template <typename Server>
QUrl Demo::Private::start(Server *server)
{
    server->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, server, &QObject::deleteLater);
    quint16 port = 0;
    QMetaObject::invokeMethod(
        server, [server] { return server->listenOnFreePort(); }, Qt::BlockingQueuedConnection, &port);
    return QUrl(u"http://127.0.0.1:%1"_s.arg(port));
}

Demo::Private::~Private()
{
    m_thread.quit();
    m_thread.wait();
}

Demo::Demo()
    : d(std::make_unique<Private>())
{
}

Demo::~Demo() = default;

QUrl Demo::slivkaUrl() const
{
    return d->m_url;
}

QUrl Demo::folioUrl() const
{
    return d->m_folioUrl;
}

QUrl Demo::slurmUrl() const
{
    return d->m_slurmUrl;
}

QByteArray Demo::configuration() const
{
    return demoConfiguration(d->m_url, d->m_fasta)
        + folioConfiguration(d->m_folioUrl, d->m_folioPassword, d->m_folioLog)
        + slurmConfiguration(d->m_slurmUrl, d->m_slurmToken, d->m_slurmScript) + "timers:\n"
        + folioTimerConfiguration();
}

} // namespace jobwatch
