#include "ui/window/plainheading.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/glyphlabel.h"
#include "ui/widgets/mutedlabel.h"
#include "ui/window/actionset.h"
#include "ui/window/detailsparts.h"

namespace jobwatch {

PlainHeading::PlainHeading(const ActionSet &actions, const QList<ActionId> &offered, QWidget *parent)
    : QWidget(parent)
    , m_glyph(new GlyphLabel(18, this))
    , m_title(sectionLabel({}, this))
    , m_beside(new MutedLabel({}, this))
    , m_state(new ElidedLabel({}, this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() + 1);
    m_title->setFont(font);
    m_beside->setWordWrap(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 8, 4);
    row->setSpacing(8);
    row->addWidget(m_glyph);
    row->addWidget(m_title);
    row->addWidget(m_beside);
    row->addSpacing(8);
    row->addWidget(m_state, 1);
    addButtons(actions, offered, row);
}

void PlainHeading::addButtons(const ActionSet &actions, const QList<ActionId> &offered, QLayout *row)
{
    auto *copy = new QToolButton(this);
    copy->setText(tr("Copy"));
    copy->setIcon(actions[ActionId::Copy]->icon());
    copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    copy->setAutoRaise(true);
    copy->setAccessibleName(tr("Copy the reasons"));
    copy->setToolTip(tr("Copies the reasons as text, with the time."));
    connect(copy, &QToolButton::clicked, this, &PlainHeading::copyRequested);
    row->addWidget(copy);
    for (const ActionId id : offered)
        row->addWidget(flatButton(actions[id], this));
}

void PlainHeading::setGlyph(std::optional<Glyph> glyph, Tone tone, const QString &word)
{
    m_glyph->setGlyph(glyph, tone, word);
}

void PlainHeading::setTexts(const QString &title, const QString &beside, const QString &state)
{
    m_title->setText(title);
    m_beside->setText(beside);
    m_state->setText(state);
}

QString PlainHeading::title() const
{
    return m_title->text();
}

void PlainHeading::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(QRect(0, height() - 1, width(), 1), themeOf(this).separator);
}

} // namespace jobwatch
