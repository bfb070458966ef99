#include "core/connector/plaintext.h"

namespace jobwatch {

namespace {

bool mustBeReplaced(QChar c)
{
    const auto category = c.category();
    return category == QChar::Other_Control || category == QChar::Other_Format
        || category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
}

} // namespace

QString plainText(const QByteArray &bytes)
{
    QString text = QString::fromUtf8(bytes);
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (QChar &c : text) {
        if (c != u'\n' && c != u'\t' && mustBeReplaced(c))
            c = QChar::ReplacementCharacter;
    }
    return text;
}

QString plainLine(const QString &text, qsizetype limit)
{
    // Enough for the limit even where much is white space; a reply may be 64 MiB.
    QString line = text.left(limit * 8).simplified();
    for (QChar &c : line) {
        if (mustBeReplaced(c))
            c = QChar::ReplacementCharacter;
    }
    if (line.size() > limit)
        line = line.left(limit - 1) + QChar(0x2026);
    return line;
}

} // namespace jobwatch
