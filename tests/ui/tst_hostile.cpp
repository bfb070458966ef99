#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include "tests/ui/hostile.h"
#include "tests/ui/scenes.h"
#include "tests/ui/visibletexts.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

constexpr qsizetype longest = 8000; // a tooltip of 4000 with its markup

bool turnsDirection(QChar c)
{
    return (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
}

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t';
}

// What is wrong with a text as somebody reads it: a few words, or nothing.
QString harmIn(const QString &text)
{
    if (text.size() > longest)
        return u"%1 characters"_s.arg(text.size());
    if (std::any_of(text.begin(), text.end(), turnsDirection))
        return u"turns the direction"_s;
    if (std::any_of(text.begin(), text.end(), isControl))
        return u"has a control character"_s;
    return {};
}

// A single & would become the letter after Alt.
bool losesItsSign(const QString &text)
{
    return QString(text).remove(u"&&"_s).contains(hostileMnemonic());
}

QStringList labelHarm(const QWidget &shown)
{
    QStringList harm;
    for (const QLabel *label : shown.findChildren<QLabel *>()) {
        const bool reads = label->textFormat() == Qt::RichText
            || (label->textFormat() == Qt::AutoText && Qt::mightBeRichText(label->text()));
        if (reads && label->text().contains(hostileMarkup()))
            harm.append(u"label reads markup: "_s + label->text().left(80));
        if (label->buddy() && losesItsSign(label->text()))
            harm.append(u"label loses its &: "_s + label->text().left(80));
    }
    return harm;
}

QStringList mnemonicHarm(const QWidget &shown)
{
    QStringList texts;
    for (const QAbstractButton *button : shown.findChildren<QAbstractButton *>())
        if (const auto *tool = qobject_cast<const QToolButton *>(button); !tool || !tool->defaultAction())
            texts.append(button->text());
    for (const QTabBar *tabs : shown.findChildren<QTabBar *>())
        for (int i = 0; i < tabs->count(); ++i)
            texts.append(tabs->tabText(i));
    for (const QAction *action : shown.findChildren<QAction *>())
        texts.append(action->text());
    texts.removeIf([](const QString &text) { return !losesItsSign(text); });
    return texts;
}

} // namespace

class TestHostile : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder{};
    QStringList m_harm{}; // "scene: what: text"
    QSet<QString> m_titles{};
    int m_texts = 0;

    void look(const QWidget &shown, const QString &name)
    {
        // How the operator called the server stands in a field of the operator's own.
        const bool ownWords = name == u"edit-server"_s;
        for (const QString &text : ownWords ? QStringList() : visibleTexts(shown)) {
            ++m_texts;
            if (const QString harm = harmIn(text); !harm.isEmpty())
                m_harm.append(u"%1: %2: %3"_s.arg(name, harm, text.left(100)));
        }
        for (const QString &text : toolTips(shown))
            if (Qt::mightBeRichText(text) && text.contains(hostileMarkup()))
                m_harm.append(u"%1: read as markup: %2"_s.arg(name, text.left(100)));
        for (const QString &harm : labelHarm(shown) + mnemonicHarm(shown))
            m_harm.append(name + u": "_s + harm.left(200));
    }

private Q_SLOTS:
    void everyViewLooksHarmless_data()
    {
        using Show = void (*)(const SceneSetup &, const Look &);
        QTest::addColumn<Show>("show");
        QTest::newRow("views") << Show(showViews);
        QTest::newRow("histories") << Show(showHistories);
        QTest::newRow("states") << Show(showStates);
        QTest::newRow("dialogs and menus") << Show(showDialogs);
        QTest::newRow("dialogs of servers") << Show(showServerDialogs);
    }

    void everyViewLooksHarmless()
    {
        using Show = void (*)(const SceneSetup &, const Look &);
        QFETCH(Show, show);
        m_harm.clear();
        m_texts = 0;
        show({.folder = m_folder.path(), .snapshot = hostileSnapshot(), .questions = hostileQuestions()},
             [this](QWidget &shown, const QString &name) { look(shown, name); });
        m_harm.removeDuplicates();
        QVERIFY(m_texts > 50); // something was looked at
        QVERIFY2(m_harm.isEmpty(), qPrintable(m_harm.mid(0, 40).join(u'\n')));
    }
};

} // namespace jobwatch

QTEST_MAIN(jobwatch::TestHostile)
#include "tst_hostile.moc"
