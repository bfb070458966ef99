#pragma once

#include <optional>
#include <variant>

#include "app/demo/folioanswer.h"
#include "app/demo/foliomodules.h"
#include "core/base/time.h"

namespace jobwatch {

struct FolioTimer
{
    QString id{};
    bool system = false;
    bool enabled = true;
    bool modified = false; // was ever updated
    QString moduleName{};
    QString moduleId{};
    QString userId{}; // whom it runs as; empty for system timers
    QJsonObject routingEntry{};
    Instant created{};
    QString createdBy{};
    Instant updated{};
    QString updatedBy{};

    QString method() const; // what is executed
    QString path() const;
    QString naturalKey() const;
};

// When a timer fires: nothing, where it is switched off by its delay.
struct FolioTrigger
{
    Span every{}; // 0: by cron, or never
    QString cron{};
    QByteArray zone{"UTC"};

    bool operator==(const FolioTrigger &) const = default;
};

FolioTrigger triggerOf(const QJsonObject &routingEntry);
std::optional<Instant> firstFire(const FolioTrigger &trigger, Instant now);
std::optional<Instant> fireAfter(const FolioTrigger &trigger, Instant fired);

QJsonObject timerJson(const FolioTimer &timer);
// A descriptor of POST and PUT, or why the server takes it not.
std::variant<FolioTimer, FolioRefusal> readTimer(const QJsonObject &descriptor);

FolioTimer declaredTimer(const FolioModule &module, const FolioEndpoint &endpoint, Instant now);

FolioRefusal invalid(const QString &message, const QString &type, const QString &key = {},
                     const QString &value = {});

} // namespace jobwatch
