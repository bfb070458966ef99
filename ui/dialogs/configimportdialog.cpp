#include "ui/dialogs/configimportdialog.h"

#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "core/text/words.h"
#include "ui/window/detailsparts.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

enum Column { NameColumn, KindColumn, EffectColumn };

QString problemText(const SettingsIssue &issue)
{
    const QString sentence = oneLine(issue.sentence);
    return issue.line > 0
        ? ConfigImportDialog::tr("Line %1: %2").arg(QLocale().toString(issue.line), sentence)
        : sentence;
}

} // namespace

ConfigImportDialog::ConfigImportDialog(const CheckedSettings &imported, const Settings &present,
                                       QWidget *parent)
    : DialogFrame(tr("Import configuration"), parent)
    , m_imported(imported)
    , m_entries(imported.usable() ? importEntries(imported.settings, present) : QList<ImportEntry>())
    , m_table(new QTreeWidget(this))
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(10);
    column->addWidget(sectionLabel(tr("What was read"), content));
    column->addWidget(m_table, 2);
    if (!imported.issues.isEmpty()) {
        column->addWidget(sectionLabel(tr("What is wrong with the file"), content));
        column->addWidget(buildProblems(), 1);
    }
    setContent(content);
    m_do = addActionButton({});
    fill();
    connect(m_table, &QTreeWidget::itemChanged, this, &ConfigImportDialog::check);
    connect(this, &QDialog::accepted, this, [this] { Q_EMIT decided(ticked()); });
    check();
    resize(680, 420);
}

void ConfigImportDialog::fill()
{
    m_table->setAccessibleName(tr("What was read"));
    m_table->setHeaderLabels({tr("Name"), tr("Kind"), tr("What happens")});
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    for (const ImportEntry &entry : std::as_const(m_entries)) {
        const bool changes = entry.effect != ImportEntry::Effect::ChangesNothing;
        auto *item = new QTreeWidgetItem(m_table);
        item->setText(NameColumn,
                      entry.name.isEmpty() ? importKindText(entry.kind) : oneLine(entry.name, 120));
        item->setText(KindColumn, importKindText(entry.kind));
        item->setText(EffectColumn, importEffectText(entry.effect));
        item->setCheckState(NameColumn, changes ? Qt::Checked : Qt::Unchecked);
        item->setDisabled(!changes);
    }
    m_table->setColumnWidth(NameColumn, 260);
    m_table->setColumnWidth(KindColumn, 120);
    m_table->header()->setStretchLastSection(true);
    if (m_table->topLevelItemCount() > 0)
        m_table->setCurrentItem(m_table->topLevelItem(0));
}

QWidget *ConfigImportDialog::buildProblems()
{
    auto *text = new QPlainTextEdit(this);
    text->setReadOnly(true);
    text->setAccessibleName(tr("What is wrong with the file"));
    QStringList lines;
    for (const SettingsIssue &issue : std::as_const(m_imported.issues))
        lines.append(problemText(issue));
    text->setPlainText(lines.join(u'\n'));
    return text;
}

void ConfigImportDialog::check()
{
    const int chosen = int(ticked().size());
    m_do->setText(tr("Import %n entry(ies)", nullptr, chosen));
    m_do->setEnabled(chosen > 0);
    if (!m_imported.usable())
        setFoot(tr("A file with mistakes is not imported."));
    else if (m_entries.isEmpty())
        setFoot(tr("Nothing is configured in this file."));
    else if (needsSecrets(m_imported.settings))
        setFoot(tr("Passwords are not in the file: give them in the settings of each server."));
    else
        setFoot({});
}

QList<ImportEntry> ConfigImportDialog::ticked() const
{
    QList<ImportEntry> chosen;
    for (int row = 0; row < m_table->topLevelItemCount(); ++row)
        if (m_table->topLevelItem(row)->checkState(NameColumn) == Qt::Checked)
            chosen.append(m_entries.at(row));
    return chosen;
}

} // namespace jobwatch
