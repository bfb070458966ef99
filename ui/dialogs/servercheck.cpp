#include "ui/dialogs/servercheck.h"

#include <algorithm>
#include <QCoreApplication>
#include <QFileInfo>

#include "core/text/words.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

QString said(const char *source, int n = -1)
{
    return QCoreApplication::translate("ServerCheck", source, nullptr, n);
}

QString fileProblem(const QString &file)
{
    if (file.isEmpty() || QFileInfo(file).isReadable())
        return {};
    return said(QT_TRANSLATE_NOOP("ServerCheck", "The file %1 cannot be read.")).arg(oneLine(file, 100));
}

} // namespace

bool isTestable(const ServerDefinition &server)
{
    if (server.kind == ServerKind::Feed && !server.path.isEmpty())
        return true;
    const QString scheme = server.url.scheme();
    return server.url.isValid() && !server.url.host().isEmpty()
        && (scheme == "http"_L1 || scheme == "https"_L1);
}

QString serverProblem(const ServerDefinition &server, const QStringList &taken)
{
    const bool feed = server.kind == ServerKind::Feed;
    if (feed && server.url.isEmpty() && server.path.isEmpty())
        return said(QT_TRANSLATE_NOOP("ServerCheck", "Say where the feed is: a file, or an address."));
    if (!feed && server.url.isEmpty() && !server.commands)
        return said(QT_TRANSLATE_NOOP("ServerCheck", "Give the address of the server."));
    if (!isTestable(server) && !server.commands)
        return said(QT_TRANSLATE_NOOP("ServerCheck", "An address looks like https://example.org/slivka."));
    if (!server.url.password().isEmpty())
        return said(QT_TRANSLATE_NOOP("ServerCheck", "An address must not hold a password."));
    if (server.kind == ServerKind::Folio && server.tenant.isEmpty())
        return said(QT_TRANSLATE_NOOP("ServerCheck", "Give the tenant."));
    if (server.name.value.trimmed().isEmpty())
        return said(QT_TRANSLATE_NOOP("ServerCheck", "Give the server a name."));
    if (taken.contains(server.name.value))
        return said(QT_TRANSLATE_NOOP("ServerCheck", "There is a server of this name already."));
    if (const QString problem = fileProblem(server.caFile); !problem.isEmpty())
        return problem;
    return fileProblem(server.clientCertificate);
}

QUrl addressFrom(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return {};
    return QUrl(trimmed.contains("://"_L1) ? trimmed : u"http://"_s + trimmed, QUrl::StrictMode);
}

QString suggestedName(const QUrl &url, const QStringList &taken)
{
    const QString host = url.host();
    if (host.isEmpty())
        return {};
    const bool address = host.front().isDigit() || host.contains(u':');
    const QString base = address ? host : host.section(u'.', 0, 0);
    QString name = base;
    for (int number = 2; taken.contains(name); ++number)
        name = base + u'-' + QString::number(number);
    return name;
}

QString connectionVerdict(const QList<ConnectionStep> &steps)
{
    using Outcome = ConnectionStep::Outcome;
    const auto count = [&steps](Outcome outcome) {
        return int(std::count_if(steps.begin(), steps.end(),
                                 [outcome](const ConnectionStep &step) { return step.outcome == outcome; }));
    };
    if (steps.isEmpty())
        return {};
    if (count(Outcome::Failed) > 0)
        return said(QT_TRANSLATE_NOOP("ServerCheck", "You can add it now; it will be shown as unreachable."));
    if (const int limits = count(Outcome::Limited))
        return said(QT_TRANSLATE_N_NOOP("ServerCheck", "Works, with %n limit(s)."), limits);
    return said(QT_TRANSLATE_NOOP("ServerCheck", "Works."));
}

} // namespace jobwatch
