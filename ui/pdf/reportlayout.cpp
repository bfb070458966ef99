#include "ui/pdf/reportlayout.h"

#include <algorithm>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QTextLayout>

#include "core/report/svg.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

constexpr double marginPoints = 44;
constexpr double footerPoints = 30;
constexpr double headingRoom = 90; // a heading does not stand alone at the foot of a page

} // namespace

QFont paperFont(double size, bool bold)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(qRound(points(size)));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QStringList wrappedText(const QString &text, const QFont &font, double width)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines.isEmpty() ? QStringList{QString()} : lines;
}

ReportLayout::ReportLayout(const ShownDocument &document, const QSizeF &size)
    : m_document(document)
    , m_left(points(marginPoints))
    , m_width(points(size.width() - 2 * marginPoints))
    , m_top(points(marginPoints))
    , m_bottom(points(size.height() - marginPoints - footerPoints))
{
    m_pages.paper = {points(size.width()), points(size.height())};
}

ReportPages ReportLayout::made()
{
    beginPage();
    addHead();
    if (!m_document.keyFigures.isEmpty())
        addKeyFigures();
    for (const ShownBlock &block : m_document.blocks)
        std::visit([this](const auto &content) { add(content); }, block);
    addFooters();
    return std::move(m_pages);
}

void ReportLayout::beginPage()
{
    m_pages.pages.emplace_back();
    m_y = m_top;
}

void ReportLayout::makeRoom(double height)
{
    if (m_y + height > m_bottom && m_y > m_top)
        beginPage();
}

// One line of text with its top at the present height; elided where it is too long.
void ReportLayout::put(const QString &text, double x, double width, const QFont &font, const QColor &color,
                       bool right)
{
    const QFontMetricsF metrics(font);
    const double advance = metrics.horizontalAdvance(text);
    const double begin = right ? x + width - advance : x;
    m_pages.pages.back().push_back(PaintedText{{begin, m_y + metrics.ascent()}, text, font, color});
}

void ReportLayout::putLines(const Lines &lines, const QFont &font, const QColor &color)
{
    const double high = QFontMetricsF(font).height();
    for (const QString &line : lines) {
        makeRoom(high);
        put(line, m_left, m_width, font, color, false);
        m_y += high;
    }
}

void ReportLayout::fill(const QRectF &rect, const QColor &color)
{
    m_pages.pages.back().push_back(PaintedFill{rect, color});
}

void ReportLayout::addHead()
{
    const QFont title = paperFont(20, true), subtitle = paperFont(11);
    putLines(wrappedText(m_document.title, title, m_width), title, paper::text);
    m_y += points(2);
    putLines(wrappedText(m_document.subtitle, subtitle, m_width), subtitle, paper::muted);
    if (m_document.demo.isEmpty())
        return;
    const QFont demo = paperFont(11, true);
    m_y += points(4);
    putLines(wrappedText(m_document.demo, demo, m_width), demo, QColor(0x8A, 0x4F, 0x00));
}

void ReportLayout::addKeyFigures()
{
    const QFont value = paperFont(15, true), label = paperFont(9);
    m_y += points(14);
    double x = m_left;
    const double top = m_y, gap = points(26);
    for (const KeyFigure &figure : m_document.keyFigures) {
        const double width = std::max(QFontMetricsF(value).horizontalAdvance(figure.value),
                                      QFontMetricsF(label).horizontalAdvance(figure.label));
        m_y = top;
        put(figure.value, x, width, value, paper::text, false);
        m_y += QFontMetricsF(value).height();
        put(figure.label, x, width, label, paper::muted, false);
        x += width + gap;
    }
    m_y += QFontMetricsF(label).height() + points(10);
}

void ReportLayout::add(const ShownHeading &heading)
{
    makeRoom(points(headingRoom));
    if (m_y > m_top)
        m_y += points(16);
    const QFont font = paperFont(13, true);
    putLines(wrappedText(heading.text, font, m_width), font, paper::text);
    m_y += points(4);
}

void ReportLayout::add(const ShownText &text)
{
    const QFont font = paperFont(9.5);
    for (const QString &sentence : text.sentences) {
        putLines(wrappedText(sentence, font, m_width), font, paper::muted);
        m_y += points(2);
    }
}

void ReportLayout::add(const ShownChart &chart)
{
    const double high = m_width * chartSize().height() / chartSize().width();
    makeRoom(high + points(24));
    addTableTitle(chart.title);
    const QRectF rect(m_left, m_y, m_width, high);
    const QString svg = chartSvg(chart, SvgColors::Fixed);
    m_pages.pages.back().push_back(PaintedSvg{rect, svg.toUtf8()});
    m_y += high + points(6);
}

void ReportLayout::addTableTitle(const QString &title)
{
    if (title.isEmpty())
        return;
    makeRoom(points(90)); // not without the first rows
    m_y += points(10);
    const QFont font = paperFont(10, true);
    putLines(wrappedText(title, font, m_width), font, paper::text);
    m_y += points(3);
}

void ReportLayout::addFooters()
{
    const QFont font = paperFont(8);
    const int count = int(m_pages.pages.size());
    for (int page = 0; page < count; ++page) {
        auto &items = m_pages.pages[size_t(page)];
        const double top = m_pages.paper.height() - points(marginPoints);
        const double baseline = top + QFontMetricsF(font).ascent();
        const QString number = tr("%1 of %2", "page number").arg(page + 1).arg(count);
        const double advance = QFontMetricsF(font).horizontalAdvance(number);
        const QString demo = m_document.demo.isEmpty() ? QString() : m_document.demo + u' ';
        items.push_back(PaintedFill{{m_left, top - points(6), m_width, points(.6)}, paper::row});
        items.push_back(PaintedText{{m_left, baseline}, demo + m_document.footer, font, paper::muted});
        items.push_back(PaintedText{{m_left + m_width - advance, baseline}, number, font, paper::muted});
    }
}

} // namespace jobwatch
