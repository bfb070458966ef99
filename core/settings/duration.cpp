#include "core/settings/duration.h"

#include <array>
#include <QCoreApplication>
#include <QRegularExpression>

#include "core/text/words.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

namespace {

struct Unit
{
    QLatin1StringView name;
    Span length;
};

constexpr std::array units{Unit{"d"_L1, 24h}, Unit{"h"_L1, 1h}, Unit{"m"_L1, 1min}, Unit{"s"_L1, 1s},
                           Unit{"ms"_L1, 1ms}};
constexpr Span longest = 24h * 3660;

Span lengthOf(QStringView name)
{
    for (const Unit &unit : units) {
        if (name == unit.name)
            return unit.length;
    }
    Q_UNREACHABLE();
}

Error wrong(const QString &sentence)
{
    return Error{ErrorKind::Misconfigured, sentence, {}};
}

Error notADuration(const QString &text)
{
    static const QRegularExpression number(u"\\A[0-9]{1,9}\\z"_s);
    const QString shown = oneLine(text, 40);
    if (number.match(text).hasMatch())
        return wrong(QCoreApplication::translate("Settings", "“%1” needs a unit: write %1s, %1m, %1h or %1d.")
                         .arg(shown));
    if (text.startsWith('-'_L1))
        return wrong(QCoreApplication::translate("Settings", "“%1” is negative.").arg(shown));
    return wrong(QCoreApplication::translate("Settings", "“%1” is not a duration such as 30s, 10m, 2h or 1d.")
                     .arg(shown));
}

} // namespace

Result<Span> parseDuration(const QString &text)
{
    static const QRegularExpression whole(u"\\A(?:[0-9]{1,9}(?:ms|s|m|h|d))+\\z"_s);
    static const QRegularExpression part(u"([0-9]{1,9})(ms|s|m|h|d)"_s);
    if (text.size() > 64 || !whole.match(text).hasMatch())
        return notADuration(text);
    Span sum{};
    for (auto matches = part.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        sum += match.capturedView(1).toInt() * lengthOf(match.capturedView(2));
        if (sum > longest)
            return wrong(QCoreApplication::translate("Settings", "“%1” is longer than ten years.").arg(text));
    }
    return sum;
}

QString formatDuration(Span duration)
{
    for (const Unit &unit : units) {
        if (duration >= unit.length && duration % unit.length == 0ms)
            return QString::number(duration / unit.length) + unit.name;
    }
    return u"0s"_s;
}

} // namespace jobwatch
