#include "app/demo/form.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

QString decoded(QByteArray text)
{
    return QUrl::fromPercentEncoding(text.replace('+', ' '));
}

Form parseUrlEncoded(const QByteArray &body)
{
    Form form;
    for (const QByteArray &pair : body.split('&')) {
        const qsizetype equals = pair.indexOf('=');
        if (equals > 0)
            form.fields[decoded(pair.left(equals))].append(decoded(pair.mid(equals + 1)));
    }
    return form;
}

// The value of `name="..."` in a Content-Disposition; null when it is not there.
QString quoted(const QString &headers, const QString &name)
{
    const QRegularExpression pattern(uR"x((?:^|[;\s])%1="([^"]*)")x"_s.arg(name));
    const auto match = pattern.match(headers);
    return match.hasMatch() ? match.captured(1) : QString();
}

void addPart(Form &form, const QByteArray &part)
{
    const qsizetype end = part.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QString headers = QString::fromUtf8(part.left(end));
    const QString name = quoted(headers, u"name"_s);
    const QString fileName = quoted(headers, u"filename"_s);
    const QByteArray content = part.mid(end + 4);
    if (name.isEmpty())
        return;
    if (fileName.isEmpty())
        form.fields[name].append(QString::fromUtf8(content));
    else
        form.files.insert(name, {fileName, content});
}

Form parseMultipart(const QByteArray &boundary, const QByteArray &body)
{
    Form form;
    // Every delimiter but the first stands at the beginning of a line; so does the first with this.
    const QByteArray text = "\r\n" + body;
    const QByteArray delimiter = "\r\n--" + boundary;
    qsizetype at = text.indexOf(delimiter);
    while (at >= 0) {
        const qsizetype begin = at + delimiter.size();
        const qsizetype next = text.indexOf(delimiter, begin);
        if (next < 0)
            break; // after the closing delimiter, or cut off
        addPart(form, text.mid(begin, next - begin));
        at = next;
    }
    return form;
}

} // namespace

Form parseForm(const QByteArray &contentType, const QByteArray &body)
{
    if (contentType.startsWith("application/x-www-form-urlencoded"))
        return parseUrlEncoded(body);
    static const QRegularExpression boundaryPattern(uR"x(^multipart/form-data;.*boundary="?([^";]+)"?)x"_s);
    const auto match = boundaryPattern.match(QString::fromLatin1(contentType));
    if (match.hasMatch())
        return parseMultipart(match.captured(1).toLatin1(), body);
    return {};
}

} // namespace jobwatch
