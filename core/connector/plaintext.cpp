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

} // namespace jobwatch
