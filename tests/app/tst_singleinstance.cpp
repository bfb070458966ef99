#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

constexpr int patience = 20'000; // ms, for a busy machine

} // namespace

// The program itself, without a screen: one window a profile.
class TestSingleInstance : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder{};

    QString file(const QString &name) const { return m_folder->filePath(name); }

    // Started with a store of that name: another store is another profile.
    void start(QProcess &program, const QString &store, const QStringList &more = {}) const
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const auto &name : {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_STATE_HOME"_s})
            environment.insert(name, m_folder->path());
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(JOBWATCH_PROGRAM),
                      QStringList{u"--config"_s, file(u"config.yaml"_s), u"--store"_s, file(store),
                                  u"--log-rules"_s, u"jobwatch.window.debug=true"_s}
                          + more);
        QVERIFY(program.waitForStarted(patience));
    }
    // The store is opened after the place of the first instance was taken.
    void waitUntilOpen(const QString &store) const
    {
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file(store)), patience);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QFile config(file(u"config.yaml"_s));
        QVERIFY(config.open(QIODevice::WriteOnly));
        QVERIFY(config.write("version: 1\n") > 0);
    }

    void aSecondStartRaisesTheFirstAndEnds()
    {
        QProcess first;
        start(first, u"one.db"_s);
        waitUntilOpen(u"one.db"_s);
        QProcess second;
        start(second, u"one.db"_s);
        QVERIFY(second.waitForFinished(patience));
        QCOMPARE(second.exitStatus(), QProcess::NormalExit);
        QCOMPARE(second.exitCode(), 0);
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT((said += first.readAllStandardError()).contains("the window is raised"),
                                 patience);
        QCOMPARE(first.state(), QProcess::Running);
        first.terminate();
        QVERIFY(first.waitForFinished(patience));
        QCOMPARE(first.exitCode(), 0);
    }

    void anotherProfileHasAWindowOfItsOwn()
    {
        QProcess first;
        start(first, u"one.db"_s);
        waitUntilOpen(u"one.db"_s);
        QProcess second;
        start(second, u"two.db"_s);
        waitUntilOpen(u"two.db"_s);
        QCOMPARE(first.state(), QProcess::Running);
        QCOMPARE(second.state(), QProcess::Running);
        for (QProcess *program : {&first, &second}) {
            program->terminate();
            QVERIFY(program->waitForFinished(patience));
        }
    }

    void oneThatWasKilledIsNotInTheWay()
    {
        QProcess first;
        start(first, u"one.db"_s);
        waitUntilOpen(u"one.db"_s);
        first.kill();
        QVERIFY(first.waitForFinished(patience));
        QProcess second;
        start(second, u"one.db"_s, {u"--for"_s, u"1s"_s});
        QVERIFY(second.waitForFinished(patience));
        QCOMPARE(second.exitCode(), 0);
        QVERIFY(second.readAllStandardError().contains("the window opens"));
    }
};

} // namespace jobwatch

QTEST_MAIN(jobwatch::TestSingleInstance)
#include "tst_singleinstance.moc"
