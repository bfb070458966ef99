#include "ui/window/timebar.h"

#include <QMenu>
#include <QToolButton>

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

TimeBar::TimeBar(QWidget *parent)
    : QToolBar(tr("Time shown"), parent)
    , m_button(new QToolButton(this))
    , m_menu(new QMenu(m_button))
{
    setObjectName(u"timeBar"_s);
    setAccessibleName(windowTitle());
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setIconSize(QSize(16, 16));
    auto *room = new QWidget(this);
    room->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(room);
    m_button->setIcon(themeIcon("clock"_L1));
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setToolTip(tr("Shows all views as they were at another moment."));
    m_button->setMenu(m_menu);
    addWidget(m_button);
    const std::pair<QString, Span> ways[] = {
        {tr("&1 h ago"), 1h}, {tr("&24 h ago"), 24h}, {tr("&7 d ago"), std::chrono::days(7)}};
    for (const auto &[text, ago] : ways)
        m_menu->addAction(text, this, [this, span = ago] { Q_EMIT agoChosen(span); });
}

void TimeBar::addActions(QAction *choose, QAction *back)
{
    m_menu->insertAction(m_menu->actions().first(), back);
    m_menu->addAction(choose);
}

void TimeBar::show(std::optional<Instant> moment, const ShownTime &now)
{
    m_button->setText(moment ? tr("As of %1").arg(momentText(*moment, now)) : tr("Now"));
    m_button->setAccessibleName(tr("Time shown: %1").arg(m_button->text()));
    QFont font = m_button->font();
    font.setBold(moment.has_value());
    m_button->setFont(font);
}

} // namespace jobwatch
