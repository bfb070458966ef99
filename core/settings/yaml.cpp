#include "core/settings/yaml.h"

#include <algorithm>
#include <QCoreApplication>
#include <QStringDecoder>
#include <sstream>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

namespace jobwatch {

namespace {

constexpr int depthLimit = 24;

YamlFault faultAt(const YAML::Mark &mark, const QString &sentence)
{
    return {mark.line + 1, mark.column + 1, sentence};
}

// Builds the tree from the parser's events. After the first fault, and below the depth limit, it only
// keeps count.
class TreeBuilder final : public YAML::EventHandler
{
public:
    YamlNode root{};
    std::optional<YamlFault> fault{};

    void OnDocumentStart(const YAML::Mark &) override { }
    void OnDocumentEnd() override { }

    void OnNull(const YAML::Mark &mark, YAML::anchor_t) override { add(node(mark, YamlNode::Kind::Null)); }

    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override
    {
        fail(mark, QCoreApplication::translate("Settings", "Aliases (“*name”) cannot be used here."));
        add(node(mark, YamlNode::Kind::Null));
    }

    void OnScalar(const YAML::Mark &mark, const std::string &, YAML::anchor_t,
                  const std::string &value) override
    {
        YamlNode scalar = node(mark, YamlNode::Kind::Scalar);
        scalar.text = QString::fromStdString(value);
        add(std::move(scalar));
    }

    void OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t,
                         YAML::EmitterStyle::value) override
    {
        open(mark, YamlNode::Kind::List);
    }
    void OnSequenceEnd() override { close(); }

    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t,
                    YAML::EmitterStyle::value) override
    {
        open(mark, YamlNode::Kind::Map);
    }
    void OnMapEnd() override { close(); }

private:
    // A list or map that is not complete yet; for a map also the key that waits for its value.
    struct Open
    {
        YamlNode node{};
        std::optional<YamlNode> key{};
    };

    static YamlNode node(const YAML::Mark &mark, YamlNode::Kind kind)
    {
        YamlNode made;
        made.kind = kind;
        made.line = mark.line + 1;
        made.column = mark.column + 1;
        return made;
    }

    void fail(const YAML::Mark &mark, const QString &sentence)
    {
        if (!fault)
            fault = faultAt(mark, sentence);
    }

    void open(const YAML::Mark &mark, YamlNode::Kind kind)
    {
        if (m_tooDeep > 0 || m_open.size() >= depthLimit) {
            ++m_tooDeep;
            fail(mark, QCoreApplication::translate("Settings", "This is nested too deeply."));
            return;
        }
        m_open.append(Open{node(mark, kind), {}});
    }

    void close()
    {
        if (m_tooDeep > 0) {
            --m_tooDeep;
            return;
        }
        add(m_open.takeLast().node);
    }

    void add(YamlNode made)
    {
        if (fault)
            return;
        if (m_open.isEmpty()) {
            root = std::move(made);
            return;
        }
        Open &parent = m_open.last();
        if (made.isNull() && parent.key)
            made.line = parent.key->line; // the parser gives the place of what comes next
        if (parent.node.isList())
            parent.node.items.append(std::move(made));
        else if (parent.key)
            parent.node.entries.append({*std::exchange(parent.key, std::nullopt), std::move(made)});
        else
            parent.key = std::move(made);
    }

    QList<Open> m_open{};
    int m_tooDeep = 0;
};

// What the parser would misread or not notice, line by line.
std::optional<YamlFault> findForbiddenCharacter(const QByteArray &bytes)
{
    int line = 1;
    int column = 1;
    bool indentation = true;
    for (const char c : bytes) {
        if (c == '\t' && indentation)
            return YamlFault{line, column,
                             QCoreApplication::translate(
                                 "Settings", "This line is indented with a tab. Only spaces can be used.")};
        if ((c >= 0 && c < ' ' && c != '\t' && c != '\n' && c != '\r') || c == 0x7F)
            return YamlFault{line, column,
                             QCoreApplication::translate("Settings", "There is a control character here.")};
        indentation = c == '\n' || (indentation && c == ' ');
        column = c == '\n' ? 1 : column + 1;
        line += c == '\n' ? 1 : 0;
    }
    return {};
}

std::optional<YamlFault> findInvalidUtf8(const QByteArray &bytes)
{
    QStringDecoder whole(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = whole.decode(bytes);
    Q_UNUSED(text)
    if (!whole.hasError())
        return {};
    int line = 1;
    for (const QByteArray &content : bytes.split('\n')) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString decoded = decoder.decode(content);
        Q_UNUSED(decoded)
        if (decoder.hasError())
            break;
        ++line;
    }
    return YamlFault{line, 0, QCoreApplication::translate("Settings", "This line is not UTF-8 text.")};
}

std::optional<YamlFault> findUnreadable(const QByteArray &bytes)
{
    if (bytes.size() > yamlSizeLimit)
        return YamlFault{0, 0,
                         QCoreApplication::translate("Settings", "The file is larger than %1 MB.")
                             .arg(yamlSizeLimit / (1024 * 1024))};
    if (auto fault = findInvalidUtf8(bytes))
        return fault;
    return findForbiddenCharacter(bytes);
}

int lastLine(const QByteArray &bytes)
{
    return int(bytes.count('\n')) + (bytes.endsWith('\n') ? 0 : 1);
}

} // namespace

const YamlNode *YamlNode::find(QStringView key) const
{
    for (const auto &[name, value] : entries) {
        if (name.isScalar() && name.text == key)
            return &value;
    }
    return nullptr;
}

YamlNode YamlNode::scalar(const QString &text)
{
    YamlNode made;
    made.kind = Kind::Scalar;
    made.text = text;
    return made;
}

YamlNode YamlNode::word(const QString &text)
{
    YamlNode made = scalar(text);
    made.plain = true;
    return made;
}

YamlDocument parseYaml(const QByteArray &bytes)
{
    if (auto fault = findUnreadable(bytes))
        return {{}, std::move(fault)};
    TreeBuilder builder;
    // The one place where exceptions of the library can appear.
    try {
        // The remark at the end makes the parser notice a quoted text that does not end.
        std::istringstream stream((bytes.endsWith('\n') ? bytes + '#' : bytes + "\n#").toStdString());
        YAML::Parser parser(stream);
        parser.HandleNextDocument(builder);
        TreeBuilder second;
        if (!builder.fault && parser.HandleNextDocument(second))
            return {{},
                    YamlFault{second.root.line, second.root.column,
                              QCoreApplication::translate("Settings", "There is more than one document.")}};
    } catch (const YAML::Exception &exception) {
        const QString sentence = QCoreApplication::translate("Settings", "This is not valid YAML: %1.");
        YamlFault fault = faultAt(exception.mark, sentence.arg(QString::fromStdString(exception.msg)));
        fault.line = std::min(fault.line, lastLine(bytes));
        return {{}, fault};
    } catch (const std::exception &exception) {
        const QString sentence = QCoreApplication::translate("Settings", "This cannot be read: %1.");
        return {{}, YamlFault{0, 0, sentence.arg(QString::fromUtf8(exception.what()))}};
    }
    if (builder.fault)
        return {{}, builder.fault};
    return {builder.root, {}};
}

} // namespace jobwatch
