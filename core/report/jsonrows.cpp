#include "core/report/jsonrows.h"

#include <charconv>
#include <cmath>

// By hand and not as a tree: a year has a hundred thousand rows.
namespace jobwatch {

namespace {

constexpr qsizetype pieceSize = 64 * 1024;

void addText(QByteArray &json, const QString &text)
{
    json += '"';
    for (const char c : text.toUtf8()) {
        if (c == '"' || c == '\\') {
            json += '\\';
            json += c;
        } else if (uchar(c) < 0x20) {
            constexpr char digits[] = "0123456789abcdef";
            json += "\\u00";
            json += digits[uchar(c) >> 4];
            json += digits[uchar(c) & 15];
        } else {
            json += c;
        }
    }
    json += '"';
}

void addNumber(QByteArray &json, double value)
{
    std::array<char, 32> digits{};
    const auto end =
        std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed).ptr;
    json.append(digits.data(), end - digits.data());
}

void addPercent(QByteArray &json, double percent)
{
    addNumber(json, std::round(percent * 1e6) / 1e6);
}

struct AddFigure
{
    QByteArray &json;

    void operator()(std::monostate) const { json += "null"; }
    void operator()(const QString &text) const { addText(json, text); }
    void operator()(bool yes) const { json += yes ? "true" : "false"; }
    void operator()(qint64 count) const { json += QByteArray::number(count); }
    void operator()(const Percent &percent) const { addPercent(json, 100 * percent.share); }
    void operator()(Span span) const { addNumber(json, secondsOf(span)); }
    void operator()(const Share &share) const
    {
        json += "{\"seconds\":";
        addNumber(json, secondsOf(share.time));
        json += ",\"percent\":";
        addPercent(json, percentOf(share));
        json += '}';
    }
    void operator()(Instant at) const { json += '"' + toIso(at).toLatin1() + '"'; }
};

QByteArray keyOf(const FigureColumn &column)
{
    QByteArray key = '"' + QByteArray(column.id.data(), column.id.size());
    if (column.kind == FigureKind::Seconds)
        key += "Seconds";
    if (column.kind == FigureKind::Percent)
        key += "Percent";
    return key + "\":";
}

} // namespace

void jsonRows(const FigureTable &table, const std::function<bool(const QByteArray &)> &use)
{
    QByteArrayList keys;
    for (const FigureColumn &column : table.columns)
        keys.append((keys.isEmpty() ? "{" : ",") + keyOf(column));
    QByteArray piece;
    piece.reserve(pieceSize + 4096);
    const char *before = "[\n";
    bool goesOn = true;
    table.rows([&](const QList<Figure> &row) {
        piece += before;
        before = ",\n";
        for (qsizetype i = 0; i < row.size(); ++i) {
            piece += keys[i];
            std::visit(AddFigure{piece}, row[i]);
        }
        piece += '}';
        if (piece.size() < pieceSize)
            return;
        goesOn = goesOn && use(piece);
        piece.resize(0);
    });
    piece += before[0] == '[' ? "[]" : "\n]";
    if (goesOn)
        use(piece);
}

} // namespace jobwatch
