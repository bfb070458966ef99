#pragma once

#include <QDir>
#include <QList>

#include "core/settings/settings.h"
#include "core/settings/yaml.h"

namespace jobwatch {

// The state of one pass over a document: where the reader is, and what it found wrong.
class Reading
{
public:
    Reading(const QString &file, bool looksAtFiles);

    void fail(const YamlNode &node, const QString &sentence);
    void warn(const YamlNode &node, const QString &sentence);
    void fail(const YamlFault &fault);

    // A local path as the file means it. Warns of what is not there, if files are looked at.
    QString resolved(const YamlNode &node, const QString &path);

    QList<SettingsIssue> issues() const; // in the order of the file

private:
    friend class FieldScope;
    void add(SettingsIssue::Severity severity, int line, int column, const QString &sentence);

    QString m_file{};
    QDir m_folder{};
    bool m_looksAtFiles = false;
    QString m_field{};
    QList<SettingsIssue> m_issues{};
};

// While it lives, issues are about this field of the enclosing one.
class FieldScope
{
public:
    FieldScope(Reading &reading, const QString &key);
    FieldScope(Reading &reading, qsizetype index);
    ~FieldScope();
    FieldScope(const FieldScope &) = delete;
    FieldScope &operator=(const FieldScope &) = delete;

private:
    Reading &m_reading;
    QString m_before;
};

// The known word that `word` was probably meant to be; empty if none is close.
QString closestWord(const QString &word, const QStringList &known);
QString unknownKeySentence(const QString &key, const QStringList &known);

} // namespace jobwatch
