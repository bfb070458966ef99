#include "core/connector/commands/readmark.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace jobwatch::commands {

QByteArray ReadMark::saved() const
{
    return QJsonDocument(QJsonObject{{u"at"_s, toMs(at)},
                                     {u"ledger"_s, QString::fromUtf8(ledger)},
                                     {u"inode"_s, QString::number(inode)},
                                     {u"offset"_s, offset}})
        .toJson(QJsonDocument::Compact);
}

std::optional<ReadMark> ReadMark::restored(const QByteArray &saved)
{
    const QJsonObject object = QJsonDocument::fromJson(saved).object();
    const qint64 at = object["at"_L1].toInteger();
    const qint64 offset = object["offset"_L1].toInteger(-1);
    if (at <= 0 || offset < 0)
        return {};
    return ReadMark{.at = instantFromMs(at),
                    .ledger = object["ledger"_L1].toString().toUtf8(),
                    .inode = object["inode"_L1].toString().toLongLong(),
                    .offset = offset};
}

} // namespace jobwatch::commands
