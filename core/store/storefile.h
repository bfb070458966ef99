#pragma once

#include <memory>
#include <QLockFile>
#include <QString>

#include "core/base/result.h"
#include "core/base/time.h"

namespace jobwatch {

// Makes the missing folders of a file, readable by their owner alone.
bool makeFolderOf(const QString &file);
// Makes an empty file that only its owner can read, unless there is one.
bool makeFile(const QString &file);

// A damaged file is noted beside it, so that the next opening begins anew without having to search for the
// damage, which takes seconds in a large file.
void noteDamage(const QString &file);
bool hasNotedDamage(const QString &file);

// Renames the file and what belongs to it; the new name. Nothing if that is not possible.
std::optional<QString> moveAside(const QString &file, Instant now);

} // namespace jobwatch
