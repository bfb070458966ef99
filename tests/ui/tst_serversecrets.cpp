#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "core/text/words.h"
#include "tests/ui/windowfixture.h"
#include "ui/dialogs/secretfile.h"
#include "ui/dialogs/servercheck.h"
#include "ui/dialogs/serverdialog.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

// Servers of every kind, and where their secrets go.
class TestServerSecrets : public QObject
{
    Q_OBJECT

private:
    Recorder m_recorder{};
    std::unique_ptr<ServerDialog> m_dialog{};
    QList<ServerDefinition> m_decided{};

    void open(ServerKind kind, const KeepSecret &keep = {}, const QString &folder = {})
    {
        m_decided.clear();
        m_dialog = std::make_unique<ServerDialog>(ServerDialog::Purpose::Add, ServerDefinition{},
                                                  QStringList{}, m_recorder.asOrders());
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog->setSecrets(keep, folder);
        connect(m_dialog.get(), &ServerDialog::decided, this,
                [this](const ServerDefinition &server) { m_decided.append(server); });
        m_dialog->show();
        auto *kinds = m_dialog->findChild<QComboBox *>();
        kinds->setCurrentIndex(kinds->findData(int(kind)));
    }
    QLineEdit *field(const QString &name) const
    {
        for (QLineEdit *one : m_dialog->findChildren<QLineEdit *>())
            if (one->accessibleName() == name)
                return one;
        return nullptr;
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *one : m_dialog->findChildren<QPushButton *>())
            if (one->text().remove(u'&').startsWith(text))
                return one;
        return nullptr;
    }
    void fillFolio()
    {
        field(u"Address"_s)->setText(u"https://library.example.org"_s);
        field(u"Tenant"_s)->setText(u"diku"_s);
        field(u"User"_s)->setText(u"jobwatch"_s);
        field(u"Password"_s)->setText(u"s3cret"_s);
    }

private Q_SLOTS:
    void cleanup() { m_dialog.reset(); }

    void onlyTheFieldsOfTheKindAreAsked()
    {
        open(ServerKind::Slivka);
        QVERIFY(field(u"Address"_s)->isVisible());
        QVERIFY(!field(u"Tenant"_s)->isVisible());
        QVERIFY(!field(u"Password"_s)->isVisible());
        open(ServerKind::Folio);
        QVERIFY(field(u"Tenant"_s)->isVisible());
        QVERIFY(field(u"Password"_s)->isVisible());
        QVERIFY(!field(u"Token"_s)->isVisible());
        open(ServerKind::Slurm);
        QVERIFY(field(u"Token"_s)->isVisible());
        QVERIFY(!field(u"Tenant"_s)->isVisible());
        open(ServerKind::Feed);
        QVERIFY(!field(u"Address"_s)->isVisible());
        QVERIFY(field(u"File or address"_s)->isVisible());
    }

    void aSecretGoesToThePasswordStore()
    {
        QString kept;
        open(ServerKind::Folio,
             [&kept](const ServerId &server, QLatin1StringView use, const QByteArray &secret, QObject *,
                     const std::function<void(const Result<void> &)> &then) {
                 kept = server.value + u'/' + use + u'=' + QString::fromUtf8(secret);
                 then({});
             });
        fillFolio();
        button(u"Add server"_s)->click();
        QCOMPARE(kept, u"library/password=s3cret"_s);
        QCOMPARE(m_decided.size(), 1);
        QCOMPARE(m_decided.first().password.place, SecretReference::Place::Keyring);
        QCOMPARE(m_decided.first().tenant, u"diku"_s);
        QVERIFY(!m_decided.first().guardsTimers); // watch only, unless it is asked for
    }

    void withoutAPasswordStoreAFileIsOffered()
    {
        const QTemporaryDir folder;
        open(
            ServerKind::Folio,
            [](const ServerId &, QLatin1StringView, const QByteArray &, QObject *,
               const std::function<void(const Result<void> &)> &then) {
                then(Error{.kind = ErrorKind::NotSupported, .message = u"There is no password store."_s});
            },
            folder.filePath(u"secrets"_s));
        fillFolio();
        QVERIFY(!button(u"Keep it in a file"_s)->isVisible());
        button(u"Add server"_s)->click();
        QVERIFY(m_decided.isEmpty());
        QVERIFY(button(u"Keep it in a file"_s)->isVisible());
        button(u"Keep it in a file"_s)->click();
        QCOMPARE(m_decided.size(), 1);
        const SecretReference kept = m_decided.first().password;
        QCOMPARE(kept.place, SecretReference::Place::File);
        QFile file(kept.name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("s3cret"));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(file.permissions() & others));
    }

    void aHostileNameStaysInItsFolder()
    {
        const QTemporaryDir folder;
        const auto file = keepSecretInFile(folder.path(), ServerId{u"../../etc/passwd\n"_s}, "token"_L1, "x");
        QVERIFY(file);
        QCOMPARE(QFileInfo(*file).absolutePath(), QFileInfo(folder.path()).absoluteFilePath());
    }

    void aTypedSecretIsTestedBeforeItIsKept()
    {
        QList<ServerDefinition> tested;
        Orders orders = m_recorder.asOrders();
        orders.testConnection = [&tested](const ServerDefinition &server, QObject *,
                                          const Orders::Steps &then) {
            tested.append(server);
            then({});
        };
        ServerDialog dialog(ServerDialog::Purpose::Add, {}, {}, orders);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        auto *kinds = dialog.findChild<QComboBox *>();
        kinds->setCurrentIndex(kinds->findData(int(ServerKind::Folio)));
        for (QLineEdit *one : dialog.findChildren<QLineEdit *>()) {
            if (one->accessibleName() == u"Address"_s)
                one->setText(u"https://library.example.org"_s);
            if (one->accessibleName() == u"Password"_s)
                one->setText(u"s3cret"_s);
        }
        QTRY_VERIFY(!tested.isEmpty());
        const SecretReference reference = tested.last().password;
        QCOMPARE(reference.place, SecretReference::Place::File);
        QFile file(reference.name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("s3cret"));
    }

    void aFeedIsAFileOrAnAddress_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("url");
        QTest::newRow("file") << u"/var/lib/galaxy/outcomes.jsonl"_s << u"/var/lib/galaxy/outcomes.jsonl"_s
                              << QString();
        QTest::newRow("address") << u"https://galaxy.example.org/jobs"_s << QString()
                                 << u"https://galaxy.example.org/jobs"_s;
    }
    void aFeedIsAFileOrAnAddress()
    {
        QFETCH(QString, typed);
        QFETCH(QString, path);
        QFETCH(QString, url);
        open(ServerKind::Feed);
        field(u"File or address"_s)->setText(typed);
        field(u"Name"_s)->setText(u"galaxy"_s);
        button(u"Add server"_s)->click();
        QCOMPARE(m_decided.size(), 1);
        QCOMPARE(m_decided.first().path, path);
        QCOMPARE(m_decided.first().url.toString(), url);
    }

    void whatIsMissingIsSaid()
    {
        QCOMPARE(serverProblem({.name = {u"a"_s}, .kind = ServerKind::Feed}, {}),
                 u"Say where the feed is: a file, or an address."_s);
        QCOMPARE(
            serverProblem(
                {.name = {u"a"_s}, .kind = ServerKind::Folio, .url = QUrl(u"https://library.example.org"_s)},
                {}),
            u"Give the tenant."_s);
    }
};

} // namespace jobwatch

QTEST_MAIN(jobwatch::TestServerSecrets)
#include "tst_serversecrets.moc"
