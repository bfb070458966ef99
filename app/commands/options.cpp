#include "app/commands/options.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>
#include <QLocale>

#include "core/settings/duration.h"
#include "core/settings/reading.h"
#include "core/store/databaseurl.h"
#include "core/text/words.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

namespace {

constexpr int noLimit = 10'000;
constexpr Span longestRun = 24h * 20;

struct VerbRow
{
    QLatin1StringView words; // "config check"
    Verb verb;
    int leastOperands;
    int mostOperands;
    QLatin1StringView ownOptions; // beside the common ones, separated by blanks
};

constexpr auto watchOptions =
    "--for --jsonl --read-only --listen --token-file --tls-certificate --tls-key"_L1;

constexpr std::array verbs{
    VerbRow{"watch"_L1, Verb::Watch, 0, 0, watchOptions},
    VerbRow{"status"_L1, Verb::Status, 0, 1, "--json"_L1},
    VerbRow{"config check"_L1, Verb::ConfigCheck, 0, noLimit, {}},
    VerbRow{"config show"_L1, Verb::ConfigShow, 0, 0, {}},
    VerbRow{"config import"_L1, Verb::ConfigImport, 1, noLimit, "--server"_L1},
    VerbRow{"servers list"_L1, Verb::ServersList, 0, 0, {}},
    VerbRow{"servers test"_L1, Verb::ServersTest, 1, 1, {}},
    VerbRow{"servers match"_L1, Verb::ServersMatch, 1, 1, {}},
    VerbRow{"notify test"_L1, Verb::NotifyTest, 0, 1, {}},
    VerbRow{"notify preview"_L1, Verb::NotifyPreview, 0, 0, "--from --to"_L1},
    VerbRow{"notify spool"_L1, Verb::NotifySpool, 0, 0, {}},
    VerbRow{"timers list"_L1, Verb::TimersList, 0, noLimit, "--state --json"_L1},
    VerbRow{"timers pause"_L1, Verb::TimersPause, 1, noLimit, "--reason --until --json"_L1},
    VerbRow{"timers resume"_L1, Verb::TimersResume, 1, noLimit, "--anew --json"_L1},
    VerbRow{"timers probe"_L1, Verb::TimersProbe, 1, noLimit, "--json"_L1},
    VerbRow{"replay"_L1, Verb::Replay, 0, 0, "--stdio --price"_L1},
    VerbRow{"what-if"_L1, Verb::WhatIf, 0, 1, "--from --to --price --fixed --min --max --never --json"_L1},
    VerbRow{"report"_L1, Verb::Report, 0, 0, "--from --to --scope --zone --format -o --verify"_L1},
};
constexpr VerbRow window{
    {}, Verb::Window, 0, 0, "--for --read-only --listen --token-file --tls-certificate --tls-key"_L1};

using Applied = std::optional<QString>; // what is wrong with the value

struct OptionRow
{
    QLatin1StringView name;
    bool common;
    bool takesValue;
    Applied (*apply)(Options &, const QString &value);
};

template <bool Options::*flag>
Applied set(Options &options, const QString &)
{
    options.*flag = true;
    return {};
}

template <QString Options::*member>
Applied store(Options &options, const QString &value)
{
    if (value.isEmpty())
        return QCoreApplication::translate("Commands", "the value is empty");
    options.*member = value;
    return {};
}

Applied storeLocation(Options &options, const QString &value)
{
    if (isDatabaseUrl(value)) {
        if (const auto address = databaseAddress(value); !address)
            return address.error().message;
    }
    return store<&Options::storeLocation>(options, value);
}

Applied language(Options &options, const QString &value)
{
    if (QLocale(value).language() == QLocale::C)
        return QCoreApplication::translate("Commands", "a language is written as “de” or “en_GB”");
    options.language = value;
    return {};
}

Applied runFor(Options &options, const QString &value)
{
    const Result<Span> span = parseDuration(value);
    if (!span)
        return span.error().message;
    if (*span < 1ms || *span > longestRun)
        return QCoreApplication::translate("Commands", "a run lasts from 1ms to %1")
            .arg(formatDuration(longestRun));
    options.runFor = *span;
    return {};
}

template <typename Member, typename Parsed>
Applied put(Member &member, const Parsed &parsed)
{
    if (!parsed)
        return parsed.error().message;
    member = *parsed;
    return {};
}

template <std::optional<Moment> Options::*member>
Applied moment(Options &options, const QString &value)
{
    return put(options.*member, parseMoment(value));
}

template <std::optional<Span> Proposal::*member>
Applied interval(Options &options, const QString &value)
{
    return put(options.proposal.*member, parseInterval(value));
}

Applied price(Options &options, const QString &value)
{
    return put(options.proposal.price, parsePrice(value));
}

Applied zone(Options &options, const QString &value)
{
    return put(options.report.zone, parseZone(value));
}

Applied format(Options &options, const QString &value)
{
    return put(options.report.format, parseReportFormat(value));
}

template <QString ReportOptions::*member>
Applied ofReport(Options &options, const QString &value)
{
    if (value.isEmpty())
        return QCoreApplication::translate("Commands", "the value is empty");
    options.report.*member = value;
    return {};
}

Applied listen(Options &options, const QString &value)
{
    return put(options.listen, parseListenAddress(value));
}

Applied state(Options &options, const QString &value)
{
    options.state = breakerStateFromId(value);
    if (options.state)
        return {};
    return QCoreApplication::translate("Commands",
                                       "a state is closed, open, half-open, disabled or forced-open");
}

Applied never(Options &options, const QString &)
{
    options.proposal.never = true;
    return {};
}

constexpr std::array optionRows{
    OptionRow{"--config"_L1, true, true, store<&Options::configFile>},
    OptionRow{"--store"_L1, true, true, storeLocation},
    OptionRow{"--log-rules"_L1, true, true, store<&Options::logRules>},
    OptionRow{"--language"_L1, true, true, language},
    OptionRow{"--demo"_L1, true, false, set<&Options::demo>},
    OptionRow{"--help"_L1, true, false, set<&Options::help>},
    OptionRow{"--version"_L1, true, false, set<&Options::version>},
    OptionRow{"--for"_L1, false, true, runFor},
    OptionRow{"--json"_L1, false, false, set<&Options::json>},
    OptionRow{"--jsonl"_L1, false, false, set<&Options::jsonl>},
    OptionRow{"--read-only"_L1, false, false, set<&Options::readOnly>},
    OptionRow{"--server"_L1, false, true, store<&Options::server>},
    OptionRow{"--stdio"_L1, false, false, set<&Options::stdio>},
    OptionRow{"--from"_L1, false, true, moment<&Options::from>},
    OptionRow{"--to"_L1, false, true, moment<&Options::to>},
    OptionRow{"--price"_L1, false, true, price},
    OptionRow{"--fixed"_L1, false, true, interval<&Proposal::fixed>},
    OptionRow{"--min"_L1, false, true, interval<&Proposal::shortest>},
    OptionRow{"--max"_L1, false, true, interval<&Proposal::longest>},
    OptionRow{"--scope"_L1, false, true, ofReport<&ReportOptions::scope>},
    OptionRow{"--zone"_L1, false, true, zone},
    OptionRow{"--format"_L1, false, true, format},
    OptionRow{"-o"_L1, false, true, ofReport<&ReportOptions::output>},
    OptionRow{"--verify"_L1, false, true, ofReport<&ReportOptions::verify>},
    OptionRow{"--never"_L1, false, false, never},
    OptionRow{"--listen"_L1, false, true, listen},
    OptionRow{"--token-file"_L1, false, true, store<&Options::tokenFile>},
    OptionRow{"--tls-certificate"_L1, false, true, store<&Options::tlsCertificate>},
    OptionRow{"--tls-key"_L1, false, true, store<&Options::tlsKey>},
    OptionRow{"--reason"_L1, false, true, store<&Options::reason>},
    OptionRow{"--until"_L1, false, true, moment<&Options::until>},
    OptionRow{"--anew"_L1, false, false, set<&Options::anew>},
    OptionRow{"--state"_L1, false, true, state},
};

Error usage(const QString &sentence)
{
    return Error{ErrorKind::Misconfigured, sentence, {}};
}

QString withSuggestion(const QString &sentence, const QString &word, const QStringList &known)
{
    const QString closest = closestWord(word, known);
    if (closest.isEmpty())
        return QCoreApplication::translate("Commands", "%1 “jobwatch --help” lists what there is.")
            .arg(sentence);
    return QCoreApplication::translate("Commands", "%1 Did you mean “%2”?").arg(sentence, closest);
}

const OptionRow *optionNamed(const QString &name)
{
    const auto row = std::find_if(optionRows.begin(), optionRows.end(),
                                  [&](const OptionRow &option) { return name == option.name; });
    return row == optionRows.end() ? nullptr : row;
}

Error unknownOption(const QString &name)
{
    QStringList known;
    for (const OptionRow &row : optionRows)
        known.append(row.name);
    const QString sentence =
        QCoreApplication::translate("Commands", "There is no option “%1”.").arg(oneLine(name, 60));
    return usage(withSuggestion(sentence, name, known));
}

// The options and what is left of the arguments.
struct Split
{
    Options options{};
    QStringList used{}; // names of the options given
    QStringList words{};
};

// One argument, and the next one where it is the option's value.
Result<void> takeOption(Split &split, const QStringList &arguments, qsizetype &i)
{
    const QString argument = arguments.at(i);
    const qsizetype equals = argument.indexOf('='_L1);
    const QString name = equals < 0 ? argument : argument.left(equals);
    const OptionRow *row = optionNamed(name);
    if (!row)
        return unknownOption(name);
    if (!row->takesValue && equals >= 0)
        return usage(QCoreApplication::translate("Commands", "“%1” takes no value.").arg(name));
    QString value = argument.mid(equals + 1);
    if (row->takesValue && equals < 0) {
        if (++i >= arguments.size())
            return usage(QCoreApplication::translate("Commands", "“%1” needs a value.").arg(name));
        value = arguments.at(i);
    }
    split.used.append(name);
    if (const Applied wrong = row->apply(split.options, value))
        return usage(QCoreApplication::translate("Commands", "“%1”: %2").arg(name, oneLine(*wrong)));
    return {};
}

Result<Split> split(const QStringList &arguments)
{
    Split split;
    bool onlyWords = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString argument = arguments.at(i);
        if (!onlyWords && argument == "--"_L1) {
            onlyWords = true;
        } else if (onlyWords || !argument.startsWith('-'_L1) || argument == "-"_L1) {
            split.words.append(argument);
        } else if (const Result<void> taken = takeOption(split, arguments, i); !taken) {
            return taken.error();
        }
    }
    return split;
}

Error unknownVerb(const QStringList &words)
{
    QStringList known;
    for (const VerbRow &row : verbs)
        known.append(row.words);
    const QString word = words.mid(0, 2).join(' '_L1);
    const QString sentence =
        QCoreApplication::translate("Commands", "There is no command “%1”.").arg(oneLine(word, 60));
    return usage(withSuggestion(sentence, word, known));
}

// Takes the verb's words away from `words`.
Result<const VerbRow *> takeVerb(QStringList &words)
{
    if (words.isEmpty())
        return &window;
    for (const VerbRow &row : verbs) {
        const QStringList verb = QString(row.words).split(' '_L1);
        if (words.mid(0, verb.size()) != verb)
            continue;
        words = words.mid(verb.size());
        return &row;
    }
    return unknownVerb(words);
}

// Options that say nothing, or are dangerous, without another.
struct Companion
{
    QLatin1StringView name;
    QLatin1StringView needed;
};
constexpr std::array companions{
    Companion{"--listen"_L1, "--token-file"_L1},       Companion{"--token-file"_L1, "--listen"_L1},
    Companion{"--tls-certificate"_L1, "--listen"_L1},  Companion{"--tls-certificate"_L1, "--tls-key"_L1},
    Companion{"--tls-key"_L1, "--tls-certificate"_L1},
};

std::optional<Error> findLoneOption(const VerbRow &verb, const Split &split)
{
    const QString needs = QCoreApplication::translate("Commands", "“%1” needs “%2”.");
    for (const Companion &row : companions) {
        if (split.used.contains(row.name) && !split.used.contains(row.needed))
            return usage(needs.arg(row.name, row.needed));
    }
    const auto &listen = split.options.listen;
    if (listen && !listen->isLoopback && split.options.tlsCertificate.isEmpty())
        return usage(QCoreApplication::translate(
            "Commands", "Without “--tls-certificate”, “--listen” takes a loopback address only."));
    if (verb.verb == Verb::TimersPause && split.options.reason.isEmpty())
        return usage(needs.arg(verb.words, "--reason"_L1));
    return {};
}

std::optional<Error> findMisuse(const VerbRow &verb, const Split &split)
{
    const QStringList own = QString(verb.ownOptions).split(' '_L1);
    for (const QString &name : split.used) {
        if (!optionNamed(name)->common && !own.contains(name))
            return usage(QCoreApplication::translate("Commands", "“%1” does not belong to “%2”.")
                             .arg(name, QString("jobwatch "_L1 + verb.words).trimmed()));
    }
    if (split.options.help || split.options.version)
        return {};
    if (verb.verb == Verb::Replay && !split.options.stdio)
        return usage(QCoreApplication::translate("Commands", "“%1” needs “--stdio”.").arg(verb.words));
    if (verb.verb == Verb::Report) {
        const QString misuse = misuseOf(split.options.report, split.options.from.has_value());
        if (!misuse.isEmpty())
            return usage(misuse);
    }
    if (const auto lone = findLoneOption(verb, split))
        return lone;
    if (split.words.size() < verb.leastOperands)
        return usage(QCoreApplication::translate("Commands", "“%1” needs an operand.").arg(verb.words));
    if (split.words.size() > verb.mostOperands)
        return usage(QCoreApplication::translate("Commands", "“%1” is one operand too many.")
                         .arg(oneLine(split.words.at(verb.mostOperands), 60)));
    return {};
}

} // namespace

Result<Options> parseOptions(const QStringList &arguments)
{
    Result<Split> parts = split(arguments);
    if (!parts)
        return parts.error();
    const Result<const VerbRow *> verb = takeVerb(parts->words);
    if (!verb)
        return verb.error();
    if (const auto misuse = findMisuse(**verb, *parts))
        return *misuse;
    Options options = parts->options;
    options.verb = (*verb)->verb;
    options.operands = parts->words;
    return options;
}

} // namespace jobwatch
