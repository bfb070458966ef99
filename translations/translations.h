#pragma once

#include <QLocale>

class QCoreApplication;

namespace jobwatch {

// Installs the words of that language, those of Qt's own dialogs included, in `application`. English stands
// in the source; its file holds the plural forms only. False: there are no words for it, English is used.
bool installTranslations(QCoreApplication &application, const QLocale &locale = {});

} // namespace jobwatch
