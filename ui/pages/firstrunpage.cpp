#include "ui/pages/firstrunpage.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/theme/icons.h"
#include "ui/widgets/mutedlabel.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

QLabel *boldLabel(const QString &text, double morePoints, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = label->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() + morePoints);
    label->setFont(font);
    return label;
}

// Picture, what it is, and the button that does it; a line above all but the first.
QPushButton *addCard(QVBoxLayout *cards, QLatin1StringView icon, const QString &title, const QString &text,
                     const QString &button)
{
    QWidget *parent = cards->parentWidget();
    if (!cards->isEmpty()) {
        auto *line = new QFrame(parent);
        line->setFrameShape(QFrame::HLine);
        line->setFrameShadow(QFrame::Plain);
        line->setForegroundRole(QPalette::Mid);
        cards->addWidget(line);
    }
    auto *row = new QHBoxLayout;
    row->setContentsMargins(20, 16, 18, 16);
    row->setSpacing(22);
    auto *picture = new QLabel(parent);
    picture->setPixmap(themeIcon(icon).pixmap(32));
    row->addWidget(picture);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(boldLabel(title, 1, parent));
    words->addWidget(new MutedLabel(text, parent));
    row->addLayout(words, 1);
    auto *press = new QPushButton(button, parent);
    press->setMinimumWidth(150);
    press->setAccessibleDescription(text);
    row->addWidget(press);
    cards->addLayout(row);
    return press;
}

} // namespace

FirstRunPage::FirstRunPage(bool demoOffered, QWidget *parent)
    : QWidget(parent)
{
    auto *middle = new QVBoxLayout;
    middle->addStretch(2);
    middle->addWidget(buildHeading());
    middle->addSpacing(10);
    middle->addWidget(buildCards(demoOffered));
    middle->addSpacing(10);
    middle->addWidget(new MutedLabel(tr("Passwords are kept in the password store of your desktop. Jobwatch "
                                        "talks only to the servers you add."),
                                     this));
    middle->addStretch(3);
    auto *row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addLayout(middle, 3);
    row->addStretch(1);
}

QWidget *FirstRunPage::buildHeading()
{
    auto *heading = new QWidget(this);
    auto *column = new QVBoxLayout(heading);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(boldLabel(tr("Nothing is watched yet"), 6, heading));
    auto *line =
        new MutedLabel(tr("Jobwatch shows what is down, since when, and what happens next."), heading);
    column->addWidget(line);
    return heading;
}

QWidget *FirstRunPage::buildCards(bool demoOffered)
{
    auto *frame = new QFrame(this);
    frame->setFrameShape(QFrame::StyledPanel);
    frame->setBackgroundRole(QPalette::Base);
    frame->setAutoFillBackground(true);
    frame->setMaximumWidth(760);
    auto *cards = new QVBoxLayout(frame);
    cards->setContentsMargins(1, 1, 1, 1);
    cards->setSpacing(0);
    QPushButton *add =
        addCard(cards, "network-server"_L1, tr("Add your first server"),
                tr("Slivka, Slurm, FOLIO or a feed of job outcomes. You need its address; nothing is "
                   "changed on it."),
                tr("Add server…"));
    add->setDefault(true);
    connect(add, &QPushButton::clicked, this, &FirstRunPage::addServerRequested);
    setFocusProxy(add);
    if (demoOffered) {
        QPushButton *demo = addCard(
            cards, "media-playback-start"_L1, tr("Look around with the demo"),
            tr("Small servers on this computer, with faults that come and go. They end with Jobwatch."),
            tr("Open the demo"));
        connect(demo, &QPushButton::clicked, this, &FirstRunPage::demoRequested);
    }
    QPushButton *import =
        addCard(cards, "document-import"_L1, tr("Import a configuration"),
                tr("A file of another Jobwatch, or Slivka's service files with their tests. You see what it "
                   "would add before anything is done."),
                tr("Import…"));
    connect(import, &QPushButton::clicked, this, &FirstRunPage::importRequested);
    return frame;
}

} // namespace jobwatch
