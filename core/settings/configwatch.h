#pragma once

#include <QByteArray>
#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace jobwatch {

// Notices that the configuration is not any more what was read or written last. Editors write in several
// steps: it looks when they have come to rest.
class ConfigWatch final : public QObject
{
    Q_OBJECT

public:
    explicit ConfigWatch(const QString &file, QObject *parent = nullptr); // empty: nothing is watched

    bool hasChanged() const { return m_changed; }
    quint64 changes() const { return m_changes; }
    void take(); // what is in the file now is known

Q_SIGNALS:
    void changed();

private:
    void watch();
    void look();
    QByteArray fingerprint() const;

    QString m_file{};
    QByteArray m_known{};
    QByteArray m_last{};
    bool m_changed = false;
    quint64 m_changes = 0;
    QFileSystemWatcher m_watcher{};
    QTimer m_later{};
};

} // namespace jobwatch
