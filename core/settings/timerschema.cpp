#include "core/settings/schema.h"

#include "core/settings/schemawords.h"
#include "core/settings/sharedcodecs.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

namespace {

constexpr qint64 day = ms(24h);

struct StatusCodes
{
    static std::optional<QList<int>> read(Reading &reading, const YamlNode &node)
    {
        QList<int> codes;
        for (const QString &word : readTexts(reading, node).value_or(QStringList{})) {
            const int code = word.toInt();
            if (code < 100 || code > 599)
                reading.fail(node,
                             QCoreApplication::translate("Settings", "“%1” is no HTTP status.")
                                 .arg(oneLine(word, 20)));
            codes.append(code);
        }
        return codes;
    }
    static YamlNode write(const QList<int> &codes)
    {
        QStringList words;
        for (const int code : codes)
            words.append(QString::number(code));
        return writeTexts(words);
    }
};

bool isPath(const QString &url)
{
    return url.startsWith(u'/');
}

// One member under two names: `path` on a server, else `url`.
template <bool path>
constexpr Field<RequestTimer> target(QLatin1StringView key)
{
    return {key, false,
            [](Reading &reading, const YamlNode &node, RequestTimer &timer) {
                timer.url = readText(reading, node).value_or(timer.url);
            },
            [](const RequestTimer &timer) {
                return isPath(timer.url) == path ? YamlNode::scalar(timer.url) : YamlNode{};
            }};
}

} // namespace

std::span<const Field<BreakerRules>> Schema<BreakerRules>::fields()
{
    using B = BreakerRules;
    static constexpr std::array all{
        field<&B::failures, Number<1, 1000>>("failures"_L1),
        field<&B::firstProbe, Duration<ms(1s), day>>("firstProbe"_L1),
        field<&B::longest, Duration<ms(1s), day * 366>>("longest"_L1),
        field<&B::jitterPercent, Number<0, 50>>("jitter"_L1),
        field<&B::goodProbes, Number<1, 100>>("goodProbes"_L1),
    };
    return all;
}

QStringList Schema<BreakerRules>::laterKeys()
{
    return {};
}

void Schema<BreakerRules>::check(Reading &reading, const YamlNode &map, const BreakerRules &rules)
{
    if (rules.longest != Span{} && rules.longest < rules.firstProbe)
        reading.fail(map, QCoreApplication::translate("Settings", "“longest” is shorter than “firstProbe”."));
}

std::span<const Field<TimerSchedule>> Schema<TimerSchedule>::fields()
{
    using S = TimerSchedule;
    static constexpr std::array all{
        field<&S::every, Duration<ms(1s), day * 366>>("every"_L1),
        field<&S::cron, Text>("cron"_L1),
        field<&S::zone, Zone>("zone"_L1),
    };
    return all;
}

QStringList Schema<TimerSchedule>::laterKeys()
{
    return {};
}

void Schema<TimerSchedule>::check(Reading &reading, const YamlNode &map, const TimerSchedule &schedule)
{
    if (map.find(u"every") && map.find(u"cron"))
        reading.fail(map,
                     QCoreApplication::translate("Settings", "A schedule has “every” or “cron”, not both."));
    else if (schedule.isEmpty())
        reading.fail(
            map,
            QCoreApplication::translate("Settings", "“every” or “cron” is missing: when the timer runs."));
}

std::span<const Field<RequestTimer>> Schema<RequestTimer>::fields()
{
    using T = RequestTimer;
    static constexpr std::array all{
        requiredField<&T::name, Name<TimerId>>("name"_L1),
        field<&T::server, Name<ServerId>>("server"_L1),
        field<&T::method, Text>("method"_L1),
        target<false>("url"_L1),
        target<true>("path"_L1),
        field<&T::body, Text>("body"_L1),
        field<&T::expect, StatusCodes>("expect"_L1),
        requiredField<&T::schedule, Record<TimerSchedule>>("schedule"_L1),
        field<&T::timeout, Duration<100, ms(1h)>>("timeout"_L1),
        field<&T::breaker, Maybe<Record<BreakerRules>>>("breaker"_L1),
    };
    return all;
}

QStringList Schema<RequestTimer>::laterKeys()
{
    return {};
}

void Schema<RequestTimer>::check(Reading &reading, const YamlNode &map, const RequestTimer &timer)
{
    static const QStringList methods{u"GET"_s, u"POST"_s, u"PUT"_s, u"DELETE"_s};
    if (!methods.contains(timer.method))
        reading.fail(
            map,
            QCoreApplication::translate("Settings", "“method” is one of %1.").arg(methods.join(u", "_s)));
    const bool isAbsolute = QUrl(timer.url).isValid() && !QUrl(timer.url).isRelative();
    if (timer.url.isEmpty())
        reading.fail(map,
                     QCoreApplication::translate("Settings", "“path” is missing: what the timer calls."));
    else if (!isAbsolute && timer.server.isEmpty())
        reading.fail(map,
                     QCoreApplication::translate(
                         "Settings", "A “path” needs the name of a “server”; else give a whole “url”."));
    else if (!isAbsolute && !isPath(timer.url))
        reading.fail(map, QCoreApplication::translate("Settings", "“path” begins with a slash."));
}

} // namespace jobwatch
