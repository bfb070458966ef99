#pragma once

#include <QJsonArray>
#include <QJsonObject>

#include "core/base/result.h"
#include "core/domain/notice.h"

namespace jobwatch {

// Notices as webhooks, commands and the spool know them. Ids are stable words, times ISO, texts plain.
// What cannot be understood in stored JSON becomes a default value: it never fails.
QJsonObject noticeEntryToJson(const NoticeEntry &entry);
NoticeEntry noticeEntryFromJson(const QJsonObject &json);
QJsonObject noticeToJson(const CauseNotice &notice);
CauseNotice noticeFromJson(const QJsonObject &json);
QJsonArray noticesToJson(const QList<CauseNotice> &notices);
QList<CauseNotice> noticesFromJson(const QJsonArray &json);

QByteArray messageToJson(const NoticeMessage &message);
Result<NoticeMessage> messageFromJson(const QByteArray &json);

QLatin1StringView messageKindId(MessageKind kind);

} // namespace jobwatch
