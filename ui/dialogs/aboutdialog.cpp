#include "ui/dialogs/aboutdialog.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/theme/icons.h"
#include "ui/widgets/mutedlabel.h"
#include "ui/window/detailsparts.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

AboutDialog::AboutDialog(const QStringList &places, QWidget *parent)
    : DialogFrame(tr("About Jobwatch"), parent)
{
    auto *content = new QWidget(this);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(20, 18, 20, 16);
    row->setSpacing(18);
    auto *picture = new QLabel(content);
    picture->setPixmap(applicationIcon().pixmap(64));
    row->addWidget(picture, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(sectionLabel(u"Jobwatch " JOBWATCH_VERSION ""_s, content));
    words->addWidget(new MutedLabel(tr("Know whether your job services really work, and why not."), content));
    words->addSpacing(8);
    words->addWidget(new MutedLabel(tr("Licensed under the Apache License 2.0."), content));
    words->addWidget(new MutedLabel(tr("Built with Qt %1.").arg(QLatin1StringView(qVersion())), content));
    for (const QString &place : places) {
        auto *line = new MutedLabel(place, content);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        words->addWidget(line);
    }
    words->addStretch(1);
    row->addLayout(words, 1);
    setContent(content);
    addCloseButton();
    resize(520, 260);
}

} // namespace jobwatch
