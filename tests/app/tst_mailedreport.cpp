#include <csignal>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "core/base/clock.h"
#include "core/report/checksum.h"
#include "tests/report/smallhistory.h"
#include "tests/support/mailserver.h"

using namespace jobwatch;
using namespace jobwatch::test;
using namespace Qt::Literals::StringLiterals;

// The program without a window makes a report that is due, paints it and mails it: from the history and the
// configuration to what can be read in the file that came by mail.
class TestMailedReport : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder{};

    QString place(const QString &name) const { return m_folder.filePath(name); }
    bool write(const QString &name, const QByteArray &content) const
    {
        QFile file(place(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    }
    // Of October, every week. It was sent last ten days ago, so one is due at the start.
    bool prepare(int port) const
    {
        const auto store = openStore(place(u"history.db"_s), StoreMode::ReadWrite);
        StoreBatch batch;
        batch.events = smallhistory::events();
        batch.evidence = smallhistory::jobs();
        const Instant last = SystemClock().now() - std::chrono::hours(24 * 10);
        batch.values.insert(u"reports"_s,
                            "{\"version\":1,\"done\":{\"October\":" + QByteArray::number(toMs(last)) + "}}");
        return store && (*store)->write(batch) && write(u"outcomes.jsonl"_s, "\n")
            && write(u"config.yaml"_s, configuration(port));
    }
    static QByteArray configuration(int port)
    {
        return "version: 1\n"
               "servers:\n"
               "  - {name: bio, kind: feed, path: outcomes.jsonl}\n"
               "reports:\n"
               "  - {name: October, period: custom, from: \"2026-09-30T22:00:00Z\","
               " to: \"2026-10-31T23:00:00Z\", zone: Europe/Berlin, format: pdf, weekly: {day: monday}}\n"
               "notifications:\n"
               "  channels:\n"
               "    - {name: ops, kind: email, host: 127.0.0.1, port: "
            + QByteArray::number(port)
            + ", security: none, from: jobwatch@example.org, to: [ops@example.org]}\n"
              "  rules:\n"
              "    - {channels: [ops], servers: [nobody]}\n";
    }

private Q_SLOTS:
    void aReportThatIsDueIsMailedAsPdfWithoutAWindow()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext is not installed (poppler-utils)");
        MailServer server;
        const int port = server.port();
        if (port == 0)
            QSKIP("python3-aiosmtpd is not installed");
        QVERIFY(prepare(port));

        QProcess watch;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
            environment.remove(name);
        watch.setProcessEnvironment(environment);
        watch.start(QStringLiteral(JOBWATCH_PROGRAM),
                    {u"watch"_s, u"--jsonl"_s, u"--config"_s, place(u"config.yaml"_s), u"--store"_s,
                     place(u"history.db"_s)});
        QVERIFY(watch.waitForStarted());
        const QJsonObject mail = server.next();
        ::kill(pid_t(watch.processId()), SIGTERM);
        QVERIFY(watch.waitForFinished(60'000));
        QCOMPARE(watch.exitStatus(), QProcess::NormalExit);
        QCOMPARE(watch.exitCode(), 0);
        const QByteArray said = watch.readAllStandardError();

        QVERIFY2(!mail.isEmpty(), said.constData());
        QVERIFY2(header(mail, u"Subject"_s).startsWith(u"[Jobwatch] October – "_s),
                 qPrintable(header(mail, u"Subject"_s)));
        const QJsonArray files = mail.value(u"files"_s).toArray();
        QCOMPARE(files.size(), 1);
        QCOMPARE(files[0][u"type"_s].toString(), u"application/pdf"_s);
        const auto content = QByteArray::fromBase64(files[0][u"content"_s].toString().toLatin1());
        QVERIFY(content.startsWith("%PDF-"));
        QCOMPARE(checkContent(content).value(), Integrity::Unchanged);
        QVERIFY(write(u"october.pdf"_s, content));
        QProcess reading;
        reading.start(u"pdftotext"_s, {u"-layout"_s, place(u"october.pdf"_s), u"-"_s});
        QVERIFY(reading.waitForFinished() && reading.exitCode() == 0);
        const QString text = QString::fromUtf8(reading.readAll());
        for (const QString &part :
             {u"Availability report"_s, u"All servers – October 2026"_s, u"muscle"_s, u"1 of "_s})
            QVERIFY2(text.contains(part), qPrintable(part + u'\n' + text));
    }
};

QTEST_GUILESS_MAIN(TestMailedReport)
#include "tst_mailedreport.moc"
