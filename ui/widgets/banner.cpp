#include "ui/widgets/banner.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/glyphlabel.h"

namespace jobwatch {

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_glyph(new GlyphLabel(16, this))
    , m_text(new ElidedLabel({}, this))
    , m_buttons(new QHBoxLayout)
{
    setMinimumHeight(38);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(12, 4, 8, 4);
    line->setSpacing(8);
    line->addWidget(m_glyph);
    line->addWidget(m_text, 1);
    line->addLayout(m_buttons);
}

void Banner::setNotice(Tone tone, Glyph glyph, const QString &text)
{
    m_tone = tone;
    m_glyph->setGlyph(glyph, tone, {});
    const bool isNew = text != m_text->text();
    m_text->setText(text);
    setAccessibleName(text);
    update();
    if (isNew && isVisible()) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::setActions(const QList<QAction *> &actions)
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (QAction *action : actions) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setAccessibleName(action->text());
        m_buttons->addWidget(button);
    }
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme[m_tone].tint);
    painter.setPen(theme.separator);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace jobwatch
