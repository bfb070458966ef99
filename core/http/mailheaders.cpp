#include <algorithm>
#include <QLocale>

#include "core/http/smtp.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

// A line break in a header would begin another header.
QString withoutControls(const QString &text)
{
    QString clean = text;
    for (QChar &c : clean) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return clean.simplified();
}

bool isPlain(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7F; })
        && !text.contains(u"=?"_s);
}

QByteArray encodedWord(const QString &part)
{
    return "=?UTF-8?B?" + part.toUtf8().toBase64() + "?=";
}

QByteArray identifier(const QByteArray &id)
{
    QByteArray clean;
    for (const char c : id) {
        if (c > 0x20 && c < 0x7F && c != '<' && c != '>')
            clean += c;
    }
    return '<' + clean + '>';
}

} // namespace

QByteArray encodedWords(const QString &text)
{
    constexpr qsizetype longest = 45; // bytes, so that an encoded word has 75 characters at most
    const QString clean = withoutControls(text);
    if (isPlain(clean))
        return clean.toLatin1();
    QList<QByteArray> words;
    QString part;
    for (qsizetype i = 0; i < clean.size();) {
        const qsizetype step = clean.at(i).isHighSurrogate() && i + 1 < clean.size() ? 2 : 1;
        const QString next = clean.mid(i, step);
        if (!part.isEmpty() && (part + next).toUtf8().size() > longest)
            words.append(encodedWord(std::exchange(part, {})));
        part += next;
        i += step;
    }
    words.append(encodedWord(part));
    return words.join("\r\n ");
}

QByteArray fileDisposition(const QString &name)
{
    const QString clean = withoutControls(name.right(150)).replace(u'/', u'_');
    const bool isQuotable = std::all_of(clean.begin(), clean.end(), [](QChar c) {
        return c.unicode() >= 0x20 && c.unicode() < 0x7F && c != u'"' && c != u'\\';
    });
    return isQuotable ? "attachment; filename=\"" + clean.toLatin1() + '"'
                      : "attachment;\r\n filename*=UTF-8''" + clean.toUtf8().toPercentEncoding();
}

QList<QByteArray> mailHeaders(const Mail &mail)
{
    QList<QByteArray> to;
    for (const QString &address : mail.to)
        to.append('<' + address.toLatin1() + '>');
    const QLocale c = QLocale::c();
    const QString date = c.toString(toDateTime(mail.date), u"ddd, dd MMM yyyy HH:mm:ss"_s) + u" +0000"_s;
    QList<QByteArray> headers{"Date: " + date.toLatin1(),
                              "From: " + encodedWords(mail.fromName) + " <" + mail.from.toLatin1() + '>',
                              "To: " + to.join(",\r\n "), "Subject: " + encodedWords(mail.subject),
                              "Message-ID: " + identifier(mail.messageId)};
    if (!mail.inReplyTo.isEmpty()) {
        headers.append("In-Reply-To: " + identifier(mail.inReplyTo));
        headers.append("References: " + identifier(mail.inReplyTo));
    }
    headers.append("Auto-Submitted: auto-generated"); // no holiday replies
    headers.append("Precedence: bulk");
    return headers;
}

} // namespace jobwatch
