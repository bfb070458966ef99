#include <QRegularExpression>
#include <yaml-cpp/emitter.h>
#include <yaml-cpp/emittermanip.h>

#include "core/settings/yaml.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

// Words that other YAML readers take for something else than a text, and everything that might need
// quotes, get quotes.
bool needsQuotes(const QString &text)
{
    static const QRegularExpression harmless(u"\\A[A-Za-z/][A-Za-z0-9_./+-]*(:[A-Za-z0-9_./+-]+)*\\z"_s);
    static const QRegularExpression special(u"\\A(null|true|false|yes|no|on|off|y|n)\\z"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return !harmless.match(text).hasMatch() || special.match(text).hasMatch();
}

void emitScalar(YAML::Emitter &emitter, const YamlNode &node)
{
    if (!node.plain && needsQuotes(node.text))
        emitter << YAML::DoubleQuoted;
    emitter << node.text.toStdString();
}

void emitNode(YAML::Emitter &emitter, const YamlNode &node)
{
    switch (node.kind) {
    case YamlNode::Kind::Null:
        emitter << YAML::Null;
        return;
    case YamlNode::Kind::Scalar:
        emitScalar(emitter, node);
        return;
    case YamlNode::Kind::List:
        emitter << (node.flow || node.items.isEmpty() ? YAML::Flow : YAML::Block) << YAML::BeginSeq;
        for (const YamlNode &item : node.items)
            emitNode(emitter, item);
        emitter << YAML::EndSeq;
        return;
    case YamlNode::Kind::Map:
        emitter << (node.flow || node.entries.isEmpty() ? YAML::Flow : YAML::Block) << YAML::BeginMap;
        for (const auto &[key, value] : node.entries) {
            emitter << YAML::Key;
            emitNode(emitter, key);
            emitter << YAML::Value;
            emitNode(emitter, value);
        }
        emitter << YAML::EndMap;
        return;
    }
    Q_UNREACHABLE();
}

} // namespace

QByteArray formatYaml(const YamlNode &root)
{
    YAML::Emitter emitter;
    emitNode(emitter, root);
    return QByteArray(emitter.c_str(), qsizetype(emitter.size())) + '\n';
}

} // namespace jobwatch
