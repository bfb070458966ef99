#include "app/commands/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>

#include "core/base/log.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

constexpr int patience = 1000; // ms; the other one is on this machine

QString plain(const QString &file)
{
    return QDir::cleanPath(QFileInfo(file).absoluteFilePath());
}

} // namespace

SingleInstance::SingleInstance(const QString &profile, QObject *parent)
    : QObject(parent)
    , m_name(u"jobwatch-"_s + profile)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *other = m_server.nextPendingConnection()) {
            connect(other, &QLocalSocket::disconnected, other, &QObject::deleteLater);
            other->disconnectFromServer();
            Q_EMIT startedAgain();
        }
    });
}

bool SingleInstance::begin()
{
    if (tellTheFirst())
        return false;
    QLocalServer::removeServer(m_name); // left behind by one that was killed
    if (!m_server.listen(m_name))
        qCWarning(logWindow) << "a second start will not be noticed:" << m_server.errorString();
    return true;
}

bool SingleInstance::tellTheFirst() const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    return socket.waitForConnected(patience);
}

QString profileOf(const QString &configFile, const QString &storeLocation)
{
    const QByteArray both = (plain(configFile) + u'\n' + plain(storeLocation)).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(both, QCryptographicHash::Sha1).toHex().left(16));
}

} // namespace jobwatch
