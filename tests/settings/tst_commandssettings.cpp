// `commands:` of a server: how a queueing system without REST is reached.
#include <QTest>

#include "core/settings/settings.h"

using namespace jobwatch;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray server(const QByteArray &more)
{
    return "version: 1\nservers:\n  - {name: cluster, kind: slurm, " + more + "}\n";
}

} // namespace

class TestCommandsSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commandsStandInPlaceOfAnAddress()
    {
        const CheckedSettings checked = parseSettings(
            server("commands: {system: gridengine, ssh: op@head.example.org, path: /opt/sge/bin,"
                   " accounting: /opt/sge/default/common/accounting, environment: {SGE_ROOT: /opt/sge}}"),
            u"config.yaml"_s);
        QVERIFY2(checked.issues.isEmpty(),
                 checked.issues.isEmpty() ? "" : qPrintable(checked.issues[0].sentence));
        const auto &commands = checked.settings.servers.at(0).commands;
        QVERIFY(commands);
        QCOMPARE(commands->system, QueueSystem::GridEngine);
        QCOMPARE(commands->ssh, u"op@head.example.org"_s);
        QCOMPARE(commands->path, u"/opt/sge/bin"_s);
        QCOMPARE(commands->accounting, u"/opt/sge/default/common/accounting"_s);
        QCOMPARE(commands->environment, (QMap<QString, QString>{{u"SGE_ROOT"_s, u"/opt/sge"_s}}));
        const CheckedSettings again = parseSettings(formatSettings(checked.settings), u"config.yaml"_s);
        QVERIFY(again.issues.isEmpty());
        QCOMPARE(again.settings, checked.settings);
    }

    void whatCannotBeMeantIsRefused_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QString>("says");

        QTest::newRow("neither") << "user: me"_ba << u"“url” or “commands” is missing"_s;
        QTest::newRow("both") << "url: 'http://x', commands: {system: slurm}"_ba << u"not both"_s;
        QTest::newRow("no system") << "commands: {ssh: head}"_ba << u"“system” is missing"_s;
        QTest::newRow("an option of ssh")
            << "commands: {system: slurm, ssh: '-oProxyCommand=x'}"_ba << u"A host is expected"_s;
        QTest::newRow("a host with a command")
            << "commands: {system: slurm, ssh: 'head; rm'}"_ba << u"A host is expected"_s;
        QTest::newRow("relative path")
            << "commands: {system: slurm, path: bin}"_ba << u"begins with a slash"_s;
        QTest::newRow("variable") << "commands: {system: slurm, environment: {'A B': x}}"_ba
                                  << u"cannot be the name of a variable"_s;
    }
    void whatCannotBeMeantIsRefused()
    {
        QFETCH(QByteArray, more);
        QFETCH(QString, says);
        const CheckedSettings checked = parseSettings(server(more), u"config.yaml"_s);
        QVERIFY(!checked.issues.isEmpty());
        QVERIFY2(checked.issues[0].sentence.contains(says), qPrintable(checked.issues[0].sentence));
    }

    void otherKindsHaveNoCommands()
    {
        const CheckedSettings checked = parseSettings(
            "version: 1\nservers:\n  - {name: s, kind: slivka, url: 'http://x', commands: {system: slurm}}\n",
            u"config.yaml"_s);
        QCOMPARE(checked.issues.size(), 1);
        QVERIFY(checked.issues[0].sentence.contains(u"kind: slurm"_s));
    }
};

QTEST_APPLESS_MAIN(TestCommandsSettings)
#include "tst_commandssettings.moc"
