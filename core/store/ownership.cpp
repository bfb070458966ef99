#include "core/store/ownership.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include "core/store/schema.h"
#include "core/text/ownerwords.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

// Any number of our own; with the schema's name, so that one database may hold several histories.
constexpr qint64 lockClass = 0x4a4f4257;
constexpr QLatin1StringView ownerValue("owner");

QByteArray toJson(const HistoryOwner &owner, const QString &token)
{
    const QJsonObject object{{u"who"_s, owner.who},
                             {u"host"_s, owner.host},
                             {u"since"_s, QString::number(toMs(owner.since))},
                             {u"token"_s, token}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

HistoryOwner fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    return {.who = object["who"_L1].toString(),
            .host = object["host"_L1].toString(),
            .since = instantFromMs(object["since"_L1].toString().toLongLong())};
}

} // namespace

Error notOurs(const HistoryOwner &owner)
{
    return {ErrorKind::Denied,
            QCoreApplication::translate("Store", "%1 runs the monitoring for this history.")
                .arg(ownerText(owner)),
            {}};
}

Ownership::~Ownership()
{
    if (isOurs())
        unlock();
}

Result<std::optional<HistoryOwner>> Ownership::claim(const HistoryOwner &us)
{
    if (isOurs())
        return std::optional<HistoryOwner>{};
    const auto locked = lock();
    if (!locked)
        return locked.error();
    if (!*locked) {
        const auto other = signature();
        return other ? Result(std::optional(fromJson(*other))) : other.error();
    }
    const int session = m_connection.session();
    m_us = us;
    auto done = migrate(m_connection);
    if (done)
        done = signIn();
    if (done && session != m_connection.session())
        done = m_connection.failed(Trouble::Lost, u"lost while it was claimed"_s);
    if (!done) { // a newer schema, say: let those have it who know what to do with it
        unlock();
        return done.error();
    }
    m_session = session;
    return std::optional<HistoryOwner>{};
}

Result<bool> Ownership::lock()
{
    const auto locked = m_connection.number(
        u"SELECT CASE WHEN pg_try_advisory_lock(%1, hashtext(current_schema())) THEN 1 ELSE 0 END"_s.arg(
            lockClass));
    if (!locked)
        return locked.error();
    return *locked == 1;
}

void Ownership::unlock()
{
    m_session = 0;
    m_signature.clear();
    static_cast<void>(m_connection.number(
        u"SELECT CASE WHEN pg_advisory_unlock(%1, hashtext(current_schema())) THEN 1 ELSE 0 END"_s.arg(
            lockClass)));
}

Result<void> Ownership::signIn()
{
    m_signature = toJson(m_us, QUuid::createUuid().toString(QUuid::Id128));
    return m_connection.run(u"INSERT INTO value (name, content) VALUES (:name, :content)"
                            " ON CONFLICT (name) DO UPDATE SET content = excluded.content"_s,
                            {{":name"_L1, QString(ownerValue)}, {":content"_L1, m_signature}});
}

// Who has just got the lock may not have said so yet: nothing is there then.
Result<QByteArray> Ownership::signature(const QString &rest)
{
    const auto tables = m_connection.number(m_connection.dialect().versionTable);
    if (!tables)
        return tables.error();
    QByteArray signature;
    if (*tables == 0)
        return signature;
    const auto read = m_connection.read(
        u"SELECT content FROM value WHERE name = :name"_s + rest, {{":name"_L1, QString(ownerValue)}},
        [&signature](const QSqlQuery &row) { signature = row.value(0).toByteArray(); });
    if (!read)
        return read.error();
    return signature;
}

Result<void> Ownership::refused(const QByteArray &signature)
{
    unlock();
    return notOurs(fromJson(signature));
}

Result<void> Ownership::beReady()
{
    if (isOurs())
        return {};
    const auto locked = m_signature.isEmpty() ? Result(false) : lock();
    if (!locked)
        return locked.error();
    const int session = m_connection.session();
    const auto known = signature();
    if (!known)
        return known.error();
    if (!*locked || *known != m_signature)
        return refused(*known);
    m_session = session;
    return {};
}

Result<void> Ownership::confirm()
{
    const auto known = signature(u" FOR UPDATE"_s);
    if (!known)
        return known.error();
    return isOurs() && *known == m_signature ? Result<void>() : refused(*known);
}

// The row first: once the lock is free it may say somebody else's name.
Result<void> Ownership::release()
{
    if (!isOurs())
        return {};
    const auto done =
        m_connection.run(u"UPDATE value SET content = :content WHERE name = :name"_s,
                         {{":name"_L1, QString(ownerValue)}, {":content"_L1, QByteArray("{}")}});
    unlock();
    return done;
}

Result<HistoryOwner> Ownership::lastOwner()
{
    const auto known = signature();
    return known ? Result(fromJson(*known)) : known.error();
}

} // namespace jobwatch
