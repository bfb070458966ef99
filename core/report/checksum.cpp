#include "core/report/checksum.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "core/text/words.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

constexpr char mark[] = "jobwatch-sha256:";
constexpr qsizetype markSize = sizeof mark - 1;
constexpr qsizetype digits = 64;
constexpr qint64 largestReport = 1LL << 30;

QByteArray sumOf(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
}

bool isDigest(const QByteArray &text)
{
    return text.size() == digits && QByteArray::fromHex(text).toHex() == text;
}

// The last one: text of a server cannot come after it.
qsizetype placeIn(const QByteArray &content)
{
    for (qsizetype at = content.lastIndexOf(mark); at >= 0;
         at = at > 0 ? content.lastIndexOf(mark, at - 1) : -1) {
        if (isDigest(content.mid(at + markSize, digits)))
            return at + markSize;
    }
    return -1;
}

Error error(ErrorKind kind, const QString &sentence, const QString &name)
{
    return Error{kind, sentence.arg(oneLine(name, 200)), {}};
}

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return error(ErrorKind::NotFound, QCoreApplication::translate("Report", "%1 cannot be read."), path);
    if (file.size() > largestReport)
        return error(ErrorKind::TooLarge,
                     QCoreApplication::translate("Report", "%1 is too large to be a report."), path);
    return file.readAll();
}

// Names lead to files of the same folder only: a list from elsewhere must not make us read others.
bool isPlainName(const QString &name)
{
    return !name.isEmpty() && !name.contains(u'/') && name != u"."_s && name != u".."_s;
}

Result<Integrity> checkFolder(const QDir &folder, QStringList &changed)
{
    const auto sums = contentOf(folder.filePath(QString::fromLatin1(checksumsFile)));
    if (!sums)
        return error(ErrorKind::NotFound,
                     QCoreApplication::translate("Report", "%1 holds no report with checksums."),
                     folder.path());
    QStringList named{QString::fromLatin1(checksumsFile)};
    for (const QByteArray &line : sums->split('\n')) {
        if (line.isEmpty())
            continue;
        const QString name = QString::fromUtf8(line.mid(digits + 2));
        if (!isDigest(line.left(digits)) || line.mid(digits, 2) != "  " || !isPlainName(name))
            return error(ErrorKind::Malformed,
                         QCoreApplication::translate("Report", "The checksums of %1 cannot be read."),
                         folder.path());
        const auto content = contentOf(folder.filePath(name));
        if (!content || sumOf(*content) != line.left(digits))
            changed.append(name);
        named.append(name);
    }
    for (const QString &name : folder.entryList({u"*.csv"_s}, QDir::Files)) {
        if (!named.contains(name))
            changed.append(name);
    }
    return changed.isEmpty() ? Integrity::Unchanged : Integrity::Changed;
}

} // namespace

QByteArray checksumPlace()
{
    return QByteArray(mark) + QByteArray(digits, '0');
}

QByteArray sealed(QByteArray content)
{
    const qsizetype place = placeIn(content);
    if (place >= 0)
        content.replace(place, digits, QByteArray(digits, '0'));
    const QByteArray sum = sumOf(content);
    return place < 0 ? content : content.replace(place, digits, sum);
}

QByteArray checksumsOf(const QList<ReportFile> &files)
{
    QByteArray sums;
    for (const ReportFile &file : files)
        sums += sumOf(file.content) + "  " + file.name.toUtf8() + '\n';
    return sums;
}

Result<Integrity> checkContent(const QByteArray &content)
{
    const qsizetype place = placeIn(content);
    if (place < 0)
        return Error{ErrorKind::Malformed,
                     QCoreApplication::translate("Report", "There is no checksum of Jobwatch in it."),
                     {}};
    QByteArray zeroed = content;
    zeroed.replace(place, digits, QByteArray(digits, '0'));
    return sumOf(zeroed) == content.mid(place, digits) ? Integrity::Unchanged : Integrity::Changed;
}

Result<Integrity> checkReport(const QString &path, QStringList &changed)
{
    const QFileInfo info(path);
    if (info.isDir())
        return checkFolder(QDir(path), changed);
    if (info.fileName() == QLatin1StringView(checksumsFile))
        return checkFolder(info.dir(), changed);
    const auto content = contentOf(path);
    if (!content)
        return content.error();
    auto result = checkContent(*content);
    if (result && *result == Integrity::Changed)
        changed.append(info.fileName());
    return result;
}

} // namespace jobwatch
