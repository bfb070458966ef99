#pragma once

#include <QCoreApplication>
#include <QHash>

#include "core/settings/codecs.h"
#include "core/text/words.h"

namespace jobwatch {

// What several schemas share.
constexpr qint64 ms(Span span)
{
    return span.count();
}

// Written even if its value is the default one.
template <auto member, typename Codec>
constexpr auto requiredField(QLatin1StringView key)
{
    auto made = field<member, Codec>(key, Presence::Required);
    made.write = [](const decltype(classOf(member)) &value) { return Codec::write(value.*member); };
    return made;
}

// Notes each value that names the same thing as one before it.
template <typename T, typename Key>
void refuseDuplicates(Reading &reading, const YamlNode &map, QLatin1StringView list, const QList<T> &values,
                      Key key)
{
    const YamlNode *node = map.find(QString(list));
    if (!node || node->items.size() != values.size())
        return; // an item was no map: that is noted already
    const FieldScope scope(reading, list);
    QHash<QString, int> lines;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QString name = key(values.at(i));
        const FieldScope item(reading, i);
        if (const auto first = lines.constFind(name); first != lines.cend() && !name.isEmpty())
            reading.fail(node->items.at(i),
                         QCoreApplication::translate("Settings", "“%1” is used twice, first on line %2.")
                             .arg(oneLine(name, 60))
                             .arg(*first));
        else
            lines.insert(name, node->items.at(i).line);
    }
}

} // namespace jobwatch
