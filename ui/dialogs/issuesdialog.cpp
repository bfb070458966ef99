#include "ui/dialogs/issuesdialog.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "ui/widgets/mutedlabel.h"

namespace jobwatch {

IssuesDialog::IssuesDialog(const QList<SettingsIssue> &issues, QWidget *parent)
    : DialogFrame(tr("Mistakes in the configuration"), parent)
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 14, 16, 12);
    column->addWidget(new MutedLabel(
        tr("What could be understood is in use. Correct the file and start Jobwatch again."), content));
    QStringList lines;
    for (const SettingsIssue &issue : issues)
        lines.append(issueLine(issue));
    auto *text = new QPlainTextEdit(lines.join(u'\n'), content);
    text->setReadOnly(true);
    text->setAccessibleName(tr("Mistakes"));
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(text, 1);
    setContent(content);
    addCloseButton();
    resize(760, 360);
}

} // namespace jobwatch
