#include "core/settings/schema.h"
#include "core/settings/schemawords.h"
#include "core/settings/sharedcodecs.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

std::span<const Field<NotificationSettings>> Schema<NotificationSettings>::fields()
{
    using N = NotificationSettings;
    static constexpr std::array all{
        field<&N::wait, Duration<0, ms(24h)>>("wait"_L1),
        field<&N::channels, ListOf<NotificationChannel>>("channels"_L1),
        field<&N::rules, ListOf<NotificationRule>>("rules"_L1),
    };
    return all;
}

QStringList Schema<NotificationSettings>::laterKeys()
{
    return {};
}

void Schema<NotificationSettings>::check(Reading &reading, const YamlNode &map,
                                         const NotificationSettings &settings)
{
    refuseDuplicates(reading, map, "channels"_L1, settings.channels,
                     [](const NotificationChannel &channel) { return channel.name; });
    const YamlNode *rules = map.find(u"rules");
    const FieldScope list(reading, u"rules"_s);
    for (qsizetype i = 0; rules && i < qMin(rules->items.size(), settings.rules.size()); ++i) {
        const FieldScope item(reading, i);
        for (const QString &name : settings.rules.at(i).channels) {
            const bool isKnown =
                std::any_of(settings.channels.begin(), settings.channels.end(),
                            [&](const NotificationChannel &channel) { return channel.name == name; });
            if (!isKnown)
                reading.fail(rules->items.at(i),
                             QCoreApplication::translate("Settings", "No channel is named “%1”.")
                                 .arg(oneLine(name, 60)));
        }
    }
}

} // namespace jobwatch
