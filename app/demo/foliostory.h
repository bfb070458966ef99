#pragma once

#include <QList>

#include "app/demo/foliotimer.h"

namespace jobwatch {

enum class FolioFault {
    None,
    AccessDenied, // 403: the owner lost a role
    HandlerFails, // 500 of the module
    TimesOut, // 408 after a minute
    AuthorizationDown, // 503 after all retries
    OwnerGone, // nobody to run as: the scheduler itself fails
};

// What goes wrong with an endpoint. Times count from the start of the demo.
struct FolioScene
{
    QString path{};
    QString owner{}; // only with his timers; empty: with everybody's
    FolioFault fault = FolioFault::None;
    Span from{};
    Span until{};
    Span every{}; // over and over again; 0: once
};

// An application that comes, is upgraded or goes.
struct FolioChange
{
    Span at{};
    QString removed{}; // its name
    std::optional<FolioApplication> entitled{}; // replaces the one of that name
};

// Somebody disables a timer and enables it again: it stays enabled and never fires.
struct FolioTrap
{
    Span at{};
    QString path{};
};

struct FolioStory
{
    Span history = std::chrono::hours(6); // that has passed when the demo starts
    QList<FolioApplication> applications{}; // at the beginning of it
    QList<FolioTimer> timers{}; // of users
    QList<FolioScene> scenes{};
    QList<FolioChange> changes{}; // by time
    QList<FolioTrap> traps{};
};

inline constexpr auto folioOperator = "5d07750b-22ce-4f42-864a-3e476e6992e8";

FolioStory demoStory();

FolioFault faultAt(const FolioStory &story, const QString &path, const QString &owner, Span sinceStart);

} // namespace jobwatch
