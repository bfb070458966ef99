#include "ui/pages/historybar.h"

#include <QButtonGroup>
#include <QMenu>
#include <QToolButton>

#include "ui/theme/icons.h"
#include "ui/widgets/mutedlabel.h"
#include "ui/window/situation.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

constexpr std::array ranges{RangeChoice::Hour, RangeChoice::SixHours, RangeChoice::Day,
                            RangeChoice::Week, RangeChoice::Month,    RangeChoice::Year};

} // namespace

HistoryBar::HistoryBar(QWidget *parent)
    : ViewBar(viewTitle(ViewId::History), parent)
    , m_runnerMenu(new QMenu(this))
    , m_exportMenu(new QMenu(this))
{
    buildRanges();
    m_rangeText = new MutedLabel({}, this);
    m_rangeText->setWordWrap(false);
    add(m_rangeText);
    addStretch();
    m_table =
        addButton(tr("Show as table"), "table"_L1, tr("Shows the numbers of the charts as a table (T)."));
    m_table->setCheckable(true);
    connect(m_table, &QToolButton::toggled, this, &HistoryBar::tableToggled);
    m_export =
        addButton(tr("Export"), "document-export"_L1, tr("Copies or saves the charts or their numbers."));
    m_export->setMenu(m_exportMenu);
    m_export->setPopupMode(QToolButton::InstantPopup);
    m_runners = addButton({}, "view-list-tree"_L1, tr("Chooses the runners and timers shown."));
    m_runners->setMenu(m_runnerMenu);
    m_runners->setPopupMode(QToolButton::InstantPopup);
}

QToolButton *HistoryBar::addButton(const QString &text, QLatin1StringView icon, const QString &tip)
{
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setText(text);
    button->setAccessibleName(text);
    button->setToolTip(tip);
    button->setIcon(themeIcon(icon));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    add(button);
    return button;
}

void HistoryBar::buildRanges()
{
    m_ranges = new QButtonGroup(this);
    for (size_t i = 0; i <= ranges.size(); ++i) {
        const bool custom = i == ranges.size();
        auto *button = new QToolButton(this);
        button->setText(custom ? tr("Custom…") : rangeText(ranges[i]));
        button->setAccessibleName(custom ? tr("Custom range") : tr("Last %1").arg(rangeText(ranges[i])));
        button->setToolTip(button->accessibleName());
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + int(i))));
        m_ranges->addButton(button, int(i));
        add(button);
    }
    connect(m_ranges, &QButtonGroup::idClicked, this, [this](int id) {
        if (size_t(id) < ranges.size())
            Q_EMIT rangeChosen(ranges[size_t(id)]);
        else
            Q_EMIT customAsked();
    });
}

void HistoryBar::showChoice(std::optional<RangeChoice> choice)
{
    const auto found = std::find(ranges.begin(), ranges.end(), choice);
    m_ranges->button(int(found - ranges.begin()))->setChecked(true);
}

void HistoryBar::showRange(const TimeRange &range, const QTimeZone &zone)
{
    m_rangeText->setText(rangeWords(range, zone));
}

void HistoryBar::showCounts(int runners, int timers)
{
    QString text = tr("%n runner(s)", nullptr, runners);
    if (timers > 0)
        text += u", "_s + tr("%n timer(s)", nullptr, timers);
    m_runners->setText(text);
    m_runners->setAccessibleName(text);
}

void HistoryBar::openExports()
{
    m_exportMenu->popup(m_export->mapToGlobal(QPoint(0, m_export->height())));
}

void HistoryBar::setTableShown(bool shown)
{
    m_table->setChecked(shown);
}

void HistoryBar::setNarrow(bool narrow)
{
    m_rangeText->setVisible(!narrow);
    for (QToolButton *button : {m_table, m_export})
        button->setToolButtonStyle(narrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

} // namespace jobwatch
