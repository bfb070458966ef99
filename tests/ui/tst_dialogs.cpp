#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include "tests/ui/find.h"
#include "tests/ui/windowfixture.h"
#include "ui/dialogs/intervaldialog.h"
#include "ui/dialogs/pausedialog.h"
#include "ui/dialogs/serverdialog.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

class TestDialogs : public QObject
{
    Q_OBJECT

private:
    Recorder m_recorder{};
    const ShownTime m_time{sampleNow(), QTimeZone::utc(), QLocale(QLocale::English)};

    template <typename T>
    static T *named(const QObject *parent, const QString &name)
    {
        for (T *one : parent->findChildren<T *>())
            if (one->accessibleName() == name)
                return one;
        return nullptr;
    }
    static bool says(const QObject *parent, const QString &text)
    {
        for (const QLabel *label : parent->findChildren<QLabel *>())
            if (label->text().contains(text))
                return true;
        return false;
    }
    QList<RunnerState> twoRunners() const
    {
        const Snapshot snapshot = sampleSnapshot();
        return {*findRunner(snapshot, sampleRunner()), snapshot.servers[0].services[5].runners[0]};
    }

private Q_SLOTS:
    void init() { m_recorder = {}; }

    void aServerNeedsAnAddressAndANameOfItsOwn()
    {
        auto *dialog = new ServerDialog(ServerDialog::Purpose::Add, {}, {u"bio"_s}, m_recorder.asOrders());
        dialog->show();
        QPushButton *add = button(dialog, u"Add server"_s);
        auto *address = named<QLineEdit>(dialog, u"Address"_s);
        auto *name = named<QLineEdit>(dialog, u"Name"_s);
        QVERIFY(add && address && name);
        QVERIFY(!add->isEnabled());
        address->setText(u"https://bio.example.org/slivka"_s);
        QCOMPARE(name->text(), u"bio-2"_s);
        QVERIFY(add->isEnabled());
        name->setText(u"bio"_s);
        QVERIFY(!add->isEnabled());
        QVERIFY(says(dialog, u"There is a server of this name already."_s));
        name->setText(u"tools"_s);
        QSignalSpy decided(dialog, &ServerDialog::decided);
        add->click();
        QCOMPARE(decided.size(), 1);
        const auto server = decided[0][0].value<ServerDefinition>();
        QCOMPARE(server.name.value, u"tools"_s);
        QCOMPARE(server.url, QUrl(u"https://bio.example.org/slivka"_s));
    }

    void theConnectionIsTestedOnceTheTypingRests()
    {
        m_recorder.steps = {
            {.title = u"Name"_s, .outcome = ConnectionStep::Outcome::Passed, .sentence = u"192.0.2.1"_s},
            {.title = u"Connection"_s,
             .outcome = ConnectionStep::Outcome::Failed,
             .sentence = u"<b>Nobody</b> listens"_s}};
        auto *dialog = new ServerDialog(ServerDialog::Purpose::Add, {}, {}, m_recorder.asOrders());
        dialog->show();
        auto *address = named<QLineEdit>(dialog, u"Address"_s);
        for (const QChar letter : u"http://a.example"_s)
            address->insert(QString(letter));
        QCOMPARE(m_recorder.connectionTests, 0);
        QTRY_COMPARE(m_recorder.connectionTests, 1);
        QVERIFY(says(dialog, u"You can add it now; it will be shown as unreachable."_s));
        QVERIFY(says(dialog, u"<b>Nobody</b> listens"_s));
        QVERIFY(button(dialog, u"Add server"_s)->isEnabled());
        delete dialog;
    }

    void editingKeepsNameAndTests()
    {
        const ServerDefinition before{.name = {u"bio"_s},
                                      .url = QUrl(u"http://bio.example.org"_s),
                                      .policy = {.kind = PolicyKind::Never},
                                      .services = {{.id = {u"clustalo"_s}, .tests = {TestDefinition{}}}}};
        auto *dialog = new ServerDialog(ServerDialog::Purpose::Edit, before, {}, m_recorder.asOrders());
        dialog->show();
        QVERIFY(!named<QLineEdit>(dialog, u"Name"_s)->isEnabled());
        named<QSpinBox>(dialog, u"Tests per hour"_s)->setValue(12);
        QSignalSpy decided(dialog, &ServerDialog::decided);
        button(dialog, u"Save server"_s)->click();
        ServerDefinition after = decided[0][0].value<ServerDefinition>();
        QCOMPARE(after.budget.testsPerHour, 12);
        after.budget = before.budget;
        QCOMPARE(after, before);
    }

    void aPauseNeedsAReason()
    {
        auto *dialog = new PauseDialog(twoRunners(), m_time);
        dialog->show();
        QPushButton *pause = button(dialog, u"Pause"_s);
        QVERIFY(!pause->isEnabled());
        named<QLineEdit>(dialog, u"Why"_s)->setText(u"   a "_s);
        QVERIFY(!pause->isEnabled());
        named<QLineEdit>(dialog, u"Why"_s)->setText(u"  data move "_s);
        QComboBox *until = named<QComboBox>(dialog, u"Until"_s);
        until->setCurrentIndex(until->findText(u"Until I resume"_s));
        QSignalSpy decided(dialog, &PauseDialog::decided);
        pause->click();
        QCOMPARE(decided.size(), 1);
        QCOMPARE(decided[0][0].toString(), u"data move"_s);
        QVERIFY(!decided[0][1].value<std::optional<Instant>>().has_value());
    }

    void anIntervalIsFixedNeverOrAsConfigured()
    {
        auto *dialog = new IntervalDialog(sampleSnapshot(), twoRunners(), m_time, Questions{});
        dialog->show();
        QSignalSpy decided(dialog, &IntervalDialog::decided);
        named<QSpinBox>(dialog, u"Minutes between two tests"_s)->setValue(25);
        QVERIFY(says(dialog, u"tests per hour"_s));
        button(dialog, u"Apply"_s)->click();
        QCOMPARE(decided[0][0].value<TestPolicy>().every, Span(std::chrono::minutes(25)));
        QCOMPARE(decided[0][0].value<TestPolicy>().kind, PolicyKind::Fixed);
    }

    void anIntervalCanGoBackToTheConfiguration()
    {
        auto *dialog = new IntervalDialog(sampleSnapshot(), twoRunners(), m_time, Questions{});
        dialog->show();
        QSignalSpy cleared(dialog, &IntervalDialog::clearedToConfiguration);
        QSignalSpy decided(dialog, &IntervalDialog::decided);
        for (QRadioButton *choice : dialog->findChildren<QRadioButton *>())
            if (choice->text().contains(u"configured"_s))
                choice->setChecked(true);
        button(dialog, u"Apply"_s)->click();
        QCOMPARE(cleared.size(), 1);
        QCOMPARE(decided.size(), 0);
    }
};

} // namespace jobwatch

QTEST_MAIN(jobwatch::TestDialogs)
#include "tst_dialogs.moc"
