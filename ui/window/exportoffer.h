#pragma once

#include <functional>
#include <QStringList>

#include "core/base/result.h"

namespace jobwatch {

// Something that can be written to a place of a person's choice.
struct ExportOffer
{
    using Then = std::function<void(const Result<void> &)>;

    QString title{}; // of the dialog that asks for the place
    QStringList filters{}; // for names
    QString suffix{}; // of the file; empty: a folder is chosen
    QString name{}; // that is proposed
    // Now or by and by; tells once what came of it. Asked again for another place when it failed.
    std::function<void(const QString &place, const Then &then)> write{};
};

} // namespace jobwatch
