#include "ui/tables/filtertokens.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

QStringList typedPieces(const QString &line)
{
    QStringList pieces;
    QString piece;
    bool inQuotes = false;
    for (const QChar c : line) {
        if (c == u'"')
            inQuotes = !inQuotes;
        if (c.isSpace() && !inQuotes) {
            if (!piece.isEmpty())
                pieces.append(std::exchange(piece, {}));
            continue;
        }
        piece.append(c);
    }
    if (!piece.isEmpty())
        pieces.append(piece);
    return pieces;
}

QString unquoted(QStringView text)
{
    return text.toString().remove(u'"');
}

QStringList splitAtCommas(QStringView text)
{
    QStringList values;
    QString value;
    bool inQuotes = false;
    for (const QChar c : text) {
        if (c == u'"')
            inQuotes = !inQuotes;
        else if (c == u',' && !inQuotes)
            values.append(std::exchange(value, {}));
        else
            value.append(c);
    }
    values.append(value);
    values.removeAll(QString());
    return values;
}

// The place of the sign behind a field name; -1: the piece is a word. A quote before it makes a word.
qsizetype signAt(QStringView piece)
{
    for (qsizetype i = 0; i < piece.size(); ++i) {
        const QChar c = piece[i];
        if (c == u':' || c == u'<' || c == u'>')
            return i > 0 ? i : -1;
        if (!c.isLetter())
            return -1;
    }
    return -1;
}

FilterToken takenApart(const QString &typed)
{
    FilterToken token{.typed = typed};
    QStringView rest(typed);
    if (rest.size() > 1 && rest.startsWith(u'-')) {
        token.negated = true;
        rest = rest.mid(1);
    }
    const qsizetype sign = signAt(rest);
    if (sign < 0) {
        token.values = {unquoted(rest)};
        return token;
    }
    token.name = rest.left(sign).toString().toLower();
    token.sign = rest[sign];
    const QStringView value = rest.mid(sign + 1);
    token.values = token.sign == u':' ? splitAtCommas(value) : QStringList{unquoted(value)};
    token.values.removeAll(QString());
    return token;
}

} // namespace

QList<FilterToken> filterTokens(const QString &line)
{
    QList<FilterToken> tokens;
    for (const QString &piece : typedPieces(line))
        tokens.append(takenApart(piece));
    return tokens;
}

QString quoted(const QString &value)
{
    QString plain = value;
    plain.remove(u'"');
    for (const QChar c : value) {
        if (c.isSpace() || c == u',' || c == u'"')
            return u'"' + plain + u'"';
    }
    return value;
}

} // namespace jobwatch
