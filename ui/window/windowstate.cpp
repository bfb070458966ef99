#include "ui/window/windowstate.h"

#include <algorithm>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QStandardPaths>

#include "ui/window/windowsetup.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

RangeChoice rangeFrom(const QVariant &number)
{
    const int value = number.toInt();
    return value >= int(RangeChoice::Hour) && value <= int(RangeChoice::Year) ? RangeChoice(value)
                                                                              : RangeChoice::Day;
}

int overlap(const QRect &a, const QRect &b)
{
    const QRect both = a.intersected(b);
    return both.isEmpty() ? 0 : both.width() * both.height();
}

// What a person made: saved views, shortcuts.
void readChoices(const QSettings &settings, WindowState &state)
{
    const QJsonArray saved = QJsonDocument::fromJson(settings.value("views/saved"_L1).toByteArray()).array();
    for (const QJsonValue &value : saved)
        if (const auto view = savedViewFromJson(value.toObject()))
            state.saved = withView(state.saved, *view);
    const QJsonObject keys =
        QJsonDocument::fromJson(settings.value("window/shortcuts"_L1).toByteArray()).object();
    for (auto key = keys.begin(); key != keys.end(); ++key)
        state.shortcuts.insert(key.key(), key.value().toString());
    state.keepInTray = settings.value("window/keepInTray"_L1).toBool();
    state.toldOfTray = settings.value("window/toldOfTray"_L1).toBool();
    if (const qint64 at = settings.value("timers/remind"_L1).toLongLong(); at > 0)
        state.remindOfTargets = instantFromMs(at);
}

void writeChoices(QSettings &settings, const WindowState &state)
{
    QJsonArray saved;
    for (const SavedView &view : state.saved)
        saved.append(toJson(view));
    QJsonObject keys;
    for (auto key = state.shortcuts.begin(); key != state.shortcuts.end(); ++key)
        keys.insert(key.key(), key.value());
    if (!saved.isEmpty())
        settings.setValue("views/saved"_L1, QJsonDocument(saved).toJson(QJsonDocument::Compact));
    if (!keys.isEmpty())
        settings.setValue("window/shortcuts"_L1, QJsonDocument(keys).toJson(QJsonDocument::Compact));
    settings.setValue("window/keepInTray"_L1, state.keepInTray);
    settings.setValue("window/toldOfTray"_L1, state.toldOfTray);
    if (state.remindOfTargets)
        settings.setValue("timers/remind"_L1, toMs(*state.remindOfTargets));
}

} // namespace

QString defaultStateFile()
{
    const QString base = qEnvironmentVariable("XDG_STATE_HOME");
    const QString folder = QDir::isAbsolutePath(base) ? base : QDir::homePath() + u"/.local/state"_s;
    return folder + u"/jobwatch/window.ini"_s;
}

WindowState readWindowState(const QString &file)
{
    WindowState state;
    if (file.isEmpty() || !QFileInfo::exists(file))
        return state;
    const QSettings settings(file, QSettings::IniFormat);
    state.place = settings.value("window/place"_L1).toRect();
    state.maximized = settings.value("window/maximized"_L1).toBool();
    state.docks = settings.value("window/docks"_L1).toByteArray();
    state.sideBar = settings.value("window/sideBar"_L1, true).toBool();
    state.details = settings.value("window/details"_L1, true).toBool();
    state.view = viewFromKey(settings.value("window/view"_L1).toString()).value_or(ViewId::Overview);
    state.theme = themeChoiceFromId(settings.value("window/theme"_L1).toString());
    state.utc = settings.value("window/utc"_L1).toBool();
    state.range = rangeFrom(settings.value("history/range"_L1, int(RangeChoice::Day)));
    state.grouped = settings.value("overview/grouped"_L1).toBool();
    state.folder = settings.value("window/folder"_L1).toString();
    const QJsonObject splitters =
        QJsonDocument::fromJson(settings.value("window/splitters"_L1).toByteArray()).object();
    for (auto splitter = splitters.begin(); splitter != splitters.end(); ++splitter)
        state.splitters.insert(splitter.key(), splitter.value().toString());
    readChoices(settings, state);
    for (const ViewId view : allViews) {
        const QString key = viewKey(view);
        const QByteArray layout = settings.value(u"views/%1/layout"_s.arg(key)).toByteArray();
        if (!layout.isEmpty())
            state.layouts.insert(key, tableLayoutFromJson(QJsonDocument::fromJson(layout).object()));
        const QString filter = settings.value(u"views/%1/filter"_s.arg(key)).toString();
        if (!filter.isEmpty())
            state.filters.insert(key, filter);
    }
    return state;
}

Result<void> writeWindowState(const WindowState &state, const QString &file)
{
    if (file.isEmpty())
        return {};
    QDir().mkpath(QFileInfo(file).absolutePath());
    QSettings settings(file, QSettings::IniFormat);
    settings.clear();
    settings.setValue("window/place"_L1, state.place);
    settings.setValue("window/maximized"_L1, state.maximized);
    settings.setValue("window/docks"_L1, state.docks);
    settings.setValue("window/sideBar"_L1, state.sideBar);
    settings.setValue("window/details"_L1, state.details);
    settings.setValue("window/view"_L1, QString(viewKey(state.view)));
    settings.setValue("window/theme"_L1, QString(themeChoiceId(state.theme)));
    settings.setValue("window/utc"_L1, state.utc);
    settings.setValue("history/range"_L1, int(state.range));
    settings.setValue("overview/grouped"_L1, state.grouped);
    settings.setValue("window/folder"_L1, state.folder);
    QJsonObject splitters;
    for (auto splitter = state.splitters.begin(); splitter != state.splitters.end(); ++splitter)
        splitters.insert(splitter.key(), splitter.value());
    settings.setValue("window/splitters"_L1, QJsonDocument(splitters).toJson(QJsonDocument::Compact));
    writeChoices(settings, state);
    for (auto layout = state.layouts.begin(); layout != state.layouts.end(); ++layout)
        settings.setValue(u"views/%1/layout"_s.arg(layout.key()),
                          QJsonDocument(toJson(layout.value())).toJson(QJsonDocument::Compact));
    for (auto filter = state.filters.begin(); filter != state.filters.end(); ++filter)
        settings.setValue(u"views/%1/filter"_s.arg(filter.key()), filter.value());
    settings.sync();
    if (settings.status() == QSettings::NoError)
        return {};
    return Error{.kind = ErrorKind::Storage,
                 .message = QCoreApplication::translate("WindowState", "The window layout cannot be kept."),
                 .detail = file};
}

QRect fittedTo(const QRect &place, const QList<QRect> &screens, const QSize &smallest)
{
    if (screens.isEmpty())
        return place;
    const QRect screen =
        *std::max_element(screens.begin(), screens.end(), [&place](const QRect &a, const QRect &b) {
            return overlap(place, a) < overlap(place, b);
        });
    QRect fitted = place;
    fitted.setSize(place.size().boundedTo(screen.size()).expandedTo(smallest));
    fitted.moveLeft(std::clamp(fitted.left(), screen.left(),
                               std::max(screen.left(), screen.right() - fitted.width() + 1)));
    fitted.moveTop(std::clamp(fitted.top(), screen.top(),
                              std::max(screen.top(), screen.bottom() - fitted.height() + 1)));
    return fitted;
}

} // namespace jobwatch
