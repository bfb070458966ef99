#pragma once

#include "core/domain/cron.h"

namespace jobwatch {

// One place of an expression: what it is called, which numbers and names it takes.
struct CronPlace
{
    const char *name = ""; // for the operator, translated
    int least = 0;
    int most = 0;
    QStringView names{}; // three letters each, the first stands for `firstName`
    int firstName = 0;
    CronDialect dialect = CronDialect::Unix;
    std::optional<int> alsoLeast{}; // beyond `most`, and stands for `least`: 7 for Sunday
};

// Short and printable, whatever it was.
QString cronQuote(QStringView text);
Error cronError(const char *place, const QString &what);

// "*", "5", "1-5", "1-5/2", "*/10", "MON-FRI", and lists of these: the values, sorted, each once.
Result<QList<int>> cronValues(const CronPlace &place, QStringView text);
// One number or name.
Result<int> cronValue(const CronPlace &place, QStringView text);
std::optional<int> cronNumber(QStringView text); // digits alone, at most four

} // namespace jobwatch
