#include <QAbstractButton>
#include <QDir>
#include <QLabel>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include "core/text/timerwords.h"
#include "core/text/words.h"
#include "tests/ui/scenes.h"
#include "tests/ui/visibletexts.h"
#include "translations/translations.h"
#include "ui/charts/plotview.h"
#include "ui/tables/tableview.h"
#include "ui/tables/timerrows.h"
#include "ui/window/pagestack.h"
#include "ui/window/sidebar.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

// What standards, keys and makers call themselves, in every language.
const QStringList names{
    u"UTC"_s,  u"CEST"_s,   u"BST"_s,   u"Europe/Berlin"_s, u"GET"_s,      u"POST"_s,          u"DELETE"_s,
    u"HTTP"_s, u"Slivka"_s, u"Slurm"_s, u"FOLIO"_s,         u"Jobwatch"_s, u"mod-scheduler"_s, u"Ctrl"_s,
    u"Alt"_s,  u"Shift"_s,  u"Space"_s, u"Return"_s,        u"Enter"_s,    u"Esc"_s,           u"Num"_s};

QStringList textsOf(const RunnerState &runner)
{
    QStringList texts{runner.key.runner.value, runner.testProblemText};
    for (const Stage stage : allStages)
        texts.append(runner.stages[stage].text);
    if (runner.pause)
        texts += {runner.pause->who, runner.pause->reason};
    return texts;
}

QStringList textsOf(const ServerState &server)
{
    QStringList texts{server.name.value, server.product, server.url.toString(), server.url.host()};
    if (server.contactError)
        texts.append(server.contactError->message);
    for (const ServiceState &service : server.services) {
        texts += {service.id.value, service.name, service.version, service.reported.word,
                  service.reported.message};
        for (const RunnerState &runner : service.runners)
            texts += textsOf(runner);
    }
    return texts;
}

QStringList textsOf(const TimerState &timer)
{
    QStringList texts{timer.key.id.value,
                      timer.name,
                      timer.record.who,
                      timer.record.why,
                      timer.record.breaker.reasonText,
                      timerScheduleText(timer.schedule)};
    texts += {timerTitle(timer), timerTitle(timer).section(u'/', -1)};
    texts += timer.key.id.value.split(u'#') + timer.name.split(u' ');
    if (timer.request)
        texts.append(timer.request->url);
    if (const auto &reported = timer.reported)
        texts += {reported->module,
                  reported->moduleId,
                  reported->owner,
                  reported->tenant,
                  reported->serverId,
                  reported->targetText,
                  QString::fromUtf8(reported->descriptor)};
    return texts;
}

// What servers and operators wrote in the sample, the longest first.
QStringList foreignTexts()
{
    QStringList texts = names;
    const Snapshot snapshot = sampleSnapshot();
    for (const ServerState &server : snapshot.servers)
        texts += textsOf(server);
    for (const TimerState &timer : snapshot.timers)
        texts += textsOf(timer);
    for (const Evidence &evidence : sampleEvidence())
        texts += {evidence.job.value, evidence.text};
    for (const HistoryEvent &event : sampleEvents())
        texts += {event.who, event.reason};
    texts += textsOfScenes();
    texts.removeAll(QString());
    texts.removeDuplicates();
    std::sort(texts.begin(), texts.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return texts;
}

// Letters of no language stand for ours (packaging/pseudo-language): what is left in plain ones is English.
QStringList englishWords(QString text, const QStringList &foreign)
{
    static const QRegularExpression plainWord(u"[A-Za-z]{3,}"_s);
    for (const QString &one : foreign)
        text.replace(one, u" "_s, Qt::CaseInsensitive);
    QStringList words;
    for (auto found = plainWord.globalMatch(text); found.hasNext();)
        words.append(found.next().captured());
    return words;
}

} // namespace

class TestLanguages : public QObject
{
    Q_OBJECT

private:
    QStringList m_foreign{};
    QSet<QString> m_seen{};
    QStringList m_english{}; // "scene: text", what is left untranslated
    QStringList m_cut{}; // buttons that show less than their text

    void readTexts(const QWidget &shown, const QString &name)
    {
        for (const QString &text : visibleTexts(shown)) {
            if (m_seen.contains(text))
                continue;
            m_seen.insert(text);
            const QStringList words = englishWords(text, m_foreign);
            if (!words.isEmpty())
                m_english.append(u"%1: %2 (%3)"_s.arg(name, text, words.join(u' ')));
        }
    }

    void measureButtons(const QWidget &shown, const QString &name)
    {
        for (const QAbstractButton *button : shown.findChildren<QAbstractButton *>()) {
            const auto *tool = qobject_cast<const QToolButton *>(button);
            const bool showsText =
                !tool || tool->icon().isNull() || tool->toolButtonStyle() != Qt::ToolButtonIconOnly;
            if (!showsText || button->text().isEmpty() || !button->isVisibleTo(&shown))
                continue;
            if (button->width() < button->minimumSizeHint().width())
                m_cut.append(u"%1: %2"_s.arg(name, button->text()));
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(u"ar_EG"_s));
        QVERIFY(installTranslations(*qApp));
        const QTemporaryDir folder;
        m_foreign = QStringList{folder.path() + u"/state.ini"_s, folder.path(), QDir::homePath(),
                                u"timers-2026-05-12.json"_s}
            + foreignTexts();
        const Look look = [this](QWidget &shown, const QString &name) {
            readTexts(shown, name);
            measureButtons(shown, name);
        };
        const SceneSetup setup{.folder = folder.path()};
        showViews(setup, look);
        showHistories(setup, look);
        showStates(setup, look);
        showDialogs(setup, look);
        showServerDialogs(setup, look);
    }

    void aNumberChoosesOneOfSixPlurals()
    {
        QSet<QString> forms;
        for (const int number : {0, 1, 2, 3, 11, 100}) {
            QString text = QCoreApplication::translate("Overview", "%n down", nullptr, number);
            forms.insert(text.remove(QLocale().toString(number)).remove(QString::number(number)));
        }
        QCOMPARE(forms.size(), 6);
    }

    void theWindowIsMirroredAndTimeIsNot()
    {
        QCOMPARE(qApp->layoutDirection(), Qt::RightToLeft);
        WindowFixture f;
        f.open();
        settle();
        const auto *sideBar = f.window->findChild<SideBar *>();
        QVERIFY(sideBar->mapTo(f.window.get(), QPoint()).x() > f.window->width() / 2);
        const TableView *table = f.window->pages().page()->table();
        QVERIFY(table->columnViewportPosition(0) > table->columnViewportPosition(1));
        f.window->openView(ViewId::History);
        settle();
        const auto charts = f.window->findChildren<PlotView *>();
        QVERIFY(!charts.isEmpty());
        for (const PlotView *chart : charts)
            QCOMPARE(chart->layoutDirection(), Qt::LeftToRight);
    }

    void everyTextIsTranslated() { QVERIFY2(m_english.isEmpty(), qPrintable(m_english.join(u'\n'))); }

    void buttonsShowTheirWholeText() { QVERIFY2(m_cut.isEmpty(), qPrintable(m_cut.join(u'\n'))); }
};

} // namespace jobwatch

QTEST_MAIN(jobwatch::TestLanguages)
#include "tst_languages.moc"
