#include "core/report/checksum.h"
#include "core/report/formats.h"
#include "core/report/htmlstyle.h"
#include "core/report/svg.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

// Builds one self-contained page. Every text passes through text(): what a server wrote is never markup.
class Page
{
public:
    explicit Page(const ShownDocument &document)
        : m_document(document)
    {
    }

    QString made(const QLocale &locale)
    {
        m_html = u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                 "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                 "<meta name=\"color-scheme\" content=\"light dark\">\n<title>%2</title>\n"
                 "<style>\n%3</style>\n</head>\n<body>\n<main>\n"_s.arg(
                     locale.bcp47Name(), text(m_document.title + u" – "_s + m_document.subtitle),
                     QLatin1StringView(htmlStyle));
        addHead();
        for (const ShownBlock &block : m_document.blocks)
            std::visit([this](const auto &content) { add(content); }, block);
        m_html += u"</main>\n<footer><p>%1</p></footer>\n</body>\n</html>\n"_s.arg(text(m_document.footer));
        return m_html;
    }

private:
    static QString text(const QString &plain) { return plain.toHtmlEscaped(); }

    void addHead()
    {
        m_html += u"<header>\n<h1>%1</h1>\n<p class=\"subtitle\">%2</p>\n"_s.arg(text(m_document.title),
                                                                                 text(m_document.subtitle));
        if (!m_document.demo.isEmpty())
            m_html += u"<p class=\"demo\">%1</p>\n"_s.arg(text(m_document.demo));
        m_html += u"</header>\n"_s;
        if (m_document.keyFigures.isEmpty())
            return;
        m_html += u"<ul class=\"key\">\n"_s;
        for (const KeyFigure &figure : m_document.keyFigures)
            m_html += u"<li><strong>%1</strong> <span>%2</span></li>\n"_s.arg(text(figure.value),
                                                                              text(figure.label));
        m_html += u"</ul>\n"_s;
    }

    void add(const ShownHeading &heading)
    {
        m_html += u"<h2>%1</h2>\n"_s.arg(text(heading.text));
        m_heading = heading.text;
    }

    void add(const ShownText &sentences)
    {
        for (const QString &sentence : sentences.sentences)
            m_html += u"<p>%1</p>\n"_s.arg(text(sentence));
    }

    void add(const ShownChart &chart)
    {
        m_html += u"<figure>\n<figcaption>%1</figcaption>\n%2\n</figure>\n"_s.arg(
            text(chart.title), chartSvg(chart, SvgColors::ByClass));
    }

    // A table without words of its own above it is named by the heading.
    void add(const ShownTable &table)
    {
        const bool named = !table.title.isEmpty();
        m_html += u"<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"%1\">\n<table>\n"
                  "<caption%2>%1</caption>\n<thead><tr>"_s.arg(text(named ? table.title : m_heading),
                                                               named ? u""_s : u" class=\"unseen\""_s);
        for (const ShownColumn &column : table.columns)
            m_html += u"<th scope=\"col\"%1>%2</th>"_s.arg(numberClass(column), text(column.title));
        m_html += u"</tr></thead>\n<tbody>\n"_s;
        for (const QList<ShownCell> &row : table.rows)
            addRow(table, row);
        m_html += u"</tbody>\n</table>\n</div>\n"_s;
        if (!table.note.isEmpty())
            m_html += u"<p class=\"note\">%1</p>\n"_s.arg(text(table.note));
    }

    static QString numberClass(const ShownColumn &column)
    {
        return column.number ? u" class=\"number\""_s : QString();
    }

    void addRow(const ShownTable &table, const QList<ShownCell> &row)
    {
        m_html += u"<tr>"_s;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const QString attributes = numberClass(table.columns[i]);
            m_html += i == 0 ? u"<th scope=\"row\"%1>%2</th>"_s.arg(attributes, cell(row[i]))
                             : u"<td%1>%2</td>"_s.arg(attributes, cell(row[i]));
        }
        m_html += u"</tr>\n"_s;
    }

    QString cell(const ShownCell &cell)
    {
        if (cell.strip.size() > 1)
            return stripSvg(cell.strip, cell.text);
        QString html = text(cell.text);
        if (!cell.strip.empty())
            html = u"<span class=\"swatch %1\">%2</span>"_s.arg(cssClassOf(cell.strip.front()), html);
        if (cell.tone)
            html = u"<span class=\"ink-%1\">%2</span>"_s.arg(cssClassOf(*cell.tone), html);
        if (!cell.below.isEmpty())
            html += u"<span class=\"below\">%1</span>"_s.arg(text(cell.below));
        return html;
    }

    const ShownDocument &m_document;
    QString m_html{};
    QString m_heading{};
};

} // namespace

Result<void> writeHtml(const Report &report, const Audience &audience, ReportOutput &output)
{
    const ShownDocument document = documentOf(report, audience);
    output.reached(1, 2);
    const QByteArray html = Page(document).made(audience.locale).toUtf8();
    if (const auto begun = output.begin({}); !begun)
        return begun;
    const auto written = output.write(html + "<!-- " + checksumPlace() + " -->\n");
    output.reached(2, 2);
    return written;
}

} // namespace jobwatch
