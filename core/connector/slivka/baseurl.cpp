#include "core/connector/slivka/baseurl.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace jobwatch::slivka {

namespace {

Error wrongAddress(const char *message, const QUrl &given)
{
    return {.kind = ErrorKind::Misconfigured,
            .message = QCoreApplication::translate("Slivka", message),
            .detail = given.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery)};
}

// "host:8000/slivka" is no URL with a scheme "host".
QUrl withScheme(const QUrl &given)
{
    const QString text = given.toString(QUrl::FullyEncoded).trimmed();
    return text.isEmpty() || text.contains("://"_L1) ? given : QUrl(u"http://"_s + text);
}

bool isApiRoute(const QString &segment)
{
    static const QStringList routes{u"version"_s, u"services"_s, u"jobs"_s,
                                    u"files"_s,   u"stats"_s,    u"openapi.yaml"_s};
    const bool isVersion = segment.size() >= 2 && segment[0] == u'v' && segment[1].isDigit();
    return isVersion || routes.contains(segment);
}

// "/slivka/api/v1.1/services" -> "/slivka/"; a prefix may itself hold a segment "api".
QString prefixOf(const QString &encodedPath)
{
    QStringList segments = encodedPath.split(u'/', Qt::SkipEmptyParts);
    for (qsizetype i = segments.size() - 1; i >= 0; --i) {
        if (segments[i] == "api"_L1 && (i + 1 == segments.size() || isApiRoute(segments[i + 1]))) {
            segments.resize(i);
            break;
        }
    }
    return segments.isEmpty() ? u"/"_s : u'/' + segments.join(u'/') + u'/';
}

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    const auto port = [](const QUrl &url) { return url.port(url.scheme() == "https"_L1 ? 443 : 80); };
    return a.scheme() == b.scheme() && a.host() == b.host() && port(a) == port(b);
}

} // namespace

Result<QUrl> rootUrl(const QUrl &given)
{
    const QUrl url = withScheme(given);
    if (!url.isValid() || url.host().isEmpty())
        return wrongAddress(QT_TRANSLATE_NOOP("Slivka", "This is not the address of a server."), given);
    if (url.scheme() != "http"_L1 && url.scheme() != "https"_L1)
        return wrongAddress(QT_TRANSLATE_NOOP("Slivka", "The address must begin with http:// or https://."),
                            given);
    if (!url.userInfo().isEmpty())
        return wrongAddress(
            QT_TRANSLATE_NOOP("Slivka", "The address must not contain a user name or password."), given);
    QUrl root;
    root.setScheme(url.scheme());
    root.setHost(url.host());
    root.setPort(url.port());
    root.setPath(prefixOf(url.adjusted(QUrl::NormalizePathSegments).path(QUrl::FullyEncoded)),
                 QUrl::TolerantMode);
    return root;
}

QUrl resolved(const QUrl &root, const QString &link)
{
    const QUrl relative(link, QUrl::StrictMode);
    if (link.isEmpty() || !relative.isValid())
        return {};
    QUrl target = root.resolved(relative);
    if (!target.userInfo().isEmpty() || !isSameOrigin(target, root))
        return {};
    // A proxy that strips the prefix hides it from the server, so the server's links lack it.
    const bool isPathOnly = relative.scheme().isEmpty() && relative.host().isEmpty();
    const QString path = target.path(QUrl::FullyEncoded);
    const QString prefix = root.path(QUrl::FullyEncoded);
    if (isPathOnly && !path.startsWith(prefix))
        target.setPath(prefix.chopped(1) + path, QUrl::TolerantMode);
    return target;
}

QUrl apiUrl(const QUrl &root, const QStringList &segments)
{
    QString path = u"api"_s;
    for (const QString &segment : segments) {
        if (segment.isEmpty() || segment == "."_L1 || segment == ".."_L1)
            return {};
        path += u'/' + QString::fromLatin1(QUrl::toPercentEncoding(segment));
    }
    return root.resolved(QUrl(path, QUrl::StrictMode));
}

} // namespace jobwatch::slivka
