#include "core/notify/noticejson.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

void put(QJsonObject &json, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        json.insert(name, text);
}

void put(QJsonObject &json, const QString &name, std::optional<Instant> at)
{
    if (at)
        json.insert(name, toIso(*at));
}

std::optional<Instant> instantOf(const QJsonObject &json, const QString &name)
{
    const QDateTime at = QDateTime::fromString(json.value(name).toString(), Qt::ISODateWithMs);
    return at.isValid() ? std::optional(instantFromMs(at.toMSecsSinceEpoch())) : std::nullopt;
}

QJsonObject factsToJson(const TimerFacts &facts)
{
    QJsonObject json;
    put(json, u"name"_s, facts.name);
    put(json, u"endpoint"_s, facts.endpoint);
    put(json, u"user"_s, facts.user);
    json.insert(u"failures"_s, facts.failures);
    put(json, u"nextProbe"_s, facts.nextProbe);
    put(json, u"who"_s, facts.who);
    put(json, u"why"_s, facts.why);
    return json;
}

TimerFacts factsFromJson(const QJsonObject &json)
{
    return {json.value(u"name"_s).toString(), json.value(u"endpoint"_s).toString(),
            json.value(u"user"_s).toString(), json.value(u"failures"_s).toInt(),
            instantOf(json, u"nextProbe"_s),  json.value(u"who"_s).toString(),
            json.value(u"why"_s).toString()};
}

QJsonObject reportToJson(const MailedReport &report)
{
    return {{u"title"_s, report.title},
            {u"lines"_s, QJsonArray::fromStringList(report.lines)},
            {u"fileName"_s, report.fileName},
            {u"mediaType"_s, QString::fromLatin1(report.mediaType)},
            {u"content"_s, QString::fromLatin1(report.content.toBase64())}};
}

MailedReport reportFromJson(const QJsonObject &json)
{
    MailedReport report;
    report.title = json.value(u"title"_s).toString();
    for (const QJsonValue line : json.value(u"lines"_s).toArray())
        report.lines.append(line.toString());
    report.fileName = json.value(u"fileName"_s).toString();
    report.mediaType = json.value(u"mediaType"_s).toString().toLatin1();
    report.content = QByteArray::fromBase64(json.value(u"content"_s).toString().toLatin1());
    return report;
}

} // namespace

QLatin1StringView messageKindId(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Single:
        return "single"_L1;
    case MessageKind::Digest:
        return "digest"_L1;
    case MessageKind::Held:
        return "held"_L1;
    case MessageKind::More:
        return "more"_L1;
    case MessageKind::Report:
        return "report"_L1;
    }
    Q_UNREACHABLE();
}

QJsonObject noticeEntryToJson(const NoticeEntry &entry)
{
    QJsonObject json{{u"topic"_s, noticeTopicId(entry.topic)}, {u"status"_s, statusId(entry.status)}};
    put(json, u"server"_s, entry.scope.server.value);
    put(json, u"service"_s, entry.scope.service.value);
    put(json, u"runner"_s, entry.scope.runner.value);
    if (entry.timer)
        put(json, u"timer"_s, timerName(*entry.timer));
    if (entry.stage)
        json.insert(u"stage"_s, stageId(*entry.stage));
    if (entry.cause != Cause::None)
        json.insert(u"cause"_s, causeId(entry.cause));
    put(json, u"text"_s, entry.text);
    put(json, u"since"_s, std::optional(entry.since));
    put(json, u"endedAt"_s, entry.endedAt);
    if (entry.facts)
        json.insert(u"facts"_s, factsToJson(*entry.facts));
    return json;
}

NoticeEntry noticeEntryFromJson(const QJsonObject &json)
{
    NoticeEntry entry;
    entry.topic = noticeTopicFromId(json.value(u"topic"_s).toString()).value_or(entry.topic);
    entry.status = statusFromId(json.value(u"status"_s).toString()).value_or(entry.status);
    entry.scope = {{json.value(u"server"_s).toString()},
                   {json.value(u"service"_s).toString()},
                   {json.value(u"runner"_s).toString()}};
    entry.timer = timerKeyFromName(json.value(u"timer"_s).toString());
    entry.stage = stageFromId(json.value(u"stage"_s).toString());
    entry.cause = causeFromId(json.value(u"cause"_s).toString()).value_or(Cause::None);
    entry.text = json.value(u"text"_s).toString();
    entry.since = instantOf(json, u"since"_s).value_or(Instant{});
    entry.endedAt = instantOf(json, u"endedAt"_s);
    if (json.contains(u"facts"_s))
        entry.facts = factsFromJson(json.value(u"facts"_s).toObject());
    return entry;
}

QJsonObject noticeToJson(const CauseNotice &notice)
{
    QJsonArray entries;
    for (const NoticeEntry &entry : notice.entries)
        entries.append(noticeEntryToJson(entry));
    QJsonObject json{{u"kind"_s, noticeKindId(notice.kind)},
                     {u"topic"_s, noticeTopicId(notice.topic)},
                     {u"incident"_s, notice.incident},
                     {u"at"_s, toIso(notice.at)},
                     {u"entries"_s, entries}};
    put(json, u"server"_s, notice.server.value);
    return json;
}

CauseNotice noticeFromJson(const QJsonObject &json)
{
    CauseNotice notice;
    notice.kind = noticeKindFromId(json.value(u"kind"_s).toString()).value_or(notice.kind);
    notice.topic = noticeTopicFromId(json.value(u"topic"_s).toString()).value_or(notice.topic);
    notice.incident = json.value(u"incident"_s).toString();
    notice.server = ServerId{json.value(u"server"_s).toString()};
    notice.at = instantOf(json, u"at"_s).value_or(Instant{});
    for (const QJsonValue entry : json.value(u"entries"_s).toArray())
        notice.entries.append(noticeEntryFromJson(entry.toObject()));
    return notice;
}

QJsonArray noticesToJson(const QList<CauseNotice> &notices)
{
    QJsonArray json;
    for (const CauseNotice &notice : notices)
        json.append(noticeToJson(notice));
    return json;
}

QList<CauseNotice> noticesFromJson(const QJsonArray &json)
{
    QList<CauseNotice> notices;
    for (const QJsonValue notice : json)
        notices.append(noticeFromJson(notice.toObject()));
    return notices;
}

QByteArray messageToJson(const NoticeMessage &message)
{
    QJsonObject json{{u"version"_s, 1},
                     {u"id"_s, message.id},
                     {u"channel"_s, message.channel},
                     {u"kind"_s, messageKindId(message.kind)},
                     {u"at"_s, toIso(message.at)},
                     {u"notices"_s, noticesToJson(message.notices)}};
    if (message.report)
        json.insert(u"report"_s, reportToJson(*message.report));
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<NoticeMessage> messageFromJson(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    NoticeMessage message;
    message.id = json.value(u"id"_s).toString();
    message.channel = json.value(u"channel"_s).toString();
    message.at = instantOf(json, u"at"_s).value_or(Instant{});
    message.notices = noticesFromJson(json.value(u"notices"_s).toArray());
    const QString kind = json.value(u"kind"_s).toString();
    for (const MessageKind one :
         {MessageKind::Digest, MessageKind::Held, MessageKind::More, MessageKind::Report}) {
        if (messageKindId(one) == kind)
            message.kind = one;
    }
    if (json.contains(u"report"_s))
        message.report = reportFromJson(json.value(u"report"_s).toObject());
    const bool saysNothing = message.notices.isEmpty() && !message.report;
    if (message.id.isEmpty() || saysNothing)
        return Error{ErrorKind::Malformed,
                     QCoreApplication::translate("Notify", "A stored notice cannot be read."),
                     QString::fromUtf8(bytes.left(200))};
    return message;
}

} // namespace jobwatch
