#pragma once

#include <QString>
#include <QUrl>

namespace jobwatch {

// The YAML that watches the demo's Slivka; `fasta`: a file with sequences that the tests upload, or
// empty.
QByteArray demoConfiguration(const QUrl &slivka, const QString &fasta);

} // namespace jobwatch
