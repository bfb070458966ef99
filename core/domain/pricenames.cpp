#include "core/domain/pricenames.h"

namespace jobwatch {

std::optional<double> priceFromText(const QString &text)
{
    for (const PriceName &name : priceNames) {
        if (text == name.id)
            return name.price;
    }
    bool isNumber = false;
    const double price = text.toDouble(&isNumber);
    if (isNumber && price > 0 && price <= highestPrice) // written so that "nan" is refused as well
        return price;
    return {};
}

} // namespace jobwatch
