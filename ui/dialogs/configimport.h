#pragma once

#include "core/settings/settings.h"

namespace jobwatch {

// One thing that an imported configuration would add or change.
struct ImportEntry
{
    enum class Kind { Server, Timer, Report, Notifications };
    enum class Effect { Adds, Replaces, ChangesNothing };

    Kind kind = Kind::Server;
    QString name{}; // unique among its kind; none for the notifications, which are taken as a whole
    Effect effect = Effect::Adds;

    bool operator==(const ImportEntry &) const = default;
};

// In the order of the file. How long the history is kept is not imported: it is this computer's.
QList<ImportEntry> importEntries(const Settings &imported, const Settings &present);
// What is chosen is added, or takes the place of what has the same name; all else stays.
Settings withImported(Settings present, const Settings &imported, const QList<ImportEntry> &chosen);
// A secret of its servers or channels is in a keyring, which is not imported.
bool needsSecrets(const Settings &imported);

QString importKindText(ImportEntry::Kind kind);
QString importEffectText(ImportEntry::Effect effect);

bool isSlivkaServiceFile(
    const QString &fileName); // *.service.yaml: the tests of one service, no configuration

} // namespace jobwatch
