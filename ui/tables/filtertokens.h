#pragma once

#include <QList>
#include <QString>

namespace jobwatch {

// One blank-separated piece of a filter line, as it was typed and taken apart.
struct FilterToken
{
    QString typed{};
    bool negated = false;
    QString name{}; // before the sign; empty: a word
    QChar sign{}; // ':' '<' '>'; null: a word
    QStringList values{}; // without quotes; for ':' split at commas, else one

    bool operator==(const FilterToken &) const = default;
};

QList<FilterToken> filterTokens(const QString &line);

// The value as it is typed: in quotes where it holds blanks, commas or quotes.
QString quoted(const QString &value);

} // namespace jobwatch
