#include "app/demo/validation.h"

#include <optional>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

struct Flaw
{
    QString code{};
    QString message{};
};

std::optional<Flaw> checkRange(const DemoParameter &parameter, double value)
{
    const QJsonValue min = parameter.limits["min"_L1];
    const QJsonValue max = parameter.limits["max"_L1];
    if (min.isDouble() && value < min.toDouble())
        return Flaw{u"min_value"_s, u"Value must be greater than or equal to %1"_s.arg(min.toDouble())};
    if (max.isDouble() && value > max.toDouble())
        return Flaw{u"max_value"_s, u"Value must be less than or equal to %1"_s.arg(max.toDouble())};
    return {};
}

std::optional<Flaw> checkText(const DemoParameter &parameter, const QString &value)
{
    const QJsonValue longest = parameter.limits["maxLength"_L1];
    if (longest.isDouble() && value.size() > longest.toInt())
        return Flaw{u"max_length"_s, u"Value is too long. Max %1 characters"_s.arg(longest.toInt())};
    return {};
}

std::optional<Flaw> checkChoice(const DemoParameter &parameter, const QString &value)
{
    if (parameter.limits["choices"_L1].toArray().contains(value))
        return {};
    return Flaw{u"invalid"_s, u"Value \"%1\" is not one of the available choices."_s.arg(value)};
}

std::optional<Flaw> checkValue(const DemoParameter &parameter, const QString &value)
{
    bool isNumber = false;
    if (parameter.type == "integer"_L1) {
        const qlonglong number = value.toLongLong(&isNumber);
        return isNumber ? checkRange(parameter, double(number)) : Flaw{u"invalid"_s, u"Invalid integer"_s};
    }
    if (parameter.type == "decimal"_L1) {
        const double number = value.toDouble(&isNumber);
        return isNumber ? checkRange(parameter, number) : Flaw{u"invalid"_s, u"Invalid decimal number"_s};
    }
    if (parameter.type == "choice"_L1)
        return checkChoice(parameter, value);
    if (parameter.type == "text"_L1)
        return checkText(parameter, value);
    return {};
}

} // namespace

QList<ParameterError> checkParameter(const DemoParameter &parameter, const QStringList &values)
{
    if (values.isEmpty() && parameter.required)
        return {{parameter.id, u"required"_s, u"Field is required"_s}};
    QList<ParameterError> errors;
    for (const QString &value : values) {
        if (const auto flaw = checkValue(parameter, value))
            errors.append({parameter.id, flaw->code, flaw->message});
    }
    return errors;
}

} // namespace jobwatch
