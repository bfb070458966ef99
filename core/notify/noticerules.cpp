#include "core/notify/noticerules.h"

#include <QJsonDocument>

#include "core/notify/incidentjson.h"
#include "core/notify/noticejson.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

constexpr int stateVersion = 1;

} // namespace

NoticeRules::NoticeRules(const NotificationSettings &settings)
    : m_rules(settings)
{
}

void NoticeRules::lookAt(Instant at)
{
    m_look = m_look ? std::min(*m_look, at) : at;
}

std::optional<Instant> NoticeRules::wakeAt() const
{
    const auto delivery = m_delivery.wakeAt();
    if (m_look && delivery)
        return std::min(*m_look, *delivery);
    return m_look ? m_look : delivery;
}

QByteArray NoticeRules::state() const
{
    QJsonArray runners, incidents, flapping;
    for (const auto &[subject, fold] : m_runners) {
        if (isWorthKeeping(fold))
            runners.append(foldToJson(fold));
    }
    for (const auto &[cause, incident] : m_incidents)
        incidents.append(incidentToJson(incident));
    for (const FlappingNews &news : m_flapping)
        flapping.append(QJsonObject{
            {u"entry"_s, noticeEntryToJson(news.entry)}, {u"began"_s, news.began}, {u"at"_s, toMs(news.at)}});
    const QJsonObject json{{u"version"_s, stateVersion},
                           {u"runners"_s, runners},
                           {u"incidents"_s, incidents},
                           {u"flapping"_s, flapping},
                           {u"down"_s, QJsonArray::fromStringList(m_serversDown.values())},
                           {u"delivery"_s, m_delivery.toJson()}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<void> NoticeRules::restore(const QByteArray &state)
{
    const QJsonObject json = QJsonDocument::fromJson(state).object();
    if (json.value(u"version"_s).toInt() != stateVersion)
        return Error{ErrorKind::Malformed, {}, u"the state of the notices is of another version"_s};
    m_runners.clear();
    m_incidents.clear();
    m_flapping.clear();
    m_serversDown.clear();
    for (const QJsonValue value : json.value(u"runners"_s).toArray()) {
        const RunnerFold fold = foldFromJson(value.toObject());
        m_runners[subjectOf(scopeOf(fold.key))] = fold;
    }
    for (const QJsonValue value : json.value(u"incidents"_s).toArray()) {
        const OpenIncident incident = incidentFromJson(value.toObject());
        m_incidents[incident.cause] = incident;
    }
    for (const QJsonValue value : json.value(u"flapping"_s).toArray()) {
        const QJsonObject news = value.toObject();
        m_flapping.append({noticeEntryFromJson(news.value(u"entry"_s).toObject()),
                           news.value(u"began"_s).toBool(), instantFromMs(news.value(u"at"_s).toInteger())});
    }
    for (const QJsonValue name : json.value(u"down"_s).toArray())
        m_serversDown.insert(name.toString());
    m_delivery.restore(json.value(u"delivery"_s).toObject());
    m_look = Instant{}; // at once: nobody knows how long ago that was
    return {};
}

} // namespace jobwatch
