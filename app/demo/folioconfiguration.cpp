#include "app/demo/folioconfiguration.h"

#include "app/demo/foliolog.h"
#include "app/demo/foliologins.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

QString quoted(const QString &text)
{
    QString safe = text;
    return u'"' + safe.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
}

} // namespace

QByteArray folioConfiguration(const QUrl &url, const QString &passwordFile, const QString &logFile)
{
    return u"  - name: library\n"
           "    kind: folio\n"
           "    url: %1\n"
           "    user: %2\n"
           "    tenant: %3\n"
           "    password: {file: %4}\n"
           "    log: %5\n"_s
               .arg(quoted(url.toString()), QString::fromLatin1(FolioLogins::user),
                    QString::fromLatin1(folioTenant), quoted(passwordFile), quoted(logFile))
               .toUtf8();
}

QByteArray folioTimerConfiguration()
{
    return "  - name: nightly-export\n"
           "    server: library\n"
           "    method: POST\n"
           "    path: /data-export/expire-jobs\n"
           "    schedule: {every: 1m}\n";
}

} // namespace jobwatch
