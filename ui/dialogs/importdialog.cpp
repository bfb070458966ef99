#include "ui/dialogs/importdialog.h"

#include <algorithm>
#include <QFileInfo>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "core/text/words.h"
#include "ui/tables/cellpainter.h"
#include "ui/window/detailsparts.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

enum Column { ServiceColumn, TestsColumn, EffectColumn };

int testCount(const QList<ServiceDefinition> &services)
{
    int tests = 0;
    for (const ServiceDefinition &service : services)
        tests += int(service.tests.size());
    return tests;
}

QString effectOf(const ServiceDefinition &service, const QList<ServiceDefinition> &present)
{
    const auto same = std::find_if(present.begin(), present.end(),
                                   [&service](const ServiceDefinition &one) { return one.id == service.id; });
    if (same == present.end() || same->tests.isEmpty())
        return ImportDialog::tr("New");
    if (same->tests == service.tests)
        return ImportDialog::tr("The same as now");
    return ImportDialog::tr("Takes the place of %n test job(s)", nullptr, int(same->tests.size()));
}

// "clustalo.service.yaml, line 7: …"
QString problemText(const SettingsIssue &issue)
{
    const QString file = oneLine(QFileInfo(issue.file).fileName(), 100);
    const QString sentence = oneLine(issue.sentence);
    return issue.line > 0
        ? ImportDialog::tr("%1, line %2: %3").arg(file, QLocale().toString(issue.line), sentence)
        : ImportDialog::tr("%1: %2", "a file; what is wrong").arg(file, sentence);
}

} // namespace

ImportDialog::ImportDialog(const TestImport &imported, const QList<ServiceDefinition> &present,
                           QWidget *parent)
    : DialogFrame(tr("Import test definitions"), parent)
    , m_imported(imported)
    , m_table(new QTreeWidget(this))
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(10);
    column->addWidget(sectionLabel(tr("What was read"), content));
    column->addWidget(m_table, 2);
    if (!imported.issues.isEmpty()) {
        column->addWidget(sectionLabel(tr("What was left out"), content));
        column->addWidget(buildProblems(), 1);
    }
    setContent(content);
    m_do = addActionButton({});
    fill(present);
    connect(m_table, &QTreeWidget::itemChanged, this, &ImportDialog::check);
    connect(this, &QDialog::accepted, this, [this] { Q_EMIT decided(ticked()); });
    check();
    resize(640, 420);
}

void ImportDialog::fill(const QList<ServiceDefinition> &present)
{
    m_table->setAccessibleName(tr("Services read"));
    m_table->setHeaderLabels({tr("Service"), tr("Test jobs"), tr("What happens")});
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    for (const ServiceDefinition &service : std::as_const(m_imported.services)) {
        auto *item = new QTreeWidgetItem(m_table);
        item->setText(ServiceColumn, oneLine(service.id.value, 120));
        item->setText(TestsColumn, QLocale().toString(service.tests.size()));
        item->setTextAlignment(TestsColumn, Qt::AlignTrailing | Qt::AlignVCenter);
        item->setText(EffectColumn, effectOf(service, present));
        item->setCheckState(ServiceColumn, Qt::Checked);
    }
    m_table->setColumnWidth(ServiceColumn, 240);
    m_table->setColumnWidth(TestsColumn, columnWidth(m_table->fontMetrics(), tr("Test jobs"), false));
    m_table->header()->setStretchLastSection(true);
    if (m_table->topLevelItemCount() > 0)
        m_table->setCurrentItem(m_table->topLevelItem(0));
}

QWidget *ImportDialog::buildProblems()
{
    auto *text = new QPlainTextEdit(this);
    text->setReadOnly(true);
    text->setAccessibleName(tr("What was left out"));
    QStringList lines;
    for (const SettingsIssue &issue : std::as_const(m_imported.issues))
        lines.append(problemText(issue));
    text->setPlainText(lines.join(u'\n'));
    return text;
}

void ImportDialog::check()
{
    const int tests = testCount(ticked());
    m_do->setText(tr("Import %n test job(s)", nullptr, tests));
    m_do->setEnabled(tests > 0);
    setFoot(m_imported.services.isEmpty() ? tr("No test job was found.")
                                          : tr("Nothing is submitted before the next test is due."));
}

QList<ServiceDefinition> ImportDialog::ticked() const
{
    QList<ServiceDefinition> services;
    for (int row = 0; row < m_table->topLevelItemCount(); ++row)
        if (m_table->topLevelItem(row)->checkState(ServiceColumn) == Qt::Checked)
            services.append(m_imported.services.at(row));
    return services;
}

} // namespace jobwatch
