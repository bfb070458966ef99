#include "core/report/savereport.h"

#include <memory>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QSaveFile>
#include <vector>

#include "core/report/checksum.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

Error cannotSave(const QString &place, const QString &why)
{
    return {ErrorKind::Storage,
            QCoreApplication::translate("Report", "Could not save %1: %2.").arg(place, why), why};
}

// A file that is not in its place before it is whole; where the checksum stands is found while it is written.
class SealedFile
{
public:
    explicit SealedFile(const QString &place)
        : m_file(place)
    {
    }

    Result<void> open() { return m_file.open(QIODevice::WriteOnly) ? Result<void>() : failed(); }
    Result<void> write(const QByteArray &piece)
    {
        const QByteArray window = m_tail + piece;
        if (const qsizetype at = window.lastIndexOf(m_place); at >= 0)
            m_seal = m_size - m_tail.size() + at + m_place.size() - sealDigits;
        m_tail = window.right(m_place.size() - 1);
        m_size += piece.size();
        m_sum.addData(piece);
        return m_file.write(piece) == piece.size() ? Result<void>() : failed();
    }
    QByteArray sum() const { return m_sum.result().toHex(); }
    Result<void> seal()
    {
        if (m_seal < 0)
            return {};
        const bool isDone = m_file.seek(m_seal) && m_file.write(sum()) == sealDigits;
        return isDone ? Result<void>() : failed();
    }
    Result<void> commit() { return m_file.commit() ? Result<void>() : failed(); }

private:
    Error failed() const { return cannotSave(m_file.fileName(), m_file.errorString()); }

    static constexpr qsizetype sealDigits = 64;
    const QByteArray m_place = checksumPlace();
    QSaveFile m_file;
    QCryptographicHash m_sum{QCryptographicHash::Sha256};
    QByteArray m_tail{};
    qint64 m_size = 0;
    qint64 m_seal = -1;
};

// Files come into their places when all are written.
class Saving final : public ReportOutput
{
public:
    Saving(const QString &place, bool severalFiles, const ReportWatcher &watcher)
        : m_place(place)
        , m_severalFiles(severalFiles)
        , m_watcher(watcher)
    {
    }

    Result<void> begin(const QString &name) override
    {
        if (m_severalFiles && !QDir(m_place).mkpath(u"."_s))
            return Error{ErrorKind::Storage,
                         QCoreApplication::translate("Report", "The folder %1 cannot be made.").arg(m_place),
                         {}};
        m_names.append(name);
        m_files.push_back(
            std::make_unique<SealedFile>(m_severalFiles ? QDir(m_place).filePath(name) : m_place));
        return m_files.back()->open();
    }
    Result<void> write(const QByteArray &piece) override
    {
        if (m_watcher.stop.stop_requested())
            return reportBrokenOff();
        return m_files.back()->write(piece);
    }
    void reached(int part, int parts) override
    {
        if (m_watcher.reached)
            m_watcher.reached(part, parts);
    }

    Result<void> finish()
    {
        Result<void> done = m_severalFiles ? addSums() : m_files.back()->seal();
        for (size_t i = 0; done && i < m_files.size(); ++i)
            done = m_files[i]->commit();
        return done;
    }

private:
    Result<void> addSums()
    {
        QByteArray sums;
        for (size_t i = 0; i < m_files.size(); ++i)
            sums += m_files[i]->sum() + "  " + m_names[qsizetype(i)].toUtf8() + '\n';
        if (const auto begun = begin(QString::fromLatin1(checksumsFile)); !begun)
            return begun;
        return m_files.back()->write(sums);
    }

    const QString m_place;
    const bool m_severalFiles;
    const ReportWatcher m_watcher;
    QStringList m_names{};
    std::vector<std::unique_ptr<SealedFile>> m_files{};
};

} // namespace

Result<void> saveReport(const QList<ReportWriter> &writers, ReportFormat format, const Report &report,
                        const Audience &audience, const QString &place, const ReportWatcher &watcher)
{
    const auto writer = writerOf(writers, format);
    if (!writer)
        return writer.error();
    Saving saving(place, writer->severalFiles, watcher);
    if (const auto written = writer->write(report, audience, saving); !written)
        return written;
    return saving.finish();
}

} // namespace jobwatch
