#include "core/store/storefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

constexpr QFileDevice::Permissions ownersFolder =
    QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
constexpr QFileDevice::Permissions ownersFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

bool makeFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return true;
    const QString parent = QFileInfo(folder).absolutePath();
    return parent != folder && makeFolder(parent) && QDir().mkdir(folder, ownersFolder);
}

QString damageNote(const QString &file)
{
    return file + u".damaged"_s;
}

QString freeName(const QString &file, Instant now)
{
    const QString name = file + u".corrupt-"_s + toDateTime(now).toString(u"yyyyMMdd'T'hhmmss'Z'"_s);
    QString candidate = name;
    for (int i = 2; QFileInfo::exists(candidate); ++i)
        candidate = name + u'-' + QString::number(i);
    return candidate;
}

} // namespace

bool makeFolderOf(const QString &file)
{
    return makeFolder(QFileInfo(file).absolutePath());
}

bool makeFile(const QString &file)
{
    QFile empty(file);
    return QFileInfo::exists(file) || empty.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownersFile);
}

void noteDamage(const QString &file)
{
    makeFile(damageNote(file));
}

bool hasNotedDamage(const QString &file)
{
    return QFileInfo::exists(damageNote(file));
}

std::optional<QString> moveAside(const QString &file, Instant now)
{
    const QString name = freeName(file, now);
    if (!QFile::rename(file, name))
        return {};
    // The log belongs to the file under its new name; left behind, it would be taken for the new file's.
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s})
        QFile::rename(file + suffix, name + suffix);
    QFile::remove(damageNote(file));
    return name;
}

} // namespace jobwatch
