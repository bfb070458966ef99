// The connector to FOLIO as a program: lists the timers of a server, then disables, enables, recreates and
// deletes one. usage: connectorpeer URL TENANT [NATURAL-KEY]; FOLIO_TOKEN: the token, if one is needed.
#include <cstdio>
#include <QCoreApplication>
#include <QTimer>

#include "core/connector/connector.h"
#include "core/http/curlhttp.h"

using namespace jobwatch;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

void say(const QString &line)
{
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

ServerDefinition serverAt(const QStringList &arguments)
{
    ServerDefinition server{.name = {u"peer"_s}, .kind = ServerKind::Folio, .url = QUrl(arguments.at(1))};
    server.tenant = arguments.at(2);
    if (qEnvironmentVariableIsSet("FOLIO_TOKEN"))
        server.token = {SecretReference::Place::Environment, u"FOLIO_TOKEN"_s};
    return server;
}

class Peer
{
public:
    explicit Peer(const QStringList &arguments)
        : m_connector(makeConnector(serverAt(arguments), {m_http, *m_secrets, m_clock}))
        , m_wanted(arguments.value(3))
    {
    }

    void start()
    {
        m_connector->fetchTimers([this](const Result<QList<ReportedTimer>> &timers) {
            if (!timers)
                return fail(u"list"_s, timers.error());
            say(u"listed %1"_s.arg(timers->size()));
            for (const ReportedTimer &timer : *timers) {
                if (timer.writable && (m_wanted.isEmpty() || timer.id.value == m_wanted))
                    return change(timer, 0);
            }
            fail(u"find"_s, {.message = u"There is no such timer."_s});
        });
    }

private:
    struct Step
    {
        const char *name;
        TimerChange change;
    };
    static constexpr Step steps[] = {{"disabled", TimerChange::Disable},
                                     {"enabled", TimerChange::Enable},
                                     {"recreated", TimerChange::Recreate},
                                     {"deleted", TimerChange::Delete}};

    void change(const ReportedTimer &timer, size_t number)
    {
        if (number == std::size(steps))
            return QCoreApplication::exit(0);
        m_connector->changeTimer(timer, steps[number].change, [this, number](const auto &changed) {
            const QString name = QString::fromLatin1(steps[number].name);
            if (!changed)
                return fail(name, changed.error());
            say(name + u' ' + changed->id.value + (changed->enabled ? u" on"_s : u" off"_s));
            change(*changed, number + 1);
        });
    }

    void fail(const QString &step, const Error &error)
    {
        say(u"FAILED "_s + step + u": "_s + error.message + u' ' + error.detail);
        QCoreApplication::exit(1);
    }

    CurlHttp m_http{};
    std::unique_ptr<Secrets> m_secrets = makeSecrets();
    SystemClock m_clock{};
    std::unique_ptr<Connector> m_connector;
    QString m_wanted;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (app.arguments().size() < 3)
        return 64;
    Peer peer(app.arguments());
    peer.start();
    QTimer::singleShot(60s, &app, [] { QCoreApplication::exit(2); });
    return QCoreApplication::exec();
}
