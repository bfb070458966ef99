#include "translations/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

using namespace Qt::StringLiterals;

// Resources of a static library are taken in only if somebody asks for them, outside any namespace.
static void takeInResources()
{
    Q_INIT_RESOURCE(jobwatch_translations);
}

namespace jobwatch {

namespace {

bool install(QCoreApplication &application, const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(locale, name, u"_"_s, folder)) {
        QCoreApplication::installTranslator(translator);
        return true;
    }
    delete translator;
    return false;
}

} // namespace

bool installTranslations(QCoreApplication &application, const QLocale &locale)
{
    takeInResources();
    // English first: its plural forms stand in where the language has no word.
    install(application, QLocale(QLocale::English), u"jobwatch"_s, u":/translations"_s);
    if (locale.language() == QLocale::English || locale.language() == QLocale::C)
        return true;
    const bool ours = install(application, locale, u"jobwatch"_s, u":/translations"_s);
    if (ours)
        install(application, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    return ours;
}

} // namespace jobwatch
