#include <QElapsedTimer>
#include <QTest>

#include "core/settings/yaml.h"

using namespace Qt::Literals::StringLiterals;
using namespace jobwatch;

class TestYaml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDocumentBecomesATreeWithPlaces()
    {
        const YamlDocument document = parseYaml("a: 1\nb:\n  - x\n  - {c: ~}\n");
        QVERIFY(!document.fault);
        const YamlNode *list = document.root.find(u"b");
        QVERIFY(list && list->isList());
        QCOMPARE(list->items.size(), 2);
        QCOMPARE(list->items.at(0).text, u"x"_s);
        QCOMPARE(list->items.at(0).line, 3);
        QCOMPARE(list->items.at(0).column, 5);
        QVERIFY(list->items.at(1).find(u"c")->isNull());
        QCOMPARE(document.root.find(u"nothing"), nullptr);
    }

    void anEmptyDocumentIsEmpty()
    {
        for (const QByteArray &bytes : {QByteArray(), QByteArray("\n\n"), QByteArray("# a remark\n")}) {
            const YamlDocument document = parseYaml(bytes);
            QVERIFY(!document.fault);
            QVERIFY(document.root.isNull());
        }
    }

    void whatIsNoPlainDocumentIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("part");

        const QByteArray bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n";
        QTest::newRow("aliases") << bomb << 2 << u"Aliases"_s;
        QTest::newRow("an alias to itself") << QByteArray("a: &a [*a]\n") << 1 << u"Aliases"_s;
        QTest::newRow("an alias to nothing") << QByteArray("a: *b\n") << 1 << u"not valid YAML"_s;
        QTest::newRow("a tab as indentation") << QByteArray("a:\n\tb: 1\n") << 2 << u"tab"_s;
        QTest::newRow("not UTF-8") << QByteArray("a: 1\nb: \xC3(\n") << 2 << u"UTF-8"_s;
        QTest::newRow("cut UTF-8") << QByteArray("a: \xE2\x82") << 1 << u"UTF-8"_s;
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFE:\0", 4) << 1 << u"UTF-8"_s;
        QTest::newRow("a null byte") << QByteArray("a: 1\0b: 2", 9) << 1 << u"control character"_s;
        QTest::newRow("an end mark of old")
            << QByteArray("a: 1\nb: \x04\nc: 2\n") << 2 << u"control character"_s;
        QTest::newRow("two documents") << QByteArray("a: 1\n---\nb: 2\n") << 3 << u"more than one"_s;
        QTest::newRow("a list that does not end") << QByteArray("a: [1, 2\n") << 1 << u"not valid YAML"_s;
        QTest::newRow("a text that does not end") << QByteArray("a: \"b\n") << 1 << u"not valid YAML"_s;
        QTest::newRow("an unknown escape") << QByteArray("a: \"\\q\"\n") << 1 << u"not valid YAML"_s;
        QTest::newRow("no code point") << QByteArray("a: \"\\uD800\"\n") << 1 << u"not valid YAML"_s;
        QTest::newRow("nested") << QByteArray(100, '[') + QByteArray(100, ']') << 1 << u"too deeply"_s;
    }

    void whatIsNoPlainDocumentIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, part);
        const YamlDocument document = parseYaml(bytes);
        QVERIFY(document.fault);
        QVERIFY(document.root.isNull());
        QVERIFY2(document.fault->sentence.contains(part), qPrintable(document.fault->sentence));
        QTEST(document.fault->line, "line");
    }

    void aHugeDocumentIsRefusedBeforeItIsParsed()
    {
        const YamlDocument document = parseYaml(QByteArray(int(yamlSizeLimit) + 1, 'x'));
        QVERIFY(document.fault);
        QVERIFY(document.fault->sentence.contains("4 MB"_L1));
    }

    // These make careless parsers recurse without end or take hours.
    void hostileDocumentsAreRefusedInTime_data()
    {
        QTest::addColumn<QByteArray>("bytes");

        const int size = 512 * 1024;
        QTest::newRow("lists") << QByteArray(size, '[');
        QTest::newRow("maps") << QByteArray(size, '{');
        QTest::newRow("lists on lines") << QByteArray("[\n").repeated(size / 2);
        QTest::newRow("items") << QByteArray("- ").repeated(size / 2);
        QTest::newRow("keys") << QByteArray("? ").repeated(size / 2);
        QTest::newRow("maps in maps") << QByteArray("{a: ").repeated(size / 4);
        QTest::newRow("lists and maps") << QByteArray("[{").repeated(size / 2);
        QTest::newRow("quotes") << QByteArray(size, '"');
        QTest::newRow("colons") << QByteArray(": ").repeated(size / 2);
        QTest::newRow("tags") << QByteArray("!").repeated(size);
        QTest::newRow("anchors") << QByteArray("&a ").repeated(size / 4);
        QTest::newRow("closed lists") << QByteArray("]").repeated(size);
    }

    void hostileDocumentsAreRefusedInTime()
    {
        QFETCH(QByteArray, bytes);
        QElapsedTimer timer;
        timer.start();
        const YamlDocument document = parseYaml(bytes);
        QVERIFY(document.fault);
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    }

    void textsThatLookLikeSomethingElseAreQuoted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("written");

        QTest::newRow("word") << u"clustalo"_s << QByteArray("clustalo");
        QTest::newRow("address") << u"https://example.org:8080/slivka"_s
                                 << QByteArray("https://example.org:8080/slivka");
        QTest::newRow("true") << u"true"_s << QByteArray("\"true\"");
        QTest::newRow("null") << u"null"_s << QByteArray("\"null\"");
        QTest::newRow("number") << u"007"_s << QByteArray("\"007\"");
        QTest::newRow("empty") << QString() << QByteArray("\"\"");
        QTest::newRow("blank") << u"a b"_s << QByteArray("\"a b\"");
        QTest::newRow("colon") << u"a: b"_s << QByteArray("\"a: b\"");
        QTest::newRow("remark") << u"a #b"_s << QByteArray("\"a #b\"");
        QTest::newRow("quotes and lines") << u"\"a\"\n\\"_s << QByteArray("\"\\\"a\\\"\\n\\\\\"");
    }

    void textsThatLookLikeSomethingElseAreQuoted()
    {
        QFETCH(QString, text);
        const QByteArray yaml = formatYaml(YamlNode::scalar(text));
        QTEST(yaml.trimmed(), "written");
        const YamlDocument again = parseYaml(yaml);
        QVERIFY(again.root.isScalar());
        QCOMPARE(again.root.text, text);
    }
};

QTEST_GUILESS_MAIN(TestYaml)
#include "tst_yaml.moc"
