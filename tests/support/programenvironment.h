#pragma once

#include <QDir>
#include <QProcessEnvironment>

namespace jobwatch::test {

// For a program of its own below `folder`, with no display, and with what libraries leak known.
inline QProcessEnvironment programEnvironment(const QString &folder,
                                              const QString &language = QStringLiteral("C.UTF-8"))
{
    QProcessEnvironment made = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LANGUAGE"})
        made.remove(QString::fromLatin1(name));
    made.insert(QStringLiteral("LC_ALL"), language);
    made.insert(
        QStringLiteral("LSAN_OPTIONS"),
        QStringLiteral("print_suppressions=0:suppressions=" JOBWATCH_SOURCE_DIR "/tests/support/leaks.supp"));
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"})
        made.insert(QString::fromLatin1(name), QDir(folder).filePath(QString::fromLatin1(name)));
    return made;
}

} // namespace jobwatch::test
