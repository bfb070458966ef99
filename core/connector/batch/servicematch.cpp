#include "core/connector/batch/servicematch.h"

#include <algorithm>
#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include "core/text/words.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch::batch {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Batch)
};

constexpr qsizetype unmatchedShown = 10;

// The characters of a set "[a-c]" or "[!x]" that begins at `begin`; advances behind it. A set that does not
// end is a plain bracket.
struct SetMatch
{
    bool isSet = false;
    bool isIn = false;
    qsizetype end = 0;
};

SetMatch matchSet(QStringView pattern, qsizetype begin, QChar character)
{
    const qsizetype end = pattern.indexOf(u']', begin + 2);
    if (end < 0)
        return {};
    qsizetype at = begin + 1;
    const bool isNegated = pattern[at] == u'!' || pattern[at] == u'^';
    if (isNegated)
        ++at;
    bool isIn = false;
    for (; at < end; ++at) {
        const bool isRange = at + 2 < end && pattern[at + 1] == u'-';
        isIn = isIn
            || (isRange ? pattern[at] <= character && character <= pattern[at + 2]
                        : pattern[at] == character);
        if (isRange)
            at += 2;
    }
    return {.isSet = true, .isIn = isIn != isNegated, .end = end + 1};
}

bool fits(const QString &pattern, const QString &text)
{
    return pattern.isEmpty() || globMatches(pattern, text);
}

const TestDefinition *testFor(const ServiceDefinition &service, const QString &runner)
{
    const auto found =
        std::find_if(service.tests.begin(), service.tests.end(),
                     [&runner](const TestDefinition &test) { return test.runner.value == runner; });
    return found == service.tests.end() ? nullptr : &*found;
}

QStringList mostFrequent(const QHash<QString, int> &counts)
{
    QList<std::pair<int, QString>> sorted;
    for (auto entry = counts.cbegin(); entry != counts.cend(); ++entry)
        sorted.append({-entry.value(), entry.key()});
    std::sort(sorted.begin(), sorted.end());
    QStringList names;
    for (const auto &[count, name] : sorted.first(std::min(sorted.size(), unmatchedShown)))
        names.append(name);
    return names;
}

} // namespace

// Backs up to the last star alone, so that no pattern takes more than pattern times text.
bool globMatches(QStringView pattern, QStringView text)
{
    qsizetype p = 0;
    qsizetype t = 0;
    qsizetype star = -1;
    qsizetype starText = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == u'*') {
            star = p++;
            starText = t;
            continue;
        }
        const SetMatch set =
            p < pattern.size() && pattern[p] == u'[' ? matchSet(pattern, p, text[t]) : SetMatch{};
        if (set.isSet ? set.isIn : p < pattern.size() && (pattern[p] == u'?' || pattern[p] == text[t])) {
            p = set.isSet ? set.end : p + 1;
            ++t;
        } else if (star >= 0) {
            p = star + 1;
            t = ++starText;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == u'*')
        ++p;
    return p == pattern.size();
}

bool matches(const ServiceRule &rule, const BatchJob &job)
{
    return !rule.isEmpty() && fits(rule.jobName, job.name) && fits(rule.wckey, job.wckey)
        && fits(rule.comment, job.comment) && fits(rule.account, job.account) && fits(rule.user, job.user)
        && fits(rule.partition, job.partition) && fits(rule.qos, job.qos);
}

const ServiceDefinition *serviceOf(const QList<ServiceDefinition> &services, const BatchJob &job)
{
    if (isOwnTest(job))
        return nullptr;
    const auto found =
        std::find_if(services.begin(), services.end(),
                     [&job](const ServiceDefinition &service) { return matches(service.match, job); });
    return found == services.end() ? nullptr : &*found;
}

RunnerId runnerOf(const ServiceDefinition &service, const BatchJob &job)
{
    const QString plain = job.cluster.isEmpty() ? job.partition : job.cluster + u'/' + job.partition;
    const QString withQos = plain + u'/' + job.qos;
    for (const QString &name : {withQos, plain, job.partition}) {
        if (!name.isEmpty() && testFor(service, name))
            return RunnerId{name};
    }
    return RunnerId{plain};
}

RunnerParts partsOf(const RunnerId &runner)
{
    if (runner == TestDefinition{}.runner)
        return {};
    const QString &text = runner.value;
    if (!text.contains(u'/'))
        return {.partition = text};
    return {.cluster = text.section(u'/', 0, 0),
            .partition = text.section(u'/', 1, 1),
            .qos = text.section(u'/', 2)};
}

RulePreview previewOf(const QList<ServiceDefinition> &services, const QList<BatchJob> &jobs)
{
    RulePreview preview;
    QHash<QString, int> unmatched;
    for (const ServiceDefinition &service : services) {
        if (!service.match.isEmpty())
            preview.services.append({.service = service.id});
    }
    for (const BatchJob &job : jobs) {
        ++preview.jobs;
        if (isOwnTest(job)) {
            ++preview.ownTests;
            continue;
        }
        const ServiceDefinition *first = serviceOf(services, job);
        if (!first) {
            ++unmatched[job.name];
            continue;
        }
        ++preview.matched;
        const bool isOthersToo =
            std::any_of(first + 1, services.data() + services.size(),
                        [&job](const ServiceDefinition &other) { return matches(other.match, job); });
        for (RulePreview::Count &count : preview.services) {
            count.jobs += count.service == first->id;
            count.alsoOthers += count.service == first->id && isOthersToo;
        }
    }
    preview.unmatched = mostFrequent(unmatched);
    return preview;
}

QStringList previewLines(const RulePreview &preview)
{
    const auto number = [](int count) { return QLocale().toString(count); };
    const auto matching = std::count_if(preview.services.begin(), preview.services.end(),
                                        [](const RulePreview::Count &count) { return count.jobs > 0; });
    QStringList lines{Words::tr("%1 of %2 jobs match %3 of %4 services.")
                          .arg(number(preview.matched), number(preview.jobs - preview.ownTests),
                               number(int(matching)), number(int(preview.services.size())))};
    for (const RulePreview::Count &count : preview.services) {
        QString line = u"  %1: %2"_s.arg(oneLine(count.service.value, 64), number(count.jobs));
        if (count.alsoOthers > 0)
            line += u' ' + Words::tr("(%1 of them match a later rule too)").arg(number(count.alsoOthers));
        lines.append(line);
    }
    if (preview.ownTests > 0)
        lines.append(Words::tr("Test jobs of Jobwatch left out: %1.").arg(number(preview.ownTests)));
    QStringList examples;
    for (const QString &name : preview.unmatched)
        examples.append(oneLine(name, 60));
    if (!examples.isEmpty())
        lines.append(Words::tr("No rule matches, for example: %1.").arg(examples.join(u", "_s)));
    return lines;
}

} // namespace jobwatch::batch
