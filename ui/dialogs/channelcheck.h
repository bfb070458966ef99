#pragma once

#include <QStringList>

#include "core/domain/notificationsettings.h"

namespace jobwatch {

// What keeps a channel from being used, in a sentence; empty: nothing does. `others`: the names of the other
// channels.
QString channelMistake(const NotificationChannel &channel, const QStringList &others);

// A program and its arguments as a person types them: blanks between them, quotation marks around what has
// blanks, and within those a backslash before a quotation mark.
QStringList argumentsFrom(const QString &line);
QString lineOf(const QStringList &arguments);

// The settings after a channel was renamed: the rules that name it follow.
NotificationSettings withRenamedChannel(NotificationSettings settings, const QString &before,
                                        const QString &after);

} // namespace jobwatch
