#pragma once

#include <functional>
#include <QSizeF>
#include <QString>

class QPainter;
class QWidget;

namespace jobwatch {

// Pages that a printer or a file can take. Only Qt is needed to print it: the code that knows printers is a
// module of its own.
struct PrintJob
{
    QString name{}; // in the printer's queue, and of the file that is proposed
    bool landscape = false;
    double unitsPerInch = 1200; // of what is painted
    // Breaks it into pages of a paper (in points); tells how many there are.
    std::function<int(const QSizeF &paper)> layOut{};
    std::function<void(QPainter &painter, int page)> paint{}; // with its corner at the origin
};

enum class Printed { Sent, Saved, Failed };

// What came of it. `place`: the file, where it was printed to one.
using AfterPrinting = std::function<void(Printed, const QString &place)>;

// Asks for a printer or a file, without waiting for the answer.
using OpenPrinting = std::function<void(const PrintJob &, QWidget *window, const AfterPrinting &then)>;

// What the module exports.
inline constexpr const char *printingSymbol = "jobwatchPrint";
using PrintingFunction = void (*)(const PrintJob *, QWidget *window, const AfterPrinting *then);

} // namespace jobwatch
