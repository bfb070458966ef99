#include "core/settings/codecs.h"

#include "core/domain/pricenames.h"
#include "core/settings/duration.h"
#include "core/text/words.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

constexpr int longestName = 64;

std::nullopt_t refuse(Reading &reading, const YamlNode &node, const QString &sentence)
{
    reading.fail(node, sentence);
    return std::nullopt;
}

} // namespace

bool isMap(Reading &reading, const YamlNode &node)
{
    if (!node.isMap())
        reading.fail(
            node,
            QCoreApplication::translate("Settings", "Names with values (“name: value”) are expected here."));
    return node.isMap();
}

bool isList(Reading &reading, const YamlNode &node)
{
    if (!node.isList())
        reading.fail(node, QCoreApplication::translate("Settings", "A list is expected here."));
    return node.isList();
}

std::optional<QString> readText(Reading &reading, const YamlNode &node)
{
    if (!node.isScalar())
        return refuse(reading, node, QCoreApplication::translate("Settings", "A text is expected here."));
    if (node.text.isEmpty())
        return refuse(reading, node, QCoreApplication::translate("Settings", "This must not be empty."));
    return node.text;
}

std::optional<QStringList> readTexts(Reading &reading, const YamlNode &node)
{
    if (node.isScalar())
        return QStringList{node.text};
    if (!node.isList())
        return refuse(reading, node,
                      QCoreApplication::translate("Settings", "A text or a list of texts is expected here."));
    QStringList texts;
    for (qsizetype i = 0; i < node.items.size(); ++i) {
        const FieldScope scope(reading, i);
        if (!node.items.at(i).isScalar())
            return refuse(reading, node.items.at(i),
                          QCoreApplication::translate("Settings", "A text is expected here."));
        texts.append(node.items.at(i).text);
    }
    return texts;
}

std::optional<int> readNumber(Reading &reading, const YamlNode &node, int least, int most)
{
    bool isNumber = false;
    const int number = node.isScalar() ? node.text.toInt(&isNumber) : 0;
    if (!isNumber || number < least || number > most)
        return refuse(
            reading, node,
            QCoreApplication::translate("Settings", "A whole number from %1 to %2 is expected here.")
                .arg(least)
                .arg(most));
    return number;
}

std::optional<Span> readDuration(Reading &reading, const YamlNode &node, Span least, Span most)
{
    if (!node.isScalar())
        return refuse(reading, node,
                      QCoreApplication::translate("Settings",
                                                  "A duration such as 30s, 10m, 2h or 1d is expected here."));
    const Result<Span> duration = parseDuration(node.text);
    if (!duration)
        return refuse(reading, node, duration.error().message);
    if (*duration < least || *duration > most)
        return refuse(reading, node,
                      QCoreApplication::translate("Settings", "This must be between %1 and %2.")
                          .arg(formatDuration(least), formatDuration(most)));
    return *duration;
}

std::optional<QUrl> readUrl(Reading &reading, const YamlNode &node, const QStringList &schemes)
{
    const auto text = readText(reading, node);
    if (!text)
        return {};
    const QUrl url(*text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !schemes.contains(url.scheme()))
        return refuse(reading, node,
                      QCoreApplication::translate("Settings", "“%1” is not an address with %2 and a host.")
                          .arg(oneLine(*text, 100), schemes.join(", "_L1)));
    if (!url.userInfo().isEmpty())
        return refuse(reading, node,
                      QCoreApplication::translate("Settings",
                                                  "An address here must not hold a user name or password."));
    return url;
}

std::optional<QString> readName(Reading &reading, const YamlNode &node)
{
    const auto text = readText(reading, node);
    if (!text)
        return {};
    if (text->size() > longestName)
        return refuse(reading, node,
                      QCoreApplication::translate("Settings", "A name has at most %n characters.", nullptr,
                                                  longestName));
    if (oneLine(*text) != *text)
        return refuse(
            reading, node,
            QCoreApplication::translate(
                "Settings", "A name is one line without control characters and without blanks around it."));
    return text;
}

std::optional<double> readPrice(Reading &reading, const YamlNode &node)
{
    if (const auto price = node.isScalar() ? priceFromText(node.text) : std::nullopt)
        return price;
    return refuse(reading, node,
                  QCoreApplication::translate(
                      "Settings",
                      "A price is a number above 0 and up to %1, or fast, quick, normal, thrifty or minimal.")
                      .arg(highestPrice));
}

std::optional<qsizetype> readChoice(Reading &reading, const YamlNode &node, const QStringList &words)
{
    const auto text = readText(reading, node);
    if (!text)
        return {};
    if (const qsizetype index = words.indexOf(*text); index >= 0)
        return index;
    return refuse(reading, node, unknownKeySentence(*text, words));
}

YamlNode writeTexts(const QStringList &texts)
{
    if (texts.size() == 1)
        return YamlNode::scalar(texts.first());
    YamlNode list;
    list.kind = YamlNode::Kind::List;
    list.flow = true;
    for (const QString &text : texts)
        list.items.append(YamlNode::scalar(text));
    return list;
}

YamlNode writeDuration(Span duration)
{
    return YamlNode::word(formatDuration(duration));
}

YamlNode writePrice(double price)
{
    return YamlNode::word(QString::number(price, 'g', QLocale::FloatingPointShortest));
}

} // namespace jobwatch
