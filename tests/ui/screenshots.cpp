// Writes a picture of every view, state and dialog, with invented data, into a folder: screenshots FOLDER
// With --language CODE (ar is the made-up one) in another language. Light and dark at 1440 x 900; the views
// also at 1024 x 700 and, by a second process, in twice the size.

#include <QApplication>
#include <QDir>
#include <QProcess>
#include <QTextStream>

#include "tests/ui/scenes.h"
#include "translations/translations.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

// "services-1024-light.png"; a name that came before gets a number.
class Photographer
{
public:
    Photographer(const QString &folder, ThemeChoice theme)
        : m_setup{.folder = folder, .theme = theme}
    {
    }

    void takeAll()
    {
        const Look look = looking({});
        showViews(m_setup, look);
        showHistories(m_setup, look);
        showStates(m_setup, look);
        showDeeds(m_setup, look);
        showDialogs(m_setup, look);
        showServerDialogs(m_setup, look);
        m_setup.size = QSize(1024, 700);
        showViews(m_setup, looking(u"-1024"_s));
        showHistories(m_setup, looking(u"-1024"_s));
        showDialogs(m_setup, looking(u"-1024"_s));
    }

    void takeLarge() { showViews(m_setup, looking(u"-2x"_s)); }

private:
    Look looking(const QString &suffix)
    {
        return [this, suffix](QWidget &shown, const QString &name) { take(shown, name + suffix); };
    }

    void take(QWidget &shown, const QString &name)
    {
        const int count = ++m_taken[name];
        const QString number = count > 1 ? u"-%1"_s.arg(count) : QString();
        const QString file =
            u"%1/%2%3-%4.png"_s.arg(m_setup.folder, name, number, QString(themeChoiceId(m_setup.theme)));
        if (!shown.grab().save(file))
            qFatal("%s cannot be written", qPrintable(file));
        QTextStream(stdout) << file << '\n';
    }

    SceneSetup m_setup{};
    QMap<QString, int> m_taken{};
};

// The scale of Qt cannot be changed in a running program.
int takeLargeOnes(const QStringList &arguments)
{
    QProcess larger;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_SCALE_FACTOR"_s, u"2"_s);
    larger.setProcessEnvironment(environment);
    larger.setProcessChannelMode(QProcess::ForwardedChannels);
    larger.start(QCoreApplication::applicationFilePath(), arguments + QStringList{u"--large"_s});
    return larger.waitForFinished(-1) ? larger.exitCode() : 1;
}

} // namespace

} // namespace jobwatch

int main(int argc, char **argv)
{
    using namespace jobwatch;
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) // the same pictures on every desktop, and without one
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (qEnvironmentVariableIsEmpty("TZ"))
        qputenv("TZ", "UTC");
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments().mid(1);
    if (const qsizetype option = arguments.indexOf(u"--language"_s); option >= 0)
        QLocale::setDefault(QLocale(arguments.value(option + 1)));
    installTranslations(application);
    const QString folder = arguments.value(0, u"screenshots"_s);
    QDir().mkpath(folder);
    const bool large = arguments.contains(u"--large"_s);
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        Photographer photographer(folder, theme);
        large ? photographer.takeLarge() : photographer.takeAll();
    }
    QFile::remove(folder + u"/state.ini"_s);
    return large ? 0 : takeLargeOnes(arguments);
}
