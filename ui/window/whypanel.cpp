#include "ui/window/whypanel.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

#include "ui/widgets/glyphlabel.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

WhyPanel::WhyPanel(QWidget *parent)
    : QScrollArea(parent)
{
    setAccessibleName(tr("Why"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(this);
    content->setBackgroundRole(QPalette::Base);
    m_grid = new QGridLayout(content);
    m_grid->setContentsMargins(12, 4, 8, 8);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
    setWidget(content);
}

void WhyPanel::show(const QList<WhyLine> &lines)
{
    if (lines == m_lines)
        return;
    m_grid->setRowStretch(int(m_rows.size()), 0);
    while (m_rows.size() < lines.size())
        addRow();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const auto &[glyph, label, link] = m_rows[i];
        const bool used = i < lines.size();
        glyph->setVisible(used);
        label->setVisible(used);
        link->setVisible(used && !lines.value(i).link.isEmpty());
        if (!used || (i < m_lines.size() && m_lines[i] == lines[i]))
            continue;
        glyph->setGlyph(lines[i].glyph, lines[i].tone, lines[i].source);
        if (label->text() != lines[i].text)
            label->setText(lines[i].text);
        link->setText(lines[i].link);
        link->setAccessibleName(lines[i].link + u": "_s + lines[i].text);
        label->setAccessibleName(lines[i].source + u": "_s + lines[i].text);
    }
    m_grid->setRowStretch(int(m_rows.size()), 1);
    m_lines = lines;
}

void WhyPanel::addRow()
{
    auto *glyph = new GlyphLabel(16, widget());
    auto *label = new QLabel(widget());
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    const int row = int(m_rows.size());
    m_grid->addWidget(glyph, row, 0, Qt::AlignTop);
    m_grid->addWidget(label, row, 1, Qt::AlignTop);
    auto *link = new QToolButton(widget());
    link->setAutoRaise(true);
    link->setForegroundRole(QPalette::Link);
    link->setMaximumHeight(label->fontMetrics().height() + 4); // on a level with the first line
    link->setToolTip(tr("Shows the job that says so."));
    link->hide();
    connect(link, &QToolButton::clicked, this, [this, row] { Q_EMIT jobRequested(m_lines.value(row).job); });
    m_grid->addWidget(link, row, 2, Qt::AlignTop);
    m_rows.append({glyph, label, link});
}

} // namespace jobwatch
