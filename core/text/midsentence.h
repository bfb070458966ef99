#pragma once

#include <QString>

#include "core/domain/evidence.h"

// Words of tables in the middle of a sentence. Not every language writes nouns small there, so that
// lower-casing the words of the tables would be wrong in some.
namespace jobwatch {

QString stageMidSentence(Stage stage);
QString sourceMidSentence(Source source);

} // namespace jobwatch
