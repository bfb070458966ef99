#include "core/text/timerwords.h"

#include <array>
#include <bit>
#include <QCoreApplication>
#include <QStringList>
#include <QTime>

#include "core/domain/cron.h"
#include "core/domain/effectivezone.h"
#include "core/text/words.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

constexpr quint32 allHours = 0xFFFFFF;
constexpr quint32 allDays = 0xFFFFFFFE;
constexpr quint32 allMonths = 0x1FFE;
constexpr quint32 allWeekdays = 0x7F;

bool isEveryDate(const Cron &cron)
{
    return cron.months == allMonths && cron.years.isEmpty();
}

bool isEveryDay(const Cron &cron)
{
    return isEveryDate(cron)
        && ((cron.day == CronDay::Listed && cron.days == allDays && !cron.nearestWorkday)
            || (cron.day == CronDay::Weekdays && cron.weekdays == allWeekdays));
}

// "0, 5, 10 … 55": the step, where it goes on evenly over the hour.
std::optional<int> evenMinutes(const Cron &cron)
{
    const int count = std::popcount(cron.minutes);
    const int step = 60 / count;
    for (int minute = 0; minute < 60; ++minute) {
        if (bool((cron.minutes >> minute) & 1) != (minute % step == 0))
            return {};
    }
    return step;
}

std::optional<QTime> onceADay(const Cron &cron)
{
    if (std::popcount(cron.hours) != 1 || std::popcount(cron.minutes) != 1
        || std::popcount(cron.seconds) != 1)
        return {};
    return QTime(std::countr_zero(cron.hours), std::countr_zero(cron.minutes),
                 std::countr_zero(cron.seconds));
}

QString timeOfDayText(QTime time)
{
    return time.toString(time.second() == 0 ? u"HH:mm"_s : u"HH:mm:ss"_s);
}

QString weekdaysText(quint32 weekdays)
{
    static constexpr std::array names{QT_TRANSLATE_NOOP("Timer", "Mon"), QT_TRANSLATE_NOOP("Timer", "Tue"),
                                      QT_TRANSLATE_NOOP("Timer", "Wed"), QT_TRANSLATE_NOOP("Timer", "Thu"),
                                      QT_TRANSLATE_NOOP("Timer", "Fri"), QT_TRANSLATE_NOOP("Timer", "Sat"),
                                      QT_TRANSLATE_NOOP("Timer", "Sun")};
    QStringList texts;
    for (size_t day = 0; day < names.size(); ++day) {
        if ((weekdays >> ((day + 1) % 7)) & 1)
            texts.append(QCoreApplication::translate("Timer", names[day]));
    }
    return texts.join(", "_L1);
}

QString zoneText(const QByteArray &zone)
{
    const QString name = oneLine(QString::fromUtf8(zone.isEmpty() ? "UTC" : zone), 60);
    if (effectiveZone(zone).known)
        return name;
    return QCoreApplication::translate("Timer", "zone “%1” is not known, so GMT").arg(name);
}

// What is simple about an expression, in words.
std::optional<QString> simpleText(const Cron &cron)
{
    const bool onTheMinute = cron.seconds == 1;
    if (isEveryDay(cron) && cron.hours == allHours && onTheMinute) {
        if (const auto step = evenMinutes(cron))
            return QCoreApplication::translate("Timer", "every %1")
                .arg(durationText(std::chrono::minutes(*step)));
    }
    const auto time = onceADay(cron);
    if (!time)
        return {};
    if (isEveryDay(cron))
        return QCoreApplication::translate("Timer", "at %1 every day").arg(timeOfDayText(*time));
    if (isEveryDate(cron) && cron.day == CronDay::Weekdays)
        return QCoreApplication::translate("Timer", "at %1 on %2", "time of day; weekdays")
            .arg(timeOfDayText(*time), weekdaysText(cron.weekdays));
    return {};
}

QString cronText(const TimerSchedule &schedule)
{
    const auto cron = parseCron(schedule.cron);
    const auto simple = cron ? simpleText(*cron) : std::nullopt;
    const QString when = simple
        ? *simple
        : QCoreApplication::translate("Timer", "by cron %1").arg(oneLine(schedule.cron, 100));
    return QCoreApplication::translate("Timer", "%1 (%2)", "when it runs; the time zone")
        .arg(when, zoneText(schedule.zone));
}

} // namespace

QString breakerStateText(BreakerState state)
{
    switch (state) {
    case BreakerState::Closed:
        return QCoreApplication::translate("Timer", "Closed");
    case BreakerState::Open:
        return QCoreApplication::translate("Timer", "Open");
    case BreakerState::HalfOpen:
        return QCoreApplication::translate("Timer", "Half-open");
    case BreakerState::Disabled:
        return QCoreApplication::translate("Timer", "Paused");
    case BreakerState::ForcedOpen:
        return QCoreApplication::translate("Timer", "Forced open");
    }
    Q_UNREACHABLE();
}

QString timerKindText(TimerKind kind)
{
    switch (kind) {
    case TimerKind::Test:
        return QCoreApplication::translate("Timer", "Test timer");
    case TimerKind::Request:
        return QCoreApplication::translate("Timer", "Request timer");
    case TimerKind::Server:
        return QCoreApplication::translate("Timer", "Server timer");
    }
    Q_UNREACHABLE();
}

QString targetVerdictText(TargetVerdict verdict)
{
    switch (verdict) {
    case TargetVerdict::NotChecked:
        return QCoreApplication::translate("Timer", "Not checked");
    case TargetVerdict::Present:
        return QCoreApplication::translate("Timer", "Target present");
    case TargetVerdict::ModuleUninstalled:
        return QCoreApplication::translate("Timer", "Module uninstalled");
    case TargetVerdict::EndpointVanished:
        return QCoreApplication::translate("Timer", "Endpoint vanished");
    case TargetVerdict::ScheduleDiffers:
        return QCoreApplication::translate("Timer", "Schedule differs");
    case TargetVerdict::DeclaredButMissing:
        return QCoreApplication::translate("Timer", "Declared but missing");
    }
    Q_UNREACHABLE();
}

QString timerScheduleText(const TimerSchedule &schedule)
{
    if (schedule.every > Span{})
        return QCoreApplication::translate("Timer", "every %1").arg(durationText(schedule.every));
    if (schedule.cron.isEmpty())
        return QCoreApplication::translate("Timer", "no schedule");
    return cronText(schedule);
}

} // namespace jobwatch
