#include "ui/dialogs/testdraft.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QSet>

#include "core/settings/duration.h"
#include "core/text/words.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

namespace {

constexpr int longestName = 64; // as the configuration takes it
constexpr Span shortest = 1s;
constexpr Span longest = 24h * 30;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TestDraft)
};

template <typename Map>
TestDraft::Rows rowsOf(const Map &map)
{
    TestDraft::Rows rows;
    for (auto entry = map.begin(); entry != map.end(); ++entry)
        rows.append({entry.key(), entry.value()});
    return rows;
}

QMap<QString, QString> mapOf(const TestDraft::Rows &rows)
{
    QMap<QString, QString> map;
    for (const QStringList &row : rows)
        map.insert(row.value(0).trimmed(), row.value(1));
    return map;
}

QString rowNumber(qsizetype row)
{
    return QLocale().toString(row + 1);
}

DraftRemark lengthRemark(const QString &text)
{
    const Result<Span> length = parseDuration(text.trimmed());
    if (!length)
        return {length.error().message};
    return *length < shortest || *length > longest ? DraftRemark{Words::tr("Between 1s and 30d.")}
                                                   : DraftRemark{};
}

DraftRemark fileRemark(const QString &path)
{
    const QString shown = oneLine(path, 80);
    if (!QFileInfo(path).isAbsolute())
        return {Words::tr("“%1” is no whole path: it begins with “/”.").arg(shown)};
    const QFileInfo file(path);
    return file.isFile() && file.isReadable()
        ? DraftRemark{}
        : DraftRemark{Words::tr("“%1” cannot be read on this computer.").arg(shown), false};
}

// Of several, what is a mistake comes first.
DraftRemark worse(const DraftRemark &one, const DraftRemark &other)
{
    const bool otherIsWorse =
        !other.sentence.isEmpty() && (one.sentence.isEmpty() || (other.isMistake && !one.isMistake));
    return otherIsWorse ? other : one;
}

// Rows that are named by their first column.
DraftRemark namesRemark(const TestDraft::Rows &rows, bool mayRepeat)
{
    QSet<QString> known;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const QString name = rows.at(row).value(0).trimmed();
        if (name.isEmpty())
            return {Words::tr("Row %1 has no name.").arg(rowNumber(row))};
        if (!mayRepeat && known.contains(name))
            return {Words::tr("“%1” is there twice.").arg(oneLine(name, 60))};
        known.insert(name);
    }
    return {};
}

DraftRemark filesRemark(const TestDraft &draft)
{
    DraftRemark remark = namesRemark(draft.files, false);
    for (qsizetype row = 0; row < draft.files.size(); ++row) {
        const QString name = draft.files.at(row).value(0).trimmed(), path = draft.files.at(row).value(1);
        for (const QStringList &parameter : draft.parameters)
            if (!name.isEmpty() && parameter.value(0).trimmed() == name)
                remark =
                    worse(remark, {Words::tr("“%1” is among the parameters, too.").arg(oneLine(name, 60))});
        remark = worse(remark,
                       path.isEmpty() ? DraftRemark{Words::tr("Row %1 names no file.").arg(rowNumber(row))}
                                      : fileRemark(path));
    }
    return remark;
}

DraftRemark expectRemark(const TestDraft::Rows &rows)
{
    DraftRemark remark;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        if (rows.at(row).value(0).trimmed().isEmpty())
            remark = worse(remark, {Words::tr("Row %1 names no output file.").arg(rowNumber(row))});
        if (const QString path = rows.at(row).value(2); !path.isEmpty())
            remark = worse(remark, fileRemark(path));
    }
    return remark;
}

DraftRemark runnerRemark(const QString &runner)
{
    if (runner.isEmpty())
        return {Words::tr("The runner has no name; “default” where the server has but one.")};
    if (runner.size() > longestName)
        return {Words::tr("A name has at most %n characters.", nullptr, longestName)};
    return oneLine(runner) == runner ? DraftRemark{}
                                     : DraftRemark{Words::tr("A name is one line without blanks around it.")};
}

} // namespace

TestDraft draftOf(const TestDefinition &test)
{
    TestDraft draft{.runner = test.runner.value, .kind = test.kind};
    for (auto entry = test.parameters.begin(); entry != test.parameters.end(); ++entry)
        for (const QString &value : entry.value())
            draft.parameters.append({entry.key(), value});
    draft.files = rowsOf(test.files);
    draft.script = test.script;
    draft.qos = test.qos;
    draft.account = test.account;
    draft.workFolder = test.workFolder;
    draft.environment = rowsOf(test.environment);
    draft.timeout = formatDuration(test.timeout);
    draft.queueWait = formatDuration(test.queueWaitLimit);
    for (const ExpectedOutput &output : test.expect)
        draft.expect.append({output.file, output.contains, output.equalsFile});
    return draft;
}

TestDefinition testFrom(const TestDraft &draft, const TestDefinition &given)
{
    if (draft == draftOf(given))
        return given;
    TestDefinition test = given;
    test.runner = RunnerId{draft.runner};
    test.kind = draft.kind;
    test.parameters.clear();
    for (const QStringList &row : draft.parameters)
        test.parameters[row.value(0).trimmed()].append(row.value(1));
    test.files = mapOf(draft.files);
    test.script = draft.script;
    test.qos = draft.qos;
    test.account = draft.account;
    test.workFolder = draft.workFolder;
    test.environment = mapOf(draft.environment);
    if (const auto timeout = parseDuration(draft.timeout.trimmed()))
        test.timeout = *timeout;
    if (const auto wait = parseDuration(draft.queueWait.trimmed()))
        test.queueWaitLimit = *wait;
    test.expect.clear();
    for (const QStringList &row : draft.expect)
        test.expect.append({row.value(0).trimmed(), row.value(1), row.value(2)});
    return test;
}

DraftRemarks remarksOn(const TestDraft &draft, ServerKind kind)
{
    DraftRemarks remarks;
    remarks.runner = runnerRemark(draft.runner);
    remarks.timeout = lengthRemark(draft.timeout);
    remarks.queueWait = lengthRemark(draft.queueWait);
    remarks.expect = expectRemark(draft.expect);
    if (kind == ServerKind::Slurm) {
        remarks.script = draft.script.isEmpty()
            ? DraftRemark{Words::tr("A test of a queueing system is a script.")}
            : fileRemark(draft.script);
        remarks.environment = namesRemark(draft.environment, false);
    } else {
        remarks.parameters = namesRemark(draft.parameters, true);
        remarks.files = filesRemark(draft);
    }
    return remarks;
}

QString DraftRemarks::firstMistake() const
{
    for (const DraftRemark *remark :
         {&runner, &parameters, &files, &script, &environment, &timeout, &queueWait, &expect})
        if (remark->isMistake && !remark->sentence.isEmpty())
            return remark->sentence;
    return {};
}

QString testTitle(const TestDefinition &test)
{
    const QString runner = oneLine(test.runner.value, 40);
    return test.kind == TestKind::Smoke ? Words::tr("%1, smoke test").arg(runner)
                                        : Words::tr("%1, full test").arg(runner);
}

} // namespace jobwatch
