#pragma once

#include <csignal>
#include <grp.h>
#include <pwd.h>
#include <QDir>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <sys/prctl.h>
#include <unistd.h>

namespace jobwatch {

// A PostgreSQL of Debian's packages in a temporary folder, on a Unix socket. It ends with the test, also
// with one that crashes. PostgreSQL refuses to run as root: then it runs as its own user.
class PostgresServer
{
public:
    PostgresServer() = default;
    ~PostgresServer() { stop(); }
    Q_DISABLE_COPY_MOVE(PostgresServer)

    // Why there is none; empty: it runs.
    QString begin()
    {
        if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QPSQL")))
            return QStringLiteral("Qt's driver for PostgreSQL is not installed (libqt6sql6-psql)");
        if (!findPrograms())
            return QStringLiteral("PostgreSQL is not installed (postgresql)");
        if (!m_dir.isValid() || !giveFolder())
            return QStringLiteral("there is no user for PostgreSQL, which does not run as root");
        QProcess initdb;
        begin(initdb, QStringLiteral("initdb"),
              {QStringLiteral("-D"), data(), QStringLiteral("-A"), QStringLiteral("trust"),
               QStringLiteral("-N"), QStringLiteral("-U"), QStringLiteral("jobwatch"),
               QStringLiteral("--locale=C.UTF-8"), QStringLiteral("-E"), QStringLiteral("UTF8")});
        if (!initdb.waitForFinished(60'000) || initdb.exitCode() != 0)
            return QStringLiteral("initdb failed: ") + QString::fromLocal8Bit(initdb.readAll()).trimmed();
        return start() ? QString()
                       : QStringLiteral("it did not start: ") + QString::fromLocal8Bit(m_server.readAll());
    }

    bool start()
    {
        begin(m_server, QStringLiteral("postgres"),
              {QStringLiteral("-D"), data(), QStringLiteral("-k"), m_dir.path(), QStringLiteral("-h"),
               QString(), QStringLiteral("-F"), QStringLiteral("-c"), QStringLiteral("max_connections=20"),
               QStringLiteral("-c"), QStringLiteral("shared_buffers=16MB")});
        return QTest::qWaitFor([this] { return run(QStringLiteral("SELECT 1")); }, 20'000);
    }

    // As `pg_ctl stop -m fast`: connections are cut.
    void stop()
    {
        if (m_server.state() == QProcess::NotRunning)
            return;
        ::kill(pid_t(m_server.processId()), SIGINT);
        if (!m_server.waitForFinished(20'000))
            m_server.kill();
    }

    bool isRunning() const { return m_server.state() == QProcess::Running; }

    // An address of a history of its own, where nothing is yet.
    QString newHistory()
    {
        const QString schema = QStringLiteral("history%1").arg(++m_histories);
        if (!run(QStringLiteral("CREATE SCHEMA ") + schema))
            return {};
        return QStringLiteral("postgresql:///postgres?host=%1&user=jobwatch&options=-csearch_path%3D")
                   .arg(m_dir.path())
            + schema;
    }

    // As the administrator, on a connection that is made for it.
    bool run(const QString &sql)
    {
        const QString name = QStringLiteral("postgresserver");
        bool done = false;
        {
            auto db = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), name);
            db.setHostName(m_dir.path());
            db.setDatabaseName(QStringLiteral("postgres"));
            db.setUserName(QStringLiteral("jobwatch"));
            done = db.open() && QSqlQuery(db).exec(sql);
        }
        QSqlDatabase::removeDatabase(name);
        return done;
    }

private:
    QString data() const { return m_dir.path() + QStringLiteral("/data"); }

    bool findPrograms()
    {
        const QString base = QStringLiteral("/usr/lib/postgresql");
        const QStringList versions = QDir(base).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        for (const QString &version : versions) {
            const QString folder = base + u'/' + version + QStringLiteral("/bin");
            if (QFile::exists(folder + QStringLiteral("/initdb")))
                m_programs = folder;
        }
        return !m_programs.isEmpty();
    }

    bool giveFolder()
    {
        if (geteuid() != 0)
            return true;
        const passwd *user = getpwnam("postgres");
        if (!user)
            return false;
        m_user = user->pw_uid;
        m_group = user->pw_gid;
        return chown(qPrintable(m_dir.path()), m_user, m_group) == 0;
    }

    void begin(QProcess &process, const QString &program, const QStringList &arguments)
    {
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.setWorkingDirectory(m_dir.path());
        process.setChildProcessModifier([user = m_user, group = m_group] {
            if (user && (setgroups(0, nullptr) != 0 || setgid(group) != 0 || setuid(user) != 0))
                _exit(1);
            prctl(PR_SET_PDEATHSIG, SIGQUIT);
        });
        process.start(m_programs + u'/' + program, arguments);
        process.waitForStarted();
    }

    QTemporaryDir m_dir{QStringLiteral("/tmp/jobwatch-pg-XXXXXX")}; // a socket's path must be short
    QString m_programs{};
    uid_t m_user = 0;
    gid_t m_group = 0;
    QProcess m_server{};
    int m_histories = 0;
};

} // namespace jobwatch
