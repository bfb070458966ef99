#include "core/connector/slurm/position.h"

#include <algorithm>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch::slurm {

QByteArray savedPosition(const Position &position)
{
    const QJsonObject object{{u"server"_s, position.server},
                             {u"readAt"_s, position.readAt},
                             {u"missingFrom"_s, position.missingFrom},
                             {u"missingUntil"_s, position.missingUntil},
                             {u"counted"_s, QString::fromUtf8(position.ledger.saved())}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Position restoredPosition(const QByteArray &saved, const QString &server)
{
    const QJsonObject object = QJsonDocument::fromJson(saved).object();
    Position position{.server = object["server"_L1].toString(),
                      .readAt = object["readAt"_L1].toInteger(),
                      .missingFrom = object["missingFrom"_L1].toInteger(),
                      .missingUntil = object["missingUntil"_L1].toInteger(),
                      .ledger = batch::Ledger::restored(object["counted"_L1].toString().toUtf8())};
    const bool isSound = position.server == server && position.readAt > 0 && position.missingFrom >= 0
        && position.missingFrom <= position.missingUntil;
    return isSound ? position : Position{.server = server};
}

Position afterAbsence(Position position, qint64 now)
{
    const qint64 earliest = now - longestCatchUp;
    const bool isFirst = position.readAt == 0;
    if (isFirst || now - position.readAt > safeAbsence) {
        position.missingFrom = isFirst ? now - firstCatchUp : std::max(earliest, position.readAt);
        position.missingUntil = now;
    } else if (position.missingFrom > 0 && position.missingFrom < earliest) {
        position.missingFrom = 0; // too old to be worth the asking
        position.missingUntil = 0;
    }
    return position;
}

bool isMissing(const Position &position, qint64 ended, qint64 now)
{
    if (position.missingUntil == now)
        return true; // the list is at hand: what it tells too is left out by its number
    return ended > position.missingFrom && ended <= position.missingUntil - safeAbsence;
}

Span pauseAfterListing(Span elapsed)
{
    return std::clamp<Span>(20 * elapsed, 10s, longestPauseAfterListing);
}

} // namespace jobwatch::slurm
