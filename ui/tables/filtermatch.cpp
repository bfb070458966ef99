#include <algorithm>

#include "ui/tables/filter.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

bool holds(const FilterTerm &term, std::optional<double> number)
{
    if (!number)
        return false;
    switch (term.comparison) {
    case Comparison::Less:
        return *number < term.limit;
    case Comparison::More:
        return *number > term.limit;
    case Comparison::Is:
        return std::any_of(term.values.begin(), term.values.end(),
                           [&](const QString &value) { return value.toDouble() == *number; });
    }
    Q_UNREACHABLE();
}

std::optional<double> msOf(const std::optional<Span> &span)
{
    return span ? std::optional(double(span->count())) : std::nullopt;
}

constexpr qsizetype mostRead = 4096; // of a text; what a person reads of a row is far shorter

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

// Without a folded copy.
bool containsAscii(QStringView text, QStringView foldedValue)
{
    const auto same = [](QChar c, QChar wanted) {
        const char16_t lower = c >= u'A' && c <= u'Z' ? c.unicode() + (u'a' - u'A') : c.unicode();
        return lower == wanted.unicode();
    };
    return std::search(text.begin(), text.end(), foldedValue.begin(), foldedValue.end(), same) != text.end()
        || foldedValue.isEmpty();
}

bool contains(const FilterTerm &term, const QString &text)
{
    const QStringView read = QStringView(text).left(mostRead);
    const bool ascii = isAscii(read);
    const QString where = ascii ? QString() : folded(text);
    return std::any_of(term.values.begin(), term.values.end(), [&](const QString &value) {
        return ascii ? containsAscii(read, value) : where.contains(value);
    });
}

// '*' stands for any characters. Each piece is looked for once, so no pattern can take long.
bool globs(QStringView pattern, QStringView text)
{
    if (!pattern.contains(u'*'))
        return pattern == text;
    const auto pieces = pattern.split(u'*');
    if (!text.startsWith(pieces.first()))
        return false;
    qsizetype at = pieces.first().size();
    for (qsizetype i = 1; i + 1 < pieces.size(); ++i) {
        const qsizetype found = text.indexOf(pieces[i], at);
        if (found < 0)
            return false;
        at = found + pieces[i].size();
    }
    return text.size() - at >= pieces.last().size() && text.endsWith(pieces.last());
}

bool named(const FilterTerm &term, const QString &name)
{
    const QString where = folded(name);
    return std::any_of(term.values.begin(), term.values.end(),
                       [&](const QString &value) { return globs(value, where); });
}

bool anyOf(const FilterTerm &term, const QStringList &ids)
{
    return std::any_of(ids.begin(), ids.end(), [&](const QString &id) { return term.values.contains(id); });
}

bool anyWord(const FilterTerm &term, const QStringList &words)
{
    return std::any_of(words.begin(), words.end(), [&](const QString &word) { return contains(term, word); });
}

bool fieldHolds(const FilterTerm &term, const FilterSubject &subject)
{
    switch (*term.field) {
    case FilterField::Status:
        return term.values.contains(subject.status);
    case FilterField::Stage:
        return anyOf(term, subject.stages);
    case FilterField::Server:
        return named(term, subject.server);
    case FilterField::Service:
        return named(term, subject.service);
    case FilterField::Runner:
        return named(term, subject.runner);
    case FilterField::Kind:
        return named(term, subject.kind);
    case FilterField::Mark:
        return anyOf(term, subject.marks);
    case FilterField::Since:
        return holds(term, msOf(subject.since));
    case FilterField::Evidence:
        return holds(term, msOf(subject.evidence));
    case FilterField::Next:
        return holds(term, msOf(subject.next));
    case FilterField::Tests:
        return holds(term, subject.tests);
    case FilterField::Cpu:
        return holds(term, subject.cpu);
    case FilterField::Reason:
        return contains(term, subject.reason);
    case FilterField::Exit:
        return holds(term, subject.exit ? std::optional<double>(*subject.exit) : std::nullopt);
    case FilterField::Said:
        return contains(term, subject.said);
    case FilterField::Circuit:
        return term.values.contains(subject.circuit);
    case FilterField::Module:
        return named(term, subject.module);
    case FilterField::Owner:
        return named(term, subject.owner);
    case FilterField::Target:
        return term.values.contains(subject.target);
    case FilterField::Cause:
        return std::any_of(subject.causes.begin(), subject.causes.end(),
                           [&](const QString &cause) { return named(term, cause); });
    case FilterField::Failures:
        return holds(term, subject.failures);
    case FilterField::Wait:
        return holds(term, msOf(subject.wait));
    case FilterField::Run:
        return holds(term, msOf(subject.run));
    case FilterField::Failed:
        return holds(term, msOf(subject.failed));
    case FilterField::Confidence:
        return holds(term, subject.confidence);
    case FilterField::Note:
        return contains(term, subject.note);
    case FilterField::Older: // becomes Since when it is read
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

bool matches(const Filter &filter, const FilterSubject &subject)
{
    return std::all_of(filter.terms.begin(), filter.terms.end(), [&](const FilterTerm &term) {
        const bool found = term.field ? fieldHolds(term, subject) : anyWord(term, subject.words);
        return found != term.negated;
    });
}

FilterNeeds needsOf(const Filter &filter)
{
    FilterNeeds needs{.words = false, .fields = 0};
    for (const FilterTerm &term : filter.terms) {
        if (term.field)
            needs.fields |= quint32(1) << int(*term.field);
        else
            needs.words = true;
    }
    return needs;
}

QString folded(const QString &text)
{
    const QStringView read = QStringView(text).left(mostRead);
    if (isAscii(read))
        return read.toString().toLower(); // most texts; taking letters apart is dear
    const QString parts = read.toString().normalized(QString::NormalizationForm_KD);
    QString plain;
    plain.reserve(parts.size());
    for (const QChar c : parts) {
        if (!c.isMark())
            plain.append(c);
    }
    return plain.toCaseFolded();
}

} // namespace jobwatch
