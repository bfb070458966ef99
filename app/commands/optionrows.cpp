#include "app/commands/optionrows.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>
#include <QLocale>

#include "core/settings/duration.h"
#include "core/store/databaseurl.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

namespace {

constexpr Span longestRun = 24h * 20;

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

constexpr std::array rows{
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

} // namespace

std::span<const OptionRow> optionRows()
{
    return rows;
}

const OptionRow *optionNamed(const QString &name)
{
    const auto row =
        std::find_if(rows.begin(), rows.end(), [&](const OptionRow &option) { return name == option.name; });
    return row == rows.end() ? nullptr : row;
}

} // namespace jobwatch
