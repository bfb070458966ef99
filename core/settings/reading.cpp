#include "core/settings/reading.h"

#include <algorithm>
#include <QCoreApplication>
#include <QFileInfo>
#include <tuple>

#include "core/text/words.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

// How many letters must be changed, added or taken away to make one word of the other.
int distance(QStringView a, QStringView b)
{
    QList<int> row(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j)
        row[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = std::exchange(row[0], int(i));
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int replaced = diagonal + (a[i - 1].toLower() == b[j - 1].toLower() ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.last();
}

} // namespace

Reading::Reading(const QString &file, bool looksAtFiles)
    : m_file(file)
    , m_folder(QFileInfo(file).absolutePath())
    , m_looksAtFiles(looksAtFiles)
{
}

void Reading::fail(const YamlNode &node, const QString &sentence)
{
    add(SettingsIssue::Severity::Error, node.line, node.column, sentence);
}

void Reading::warn(const YamlNode &node, const QString &sentence)
{
    add(SettingsIssue::Severity::Warning, node.line, node.column, sentence);
}

void Reading::fail(const YamlFault &fault)
{
    add(SettingsIssue::Severity::Error, fault.line, fault.column, fault.sentence);
}

void Reading::add(SettingsIssue::Severity severity, int line, int column, const QString &sentence)
{
    m_issues.append(SettingsIssue{severity, m_file, line, column, m_field, oneLine(sentence, 1000)});
}

QString Reading::resolved(const YamlNode &node, const QString &path)
{
    const QString absolute = QDir::cleanPath(m_folder.absoluteFilePath(path));
    if (m_looksAtFiles && !QFileInfo(absolute).isFile())
        warn(node, QCoreApplication::translate("Settings", "There is no file %1.").arg(absolute));
    return absolute;
}

QList<SettingsIssue> Reading::issues() const
{
    QList<SettingsIssue> sorted = m_issues;
    std::stable_sort(sorted.begin(), sorted.end(), [](const SettingsIssue &a, const SettingsIssue &b) {
        return std::tie(a.line, a.column) < std::tie(b.line, b.column);
    });
    return sorted;
}

FieldScope::FieldScope(Reading &reading, const QString &key)
    : m_reading(reading)
    , m_before(reading.m_field)
{
    const QString shown = oneLine(key, 60);
    m_reading.m_field = m_before.isEmpty() ? shown : m_before + '.'_L1 + shown;
}

FieldScope::FieldScope(Reading &reading, qsizetype index)
    : m_reading(reading)
    , m_before(reading.m_field)
{
    m_reading.m_field = u"%1[%2]"_s.arg(m_before, QString::number(index));
}

FieldScope::~FieldScope()
{
    m_reading.m_field = m_before;
}

QString closestWord(const QString &word, const QStringList &known)
{
    constexpr qsizetype shortest = 3; // of two letters anything is close to anything
    if (word.size() < shortest)
        return {};
    const QString short_ = word.left(64);
    QString closest;
    int best = 1 + int(std::max<qsizetype>(1, short_.size() / 3));
    for (const QString &candidate : known) {
        const int far = distance(short_, candidate);
        if (far < best) {
            best = far;
            closest = candidate;
        }
    }
    return closest;
}

QString unknownKeySentence(const QString &key, const QStringList &known)
{
    const QString shown = oneLine(key, 60);
    const QString closest = closestWord(key, known);
    if (!closest.isEmpty())
        return QCoreApplication::translate("Settings", "“%1” is not known. Did you mean “%2”?")
            .arg(shown, closest);
    return QCoreApplication::translate("Settings", "“%1” is not known. Known here: %2.")
        .arg(shown, known.join(", "_L1));
}

} // namespace jobwatch
