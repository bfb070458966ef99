#pragma once

#include <QString>

#include "core/base/result.h"

namespace jobwatch {

// What can be seen of a place to which nothing could be written.
struct PlaceState
{
    bool folderExists = true;
    bool folderWritable = true;
    bool isFolder = false; // where a file was to be
    bool fileWritable = true; // what is there already
    bool full = false; // the disk

    bool operator==(const PlaceState &) const = default;
};

PlaceState placeStateOf(const QString &place);
// Why, as a part of a sentence: "no right to write to this folder".
QString whyNotSaved(const PlaceState &place, const Error &error);
// "Could not save april.pdf: no right to write to this folder."
QString notSavedText(const QString &place, const Error &error);

} // namespace jobwatch
