#include "core/settings/schema.h"

#include "core/settings/schemawords.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

namespace {

// Files of other versions are refused.
struct Version
{
    static std::optional<int> read(Reading &reading, const YamlNode &node)
    {
        const auto version = readNumber(reading, node, 1, 1'000'000);
        if (version && *version != Settings{}.version)
            reading.fail(node,
                         QCoreApplication::translate(
                             "Settings", "This is a file of version %1; this Jobwatch reads version %2.")
                             .arg(*version)
                             .arg(Settings{}.version));
        return version;
    }
};

// A request timer names a server of the same file.
void refuseStrangers(Reading &reading, const YamlNode &map, const Settings &settings)
{
    const YamlNode *timers = map.find(u"timers");
    for (qsizetype i = 0; timers && i < qMin(timers->items.size(), settings.timers.size()); ++i) {
        const ServerId &name = settings.timers.at(i).server;
        const bool isKnown = std::any_of(settings.servers.begin(), settings.servers.end(),
                                         [&](const ServerDefinition &server) { return server.name == name; });
        const FieldScope list(reading, u"timers"_s);
        const FieldScope item(reading, i);
        if (!name.isEmpty() && !isKnown)
            reading.fail(timers->items.at(i),
                         QCoreApplication::translate("Settings", "No server is named “%1”.")
                             .arg(oneLine(name.value, 60)));
    }
}

// A report that is sent by itself needs a channel that mails: it is said, and the rest of the file counts.
void checkReportChannels(Reading &reading, const YamlNode &map, const Settings &settings)
{
    const YamlNode *reports = map.find(u"reports");
    const QStringList known = mailChannels(settings.notifications);
    const FieldScope list(reading, u"reports"_s);
    for (qsizetype i = 0; reports && i < qMin(reports->items.size(), settings.reports.size()); ++i) {
        const auto &schedule = settings.reports.at(i).schedule;
        const FieldScope item(reading, i);
        if (!schedule || (schedule->channel.isEmpty() ? !known.isEmpty() : known.contains(schedule->channel)))
            continue;
        reading.warn(reports->items.at(i),
                     schedule->channel.isEmpty()
                         ? QCoreApplication::translate(
                             "Settings", "It cannot be sent: no channel of kind email is in “notifications”.")
                         : QCoreApplication::translate(
                               "Settings", "It cannot be sent: no channel of kind email is named “%1”.")
                               .arg(oneLine(schedule->channel, 60)));
    }
}

} // namespace

std::span<const Field<Settings>> Schema<Settings>::fields()
{
    static constexpr std::array all{
        Field<Settings>{
            "version"_L1, true,
            [](Reading &reading, const YamlNode &node, Settings &settings) {
                settings.version = Version::read(reading, node).value_or(settings.version);
            },
            [](const Settings &settings) { return YamlNode::word(QString::number(settings.version)); }},
        field<&Settings::servers, ListOf<ServerDefinition>>("servers"_L1),
        field<&Settings::timers, ListOf<RequestTimer>>("timers"_L1),
        field<&Settings::reports, ListOf<ReportDefinition>>("reports"_L1),
        field<&Settings::notifications, Record<NotificationSettings>>("notifications"_L1),
        field<&Settings::history, Record<HistorySettings>>("history"_L1),
    };
    return all;
}

QStringList Schema<Settings>::laterKeys()
{
    return {};
}

void Schema<Settings>::check(Reading &reading, const YamlNode &map, const Settings &settings)
{
    refuseDuplicates(reading, map, "servers"_L1, settings.servers,
                     [](const ServerDefinition &server) { return server.name.value; });
    refuseDuplicates(reading, map, "timers"_L1, settings.timers,
                     [](const RequestTimer &timer) { return timer.name.value; });
    refuseDuplicates(reading, map, "reports"_L1, settings.reports,
                     [](const ReportDefinition &report) { return report.name; });
    refuseStrangers(reading, map, settings);
    checkReportChannels(reading, map, settings);
}

} // namespace jobwatch
