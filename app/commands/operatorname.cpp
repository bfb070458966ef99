#include "app/commands/operatorname.h"

#include <pwd.h>
#include <unistd.h>

namespace jobwatch {

// $USER is often not set under cron, in containers and in services.
QString operatorName()
{
    const QString name = qEnvironmentVariable("USER");
    if (!name.isEmpty())
        return name;
    const passwd *account = getpwuid(getuid());
    return account ? QString::fromLocal8Bit(account->pw_name) : QString::number(getuid());
}

} // namespace jobwatch
