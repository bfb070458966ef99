#include "core/settings/configtrouble.h"

#include <algorithm>
#include <QCoreApplication>

#include "core/settings/settings.h"

namespace jobwatch {

QString configurationTrouble(const QString &fileName)
{
    const CheckedSettings checked = readSettings(fileName);
    const auto isError = [](const SettingsIssue &issue) {
        return issue.severity == SettingsIssue::Severity::Error;
    };
    const auto first = std::find_if(checked.issues.begin(), checked.issues.end(), isError);
    if (first == checked.issues.end())
        return {};
    const auto more = int(std::count_if(first + 1, checked.issues.end(), isError));
    return more == 0 ? issueLine(*first)
                     : QCoreApplication::translate("Settings", "%1 (and %n more mistakes)", nullptr, more)
                           .arg(issueLine(*first));
}

} // namespace jobwatch
