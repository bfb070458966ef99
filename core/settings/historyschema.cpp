#include "core/settings/schema.h"
#include "core/settings/sharedcodecs.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

namespace {

constexpr Span shortest = 24h; // charts of a day and the digest read what is raw
constexpr Span longest = 24h * 36'600;

// A duration, or `forever`.
struct KeepFor
{
    static std::optional<Span> read(Reading &reading, const YamlNode &node)
    {
        if (node.isScalar() && node.text == "forever"_L1)
            return Span{};
        return readDuration(reading, node, shortest, longest);
    }
    static YamlNode write(Span duration)
    {
        return duration == Span{} ? YamlNode::word(u"forever"_s) : writeDuration(duration);
    }
};

bool isLonger(Span one, Span other)
{
    return other != Span{} && (one == Span{} || one > other);
}

} // namespace

std::span<const Field<Retention>> Schema<Retention>::fields()
{
    static constexpr std::array all{
        field<&Retention::raw, KeepFor>("raw"_L1),
        field<&Retention::hours, KeepFor>("hours"_L1),
        field<&Retention::days, KeepFor>("days"_L1),
    };
    return all;
}

QStringList Schema<Retention>::laterKeys()
{
    return {};
}

void Schema<Retention>::check(Reading &reading, const YamlNode &map, const Retention &keep)
{
    if (isLonger(keep.raw, keep.hours) || isLonger(keep.hours, keep.days))
        reading.fail(
            map,
            QCoreApplication::translate(
                "Settings", "What is raw is not kept longer than sums, nor hours longer than days."));
}

std::span<const Field<HistorySettings>> Schema<HistorySettings>::fields()
{
    static constexpr std::array all{
        field<&HistorySettings::store, Text>("store"_L1),
        field<&HistorySettings::password, Secret>("password"_L1),
        field<&HistorySettings::keep, Record<Retention>>("keep"_L1),
    };
    return all;
}

QStringList Schema<HistorySettings>::laterKeys()
{
    return {};
}

// The file is shared and printed; a password does not belong in it.
void Schema<HistorySettings>::check(Reading &reading, const YamlNode &map, const HistorySettings &history)
{
    if (!QUrl(history.store).password().isEmpty())
        reading.fail(
            map,
            QCoreApplication::translate(
                "Settings",
                "Leave the password out of “store”: give “password” as keyring, {env: NAME} or {file: "
                "PATH}, or keep it in ~/.pgpass."));
}

} // namespace jobwatch
