#include "app/demo/folioanswer.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

QByteArray FolioRequest::header(QByteArrayView name) const
{
    for (const FolioHeader &header : headers) {
        if (header.first.compare(name, Qt::CaseInsensitive) == 0)
            return header.second;
    }
    return {};
}

FolioAnswer jsonAnswer(int status, const QJsonObject &object)
{
    return {.status = status, .body = QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

FolioAnswer textAnswer(int status, const QByteArray &text)
{
    return {.status = status, .contentType = "text/plain;charset=UTF-8", .body = text};
}

FolioAnswer gatewayAnswer(int status, const QString &message)
{
    return jsonAnswer(status, {{u"message"_s, message}});
}

FolioAnswer refusalAnswer(const FolioRefusal &refusal)
{
    QJsonObject error{{u"message"_s, refusal.message}, {u"code"_s, refusal.code}};
    if (!refusal.type.isEmpty())
        error.insert(u"type"_s, refusal.type);
    if (!refusal.parameters.isEmpty())
        error.insert(u"parameters"_s, refusal.parameters);
    return jsonAnswer(refusal.status, {{u"errors"_s, QJsonArray{error}}, {u"total_records"_s, 1}});
}

} // namespace jobwatch
