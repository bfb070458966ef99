// Commands as processes, and through something that behaves as ssh does at its far end.
#include <csignal>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "core/connector/commands/commandline.h"

using namespace jobwatch;
using namespace jobwatch::commands;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

Command shell(const QString &script, const QByteArray &input = {})
{
    return {.program = u"sh"_s, .arguments = {u"-c"_s, script}, .input = input};
}

bool isAlive(qint64 pid)
{
    // A zombie is over, though nobody has asked for it yet.
    QFile stat(u"/proc/%1/stat"_s.arg(pid));
    return pid > 0 && stat.open(QIODevice::ReadOnly) && !stat.readAll().contains(") Z ");
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private:
    Result<CommandReply> ended(CommandLine &line, const Command &command)
    {
        std::optional<Result<CommandReply>> result;
        line.run(command, [&result](const Result<CommandReply> &reply) { result = reply; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(result, 20'000); }();
        return result ? *result : Result<CommandReply>(Error{.message = u"no answer"_s});
    }

    QTemporaryDir m_folder{};

private Q_SLOTS:
    // The far end of ssh: what is behind the host is one line for a shell, whatever was in between.
    void initTestCase()
    {
        QFile ssh(m_folder.filePath(u"ssh"_s));
        QVERIFY(ssh.open(QIODevice::WriteOnly));
        ssh.write("#!/bin/sh\nfor last; do :; done\nprintf '%s\\n' \"$@\" > '" + m_folder.path().toUtf8()
                  + "/told'\ncase \"$last\" in *broken*) echo 'Host key verification failed.' >&2; exit "
                    "255;; esac\n"
                    "exec sh -c \"$last\"\n");
        ssh.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("PATH", m_folder.path().toUtf8() + ':' + qgetenv("PATH"));
        qputenv("XDG_RUNTIME_DIR", m_folder.path().toUtf8());
    }

    void outputErrorsAndExitCodeAreTold()
    {
        ProcessCommandLine line({});
        const auto reply = ended(line, shell(u"cat; echo oops >&2; exit 7"_s, "what came in"));
        QVERIFY(reply);
        QCOMPARE(reply->exitCode, 7);
        QCOMPARE(reply->output, "what came in");
        QCOMPARE(reply->errors, "oops\n");
    }

    void argumentsReachTheProgramAsTheyAre_data()
    {
        QTest::addColumn<QString>("host");
        QTest::newRow("here") << QString();
        QTest::newRow("through ssh") << u"head.example.org"_s;
    }
    void argumentsReachTheProgramAsTheyAre()
    {
        QFETCH(QString, host);
        ProcessCommandLine line({.ssh = host});
        const QStringList odd{u"a b"_s,    u"it's"_s, u"$(touch x); `id` && true | cat > /dev/null"_s,
                              u"*"_s,      {},        u"-o\nnext"_s,
                              u"ä\x1f|"_s, u"\"\\"_s};
        const auto reply = ended(line,
                                 {.program = u"printf"_s,
                                  .arguments = QStringList{u"%s\\0"_s} + odd,
                                  .environment = {{u"ODD"_s, u"x'y z"_s}}});
        QVERIFY(reply);
        QCOMPARE(QString::fromUtf8(reply->output.chopped(1)).split(QChar(u'\0')), odd);
    }

    void theEnvironmentGoesAlong_data() { argumentsReachTheProgramAsTheyAre_data(); }
    void theEnvironmentGoesAlong()
    {
        QFETCH(QString, host);
        ProcessCommandLine line({.ssh = host, .environment = {{u"SGE_ROOT"_s, u"/opt/s g'e"_s}}});
        Command command = shell(u"printf '%s|%s' \"$SGE_ROOT\" \"$TZ\""_s);
        command.environment = {{u"TZ"_s, u"UTC"_s}};
        QCOMPARE(ended(line, command)->output, "/opt/s g'e|UTC");
    }

    void sshIsAskedForNothingThatNeedsAPerson()
    {
        ProcessCommandLine line({.ssh = u"op@head"_s, .path = u"/opt/slurm/bin"_s});
        (void)ended(line, {.program = u"squeue"_s, .arguments = {u"--json"_s}});
        QFile told(m_folder.filePath(u"told"_s));
        QVERIFY(told.open(QIODevice::ReadOnly));
        const QStringList words = QString::fromUtf8(told.readAll()).trimmed().split(u'\n');
        for (const QString &word : {u"BatchMode=yes"_s, u"ControlMaster=auto"_s, u"ConnectTimeout=10"_s})
            QVERIFY2(words.contains(word), qPrintable(words.join(u' ')));
        QVERIFY(words.filter(u"ControlPath="_s).constFirst().startsWith("ControlPath="_L1 + m_folder.path()));
        QVERIFY(words.filter(u"StrictHostKeyChecking"_s).isEmpty());
        QCOMPARE(words.mid(words.size() - 3),
                 (QStringList{u"--"_s, u"op@head"_s, u"env '/opt/slurm/bin/squeue' '--json'"_s}));
    }

    void aFailureOfSshIsNoAnswerOfTheCommand()
    {
        ProcessCommandLine line({.ssh = u"head"_s});
        const auto reply = ended(line, shell(u"broken"_s));
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, ErrorKind::Denied);
        QVERIFY(reply.error().message.contains(u"head"_s));
    }

    void aCommandThatIsNotThereIsNamed_data() { argumentsReachTheProgramAsTheyAre_data(); }
    void aCommandThatIsNotThereIsNamed()
    {
        QFETCH(QString, host);
        ProcessCommandLine line({.ssh = host});
        const auto reply = ended(line, {.program = u"no-such-command-at-all"_s});
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, ErrorKind::Misconfigured);
        QVERIFY(reply.error().message.contains(u"no-such-command-at-all"_s));
    }

    void whatTakesTooLongIsKilled()
    {
        ProcessCommandLine line({});
        Command command =
            shell(u"echo $$ > '%1'; echo begun >&2; exec sleep 600"_s.arg(m_folder.filePath(u"pid"_s)));
        command.timeout = 700ms;
        QElapsedTimer timer;
        timer.start();
        const auto reply = ended(line, command);
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, ErrorKind::Timeout);
        QVERIFY(timer.elapsed() < 15'000);
        QFile file(m_folder.filePath(u"pid"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const qint64 pid = file.readAll().trimmed().toLongLong();
        QVERIFY(pid > 0);
        QTRY_VERIFY(!isAlive(pid));
        QCOMPARE(ended(line, shell(u"echo next"_s))->output, "next\n");
    }

    void endlessOutputIsStopped()
    {
        ProcessCommandLine line({});
        Command command{.program = u"yes"_s};
        command.maxBytes = 1024 * 1024;
        const auto reply = ended(line, command);
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, ErrorKind::TooLarge);
        const auto noisy = ended(line, shell(u"yes | head -c 3000000 >&2; echo done"_s));
        QCOMPARE(noisy->output, "done\n");
        QCOMPARE(noisy->errors.size(), 16 * 1024);
    }

    void aSignalIsNoExitCode()
    {
        ProcessCommandLine line({});
        const auto reply = ended(line, shell(u"kill -9 $$"_s));
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, ErrorKind::Network);
    }

    void commandsRunOneAfterTheOther()
    {
        ProcessCommandLine line({});
        QByteArrayList order;
        const QString file = m_folder.filePath(u"lock"_s);
        for (int i = 0; i < 5; ++i) {
            line.run(shell(u"mkdir '%1' || echo overlap; echo %2; rmdir '%1'"_s.arg(file).arg(i)),
                     [&order](const Result<CommandReply> &reply) { order.append(reply->output.trimmed()); });
        }
        QVERIFY(order.isEmpty());
        QTRY_COMPARE(order, (QByteArrayList{"0", "1", "2", "3", "4"}));
    }

    void nothingIsToldAfterTheEnd()
    {
        const QString path = m_folder.filePath(u"pid2"_s);
        bool told = false;
        {
            ProcessCommandLine line({});
            line.run(shell(u"echo $$ > '%1'; exec sleep 600"_s.arg(path)),
                     [&told](const auto &) { told = true; });
            line.run(shell(u"true"_s), [&told](const auto &) { told = true; });
            QTRY_VERIFY(QFile(path).size() > 0);
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const qint64 pid = file.readAll().trimmed().toLongLong();
        QTRY_VERIFY(!isAlive(pid));
        QVERIFY(!told);
    }

    void itMayBeDestroyedByItsAnswer()
    {
        for (const QString &program : {u"true"_s, u"no-such-command-at-all"_s}) {
            auto line = std::make_unique<ProcessCommandLine>(QueueCommands{});
            line->run({.program = program}, [&line](const auto &) { line.reset(); });
            QTRY_VERIFY(!line);
        }
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
