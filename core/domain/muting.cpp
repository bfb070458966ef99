#include "core/domain/muting.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

QByteArray mutingToJson(const std::optional<Muting> &muting)
{
    if (!muting)
        return {};
    const QJsonObject json{
        {u"who"_s, muting->who}, {u"since"_s, toMs(muting->since)}, {u"until"_s, toMs(muting->until)}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<std::optional<Muting>> mutingFromJson(const QByteArray &json)
{
    if (json.isEmpty())
        return std::optional<Muting>{};
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QJsonValue until = object["until"_L1];
    if (!until.isDouble())
        return Error{ErrorKind::Malformed, {}, QString::fromUtf8(json.left(200))};
    return std::optional(Muting{object["who"_L1].toString(), instantFromMs(object["since"_L1].toInteger()),
                                instantFromMs(until.toInteger())});
}

} // namespace jobwatch
