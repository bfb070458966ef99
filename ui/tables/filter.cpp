#include "ui/tables/filter.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <QCoreApplication>
#include <QRegularExpression>

#include "core/text/words.h"
#include "ui/tables/filtertokens.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

enum class FieldType { Choice, Text, Number, Age };

struct FieldRow
{
    FilterField field;
    QLatin1StringView name;
    FieldType type;
    std::array<QLatin1StringView, 8> choices{};
};

constexpr std::array fieldRows{
    FieldRow{FilterField::Status,
             "status"_L1,
             FieldType::Choice,
             {"down"_L1, "warning"_L1, "unknown"_L1, "paused"_L1, "ok"_L1}},
    FieldRow{FilterField::Stage,
             "stage"_L1,
             FieldType::Choice,
             {"submission"_L1, "startup"_L1, "execution"_L1, "polling"_L1}},
    FieldRow{FilterField::Server, "server"_L1, FieldType::Text},
    FieldRow{FilterField::Service, "service"_L1, FieldType::Text},
    FieldRow{FilterField::Runner, "runner"_L1, FieldType::Text},
    FieldRow{FilterField::Kind, "kind"_L1, FieldType::Text},
    FieldRow{FilterField::Mark,
             "mark"_L1,
             FieldType::Choice,
             {"ack"_L1, "paused"_L1, "gone"_L1, "maintenance"_L1, "person"_L1}},
    FieldRow{FilterField::Since, "since"_L1, FieldType::Age},
    FieldRow{FilterField::Evidence, "evidence"_L1, FieldType::Age},
    FieldRow{FilterField::Next, "next"_L1, FieldType::Age},
    FieldRow{FilterField::Tests, "tests"_L1, FieldType::Number},
    FieldRow{FilterField::Reason, "reason"_L1, FieldType::Text},
    FieldRow{FilterField::Exit, "exit"_L1, FieldType::Number},
    FieldRow{FilterField::Said, "said"_L1, FieldType::Text},
    FieldRow{FilterField::Circuit,
             "circuit"_L1,
             FieldType::Choice,
             {"open"_L1, "half-open"_L1, "failing"_L1, "paused"_L1, "gone"_L1, "stopped"_L1, "off"_L1,
              "closed"_L1}},
    FieldRow{FilterField::Module, "module"_L1, FieldType::Text},
    FieldRow{FilterField::Owner, "owner"_L1, FieldType::Text},
    FieldRow{FilterField::Target,
             "target"_L1,
             FieldType::Choice,
             {"present"_L1, "uninstalled"_L1, "vanished"_L1, "differs"_L1, "missing"_L1, "unchecked"_L1}},
    FieldRow{FilterField::Cause, "cause"_L1, FieldType::Text},
    FieldRow{FilterField::Failures, "failures"_L1, FieldType::Number},
    FieldRow{FilterField::Older, "older"_L1, FieldType::Age},
    FieldRow{FilterField::Cpu, "cpu"_L1, FieldType::Number},
    FieldRow{FilterField::Wait, "wait"_L1, FieldType::Age},
    FieldRow{FilterField::Run, "run"_L1, FieldType::Age},
    FieldRow{FilterField::Failed, "failed"_L1, FieldType::Age},
    FieldRow{FilterField::Confidence, "confidence"_L1, FieldType::Number},
    FieldRow{FilterField::Note, "note"_L1, FieldType::Text},
};

const FieldRow &rowOf(FilterField field)
{
    return *std::find_if(fieldRows.begin(), fieldRows.end(),
                         [field](const FieldRow &row) { return row.field == field; });
}

Error notUnderstood(const QString &sentence)
{
    return {ErrorKind::Misconfigured, sentence, {}};
}

// Levenshtein distance of two short words.
int distance(const QString &a, const QString &b)
{
    QList<int> row(b.size() + 1);
    for (int j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (int i = 1; i <= a.size(); ++i) {
        int diagonal = std::exchange(row[0], i);
        for (int j = 1; j <= b.size(); ++j) {
            const int replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
        }
    }
    return row[b.size()];
}

// The word that was probably meant: one that begins like it, else the nearest within two letters.
QString meant(const QString &typed, const QStringList &known)
{
    const QString word = typed.left(30).toLower();
    for (const QString &candidate : known) {
        if (word.size() >= 2 && candidate.startsWith(word))
            return candidate;
    }
    QString best;
    int least = 3;
    for (const QString &candidate : known) {
        const int far = distance(word, candidate);
        if (far < least) {
            least = far;
            best = candidate;
        }
    }
    return best;
}

Error unknownField(const QString &name)
{
    const QString near = meant(name, filterFieldNames());
    if (near.isEmpty()) {
        return notUnderstood(
            QCoreApplication::translate("Filter",
                                        "There is no field \"%1\". Put the words in quotes to look for them.")
                .arg(oneLine(name, 30)));
    }
    return notUnderstood(QCoreApplication::translate("Filter", "There is no field \"%1\". Did you mean %2?")
                             .arg(oneLine(name, 30), near));
}

Error unknownChoice(const FieldRow &row, const QString &value)
{
    const QString near = meant(value, filterValues(row.field));
    if (near.isEmpty()) {
        return notUnderstood(QCoreApplication::translate("Filter", "%1 is one of: %2.")
                                 .arg(QString(row.name), filterValues(row.field).join(u", "_s)));
    }
    return notUnderstood(QCoreApplication::translate("Filter", "There is no %1 \"%2\". Did you mean %3?")
                             .arg(QString(row.name), oneLine(value, 30), near));
}

// "90", "45s", "10m", "1h30m", "2d"; in ms.
std::optional<double> ageOf(const QString &text)
{
    static const QRegularExpression part(u"\\G(\\d{1,6})(s|min|m|h|d|w)"_s);
    static const QList<std::pair<QString, double>> units{
        {u"s"_s, 1e3}, {u"min"_s, 6e4}, {u"m"_s, 6e4}, {u"h"_s, 3.6e6}, {u"d"_s, 8.64e7}, {u"w"_s, 6.048e8}};
    double sum = 0;
    qsizetype at = 0;
    while (at < text.size()) {
        const auto match = part.match(text, at);
        if (!match.hasMatch())
            return std::nullopt;
        for (const auto &[name, ms] : units)
            sum += name == match.captured(2) ? match.captured(1).toDouble() * ms : 0;
        at = match.capturedEnd();
    }
    return at > 0 ? std::optional(sum) : std::nullopt;
}

Result<double> limitOf(const FieldRow &row, const QString &value)
{
    if (row.type == FieldType::Age) {
        if (const auto age = ageOf(value.toLower()))
            return *age;
        return notUnderstood(
            QCoreApplication::translate("Filter", "\"%1\" is not an age. Write 10m, 6h or 2d.")
                .arg(oneLine(value, 30)));
    }
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number)) {
        return notUnderstood(
            QCoreApplication::translate("Filter", "\"%1\" is not a number.").arg(oneLine(value, 30)));
    }
    return number;
}

Result<FilterTerm> comparedTerm(const FieldRow &row, const FilterToken &token)
{
    if (row.type != FieldType::Age && row.type != FieldType::Number) {
        return notUnderstood(QCoreApplication::translate("Filter", "%1 has no order. Write %1: and a value.")
                                 .arg(QString(row.name)));
    }
    const auto limit = limitOf(row, token.values.first());
    if (!limit)
        return limit.error();
    return FilterTerm{
        token.negated, row.field, token.sign == u'<' ? Comparison::Less : Comparison::More, {}, *limit};
}

Result<FilterTerm> equalTerm(const FieldRow &row, const FilterToken &token)
{
    if (row.field == FilterField::Older) { // older:1h is since>1h, as people say it
        const auto limit = limitOf(row, token.values.first());
        if (!limit)
            return limit.error();
        return FilterTerm{token.negated, FilterField::Since, Comparison::More, {}, *limit};
    }
    if (row.type == FieldType::Age) {
        return notUnderstood(QCoreApplication::translate("Filter", "%1 is an age. Write %1>1h or %1<1h.")
                                 .arg(QString(row.name)));
    }
    FilterTerm term{token.negated, row.field, Comparison::Is, {}, 0};
    for (const QString &value : token.values) {
        if (row.type == FieldType::Choice && !filterValues(row.field).contains(value.toLower()))
            return unknownChoice(row, value);
        if (row.type == FieldType::Number) {
            if (const auto number = limitOf(row, value); !number)
                return number.error();
        }
        term.values.append(folded(value));
    }
    return term;
}

Result<FilterTerm> termOf(const FilterToken &token)
{
    if (token.sign.isNull())
        return FilterTerm{token.negated, std::nullopt, Comparison::Is, {folded(token.values.value(0))}, 0};
    const auto field = filterFieldFromName(token.name);
    if (!field)
        return unknownField(token.name);
    const FieldRow &row = rowOf(*field);
    if (token.values.isEmpty()) {
        return notUnderstood(
            QCoreApplication::translate("Filter", "%1 needs a value.").arg(QString(row.name)));
    }
    return token.sign == u':' ? equalTerm(row, token) : comparedTerm(row, token);
}

} // namespace

QStringList filterFieldNames()
{
    QStringList names;
    for (const FieldRow &row : fieldRows)
        names.append(QString(row.name));
    return names;
}

QStringList filterValues(FilterField field)
{
    QStringList values;
    for (const QLatin1StringView choice : rowOf(field).choices) {
        if (!choice.isEmpty())
            values.append(QString(choice));
    }
    return values;
}

std::optional<FilterField> filterFieldFromName(QStringView name)
{
    if (name.compare("state"_L1, Qt::CaseInsensitive) == 0)
        return FilterField::Circuit;
    for (const FieldRow &row : fieldRows) {
        if (name.compare(row.name, Qt::CaseInsensitive) == 0)
            return row.field;
    }
    return std::nullopt;
}

Result<Filter> parseFilter(const QString &text)
{
    Filter filter;
    for (const FilterToken &token : filterTokens(text)) {
        const auto term = termOf(token);
        if (!term)
            return term.error();
        if (!term->values.isEmpty() || term->comparison != Comparison::Is)
            filter.terms.append(*term);
    }
    return filter;
}

bool Filter::dependsOnTime() const
{
    return std::any_of(terms.begin(), terms.end(), [](const FilterTerm &term) {
        return term.field && rowOf(*term.field).type == FieldType::Age;
    });
}

} // namespace jobwatch
