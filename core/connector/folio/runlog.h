#pragma once

#include "core/base/clock.h"
#include "core/connector/connector.h"
#include "core/connector/feed/feedfile.h"
#include "core/connector/folio/logline.h"

namespace jobwatch::folio {

// What is known of a server's timers, to tell whose run a line of the log is of.
struct KnownTimers
{
    QHash<QString, TimerId> byServerId{}; // former ids included
    QHash<TimerId, TargetVerdict> targets{};
};

// The scheduler's log: a file that grows and is rotated. The lines of other tenants and all that does not
// tell of a run are passed over.
class RunLog
{
public:
    RunLog(const ServerDefinition &server, ServerHttp &loop, const Clock &clock);

    // One reading at a time. An empty position begins at most 8 MiB before the end of the file.
    void read(const QByteArray &position, const KnownTimers &known, Done<TimerRunsRead> done);
    void look(Done<void> done);
    QString path() const { return m_path; }

private:
    feed::FeedMark markOf(const QByteArray &position) const;
    TimerRunsRead take(const feed::FeedChunk &chunk, const KnownTimers &known);
    std::optional<TimerRun> runOf(const LogLine &line, const KnownTimers &known);

    ServerId m_server;
    QString m_tenant;
    QString m_path;
    const Clock &m_clock;
    feed::FeedFile m_file;
    qint64 m_nameless = 0; // lines whose timer is not known
};

} // namespace jobwatch::folio
