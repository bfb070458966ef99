#include "core/connector/slivka/stderrhints.h"

#include <algorithm>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace jobwatch::slivka {

namespace {

QString firstMatch(const QStringList &lines, const QRegularExpression &pattern)
{
    const auto found = std::find_if(lines.begin(), lines.end(), [&pattern](const QString &line) {
        return pattern.match(line).hasMatch();
    });
    return found == lines.end() ? QString() : *found;
}

} // namespace

QString commandNotFoundLine(const QStringList &lines)
{
    static const QRegularExpression pattern(
        u": not found$|: command not found|No such file or directory$|: Command not found\\.$"_s);
    return firstMatch(lines, pattern);
}

QString notExecutableLine(const QStringList &lines)
{
    static const QRegularExpression pattern(
        u"Permission denied\\.?$|cannot execute|Exec format error|is a directory$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return firstMatch(lines, pattern);
}

QString decisiveLine(const QStringList &lines)
{
    static const QRegularExpression pattern(u"error|fatal|exception|failed|cannot|not found|killed"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const auto found = std::find_if(lines.rbegin(), lines.rend(),
                                    [](const QString &line) { return pattern.match(line).hasMatch(); });
    if (found != lines.rend())
        return *found;
    return lines.isEmpty() ? QString() : lines.last();
}

} // namespace jobwatch::slivka
