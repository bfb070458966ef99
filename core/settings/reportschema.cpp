#include <QDateTime>

#include "core/settings/schema.h"
#include "core/settings/schemawords.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

// Words and values of an enumeration whose identifiers stand in core/domain/reportdefinition.h.
template <auto toId, auto... values>
struct Named
{
    using Value = std::common_type_t<decltype(values)...>;

    static std::optional<Value> read(Reading &reading, const YamlNode &node)
    {
        const auto index = readChoice(reading, node, {QString(toId(values))...});
        return index ? std::optional(std::array{values...}[size_t(*index)]) : std::nullopt;
    }
    static YamlNode write(Value value) { return YamlNode::word(QString(toId(value))); }
};

using enum Counting;
using CountingCodec = Named<countingId, LeftOut, Available, NotAvailable>;
using PeriodCodec = Named<reportPeriodId, ReportPeriod::LastDay, ReportPeriod::LastWeek,
                          ReportPeriod::LastMonth, ReportPeriod::LastQuarter, ReportPeriod::Custom>;
using FormatCodec =
    Named<reportFormatId, ReportFormat::Html, ReportFormat::Pdf, ReportFormat::Csv, ReportFormat::Json>;
using RunnersCodec = Named<runnerRuleId, RunnerRule::All, RunnerRule::Any>;

struct Moment
{
    static std::optional<std::optional<Instant>> read(Reading &reading, const YamlNode &node)
    {
        const auto text = readText(reading, node);
        const QDateTime at = QDateTime::fromString(text.value_or(QString()), Qt::ISODate);
        if (at.isValid() && at.timeSpec() != Qt::LocalTime)
            return std::optional(instantFromMs(at.toMSecsSinceEpoch()));
        if (text)
            reading.fail(
                node, QCoreApplication::translate("Settings", "A time is written as 2026-11-15T10:00:00Z."));
        return {};
    }
    static YamlNode write(const std::optional<Instant> &at) { return YamlNode::scalar(toIso(*at)); }
};

struct ZoneName
{
    static std::optional<QByteArray> read(Reading &reading, const YamlNode &node)
    {
        const auto name = readText(reading, node);
        if (name && !QTimeZone::isTimeZoneIdAvailable(name->toUtf8())) {
            reading.fail(node,
                         QCoreApplication::translate("Settings", "The time zone “%1” is not known here.")
                             .arg(oneLine(*name, 60)));
            return {};
        }
        return name ? std::optional(name->toUtf8()) : std::nullopt;
    }
    static YamlNode write(const QByteArray &zone) { return YamlNode::scalar(QString::fromUtf8(zone)); }
};

struct Sections
{
    static std::optional<QList<ReportSection>> read(Reading &reading, const YamlNode &node)
    {
        QStringList known;
        for (const ReportSection section : allReportSections)
            known.append(QString(reportSectionId(section)));
        QList<ReportSection> sections;
        for (const QString &word : readTexts(reading, node).value_or(QStringList{})) {
            if (const qsizetype index = known.indexOf(word); index >= 0)
                sections.append(allReportSections[size_t(index)]);
            else
                reading.fail(
                    node,
                    QCoreApplication::translate("Settings", "“%1” is no part of a report; there are %2.")
                        .arg(oneLine(word, 40), known.join(u", "_s)));
        }
        return sections;
    }
    static YamlNode write(const QList<ReportSection> &sections)
    {
        QStringList words;
        for (const ReportSection section : sections)
            words.append(QString(reportSectionId(section)));
        return writeTexts(words);
    }
};

// "07:30" as minutes after midnight.
struct TimeOfDay
{
    static std::optional<int> read(Reading &reading, const YamlNode &node)
    {
        const auto text = readText(reading, node);
        const QTime time = QTime::fromString(text.value_or(QString()), u"HH:mm"_s);
        if (time.isValid())
            return time.msecsSinceStartOfDay() / 60'000;
        if (text)
            reading.fail(node, QCoreApplication::translate("Settings", "A time of day is written as 07:30."));
        return {};
    }
    static YamlNode write(int minutes)
    {
        return YamlNode::scalar(QTime::fromMSecsSinceStartOfDay(minutes * 60'000).toString(u"HH:mm"_s));
    }
};

struct Weekday
{
    static inline const QStringList words{u"monday"_s, u"tuesday"_s,  u"wednesday"_s, u"thursday"_s,
                                          u"friday"_s, u"saturday"_s, u"sunday"_s};
    static std::optional<int> read(Reading &reading, const YamlNode &node)
    {
        const auto index = readChoice(reading, node, words);
        return index ? std::optional(int(*index) + 1) : std::nullopt;
    }
    static YamlNode write(int day) { return YamlNode::word(words.value(day - 1)); }
};

template <typename IdType, IdType Scope::*part>
constexpr Field<ReportDefinition> scopePart(QLatin1StringView key)
{
    return {key, false,
            [](Reading &reading, const YamlNode &node, ReportDefinition &report) {
                report.scope.*part = Name<IdType>::read(reading, node).value_or(IdType{});
            },
            [](const ReportDefinition &report) {
                return (report.scope.*part).isEmpty() ? YamlNode{}
                                                      : YamlNode::scalar((report.scope.*part).value);
            }};
}

} // namespace

std::span<const Field<AccountingRule>> Schema<AccountingRule>::fields()
{
    using R = AccountingRule;
    static constexpr std::array all{
        field<&R::warning, CountingCodec>("warning"_L1),
        field<&R::unknown, CountingCodec>("unknown"_L1),
        field<&R::paused, CountingCodec>("paused"_L1),
        field<&R::maintenance, CountingCodec>("maintenance"_L1),
        field<&R::offline, CountingCodec>("offline"_L1),
        field<&R::notWatched, CountingCodec>("notWatched"_L1),
        field<&R::runners, RunnersCodec>("runners"_L1),
    };
    return all;
}

QStringList Schema<AccountingRule>::laterKeys()
{
    return {};
}

void Schema<AccountingRule>::check(Reading &, const YamlNode &, const AccountingRule &)
{
}

std::span<const Field<ReportSchedule>> Schema<ReportSchedule>::fields()
{
    using S = ReportSchedule;
    static constexpr std::array all{
        requiredField<&S::weekday, Weekday>("day"_L1),
        field<&S::minuteOfDay, TimeOfDay>("at"_L1),
        field<&S::channel, Text>("channel"_L1),
    };
    return all;
}

QStringList Schema<ReportSchedule>::laterKeys()
{
    return {};
}

void Schema<ReportSchedule>::check(Reading &, const YamlNode &, const ReportSchedule &)
{
}

std::span<const Field<ReportDefinition>> Schema<ReportDefinition>::fields()
{
    using D = ReportDefinition;
    static constexpr std::array all{
        requiredField<&D::name, Text>("name"_L1),
        scopePart<ServerId, &Scope::server>("server"_L1),
        scopePart<ServiceId, &Scope::service>("service"_L1),
        field<&D::period, PeriodCodec>("period"_L1),
        field<&D::from, Moment>("from"_L1),
        field<&D::to, Moment>("to"_L1),
        field<&D::zone, ZoneName>("zone"_L1),
        field<&D::sections, Sections>("sections"_L1),
        field<&D::rule, Record<AccountingRule>>("counted"_L1),
        field<&D::format, FormatCodec>("format"_L1),
        field<&D::schedule, Maybe<Record<ReportSchedule>>>("weekly"_L1),
    };
    return all;
}

QStringList Schema<ReportDefinition>::laterKeys()
{
    return {};
}

void Schema<ReportDefinition>::check(Reading &reading, const YamlNode &map, const ReportDefinition &report)
{
    if (report.period == ReportPeriod::Custom && (!report.from || !report.to || *report.from >= *report.to))
        reading.fail(map,
                     QCoreApplication::translate(
                         "Settings", "A period of one's own needs “from” and, later than that, “to”."));
    if (report.schedule && report.format == ReportFormat::Csv)
        reading.fail(map,
                     QCoreApplication::translate("Settings", "A report that is sent is one file: not csv."));
}

} // namespace jobwatch
