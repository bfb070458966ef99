#pragma once

#include <optional>
#include <QStringList>

#include "app/commands/moment.h"
#include "app/commands/proposal.h"
#include "app/commands/reportoptions.h"
#include "core/base/result.h"
#include "core/base/time.h"
#include "core/control/controltoken.h"
#include "core/domain/breaker.h"

namespace jobwatch {

enum class Verb {
    Window,
    Watch,
    Status,
    ConfigCheck,
    ConfigShow,
    ConfigImport,
    ServersList,
    ServersTest,
    ServersMatch,
    TimersList,
    TimersPause,
    TimersResume,
    TimersProbe,
    TimersReset,
    Replay,
    WhatIf,
    Report,
    NotifyTest,
    NotifyPreview,
    NotifySpool,
    NotifyMute,
    NotifyUnmute
};

// What the command line asks for.
struct Options
{
    Verb verb = Verb::Window;
    QStringList operands{};
    QString configFile{}; // empty: the default one
    QString storeLocation{}; // empty: the default one
    QString logRules{};
    QString language{}; // of every text, as QLocale names it; empty: the desktop's
    QString server{}; // of `config import`
    std::optional<Span> runFor{};
    std::optional<Moment> from{};
    std::optional<Moment> to{};
    Proposal proposal{}; // of `what-if`; its price is that of `replay`, too
    std::optional<ListenAddress> listen{}; // of the control API; nothing: it is off
    QString tokenFile{};
    QString tlsCertificate{}; // PEM
    QString tlsKey{}; // PEM
    QString reason{}; // of `timers pause`
    std::optional<Moment> until{}; // … and of `notify mute`
    std::optional<BreakerState> state{}; // of `timers list`
    bool anew = false; // of `timers resume`
    bool readOnly = false; // nothing leaves this machine but questions
    ReportOptions report{};
    bool stdio = false;
    bool demo = false;
    bool json = false;
    bool jsonl = false;
    bool help = false;
    bool version = false;

    bool operator==(const Options &) const = default;
};

// `arguments` without the program's own name. The error's message is one line for the operator.
Result<Options> parseOptions(const QStringList &arguments);
QString helpText();

} // namespace jobwatch
