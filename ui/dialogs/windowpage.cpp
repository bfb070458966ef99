#include "ui/dialogs/windowpage.h"

#include <QCheckBox>
#include <QDir>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/dialogs/shownsettings.h"
#include "ui/widgets/mutedlabel.h"
#include "ui/window/detailsparts.h"

namespace jobwatch {

WindowPage::WindowPage(const ShownSettings &shown, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    addTray(column, shown);
    column->addSpacing(10);
    addSession(column, shown);
    column->addSpacing(10);
    addKept(column, shown);
    column->addStretch(1);
}

void WindowPage::addTray(QVBoxLayout *column, const ShownSettings &shown)
{
    column->addWidget(sectionLabel(tr("Tray"), this));
    auto *keep = new QCheckBox(tr("&Keep watching in the tray when the window is closed"), this);
    keep->setAccessibleName(tr("Keep watching in the tray when the window is closed"));
    keep->setChecked(shown.keepInTray);
    keep->setEnabled(shown.whyNoTray.isEmpty());
    column->addWidget(keep);
    column->addWidget(new MutedLabel(
        shown.whyNoTray.isEmpty() ? tr("Otherwise closing the window ends Jobwatch.") : shown.whyNoTray,
        this));
    connect(keep, &QCheckBox::toggled, this, &WindowPage::trayChosen);
}

void WindowPage::addSession(QVBoxLayout *column, const ShownSettings &shown)
{
    column->addWidget(sectionLabel(tr("Session"), this));
    column->addWidget(new MutedLabel(
        shown.readOnly ? tr("Read-only: everything can be looked at, and nothing is changed from here.")
                       : tr("This session tests, changes and gives orders. “jobwatch --read-only” begins one "
                            "that only looks."),
        this));
    if (!shown.readOnly)
        return;
    auto *leave = new QPushButton(tr("&Leave read-only…"), this);
    leave->setAutoDefault(false);
    leave->setEnabled(shown.whyNoLeaving.isEmpty());
    leave->setToolTip(shown.whyNoLeaving);
    column->addWidget(leave, 0, Qt::AlignLeading);
    if (!shown.whyNoLeaving.isEmpty())
        column->addWidget(new MutedLabel(shown.whyNoLeaving, this));
    connect(leave, &QPushButton::clicked, this, &WindowPage::leavingReadOnlyAsked);
}

void WindowPage::addKept(QVBoxLayout *column, const ShownSettings &shown)
{
    column->addWidget(sectionLabel(tr("Kept between starts"), this));
    column->addWidget(new MutedLabel(
        tr("Size, place, the view shown, columns, filters, saved views and shortcuts."), this));
    auto *where = new MutedLabel(shown.stateFile.isEmpty() ? tr("Here they are not kept.")
                                                           : QDir::toNativeSeparators(shown.stateFile),
                                 this);
    where->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    where->setAccessibleName(tr("File of the window layout"));
    column->addWidget(where);
}

} // namespace jobwatch
