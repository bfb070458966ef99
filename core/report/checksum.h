#pragma once

#include <QByteArray>
#include <QString>

#include "core/base/result.h"
#include "core/report/formats.h"

namespace jobwatch {

// A report in one file carries the SHA-256 of itself: the 64 digits after "jobwatch-sha256:" are the sum of
// the whole file with 64 zeros in their place. A report in several files has the sums beside them, in the
// form that sha256sum -c reads. Either tells that not a byte has changed since; neither is a signature.
inline constexpr char checksumsFile[] = "SHA256SUMS";

QByteArray checksumPlace(); // "jobwatch-sha256:" and 64 zeros, once in a file
QByteArray sealed(QByteArray content); // with the sum in the place; as it is where there is no place
QByteArray checksumsOf(const QList<ReportFile> &files);

// What a check found; an error where nothing can be checked.
enum class Integrity { Unchanged, Changed };

Result<Integrity> checkContent(const QByteArray &content);
// A file, or the folder or checksum file of a report in several files. `changed` takes the names of files
// that differ, are missing, or are no part of the report.
Result<Integrity> checkReport(const QString &path, QStringList &changed);

} // namespace jobwatch
