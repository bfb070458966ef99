#pragma once

#include <functional>

#include "tests/ui/windowfixture.h"
#include "ui/theme/appearance.h"

namespace jobwatch {

// Everything that the window can show, one scene after the other, with invented data.
struct SceneSetup
{
    QString folder{}; // for the window's state and a configuration of its own
    ThemeChoice theme = ThemeChoice::Light;
    QSize size{1440, 900};
    Snapshot snapshot = sampleSnapshot();
    Questions questions = sampleQuestions();
};

// Called with each widget that a scene is about and the name of the scene.
using Look = std::function<void(QWidget &shown, const QString &name)>;

void showViews(const SceneSetup &setup, const Look &look); // each view with a row in trouble
void showHistories(const SceneSetup &setup, const Look &look); // charts, table, a past moment
void showStates(const SceneSetup &setup, const Look &look); // first run, no network, read-only …
void showDialogs(const SceneSetup &setup, const Look &look); // and menus
void showServerDialogs(const SceneSetup &setup, const Look &look); // each kind, a failed test, an import
void showDeeds(const SceneSetup &setup, const Look &look); // what the window says after a deed, and then

// What the scenes show beside the snapshot and what is asked, as if servers and operators had said it.
QStringList textsOfScenes();

QList<ConnectionStep> goodSteps(); // of a connection test
QList<ConnectionStep> badSteps();

// Lets posted events and layouts come to rest; nothing of the window runs on its own here.
void settle();

} // namespace jobwatch
