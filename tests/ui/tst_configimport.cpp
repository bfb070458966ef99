#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include "tests/ui/find.h"
#include "tests/ui/windowfixture.h"
#include "ui/dialogs/configimportdialog.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/serverdialog.h"
#include "ui/window/networksettings.h"
#include "ui/window/serveractions.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

constexpr char present[] = R"(version: 1
servers:
  - {name: bio, kind: slivka, url: https://bio.example.org}
  - {name: kept, kind: slivka, url: https://kept.example.org}
)";
constexpr char other[] = R"(version: 1
servers:
  - {name: bio, kind: slivka, url: https://new.example.org}
  - {name: cluster, kind: slurm, url: http://cluster.example.org:6820, user: ann, token: keyring}
  - {name: kept, kind: slivka, url: https://kept.example.org}
timers:
  - {name: nightly, method: POST, url: https://bio.example.org/run, schedule: {every: 1d}}
)";
constexpr char wrong[] = "version: 1\nservers:\n  - {name: bio, kind: pigeon}\n";
constexpr char service[] = R"(slivka-version: 0.8.3
name: Clustalo
parameters:
  input: {name: Input, type: file}
command: clustalo
args: {}
outputs: {}
execution:
  runners:
    local: {type: SlivkaLocalQueue}
tests:
  - applicable-runners: [local]
    parameters: {seqtype: protein}
    timeout: 60
)";

Settings parsed(const char *yaml)
{
    return parseSettings(yaml, u"config.yaml"_s).settings;
}

} // namespace

// A configuration of another Jobwatch, and what of it is taken over.
class TestConfigImport : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder{};
    Recorder m_recorder{};
    QWidget m_window{};
    std::unique_ptr<ServerActions> m_actions{};
    QString m_config{};

    QString write(const QString &name, const char *content) const
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) < 0)
            qFatal("The file of the test was not written.");
        return file.fileName();
    }
    template <typename T>
    T *shown() const
    {
        return visibleIn<T>(&m_window);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_recorder = {};
        m_config = write(u"config.yaml"_s, present);
        WindowSetup setup{.configFile = m_config};
        setup.settings = parsed(present);
        m_actions = std::make_unique<ServerActions>(m_recorder.asOrders(), setup, &m_window);
        m_window.show();
    }
    void cleanup()
    {
        m_actions.reset();
        for (QDialog *dialog : m_window.findChildren<QDialog *>())
            delete dialog;
    }

    void whatAFileWouldDoIsKnownBefore()
    {
        const QList<ImportEntry> entries = importEntries(parsed(other), parsed(present));
        using enum ImportEntry::Kind;
        using enum ImportEntry::Effect;
        const QList<ImportEntry> expected{{Server, u"bio"_s, Replaces},
                                          {Server, u"cluster"_s, Adds},
                                          {Server, u"kept"_s, ChangesNothing},
                                          {Timer, u"nightly"_s, Adds}};
        QCOMPARE(entries, expected);
    }

    void onlyWhatIsChosenIsTakenAndNothingIsLost()
    {
        const Settings merged =
            withImported(parsed(present), parsed(other), {{ImportEntry::Kind::Server, u"cluster"_s, {}}});
        QCOMPARE(merged.servers.size(), 3);
        QCOMPARE(merged.servers[0].url, QUrl(u"https://bio.example.org"_s));
        QCOMPARE(merged.servers[2].name, ServerId{u"cluster"_s});
        QVERIFY(merged.timers.isEmpty());
    }

    void notificationsAreTakenAsAWhole()
    {
        Settings imported = parsed(present);
        imported.notifications.wait = std::chrono::minutes(5);
        const QList<ImportEntry> entries = importEntries(imported, parsed(present));
        QCOMPARE(entries.last().kind, ImportEntry::Kind::Notifications);
        QCOMPARE(withImported(parsed(present), imported, {entries.last()}).notifications,
                 imported.notifications);
    }

    void aConfigurationIsTakenOverAfterThePreview()
    {
        m_actions->importFiles({write(u"other.yaml"_s, other)});
        auto *dialog = shown<ConfigImportDialog>();
        QVERIFY(dialog);
        QVERIFY(m_recorder.orders.isEmpty()); // nothing is done before
        auto *table = dialog->findChild<QTreeWidget *>();
        QCOMPARE(table->topLevelItemCount(), 4);
        QCOMPARE(table->topLevelItem(0)->text(2), u"Takes the place of the present one"_s);
        QCOMPARE(table->topLevelItem(2)->text(2), u"The same as now"_s);
        table->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
        QPushButton *import = button(dialog, u"Import 2 ent"_s);
        QVERIFY(import && import->isEnabled());
        import->click();
        QCOMPARE(m_recorder.orders.filter(u"server "_s), QStringList{u"server cluster"_s});
        const Settings written = readSettings(m_config).settings;
        QCOMPARE(written.servers.size(), 3);
        QCOMPARE(written.servers[0].url, QUrl(u"https://bio.example.org"_s));
        QCOMPARE(written.timers.size(), 1);
    }

    void aFileWithMistakesIsShownAndNotTaken()
    {
        m_actions->importFiles({write(u"other.yaml"_s, wrong)});
        auto *dialog = shown<ConfigImportDialog>();
        QVERIFY(dialog);
        QVERIFY(!button(dialog, u"Import 0"_s)->isEnabled());
        dialog->reject();
        QVERIFY(m_recorder.orders.isEmpty());
        QCOMPARE(readSettings(m_config).settings, parsed(present));
    }

    void aFileThatIsNotThereIsNoCrash()
    {
        m_actions->importFiles({m_folder->filePath(u"nowhere.yaml"_s)});
        auto *dialog = shown<ConfigImportDialog>();
        QVERIFY(dialog && !button(dialog, u"Import 0"_s)->isEnabled());
        m_actions->importFiles({});
    }

    void testsOfAServiceBeginANewServer()
    {
        m_actions->importFiles({write(u"clustalo.service.yaml"_s, service)});
        auto *preview = shown<ImportDialog>();
        QVERIFY(preview);
        QPushButton *import = button(preview, u"Import 1"_s);
        QVERIFY(import && import->isEnabled());
        import->click();
        auto *dialog = shown<ServerDialog>();
        QVERIFY(dialog);
        for (QLineEdit *field : dialog->findChildren<QLineEdit *>())
            if (field->placeholderText().startsWith(u"https://"_s))
                field->setText(u"https://new.example.org"_s);
        QSignalSpy decided(dialog, &ServerDialog::decided);
        dialog->accept();
        QCOMPARE(decided.size(), 1);
        const Settings written = readSettings(m_config).settings;
        QCOMPARE(written.servers.size(), 3);
        QCOMPARE(written.servers.last().services.value(0).id, ServiceId{u"clustalo"_s});
        QCOMPARE(written.servers.last().services.value(0).tests.size(), 1);
    }

    void theNetworkSettingsAreThoseOfTheDesktop_data()
    {
        QTest::addColumn<QString>("desktop");
        QTest::addColumn<QStringList>("installed");
        QTest::addColumn<QStringList>("command");
        const QString editor = u"nm-connection-editor"_s, gnome = u"gnome-control-center"_s,
                      plasma = u"systemsettings"_s;
        QTest::newRow("GNOME") << u"ubuntu:GNOME"_s << QStringList{editor, gnome}
                               << QStringList{gnome, u"network"_s};
        QTest::newRow("Plasma") << u"KDE"_s << QStringList{gnome, plasma}
                                << QStringList{plasma, u"kcm_networkmanagement"_s};
        QTest::newRow("GNOME without its own") << u"GNOME"_s << QStringList{editor} << QStringList{editor};
        QTest::newRow("another") << u"XFCE"_s << QStringList{gnome, editor} << QStringList{editor};
        QTest::newRow("nothing installed") << u"GNOME"_s << QStringList() << QStringList();
        QTest::newRow("no desktop") << QString() << QStringList{gnome} << QStringList();
    }
    void theNetworkSettingsAreThoseOfTheDesktop()
    {
        QFETCH(QString, desktop);
        QFETCH(QStringList, installed);
        QFETCH(QStringList, command);
        const FindProgram find = [&installed](const QString &program) {
            return installed.contains(program) ? program : QString();
        };
        QCOMPARE(networkSettingsCommand(desktop, find), command);
    }
};

} // namespace jobwatch

QTEST_MAIN(jobwatch::TestConfigImport)
#include "tst_configimport.moc"
