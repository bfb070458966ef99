#include "core/text/words.h"

namespace jobwatch {

namespace {

// Marks that turn the direction of what follows them: with them a text can look like another one.
bool turnsDirection(char32_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F
        || c == 0x061C;
}

bool separates(char32_t c)
{
    return QChar::isSpace(c) || QChar::category(c) == QChar::Other_Control;
}

char32_t codePointAt(const QString &text, qsizetype i)
{
    const QChar c = text.at(i);
    if (!c.isSurrogate())
        return c.unicode();
    if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
        return QChar::surrogateToUcs4(c, text.at(i + 1));
    return QChar::ReplacementCharacter;
}

// Cuts to fewer units than `limit` and marks the cut; never through a surrogate pair.
QString cut(QString line, int limit)
{
    qsizetype end = limit - 1;
    if (end > 0 && line.at(end - 1).isHighSurrogate())
        --end;
    line.truncate(end);
    return line.append(QChar(0x2026));
}

} // namespace

QString oneLine(const QString &text, int limit)
{
    if (limit <= 0)
        return {};
    QString line;
    bool gap = false;
    for (qsizetype i = 0; i < text.size() && line.size() <= limit; ++i) {
        const char32_t c = codePointAt(text, i);
        if (c > 0xFFFF)
            ++i;
        if (turnsDirection(c))
            continue;
        if (separates(c)) {
            gap = !line.isEmpty();
            continue;
        }
        if (gap)
            line.append(QChar::Space);
        gap = false;
        line.append(QStringView(QChar::fromUcs4(c)));
    }
    return line.size() > limit ? cut(line, limit) : line;
}

} // namespace jobwatch
