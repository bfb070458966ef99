#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

// What is easily written and costs a window dearly, held against its sources.
namespace {

struct Source
{
    QString path;
    QString text;
};

QList<Source> sourcesOf(const QStringList &folders)
{
    const QDir root(QStringLiteral(JOBWATCH_SOURCE_DIR));
    QList<Source> sources;
    for (const QString &folder : folders) {
        QDirIterator it(root.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (!file.open(QIODevice::ReadOnly))
                qFatal("cannot read %s", qPrintable(file.fileName()));
            sources.append({root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
        }
    }
    return sources;
}

QString withoutComments(QString text)
{
    static const QRegularExpression comment(u"(^|\\s)//[^\\n]*"_s);
    return text.remove(comment);
}

// The characters of practically every font of a window. One that is missing is looked for in the other fonts
// of the computer, which costs as much as to paint a whole table. Arrows point the wrong way from right to
// left, too.
bool isInEveryFont(QChar c)
{
    static const QString punctuation = u"–—‘’‚“”„†‡•…‰‹›€™"_s;
    return c.unicode() < 0x180 || punctuation.contains(c); // Latin, as translations have it
}

} // namespace

class TestDearThings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noTableAsksForAllItsCellsToSizeAColumn()
    {
        QStringList found;
        const QList<Source> sources = sourcesOf({u"ui"_s});
        QVERIFY(sources.size() > 100);
        for (const Source &source : sources) {
            if (withoutComments(source.text).contains(u"ResizeToContents"_s))
                found.append(source.path);
        }
        QCOMPARE(found, QStringList());
    }

    void noWordOfTheWindowNeedsASecondFont()
    {
        // Arrows beside figures, in a dialog that comes after a replay.
        const QString allowed = u"ui/dialogs/consequencetable.cpp"_s;
        QStringList found;
        for (const Source &source : sourcesOf({u"ui"_s, u"core/text"_s, u"core/domain"_s})) {
            for (const QChar c : withoutComments(source.text)) {
                if (!isInEveryFont(c) && source.path != allowed)
                    found.append(source.path + u": "_s + c);
            }
        }
        QCOMPARE(found, QStringList());
    }
};

QTEST_APPLESS_MAIN(TestDearThings)
#include "tst_dearthings.moc"
