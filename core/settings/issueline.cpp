#include <QCoreApplication>
#include <QStringList>

#include "core/settings/settings.h"
#include "core/text/words.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

QString issueLine(const SettingsIssue &issue)
{
    QStringList parts{oneLine(issue.file, 300)};
    if (issue.line > 0)
        parts.last() += u":%1:%2"_s.arg(issue.line).arg(issue.column);
    parts.append(issue.severity == SettingsIssue::Severity::Error
                     ? QCoreApplication::translate("Settings", "error")
                     : QCoreApplication::translate("Settings", "warning"));
    if (!issue.field.isEmpty())
        parts.append(oneLine(issue.field, 200));
    parts.append(oneLine(issue.sentence, 400));
    return parts.join(": "_L1);
}

} // namespace jobwatch
