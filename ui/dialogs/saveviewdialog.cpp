#include "ui/dialogs/saveviewdialog.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace jobwatch {

SaveViewDialog::SaveViewDialog(const QString &suggested, const QStringList &taken, QWidget *parent)
    : DialogFrame(tr("Save view"), parent)
    , m_taken(taken)
{
    auto *content = new QWidget(this);
    auto *form = new QFormLayout(content);
    form->setContentsMargins(16, 14, 16, 12);
    m_name = new QLineEdit(suggested, content);
    m_name->setAccessibleName(tr("Name"));
    m_name->setMaxLength(60);
    m_name->selectAll();
    form->addRow(tr("&Name"), m_name);
    setContent(content);
    m_do = addActionButton(tr("Save view"));
    connect(m_name, &QLineEdit::textChanged, this, &SaveViewDialog::check);
    connect(this, &QDialog::accepted, this, [this] { Q_EMIT decided(m_name->text().trimmed()); });
    check();
    resize(420, 140);
}

void SaveViewDialog::check()
{
    const QString name = m_name->text().trimmed();
    m_do->setEnabled(!name.isEmpty());
    if (name.isEmpty())
        setFoot(tr("Give the view a name."));
    else
        setFoot(m_taken.contains(name) ? tr("The view of this name is replaced.") : QString());
}

} // namespace jobwatch
