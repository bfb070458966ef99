#include "ui/window/evidencerange.h"

#include <array>
#include <QActionGroup>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

constexpr std::array ranges{RangeChoice::Hour, RangeChoice::SixHours, RangeChoice::Day, RangeChoice::Week};

} // namespace

EvidenceRange::EvidenceRange(QWidget *parent)
    : QToolButton(parent)
{
    QFont bold = font();
    bold.setBold(true);
    setFont(bold);
    setAutoRaise(true);
    setPopupMode(InstantPopup);
    setToolTip(tr("Chooses how far back the evidence reaches."));
    auto *menu = new QMenu(this);
    auto *group = new QActionGroup(menu);
    for (const RangeChoice range : ranges) {
        QAction *action = menu->addAction(tr("Last %1").arg(rangeText(range)));
        action->setCheckable(true);
        action->setChecked(range == m_range);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, range] { choose(range); });
    }
    setMenu(menu);
    showTitle();
}

void EvidenceRange::setSubject(const QString &subject)
{
    m_subject = subject;
    showTitle();
}

void EvidenceRange::choose(RangeChoice range)
{
    m_range = range;
    showTitle();
    Q_EMIT rangeChosen();
}

void EvidenceRange::showTitle()
{
    QString title = tr("Evidence, last %1").arg(rangeText(m_range));
    if (!m_subject.isEmpty())
        title += u" – "_s + m_subject;
    if (text() == title) // it would be laid out anew
        return;
    setText(title);
    setAccessibleName(title);
}

} // namespace jobwatch
