#include <algorithm>

#include "core/connector/slurm/joblisting.h"

namespace jobwatch::slurm {

namespace {

bool isOwn(std::string_view name)
{
    return name.starts_with(std::string_view(batch::ownNamePrefix.data(), batch::ownNamePrefix.size()));
}

} // namespace

Wanted::Pattern Wanted::patternOf(const QString &glob)
{
    const qsizetype wild = glob.indexOf(u'*');
    const bool isOdd = glob.contains(u'?') || glob.contains(u'[') || (wild >= 0 && wild != glob.size() - 1);
    if (glob.isEmpty() || isOdd)
        return {.before = {}, .isPrefix = true};
    return {.before = (wild < 0 ? glob : glob.chopped(1)).toStdString(), .isPrefix = wild >= 0};
}

bool Wanted::Pattern::fits(std::string_view text) const
{
    return isPrefix ? text.starts_with(before) : text == before;
}

Wanted Wanted::of(const QList<ServiceDefinition> &services)
{
    Wanted wanted;
    wanted.m_all = false;
    for (const ServiceDefinition &service : services) {
        const ServiceRule &rule = service.match;
        if (!rule.isEmpty())
            wanted.m_rules.push_back({patternOf(rule.jobName), patternOf(rule.wckey), patternOf(rule.comment),
                                      patternOf(rule.account), patternOf(rule.user),
                                      patternOf(rule.partition), patternOf(rule.qos)});
    }
    wanted.m_isByName = std::all_of(services.begin(), services.end(), [](const ServiceDefinition &service) {
        return service.match.isEmpty() || !service.match.jobName.isEmpty();
    });
    return wanted;
}

bool Wanted::mayWant(std::string_view name) const
{
    if (isOwn(name))
        return false;
    return std::any_of(m_rules.begin(), m_rules.end(),
                       [name](const Rule &rule) { return rule.front().fits(name); });
}

bool Wanted::wants(const Names &job) const
{
    if (m_all)
        return true;
    if (isOwn(job.name))
        return false;
    return std::any_of(m_rules.begin(), m_rules.end(), [&job](const Rule &rule) {
        return rule[0].fits(job.name) && rule[1].fits(job.wckey) && rule[2].fits(job.comment)
            && rule[3].fits(job.account) && rule[4].fits(job.user) && rule[5].fits(job.partition)
            && rule[6].fits(job.qos);
    });
}

} // namespace jobwatch::slurm
