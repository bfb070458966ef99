#include "ui/tables/cell.h"

namespace jobwatch {

QString plainText(const Cell &cell)
{
    if (cell.detail.isEmpty())
        return cell.text;
    return cell.text.isEmpty() ? cell.detail : cell.text + QChar::Space + cell.detail;
}

} // namespace jobwatch
