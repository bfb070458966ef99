#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

#include "core/settings/settings.h"
#include "core/settings/yaml.h"

using namespace Qt::Literals::StringLiterals;
using namespace jobwatch;

namespace {

Settings settingsWith(const QString &name)
{
    Settings settings;
    ServerDefinition server;
    server.name = ServerId{name};
    server.url = QUrl(u"http://example.org"_s);
    settings.servers.append(server);
    return settings;
}

bool write(const QString &fileName, const QByteArray &content)
{
    QFile file(fileName);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

QByteArray read(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be read)");
}

} // namespace

class TestSettingsFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_file = m_folder->filePath(u"config.yaml"_s);
    }

    void whatIsNoReadableFileIsAnIssue()
    {
        QCOMPARE(onlyIssue(m_file), u"There is no such file."_s);
        QCOMPARE(onlyIssue(m_folder->path()), u"This is not an ordinary file."_s);
        const QString pipe = m_folder->filePath(u"pipe"_s);
        QCOMPARE(mkfifo(pipe.toUtf8().constData(), 0600), 0);
        QCOMPARE(onlyIssue(pipe), u"This is not an ordinary file."_s);
    }

    void aHugeFileIsNotReadWhole()
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(yamlSizeLimit * 1000)); // sparse
        file.close();
        QCOMPARE(onlyIssue(m_file), u"The file is larger than 4 MB."_s);
    }

    void filesThatATestNeedsAreLookedFor()
    {
        QVERIFY(write(m_folder->filePath(u"there.fasta"_s), ">a\nA\n"));
        QVERIFY(
            write(m_file,
                  "version: 1\n"
                  "servers:\n"
                  "  - {name: a, kind: slivka, url: \"http://h\", ca: ca.pem, services: [{id: s, tests: [\n"
                  "      {files: {first: there.fasta, second: gone.fasta}}]}]}\n"));
        const CheckedSettings checked = readSettings(m_file);
        QVERIFY(checked.usable());
        QCOMPARE(checked.issues.size(), 2);
        QCOMPARE(checked.issues.at(0).field, u"servers[0].ca"_s);
        QCOMPARE(checked.issues.at(1).field, u"servers[0].services[0].tests[0].files.second"_s);
        QCOMPARE(checked.issues.at(1).line, 4);
        QCOMPARE(checked.issues.at(1).sentence,
                 u"There is no file %1."_s.arg(m_folder->filePath(u"gone.fasta"_s)));
        QVERIFY(parseSettings(read(m_file), m_file).issues.isEmpty());
    }

    void whatIsWrittenIsReadAgain()
    {
        const QString deep = m_folder->filePath(u"new/folder/config.yaml"_s);
        QVERIFY(writeSettings(settingsWith(u"bio"_s), deep));
        QCOMPARE(readSettings(deep).settings, settingsWith(u"bio"_s));
        QVERIFY(!QFile::exists(deep + u".bak"_s));
    }

    void theOldFileIsKept()
    {
        QVERIFY(write(m_file, "# by hand\n"));
        QVERIFY(writeSettings(settingsWith(u"first"_s), m_file));
        QCOMPARE(read(m_file + u".bak"_s), QByteArray("# by hand\n"));
        QVERIFY(writeSettings(settingsWith(u"second"_s), m_file));
        QCOMPARE(read(m_file + u".bak"_s), formatSettings(settingsWith(u"first"_s)));
        QCOMPARE(readSettings(m_file).settings, settingsWith(u"second"_s));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 2);
    }

    void filesBesideTheConfigurationAreNamedRelativeToIt()
    {
        Settings settings = settingsWith(u"bio"_s);
        settings.servers[0].caFile = m_folder->filePath(u"tls/ca.pem"_s);
        settings.servers[0].clientCertificate = u"/etc/ssl/client.pem"_s;
        QVERIFY(writeSettings(settings, m_file));
        QVERIFY(read(m_file).contains("ca: tls/ca.pem\n"));
        QVERIFY(read(m_file).contains("clientCertificate: /etc/ssl/client.pem\n"));
        QCOMPARE(readSettings(m_file).settings, settings);
    }

    void aFolderThatCannotBeMadeIsAnError()
    {
        QVERIFY(write(m_file, "a file, no folder\n"));
        const Result<void> written = writeSettings(settingsWith(u"bio"_s), m_file + u"/config.yaml"_s);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::Storage);
        QVERIFY(written.error().message.contains(m_file));
        QCOMPARE(read(m_file), QByteArray("a file, no folder\n"));
    }

    void theFilesFollowTheXdgRules()
    {
        qputenv("XDG_CONFIG_HOME", "/somewhere/config");
        qputenv("XDG_DATA_HOME", "/somewhere/data");
        QCOMPARE(defaultConfigFile(), u"/somewhere/config/jobwatch/config.yaml"_s);
        QCOMPARE(defaultStoreFile(), u"/somewhere/data/jobwatch/history.db"_s);
        qunsetenv("XDG_CONFIG_HOME");
        QCOMPARE(defaultConfigFile(), QDir::homePath() + u"/.config/jobwatch/config.yaml"_s);
    }

private:
    static QString onlyIssue(const QString &fileName)
    {
        const CheckedSettings checked = readSettings(fileName);
        if (checked.usable() || checked.issues.size() != 1 || checked.issues.first().file != fileName)
            return u"not exactly one error"_s;
        return checked.issues.first().sentence;
    }

    std::unique_ptr<QTemporaryDir> m_folder{};
    QString m_file{};
};

QTEST_GUILESS_MAIN(TestSettingsFile)
#include "tst_settingsfile.moc"
