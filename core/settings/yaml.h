#pragma once

#include <optional>
#include <QByteArray>
#include <QList>
#include <QString>
#include <utility>

namespace jobwatch {

// A YAML document as a plain tree, with the place of every node. All scalars are texts: what they mean
// is the reader's business, so that `version: 1` and `version: "1"` are the same.
struct YamlNode
{
    enum class Kind { Null, Scalar, List, Map };

    Kind kind = Kind::Null;
    QString text{}; // of a scalar
    QList<YamlNode> items{}; // of a list
    QList<std::pair<YamlNode, YamlNode>> entries{}; // of a map, in the order of the file, duplicates included
    int line = 0; // 1-based
    int column = 0; // 1-based
    bool plain = false; // for writing: a number or a word that needs no quotes
    bool flow = false; // for writing: on one line, {a: b}

    bool isNull() const { return kind == Kind::Null; }
    bool isScalar() const { return kind == Kind::Scalar; }
    bool isList() const { return kind == Kind::List; }
    bool isMap() const { return kind == Kind::Map; }

    const YamlNode *find(QStringView key) const; // the first entry of that name; nothing if absent

    static YamlNode scalar(const QString &text);
    static YamlNode word(const QString &text); // plain
};

// Why a text is not a document, and where.
struct YamlFault
{
    int line = 0;
    int column = 0;
    QString sentence{}; // translated, plain text

    bool operator==(const YamlFault &) const = default;
};

struct YamlDocument
{
    YamlNode root{};
    std::optional<YamlFault> fault{}; // with a fault the root is empty
};

constexpr qint64 yamlSizeLimit = 4 * 1024 * 1024;

// Refuses what is not UTF-8, control characters, tabs as indentation, aliases, more than one document,
// nesting that is deeper than any file of ours, and what exceeds yamlSizeLimit.
YamlDocument parseYaml(const QByteArray &bytes);
QByteArray formatYaml(const YamlNode &root);

} // namespace jobwatch
