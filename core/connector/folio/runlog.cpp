#include "core/connector/folio/runlog.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace jobwatch::feed;

namespace jobwatch::folio {

namespace {

constexpr qint64 bytesAtOnce = 1024 * 1024;
constexpr qsizetype longestLogLine = 256 * 1024;
constexpr qint64 mostAtFirst = 8 * 1024 * 1024;

} // namespace

RunLog::RunLog(const ServerDefinition &server, ServerHttp &loop, const Clock &clock)
    : m_server(server.name)
    , m_tenant(server.tenant)
    , m_path(server.logFile)
    , m_clock(clock)
    , m_file(server.logFile, loop, bytesAtOnce)
{
}

void RunLog::look(Done<void> done)
{
    m_file.look(std::move(done));
}

void RunLog::read(const QByteArray &position, const KnownTimers &known, Done<TimerRunsRead> done)
{
    m_file.read(markOf(position), [this, known, done = std::move(done)](const Result<FeedChunk> &chunk) {
        done(chunk ? Result<TimerRunsRead>(take(*chunk, known)) : Result<TimerRunsRead>(chunk.error()));
    });
}

FeedMark RunLog::markOf(const QByteArray &position) const
{
    FeedMark mark = restoredMark(position, m_path);
    const qint64 size = QFileInfo(m_path).size();
    if (mark.offset > 0 || size <= mostAtFirst)
        return mark;
    mark.offset = size - mostAtFirst;
    mark.place.insideLongLine = true; // in the middle of a line: it is passed over
    return mark;
}

TimerRunsRead RunLog::take(const FeedChunk &chunk, const KnownTimers &known)
{
    TimerRunsRead read;
    LineReader reader;
    reader.longest = longestLogLine;
    reader.skipTooLong = [](qint64) {}; // no line of a run is that long
    reader.read = [&](const QByteArray &bytes, qint64) {
        const auto line = parseLogLine(bytes, m_clock.now());
        const auto run = line ? runOf(*line, known) : std::nullopt;
        if (run)
            read.runs.append(*run);
    };
    const LinesRead lines = readLines(chunk.bytes, chunk.from.place, chunk.isFinished, reader);
    read.position = savedMark(advanced(chunk, lines));
    read.more = chunk.more;
    if (m_nameless > 0)
        read.remarks.append(
            QCoreApplication::translate("Folio", "Lines of the log about timers that are not known: %1.")
                .arg(m_nameless));
    return read;
}

std::optional<TimerRun> RunLog::runOf(const LogLine &line, const KnownTimers &known)
{
    if (!line.tenant.isEmpty() && !m_tenant.isEmpty() && line.tenant != m_tenant)
        return {};
    const TimerId id = line.naturalKey.isEmpty() ? known.byServerId.value(line.serverId) : line.naturalKey;
    if (id.isEmpty()) {
        ++m_nameless;
        return {};
    }
    const TimerKey key{m_server, TimerKind::Server, id};
    return folio::runOf(line, key, known.targets.value(id, TargetVerdict::NotChecked));
}

} // namespace jobwatch::folio
