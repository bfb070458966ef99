#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include "core/settings/commandsschema.h"
#include "core/settings/schema.h"
#include "core/settings/settings.h"

using namespace Qt::Literals::StringLiterals;
using namespace jobwatch;

namespace {

template <typename... Record>
QSet<QString> keysOf()
{
    QSet<QString> keys;
    const auto add = [&keys](const auto &fields) {
        for (const auto &field : fields)
            keys.insert(QString(field.key));
    };
    (add(Schema<Record>::fields()), ...);
    return keys;
}

QString manual()
{
    QFile file(QStringLiteral(JOBWATCH_SOURCE_DIR "/packaging/jobwatch.yaml.5"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// What the page sets as a key: the arguments of the macro Va, at the beginning of a line or after another.
QSet<QString> keysInManual()
{
    QSet<QString> keys;
    static const QRegularExpression macro(u"^\\.(?:It )?Va (.+)$"_s, QRegularExpression::MultilineOption);
    for (auto found = macro.globalMatch(manual()); found.hasNext();) {
        for (const QString &word : found.next().captured(1).split(u' ', Qt::SkipEmptyParts)) {
            if (word.size() > 1)
                keys.insert(word);
        }
    }
    keys.remove(u"."_s);
    return keys;
}

} // namespace

class TestManual : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeyIsInTheManualAndNoOther()
    {
        const auto keys = keysOf<Settings, ServerDefinition, QueueCommands, ServiceDefinition, ServiceRule,
                                 TestDefinition, TestPolicy, TestBudget, ExpectedOutput, RequestTimer,
                                 TimerSchedule, BreakerRules, ReportDefinition, ReportSchedule,
                                 AccountingRule, NotificationSettings, NotificationChannel, NotificationRule,
                                 DigestTimes, QuietHours, HistorySettings, Retention>();
        const QSet<QString> told = keysInManual();
        QCOMPARE((keys - told).values(), QStringList());
        QCOMPARE((told - keys).values(), QStringList());
    }

    void theExampleOfTheManualIsAccepted()
    {
        const QString page = manual();
        const qsizetype begin = page.indexOf(u".Bd -literal\n"_s) + 13;
        const QString example = page.sliced(begin, page.indexOf(u".Ed"_s, begin) - begin);
        const CheckedSettings read = parseSettings(example.toUtf8(), u"/config.yaml"_s);
        for (const SettingsIssue &issue : read.issues) // that some servers have no jobs is a warning
            QVERIFY2(issue.severity != SettingsIssue::Severity::Error, qPrintable(issueLine(issue)));
        QCOMPARE(read.settings.servers.size(), 4);
        QCOMPARE(read.settings.notifications.channels.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestManual)
#include "tst_manual.moc"
