#include "core/settings/configwatch.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace jobwatch {

namespace {

constexpr auto rest = std::chrono::milliseconds(300);
constexpr qint64 mostRead = 16 * 1024 * 1024;

} // namespace

ConfigWatch::ConfigWatch(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
{
    m_later.setSingleShot(true);
    m_later.setInterval(rest);
    connect(&m_later, &QTimer::timeout, this, &ConfigWatch::look);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_later, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_later, qOverload<>(&QTimer::start));
    take();
    watch();
}

void ConfigWatch::take()
{
    m_known = m_last = fingerprint();
    m_changed = false;
}

// The folder, too: many editors write a new file and rename it over the old one, which ends its watch.
void ConfigWatch::watch()
{
    if (m_file.isEmpty())
        return;
    if (QFileInfo::exists(m_file))
        m_watcher.addPath(m_file);
    if (const QString folder = QFileInfo(m_file).absolutePath(); QFileInfo::exists(folder))
        m_watcher.addPath(folder);
}

void ConfigWatch::look()
{
    watch();
    const QByteArray now = fingerprint();
    if (now == m_last)
        return;
    m_last = now;
    m_changed = now != m_known;
    m_changes += m_changed;
    Q_EMIT changed();
}

QByteArray ConfigWatch::fingerprint() const
{
    QFile file(m_file);
    if (m_file.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    return QCryptographicHash::hash(file.read(mostRead), QCryptographicHash::Sha256);
}

} // namespace jobwatch
