#include "core/store/sqlstore.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

// The spool of notices.
namespace jobwatch {

namespace {

constexpr Span keptFor = 24h * 30; // what was sent or given up

SpooledNotice toNotice(const QSqlQuery &row)
{
    SpooledNotice notice;
    notice.id = row.value(0).toString();
    notice.channel = row.value(1).toString();
    notice.madeAt = instantFromMs(row.value(2).toLongLong());
    notice.tries = row.value(3).toInt();
    notice.nextTry = instantFromMs(row.value(4).toLongLong());
    const int state = row.value(5).toInt();
    // A state that this version does not know is none that waits.
    notice.state = state >= int(SpoolState::Waiting) && state <= int(SpoolState::GivenUp)
        ? SpoolState(state)
        : SpoolState::GivenUp;
    notice.payload = row.value(6).toByteArray();
    notice.lastError = row.value(7).toString();
    return notice;
}

} // namespace

Result<void> SqlStore::replace(const QList<SpooledNotice> &notices)
{
    for (const SpooledNotice &notice : notices) {
        const auto done = m_connection->run(
            u"INSERT INTO notice (id, channel, made_at, tries, next_try, state, payload, last_error)"
            " VALUES (:id, :channel, :made, :tries, :next, :state, :payload, :error) ON CONFLICT (id)"
            " DO UPDATE SET tries = excluded.tries, next_try = excluded.next_try, state = excluded.state,"
            " last_error = excluded.last_error"_s,
            {{":id"_L1, notice.id},
             {":channel"_L1, notice.channel},
             {":made"_L1, notice.madeAt},
             {":tries"_L1, notice.tries},
             {":next"_L1, notice.nextTry},
             {":state"_L1, int(notice.state)},
             {":payload"_L1, notice.payload},
             {":error"_L1, notice.lastError}});
        if (!done)
            return done;
    }
    if (notices.isEmpty())
        return {};
    return m_connection->run(u"DELETE FROM notice WHERE state IN (3, 4) AND made_at < :limit"_s,
                             {{":limit"_L1, notices.constLast().madeAt - keptFor}});
}

Result<QList<SpooledNotice>> SqlStore::notices(bool all) const
{
    QList<SpooledNotice> notices;
    const auto read = m_connection->read(
        u"SELECT id, channel, made_at, tries, next_try, state, payload, last_error FROM notice"
        " WHERE state IN (1, 2) OR :all = 1 ORDER BY made_at, id"_s,
        {{":all"_L1, all ? 1 : 0}}, [&](const QSqlQuery &row) { notices.append(toNotice(row)); });
    if (!read)
        return read.error();
    return notices;
}

} // namespace jobwatch
