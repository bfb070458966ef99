#pragma once

#include <optional>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include "core/base/result.h"
#include "core/base/time.h"
#include "core/domain/status.h"

namespace jobwatch {

enum class FilterField {
    Status,
    Stage,
    Server,
    Service,
    Runner,
    Kind,
    Mark,
    Since,
    Evidence,
    Next,
    Tests,
    Reason,
    Exit,
    Said,
    Circuit,
    Module,
    Owner,
    Target,
    Cause,
    Failures,
    Older,
    Cpu,
    Wait,
    Run,
    Failed,
    Confidence,
    Note,
};

enum class Comparison { Is, Less, More };

// One part of a filter: a word, or field:value[,value…], or field<limit, field>limit.
struct FilterTerm
{
    bool negated = false;
    std::optional<FilterField> field{}; // nothing: a word, matched anywhere
    Comparison comparison = Comparison::Is;
    QStringList values{}; // any of them; words are folded (case and accents)
    double limit = 0; // for Less and More: a number, or an age in ms

    bool operator==(const FilterTerm &) const = default;
};

// All terms must hold. Empty: everything matches.
struct Filter
{
    QList<FilterTerm> terms{};

    bool isEmpty() const { return terms.isEmpty(); }
    bool dependsOnTime() const;

    bool operator==(const Filter &) const = default;
};

// Errors are of kind Misconfigured with a sentence: `There is no field "stat". Did you mean status?`
Result<Filter> parseFilter(const QString &text);

QStringList filterFieldNames(); // "status", "stage", …
QStringList filterValues(FilterField field); // the fixed ones: ok, warning, …; empty for free text
std::optional<FilterField> filterFieldFromName(QStringView name);

// What a filter looks at in a row. Ages and numbers that a row does not have match nothing.
struct FilterSubject
{
    QStringList words{};
    QString status{}; // an identifier, never translated; "paused" hides the others
    QStringList stages{}; // the stages in trouble
    QString server{};
    QString service{};
    QString runner{};
    QString kind{};
    QStringList marks{};
    QString reason{};
    QString said{};
    std::optional<int> exit{};
    std::optional<Span> since{};
    std::optional<Span> evidence{};
    std::optional<Span> next{};
    std::optional<double> tests{};
    std::optional<double> cpu{}; // minutes of a day
    QString circuit{}; // of a timer
    QString module{};
    QString owner{};
    QString target{};
    QStringList causes{}; // identifiers
    std::optional<double> failures{};
    std::optional<Span> wait{}; // 95 % of a day's jobs waited no longer
    std::optional<Span> run{}; // ... and ran no longer
    std::optional<Span> failed{}; // the age of the last failure
    std::optional<double> confidence{}; // in the status, percent
    QString note{}; // a person's
};

bool matches(const Filter &filter, const FilterSubject &subject);

// The parts of a subject that a filter looks at; what it does not see need not be made of 100,000 rows.
struct FilterNeeds
{
    bool words = true;
    quint32 fields = ~quint32(0); // a bit for each FilterField

    bool has(FilterField field) const { return (fields & (quint32(1) << int(field))) != 0; }
    bool reason() const { return words || has(FilterField::Reason); }
};
FilterNeeds needsOf(const Filter &filter);

// Lower case without accents: what comparisons are made on.
QString folded(const QString &text);

// The line with `field:value` added or removed, as the chips do; other terms stay as they were typed.
QString withValueToggled(const QString &line, FilterField field, const QString &value);
bool hasValue(const QString &line, FilterField field, const QString &value);
// `field:value`, quoted where it has to be; nothing for an empty value.
QString filterBy(FilterField field, const QString &value);
// The line with its `server:` term set, or removed for an empty name.
QString withServer(const QString &line, const QString &server);

} // namespace jobwatch

Q_DECLARE_METATYPE(jobwatch::FilterSubject)
