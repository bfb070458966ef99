#include "app/commands/options.h"

#include <array>
#include <QCoreApplication>

#include "app/commands/optionrows.h"
#include "app/commands/verbrows.h"
#include "core/settings/reading.h"
#include "core/text/words.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

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

Error unknownOption(const QString &name)
{
    QStringList known;
    for (const OptionRow &row : optionRows())
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
    for (const VerbRow &row : verbRows())
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
        return &windowRow();
    for (const VerbRow &row : verbRows()) {
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
