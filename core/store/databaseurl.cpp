#include "core/store/databaseurl.h"

#include <QCoreApplication>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

// Of libpq, what makes sense here: encryption, certificates, files, time limits.
const QStringList &knownParameters()
{
    static const QStringList known{
        u"sslmode"_s,          u"sslrootcert"_s, u"sslcert"_s,         u"sslkey"_s,   u"sslcrl"_s,
        u"gssencmode"_s,       u"krbsrvname"_s,  u"channel_binding"_s, u"passfile"_s, u"connect_timeout"_s,
        u"tcp_user_timeout"_s, u"options"_s,     u"service"_s};
    return known;
}

// What a URL may override. Seconds and milliseconds; notices of the server are no business of an operator.
QMap<QString, QString> defaultParameters()
{
    return {{u"connect_timeout"_s, u"5"_s},
            {u"tcp_user_timeout"_s, u"15000"_s},
            {u"application_name"_s, u"jobwatch"_s},
            {u"options"_s, u"-c client_min_messages=error"_s}};
}

QString quoted(QString value)
{
    value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
    return u'\'' + value + u'\'';
}

QString joined(const QMap<QString, QString> &parameters)
{
    QStringList words;
    for (auto parameter = parameters.begin(); parameter != parameters.end(); ++parameter)
        words.append(parameter.key() + u'=' + quoted(parameter.value()));
    return words.join(u';');
}

Error unusable(const QString &where, const QString &why)
{
    const QString sentence =
        QCoreApplication::translate("Store", "The address of the history database %1 cannot be used: %2");
    return {ErrorKind::Misconfigured, sentence.arg(shownLocation(where), why), {}};
}

} // namespace

bool isDatabaseUrl(const QString &where)
{
    return where.startsWith("postgresql://"_L1) || where.startsWith("postgres://"_L1);
}

Result<DatabaseAddress> databaseAddress(const QString &where)
{
    const QUrl url(where, QUrl::StrictMode);
    if (!url.isValid())
        return unusable(where, QCoreApplication::translate("Store", "it is no valid URL."));
    DatabaseAddress address{.host = url.host(),
                            .port = url.port(),
                            .user = url.userName(QUrl::FullyDecoded),
                            .password = url.password(QUrl::FullyDecoded),
                            .database = url.path(QUrl::FullyDecoded).mid(1)};
    QMap<QString, QString> parameters = defaultParameters();
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        if (value.contains(u';'))
            return unusable(where, QCoreApplication::translate("Store", "“%1” holds a semicolon.").arg(name));
        if (name == "host"_L1)
            address.host = value;
        else if (name == "port"_L1)
            address.port = value.toInt();
        else if (name == "user"_L1)
            address.user = value;
        else if (name == "options"_L1)
            parameters[name] += u' ' + value;
        else if (knownParameters().contains(name))
            parameters[name] = value;
        else
            return unusable(where, QCoreApplication::translate("Store", "“%1” is not known.").arg(name));
    }
    address.parameters = joined(parameters);
    return address;
}

QString shownLocation(const QString &where)
{
    if (!isDatabaseUrl(where))
        return where;
    const QUrl url(where);
    return url.isValid() ? url.toDisplayString(QUrl::RemovePassword | QUrl::RemoveQuery) : u"postgresql:…"_s;
}

QString withPassword(const QString &where, const QString &password)
{
    QUrl url(where);
    if (!isDatabaseUrl(where) || password.isEmpty() || !url.password().isEmpty())
        return where;
    url.setPassword(password, QUrl::DecodedMode);
    return url.toString(QUrl::FullyEncoded);
}

} // namespace jobwatch
