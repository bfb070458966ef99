// Changes of the typed filter line by chips and by the side bar.
#include "ui/tables/filter.h"
#include "ui/tables/filtertokens.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

bool isListOf(const FilterToken &token, FilterField field)
{
    return !token.negated && token.sign == u':' && filterFieldFromName(token.name) == field;
}

QString typedList(const QString &name, const QStringList &values)
{
    QStringList typed;
    for (const QString &value : values)
        typed.append(quoted(value));
    return name + u':' + typed.join(u',');
}

QString nameOf(FilterField field)
{
    const QStringList names = filterFieldNames();
    for (const QString &name : names) {
        if (filterFieldFromName(name) == field)
            return name;
    }
    Q_UNREACHABLE();
}

QString joinedLine(const QList<FilterToken> &tokens)
{
    QStringList typed;
    for (const FilterToken &token : tokens) {
        if (!token.typed.isEmpty())
            typed.append(token.typed);
    }
    return typed.join(u' ');
}

} // namespace

bool hasValue(const QString &line, FilterField field, const QString &value)
{
    for (const FilterToken &token : filterTokens(line)) {
        if (isListOf(token, field) && token.values.contains(value, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

QString withValueToggled(const QString &line, FilterField field, const QString &value)
{
    QList<FilterToken> tokens = filterTokens(line);
    bool listed = false;
    const bool remove = hasValue(line, field, value);
    for (FilterToken &token : tokens) {
        if (!isListOf(token, field))
            continue;
        QStringList values = token.values;
        values.removeIf([&](const QString &one) { return one.compare(value, Qt::CaseInsensitive) == 0; });
        if (!remove && !listed)
            values.append(value);
        listed = true;
        token.typed = values.isEmpty() ? QString() : typedList(token.name, values);
    }
    if (!remove && !listed)
        tokens.append(FilterToken{.typed = typedList(nameOf(field), {value})});
    return joinedLine(tokens);
}

QString filterBy(FilterField field, const QString &value)
{
    return value.isEmpty() ? QString() : typedList(nameOf(field), {value});
}

QString withServer(const QString &line, const QString &server)
{
    QList<FilterToken> tokens = filterTokens(line);
    tokens.removeIf([](const FilterToken &token) { return isListOf(token, FilterField::Server); });
    if (!server.isEmpty())
        tokens.append(FilterToken{.typed = typedList(nameOf(FilterField::Server), {server})});
    return joinedLine(tokens);
}

} // namespace jobwatch
