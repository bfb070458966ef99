#include "ui/dialogs/spanbox.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <QRegularExpression>

#include "core/text/words.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

namespace {

constexpr int mostMinutes = 366 * 24 * 60;

double minutesIn(const QString &unit)
{
    if (unit.startsWith(u'd'))
        return 24 * 60;
    return unit.startsWith(u'h') ? 60 : 1;
}

std::optional<int> minutesOf(const QString &text)
{
    static const QRegularExpression whole(uR"(^(\s*[\d.,]+\s*(d|h|min|m|)\s*)+$)"_s);
    static const QRegularExpression part(uR"(([\d.,]+)\s*(d|h|min|m|))"_s);
    if (!whole.match(text).hasMatch())
        return {};
    double minutes = 0;
    for (auto matches = part.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        bool isNumber = false;
        const double number = match.captured(1).replace(u',', u'.').toDouble(&isNumber);
        if (!isNumber)
            return {};
        minutes += number * minutesIn(match.captured(2));
    }
    if (!(minutes >= 1 && minutes <= mostMinutes))
        return {};
    return int(std::lround(minutes));
}

} // namespace

SpanBox::SpanBox(const QString &accessibleName, QWidget *parent)
    : QSpinBox(parent)
{
    setRange(1, mostMinutes);
    setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    setAccessibleName(accessibleName);
    setCorrectionMode(QAbstractSpinBox::CorrectToPreviousValue);
}

void SpanBox::setSpan(Span span)
{
    const auto minutes = std::chrono::round<std::chrono::minutes>(span).count();
    m_given = span;
    m_givenMinutes = int(std::clamp<qint64>(minutes, 1, mostMinutes));
    setValue(m_givenMinutes);
}

Span SpanBox::span() const
{
    return value() == m_givenMinutes ? m_given : Span(std::chrono::minutes(value()));
}

QString SpanBox::textFromValue(int minutes) const
{
    return durationText(std::chrono::minutes(minutes));
}

int SpanBox::valueFromText(const QString &text) const
{
    return minutesOf(text).value_or(value());
}

QValidator::State SpanBox::validate(QString &text, int &) const
{
    return minutesOf(text) ? QValidator::Acceptable : QValidator::Intermediate;
}

} // namespace jobwatch
