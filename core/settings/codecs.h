#pragma once

#include <array>
#include <optional>
#include <QUrl>

#include "core/settings/fields.h"

namespace jobwatch {

std::optional<QString> readText(Reading &reading, const YamlNode &node);
std::optional<QStringList> readTexts(Reading &reading, const YamlNode &node); // one or a list
std::optional<int> readNumber(Reading &reading, const YamlNode &node, int least, int most);
std::optional<Span> readDuration(Reading &reading, const YamlNode &node, Span least, Span most);
std::optional<QUrl> readUrl(Reading &reading, const YamlNode &node, const QStringList &schemes);
std::optional<QString> readName(Reading &reading, const YamlNode &node); // one line, at most 64 characters
std::optional<double> readPrice(Reading &reading, const YamlNode &node);
bool isMap(Reading &reading, const YamlNode &node); // notes an issue if not
bool isList(Reading &reading, const YamlNode &node);
// The number of the word in the list, or an issue that names the list.
std::optional<qsizetype> readChoice(Reading &reading, const YamlNode &node, const QStringList &words);

YamlNode writeTexts(const QStringList &texts);
YamlNode writePrice(double price);

struct Text
{
    static std::optional<QString> read(Reading &reading, const YamlNode &node)
    {
        return readText(reading, node);
    }
    static YamlNode write(const QString &text) { return YamlNode::scalar(text); }
};

struct YesOrNo
{
    static std::optional<bool> read(Reading &reading, const YamlNode &node)
    {
        const auto index = readChoice(reading, node, {QStringLiteral("false"), QStringLiteral("true")});
        return index ? std::optional(*index == 1) : std::nullopt;
    }
    static YamlNode write(bool yes)
    {
        return YamlNode::word(yes ? QStringLiteral("true") : QStringLiteral("false"));
    }
};

struct Path
{
    static std::optional<QString> read(Reading &reading, const YamlNode &node)
    {
        const auto path = readText(reading, node);
        return path ? std::optional(reading.resolved(node, *path)) : std::nullopt;
    }
    static YamlNode write(const QString &path) { return YamlNode::scalar(path); }
};

template <typename IdType>
struct Name
{
    static std::optional<IdType> read(Reading &reading, const YamlNode &node)
    {
        const auto name = readName(reading, node);
        return name ? std::optional(IdType{*name}) : std::nullopt;
    }
    static YamlNode write(const IdType &id) { return YamlNode::scalar(id.value); }
};

template <int least, int most>
struct Number
{
    static std::optional<int> read(Reading &reading, const YamlNode &node)
    {
        return readNumber(reading, node, least, most);
    }
    static YamlNode write(int number) { return YamlNode::word(QString::number(number)); }
};

YamlNode writeDuration(Span duration);

template <qint64 leastMs, qint64 mostMs>
struct Duration
{
    static std::optional<Span> read(Reading &reading, const YamlNode &node)
    {
        return readDuration(reading, node, Span(leastMs), Span(mostMs));
    }
    static YamlNode write(Span duration) { return writeDuration(duration); }
};

struct Price
{
    static std::optional<double> read(Reading &reading, const YamlNode &node)
    {
        return readPrice(reading, node);
    }
    static YamlNode write(double price) { return writePrice(price); }
};

// `Words::rows`: an array of pairs of value and word.
template <typename Words>
struct Choice
{
    using Value = typename decltype(Words::rows)::value_type::first_type;

    static std::optional<Value> read(Reading &reading, const YamlNode &node)
    {
        QStringList words;
        for (const auto &[value, word] : Words::rows)
            words.append(word);
        const auto index = readChoice(reading, node, words);
        return index ? std::optional(Words::rows[size_t(*index)].first) : std::nullopt;
    }
    static YamlNode write(Value wanted)
    {
        for (const auto &[value, word] : Words::rows) {
            if (value == wanted)
                return YamlNode::word(word);
        }
        Q_UNREACHABLE();
    }
};

template <typename T>
struct Record
{
    static std::optional<T> read(Reading &reading, const YamlNode &node)
    {
        return isMap(reading, node) ? std::optional(readFields<T>(reading, node)) : std::nullopt;
    }
    static YamlNode write(const T &value) { return writeFields(value); }
};

template <typename Codec>
struct Maybe
{
    static auto read(Reading &reading, const YamlNode &node)
    {
        const auto value = Codec::read(reading, node);
        return value ? std::optional(value) : std::nullopt;
    }
    template <typename T>
    static YamlNode write(const std::optional<T> &value)
    {
        return value ? Codec::write(*value) : YamlNode{};
    }
};

template <typename T>
struct ListOf
{
    static std::optional<QList<T>> read(Reading &reading, const YamlNode &node)
    {
        if (!isList(reading, node))
            return {};
        QList<T> values;
        for (qsizetype i = 0; i < node.items.size(); ++i) {
            const FieldScope scope(reading, i);
            if (const auto value = Record<T>::read(reading, node.items.at(i)))
                values.append(*value);
        }
        return values;
    }
    static YamlNode write(const QList<T> &values)
    {
        YamlNode list;
        list.kind = YamlNode::Kind::List;
        for (const T &value : values)
            list.items.append(writeFields(value));
        return list;
    }
};

struct Texts
{
    static std::optional<QStringList> read(Reading &reading, const YamlNode &node)
    {
        return readTexts(reading, node);
    }
    static YamlNode write(const QStringList &texts) { return writeTexts(texts); }
};

template <typename Codec, typename T>
struct MapOf
{
    static std::optional<QMap<QString, T>> read(Reading &reading, const YamlNode &node)
    {
        if (!isMap(reading, node))
            return {};
        QMap<QString, T> values;
        forEachEntry(reading, node, [&](const YamlNode &key, const YamlNode &entry) {
            if (const auto value = Codec::read(reading, entry))
                values.insert(key.text, *value);
        });
        return values;
    }
    static YamlNode write(const QMap<QString, T> &values)
    {
        YamlNode map;
        map.kind = YamlNode::Kind::Map;
        for (auto entry = values.cbegin(); entry != values.cend(); ++entry)
            map.entries.append({YamlNode::scalar(entry.key()), Codec::write(entry.value())});
        return map;
    }
};

} // namespace jobwatch
