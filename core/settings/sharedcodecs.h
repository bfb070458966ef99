#pragma once

#include <QTimeZone>

#include "core/settings/schemawords.h"

namespace jobwatch {

// Codecs of values that stand in several maps of the file.

// `keyring`, or {keyring: NAME}, {env: NAME}, {file: PATH}. A secret itself is refused.
struct Secret
{
    using Place = SecretReference::Place;
    static constexpr std::array places{std::pair{Place::Keyring, QLatin1StringView("keyring")},
                                       std::pair{Place::Environment, QLatin1StringView("env")},
                                       std::pair{Place::File, QLatin1StringView("file")}};

    static std::optional<SecretReference> read(Reading &reading, const YamlNode &node)
    {
        if (node.isScalar() && node.text == QStringLiteral("keyring"))
            return SecretReference{Place::Keyring, {}};
        if (node.isMap() && node.entries.size() == 1) {
            for (const auto &[place, word] : places) {
                const auto &[key, value] = node.entries.constFirst();
                if (key.text == word && value.isScalar() && !value.text.isEmpty())
                    return SecretReference{
                        place, place == Place::File ? reading.resolved(value, value.text) : value.text};
            }
        }
        reading.fail(node,
                     QCoreApplication::translate(
                         "Settings",
                         "Secrets do not belong in this file. Write keyring, {env: NAME} or {file: PATH}."));
        return {};
    }

    static YamlNode write(const SecretReference &secret)
    {
        if (secret.place == Place::Keyring && secret.name.isEmpty())
            return YamlNode::word(QStringLiteral("keyring"));
        YamlNode map;
        map.kind = YamlNode::Kind::Map;
        map.flow = true;
        for (const auto &[place, word] : places) {
            if (place == secret.place)
                map.entries.append({YamlNode::scalar(word), YamlNode::scalar(secret.name)});
        }
        return map;
    }
};

// An IANA name that this computer knows.
struct Zone
{
    static std::optional<QByteArray> read(Reading &reading, const YamlNode &node)
    {
        const auto name = readText(reading, node);
        if (!name)
            return {};
        if (!QTimeZone::isTimeZoneIdAvailable(name->toUtf8())) {
            reading.fail(node,
                         QCoreApplication::translate("Settings", "The time zone “%1” is not known here.")
                             .arg(oneLine(*name, 60)));
            return {};
        }
        return name->toUtf8();
    }
    static YamlNode write(const QByteArray &zone) { return YamlNode::scalar(QString::fromUtf8(zone)); }
};

} // namespace jobwatch
