#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

// Who may know whom (ARCHITECTURE.md), held against the includes of every source file.
namespace {

struct Rule
{
    QString folder; // the most specific folder that matches a file decides
    QStringList ours; // prefixes of our own headers that it may include
    QStringList foreign; // regular expressions of other headers that it may include; empty: any Qt Core
};

const QString stdOrCore =
    u"^(Q(?!Object$|Timer$|File$|Dir$|Process$|Thread$|Sql|Network|Widget|Tcp|LocalS)\\w+|[a-z_]+)$"_s;
const QString anyCore =
    u"^(Q(?!Sql|Widget|Chart|Gui|Application$|Painter)\\w+|[a-z_]+(\\.h)?|sys/\\w+\\.h)$"_s;

QList<Rule> rules()
{
    const QStringList values{u"core/base/time.h"_s, u"core/base/id.h"_s, u"core/base/result.h"_s,
                             u"core/base/sharedlist.h"_s};
    const QStringList base{u"core/base/"_s}, domain = base + QStringList{u"core/domain/"_s},
                                             text = domain + QStringList{u"core/text/"_s};
    return {
        {u"core/base"_s, base, {stdOrCore}},
        {u"core/domain"_s, values + QStringList{u"core/domain/"_s}, {stdOrCore}}, // no clock, no log
        {u"core/text"_s, text, {stdOrCore}},
        {u"core/http"_s, text + QStringList{u"core/http/"_s}, {anyCore, u"^curl/curl\\.h$"_s}},
        {u"core/secrets"_s, text + QStringList{u"core/secrets/"_s}, {anyCore, u"^qt6keychain/"_s}},
        {u"core/report"_s, text + QStringList{u"core/report/"_s}, {anyCore}},
        {u"core/notify"_s,
         text + QStringList{u"core/http/"_s, u"core/secrets/"_s, u"core/notify/"_s},
         {anyCore, u"^curl/curl\\.h$"_s}},
        {u"core/control"_s, text + QStringList{u"core/control/"_s}, {anyCore}},
        {u"core/connector"_s,
         text + QStringList{u"core/http/"_s, u"core/secrets/"_s, u"core/connector/"_s},
         {anyCore, u"^simdjson\\.h$"_s}},
        {u"core/store"_s,
         text + QStringList{u"core/store/"_s},
         {anyCore, u"^QSql\\w*$"_s, u"^sqlite3\\.h$"_s}},
        {u"core/settings"_s, text + QStringList{u"core/settings/"_s}, {anyCore, u"^yaml-cpp/"_s}},
        {u"core/monitor"_s,
         text
             + QStringList{u"core/http/"_s, u"core/secrets/"_s, u"core/notify/"_s, u"core/control/"_s,
                           u"core/connector/"_s, u"core/store/"_s, u"core/settings/"_s, u"core/report/"_s,
                           u"core/monitor/"_s},
         {anyCore}},
        {u"ui"_s,
         text
             + QStringList{u"core/settings/"_s, u"core/report/"_s, u"core/monitor/monitorclient.h"_s,
                           u"core/monitor/ask.h"_s, u"core/notify/noticepreview.h"_s, u"ui/"_s},
         {u"^(Q(?!Sql|HttpServer|Tcp|Network)\\w+|[a-z_]+(\\.h)?)$"_s}},
        {u"app/demo"_s,
         {u"app/demo/"_s, u"core/base/"_s},
         {u"^(Q(?!Sql|Widget|Chart)\\w+|[a-z_]+|httplib\\.h)$"_s}},
        {u"app"_s, {u"core/"_s, u"ui/"_s, u"app/"_s, u"translations/"_s}, {u"."_s}},
    };
}

const Rule *ruleFor(const QList<Rule> &all, const QString &path)
{
    const Rule *best = nullptr;
    for (const Rule &rule : all) {
        if (path.startsWith(rule.folder + u'/') && (!best || rule.folder.size() > best->folder.size()))
            best = &rule;
    }
    return best;
}

bool isAllowed(const Rule &rule, const QString &header, bool quoted)
{
    if (quoted && header.endsWith(u".moc"_s))
        return true;
    if (quoted) {
        return std::any_of(rule.ours.begin(), rule.ours.end(),
                           [&](const QString &prefix) { return header.startsWith(prefix); });
    }
    return std::any_of(rule.foreign.begin(), rule.foreign.end(), [&](const QString &pattern) {
        return QRegularExpression(pattern).match(header).hasMatch();
    });
}

struct Include
{
    QString header;
    bool quoted = false;
};

QList<Include> includesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    static const QRegularExpression line(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s,
                                         QRegularExpression::MultilineOption);
    QList<Include> includes;
    auto matches = line.globalMatch(QString::fromUtf8(file.readAll()));
    while (matches.hasNext()) {
        const auto match = matches.next();
        includes.append(Include{match.captured(2), match.captured(1) == u'"'});
    }
    return includes;
}

} // namespace

class TestIncludes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileIncludesOnlyWhatItsFolderMayKnow()
    {
        const QDir root(QStringLiteral(JOBWATCH_SOURCE_DIR));
        const QList<Rule> all = rules();
        QStringList broken;
        int files = 0;
        for (const QString &top : {u"core"_s, u"ui"_s, u"app"_s}) {
            QDirIterator it(root.filePath(top), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                            QDirIterator::Subdirectories);
            while (it.hasNext()) {
                const QString path = root.relativeFilePath(it.next());
                const Rule *rule = ruleFor(all, path);
                QVERIFY2(rule, qPrintable(u"no rule for "_s + path));
                ++files;
                for (const Include &include : includesOf(root.filePath(path))) {
                    if (!isAllowed(*rule, include.header, include.quoted))
                        broken.append(path + u" includes "_s + include.header);
                }
            }
        }
        QVERIFY2(broken.isEmpty(), qPrintable(u'\n' + broken.join(u'\n')));
        QVERIFY(files > 50);
    }

    void theRulesRefuse_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("header");
        QTest::addColumn<bool>("quoted");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("a timer in the domain") << u"core/domain/x.h"_s << u"QTimer"_s << false << false;
        QTest::newRow("a clock in the domain")
            << u"core/domain/x.cpp"_s << u"core/base/clock.h"_s << true << false;
        QTest::newRow("a file in the domain") << u"core/domain/x.cpp"_s << u"QFile"_s << false << false;
        QTest::newRow("the store in a connector")
            << u"core/connector/x.cpp"_s << u"core/store/store.h"_s << true << false;
        QTest::newRow("a connector in the store")
            << u"core/store/x.cpp"_s << u"core/connector/connector.h"_s << true << false;
        QTest::newRow("the engine in the window")
            << u"ui/x.cpp"_s << u"core/monitor/engine.h"_s << true << false;
        QTest::newRow("the client in the window")
            << u"ui/x.cpp"_s << u"core/monitor/monitorclient.h"_s << true << true;
        QTest::newRow("curl outside http") << u"core/connector/x.cpp"_s << u"curl/curl.h"_s << false << false;
        QTest::newRow("curl in http") << u"core/http/x.cpp"_s << u"curl/curl.h"_s << false << true;
        QTest::newRow("the core in the demo")
            << u"app/demo/x.cpp"_s << u"core/domain/status.h"_s << true << false;
        QTest::newRow("widgets in the core") << u"core/monitor/x.cpp"_s << u"QWidget"_s << false << false;
    }
    void theRulesRefuse()
    {
        QFETCH(QString, path);
        QFETCH(QString, header);
        QFETCH(bool, quoted);
        QFETCH(bool, allowed);
        const QList<Rule> all = rules();
        QCOMPARE(isAllowed(*ruleFor(all, path), header, quoted), allowed);
    }
};

QTEST_APPLESS_MAIN(TestIncludes)
#include "tst_includes.moc"
