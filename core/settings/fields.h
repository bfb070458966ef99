#pragma once

#include <QCoreApplication>
#include <QStringList>
#include <span>

#include "core/settings/reading.h"

namespace jobwatch {

// One key of a map and the member it stands for: reading, writing and the list of known keys all come
// from here. write() gives a null node for what is not worth writing.
template <typename T>
struct Field
{
    QLatin1StringView key;
    bool required;
    void (*read)(Reading &, const YamlNode &, T &);
    YamlNode (*write)(const T &);
};

// What a map of the file is. Each T has one, in schema.h:
//   static std::span<const Field<T>> fields();
//   static QStringList laterKeys();                         keys of other versions, accepted with a warning
//   static void check(Reading &, const YamlNode &, const T &); rules over several fields
//   static constexpr bool flow;                             written on one line
template <typename T>
struct Schema;

template <typename T, typename Member>
T classOf(Member T::*);

enum class Presence { Optional, Required };

// Codec::read(reading, node) -> optional value (nothing: an issue was noted), Codec::write(value) -> node.
template <auto member, typename Codec>
constexpr auto field(QLatin1StringView key, Presence presence = Presence::Optional)
{
    using T = decltype(classOf(member));
    return Field<T>{key, presence == Presence::Required,
                    [](Reading &reading, const YamlNode &node, T &value) {
                        if (auto read = Codec::read(reading, node))
                            value.*member = *std::move(read);
                    },
                    [](const T &value) {
                        return value.*member == T{}.*member ? YamlNode{} : Codec::write(value.*member);
                    }};
}

// Calls `use(key, value)` for each entry, once a key. Notes keys that are no text or come twice.
template <typename Use>
void forEachEntry(Reading &reading, const YamlNode &map, Use use)
{
    QHash<QString, int> lines;
    for (const auto &[key, value] : map.entries) {
        if (!key.isScalar()) {
            reading.fail(key,
                         QCoreApplication::translate("Settings", "A name is expected before the colon."));
            continue;
        }
        const FieldScope scope(reading, key.text);
        if (const auto first = lines.constFind(key.text); first != lines.cend()) {
            reading.fail(key,
                         QCoreApplication::translate("Settings", "This is given twice, first on line %1.")
                             .arg(*first));
            continue;
        }
        lines.insert(key.text, key.line);
        use(key, value);
    }
}

template <typename T>
void readField(Reading &reading, const YamlNode &key, const YamlNode &node, T &value)
{
    QStringList known;
    for (const Field<T> &field : Schema<T>::fields()) {
        if (key.text == field.key)
            return field.read(reading, node, value);
        known.append(field.key);
    }
    if (Schema<T>::laterKeys().contains(key.text)) {
        const QString sentence =
            QCoreApplication::translate("Settings", "“%1” is not used by this version of Jobwatch.");
        return reading.warn(key, sentence.arg(key.text));
    }
    reading.warn(key, unknownKeySentence(key.text, known));
}

template <typename T>
T readFields(Reading &reading, const YamlNode &map)
{
    T value;
    forEachEntry(reading, map,
                 [&](const YamlNode &key, const YamlNode &node) { readField(reading, key, node, value); });
    for (const Field<T> &field : Schema<T>::fields()) {
        if (field.required && !map.find(QString(field.key)))
            reading.fail(map, QCoreApplication::translate("Settings", "“%1” is missing.").arg(field.key));
    }
    Schema<T>::check(reading, map, value);
    return value;
}

template <typename T>
YamlNode writeFields(const T &value)
{
    YamlNode map;
    map.kind = YamlNode::Kind::Map;
    map.flow = Schema<T>::flow;
    for (const Field<T> &field : Schema<T>::fields()) {
        YamlNode node = field.write(value);
        if (!node.isNull())
            map.entries.append({YamlNode::scalar(field.key), std::move(node)});
    }
    return map;
}

} // namespace jobwatch
