#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "core/report/checksum.h"

using namespace jobwatch;
using namespace Qt::Literals::StringLiterals;

class TestReportChecksum : public QObject
{
    Q_OBJECT

private:
    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

private Q_SLOTS:
    void aSealedFileIsUnchanged()
    {
        QCOMPARE(checkContent(sealed("figures\n" + checksumPlace() + "\n")), Result(Integrity::Unchanged));
    }

    void everyChangedByteIsNoticed()
    {
        const QByteArray content = sealed("figures\n" + checksumPlace() + "\nend");
        const qsizetype mark = content.indexOf("jobwatch-sha256:");
        for (qsizetype i = 0; i < content.size(); ++i) {
            QByteArray changed = content;
            changed[i] = char(changed[i] == '7' ? '8' : '7');
            const auto result = checkContent(changed);
            const bool inMark = i >= mark && i < mark + 16; // then there is no checksum any more
            QVERIFY2(inMark ? !result : result == Result(Integrity::Changed), qPrintable(QString::number(i)));
        }
        QCOMPARE(checkContent(content + ' '), Result(Integrity::Changed));
        QCOMPARE(checkContent(content.chopped(1)), Result(Integrity::Changed));
    }

    void textThatLooksLikeAChecksumIsText()
    {
        const QByteArray hostile = "jobwatch-sha256:" + QByteArray(64, 'a');
        const QByteArray content = sealed(hostile + "\n" + checksumPlace());
        QVERIFY(content.startsWith(hostile));
        QCOMPARE(checkContent(content), Result(Integrity::Unchanged));
    }

    void whatHasNoChecksumIsAnError()
    {
        QVERIFY(!checkContent("anything"));
        QVERIFY(!checkContent({}));
        QVERIFY(!checkContent("jobwatch-sha256:123"));
        QStringList changed;
        QCOMPARE(checkReport(u"/nowhere/report.html"_s, changed).error().kind, ErrorKind::NotFound);
    }

    void aFolderIsCheckedFileByFile()
    {
        const QTemporaryDir folder;
        const QList<ReportFile> files{{u"services.csv"_s, "a,b\r\n"}, {u"time.csv"_s, "c\r\n"}};
        for (const ReportFile &file : files)
            write(folder.filePath(file.name), file.content);
        write(folder.filePath(QString::fromLatin1(checksumsFile)), checksumsOf(files));
        QStringList changed;
        QCOMPARE(checkReport(folder.path(), changed), Result(Integrity::Unchanged));
        QCOMPARE(checkReport(folder.filePath(QString::fromLatin1(checksumsFile)), changed),
                 Result(Integrity::Unchanged));
        QVERIFY(changed.isEmpty());

        write(folder.filePath(u"services.csv"_s), "a,B\r\n");
        QVERIFY(QFile::remove(folder.filePath(u"time.csv"_s)));
        write(folder.filePath(u"more.csv"_s), "slipped in\r\n");
        QCOMPARE(checkReport(folder.path(), changed), Result(Integrity::Changed));
        QCOMPARE(changed, (QStringList{u"services.csv"_s, u"time.csv"_s, u"more.csv"_s}));
    }

    void aListLeadsToNoOtherFolder()
    {
        const QTemporaryDir folder;
        write(folder.filePath(QString::fromLatin1(checksumsFile)),
              QByteArray(64, '0') + "  ../../etc/passwd\n");
        QStringList changed;
        QCOMPARE(checkReport(folder.path(), changed).error().kind, ErrorKind::Malformed);
    }
};

QTEST_GUILESS_MAIN(TestReportChecksum)
#include "tst_reportchecksum.moc"
