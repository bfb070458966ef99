#include "ui/dialogs/channelcheck.h"

#include <algorithm>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

QString said(const char *sentence)
{
    return QCoreApplication::translate("ChannelCheck", sentence);
}

QString mailMistake(const NotificationChannel &channel)
{
    if (channel.host.isEmpty())
        return said(QT_TRANSLATE_NOOP("ChannelCheck", "The mail server is missing."));
    if (!isMailAddress(channel.from))
        return said(QT_TRANSLATE_NOOP("ChannelCheck",
                                      "The sender is no e-mail address such as jobwatch@example.org."));
    if (channel.to.isEmpty() || !std::all_of(channel.to.begin(), channel.to.end(), isMailAddress))
        return said(QT_TRANSLATE_NOOP("ChannelCheck",
                                      "The recipients are no e-mail addresses such as ops@example.org."));
    if (!channel.user.isEmpty() && channel.security == MailSecurity::None)
        return said(QT_TRANSLATE_NOOP("ChannelCheck", "A login needs STARTTLS or TLS."));
    return {};
}

QString hookMistake(const NotificationChannel &channel)
{
    const bool isWeb = channel.url.scheme() == "http"_L1 || channel.url.scheme() == "https"_L1;
    return isWeb && !channel.url.host().isEmpty()
        ? QString()
        : said(QT_TRANSLATE_NOOP("ChannelCheck", "The address does not begin with https:// or http://."));
}

} // namespace

QString channelMistake(const NotificationChannel &channel, const QStringList &others)
{
    if (channel.name.isEmpty())
        return said(QT_TRANSLATE_NOOP("ChannelCheck", "The channel needs a name."));
    if (others.contains(channel.name))
        return said(QT_TRANSLATE_NOOP("ChannelCheck", "Another channel has this name."));
    switch (channel.kind) {
    case ChannelKind::Desktop:
        return {};
    case ChannelKind::Email:
        return mailMistake(channel);
    case ChannelKind::Webhook:
        return hookMistake(channel);
    case ChannelKind::Command:
        return channel.command.isEmpty() ? said(QT_TRANSLATE_NOOP("ChannelCheck", "The program is missing."))
                                         : QString();
    }
    Q_UNREACHABLE();
}

QStringList argumentsFrom(const QString &line)
{
    QStringList arguments;
    QString word;
    bool isWord = false, isQuoted = false;
    const auto end = [&] {
        if (std::exchange(isWord, false))
            arguments.append(std::exchange(word, {}));
    };
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line.at(i);
        const bool isEscape = isQuoted && c == u'\\' && i + 1 < line.size();
        if (c.isSpace() && !isQuoted) {
            end();
            continue;
        }
        isWord = true;
        if (isEscape)
            word += line.at(++i);
        else if (c == u'"')
            isQuoted = !isQuoted;
        else
            word += c;
    }
    end();
    return arguments;
}

QString lineOf(const QStringList &arguments)
{
    QStringList words;
    for (QString word : arguments) {
        const bool isPlain = !word.isEmpty()
            && std::none_of(word.begin(), word.end(), [](QChar c) { return c.isSpace() || c == u'"'; });
        if (!isPlain)
            word = u'"' + word.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
        words.append(word);
    }
    return words.join(u' ');
}

NotificationSettings withRenamedChannel(NotificationSettings settings, const QString &before,
                                        const QString &after)
{
    for (NotificationChannel &channel : settings.channels)
        channel.name = channel.name == before ? after : channel.name;
    for (NotificationRule &rule : settings.rules)
        std::replace(rule.channels.begin(), rule.channels.end(), before, after);
    return settings;
}

} // namespace jobwatch
