#include "ui/dialogs/appearancepage.h"

#include <QButtonGroup>
#include <QPushButton>
#include <QRadioButton>
#include <QTimeZone>
#include <QVBoxLayout>

#include "ui/widgets/mutedlabel.h"
#include "ui/window/detailsparts.h"

namespace jobwatch {

namespace {

void addChoice(QVBoxLayout *column, QButtonGroup *group, int id, const QString &text, const QString &tip)
{
    auto *button = new QRadioButton(text);
    button->setAccessibleName(QString(text).remove(u'&'));
    button->setToolTip(tip);
    group->addButton(button, id);
    column->addWidget(button);
}

} // namespace

AppearancePage::AppearancePage(ThemeChoice theme, bool utc, QWidget *parent)
    : QWidget(parent)
    , m_themes(new QButtonGroup(this))
    , m_times(new QButtonGroup(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    addThemes(column, theme);
    column->addSpacing(10);
    addTimes(column, utc);
    column->addSpacing(10);
    addLayoutReset(column);
    column->addStretch(1);
    connect(m_themes, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            Q_EMIT themeChosen(ThemeChoice(id));
    });
    connect(m_times, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            Q_EMIT utcChosen(id == 1);
    });
}

void AppearancePage::addThemes(QVBoxLayout *column, ThemeChoice theme)
{
    column->addWidget(sectionLabel(tr("Theme"), this));
    addChoice(column, m_themes, int(ThemeChoice::System), tr("As the &desktop"),
              tr("Light or dark as the desktop is, and with it when that changes."));
    addChoice(column, m_themes, int(ThemeChoice::Light), tr("&Light"), tr("Dark text on a light ground."));
    addChoice(column, m_themes, int(ThemeChoice::Dark), tr("Dar&k"), tr("Light text on a dark ground."));
    m_themes->button(int(theme))->setChecked(true);
}

void AppearancePage::addTimes(QVBoxLayout *column, bool utc)
{
    const QString zone = QString::fromUtf8(QTimeZone::systemTimeZoneId());
    column->addWidget(sectionLabel(tr("Times"), this));
    addChoice(column, m_times, 0, tr("In the &zone of this computer (%1)").arg(zone),
              tr("All times of the window; reports say their zone themselves."));
    addChoice(column, m_times, 1, tr("In &UTC"), tr("The same everywhere, without summer time."));
    m_times->button(utc ? 1 : 0)->setChecked(true);
}

void AppearancePage::addLayoutReset(QVBoxLayout *column)
{
    column->addWidget(sectionLabel(tr("Window layout"), this));
    column->addWidget(new MutedLabel(
        tr("Puts side bar, details, columns and filters back. Saved views and shortcuts stay."), this));
    auto *reset = new QPushButton(tr("&Reset window layout"), this);
    reset->setAutoDefault(false);
    connect(reset, &QPushButton::clicked, this, &AppearancePage::layoutResetAsked);
    column->addWidget(reset, 0, Qt::AlignLeading);
}

void AppearancePage::reset()
{
    m_themes->button(int(ThemeChoice::System))->setChecked(true);
    m_times->button(0)->setChecked(true);
}

} // namespace jobwatch
