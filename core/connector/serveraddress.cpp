#include "core/connector/serveraddress.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Connector)
};

Error wrongAddress(const QString &sentence, const QUrl &given)
{
    return {.kind = ErrorKind::Misconfigured,
            .message = sentence,
            .detail = given.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery)};
}

// "host:9130/prefix" is no URL with a scheme "host".
QUrl withScheme(const QUrl &given)
{
    const QString text = given.toString(QUrl::FullyEncoded).trimmed();
    return text.isEmpty() || text.contains("://"_L1) ? given : QUrl(u"http://"_s + text);
}

bool isHttp(const QUrl &url)
{
    return url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
}

} // namespace

Result<QUrl> serverRoot(const QUrl &given)
{
    const QUrl url = withScheme(given);
    if (!url.isValid() || url.host().isEmpty())
        return wrongAddress(Words::tr("This is not the address of a server."), given);
    if (!isHttp(url))
        return wrongAddress(Words::tr("The address must begin with http:// or https://."), given);
    if (!url.userInfo().isEmpty())
        return wrongAddress(Words::tr("The address must not contain a user name or password."), given);
    QUrl root = url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::NormalizePathSegments);
    const QString path = root.path(QUrl::FullyEncoded);
    if (!path.endsWith(u'/'))
        root.setPath(path + u'/', QUrl::TolerantMode);
    return root;
}

Result<QUrl> endpointUrl(const QUrl &root, const QString &url)
{
    const QString text = url.trimmed();
    const bool isPath = text.startsWith(u'/');
    if (isPath && root.isEmpty())
        return wrongAddress(Words::tr("The path %1 needs a server.").arg(text), root);
    qsizetype slashes = 0;
    while (slashes < text.size() && text[slashes] == u'/')
        ++slashes;
    const QUrl target = isPath
        ? QUrl(root.toString(QUrl::FullyEncoded) + text.sliced(slashes), QUrl::TolerantMode)
        : QUrl(text);
    if (!target.isValid() || target.host().isEmpty() || !isHttp(target))
        return wrongAddress(Words::tr("“%1” is neither an address nor a path that can be called.").arg(text),
                            target);
    if (!target.userInfo().isEmpty())
        return wrongAddress(Words::tr("The address must not contain a user name or password."), target);
    if (isPath && !isSameOrigin(root, target))
        return wrongAddress(Words::tr("The path leads to another server."), target);
    return target;
}

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    const auto port = [](const QUrl &url) { return url.port(url.scheme() == "https"_L1 ? 443 : 80); };
    return a.scheme() == b.scheme() && a.host() == b.host() && port(a) == port(b);
}

} // namespace jobwatch
