#include "ui/dialogs/testform.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/dialogs/rowsedit.h"
#include "ui/widgets/mutedlabel.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

QString named(const QString &label)
{
    return QString(label).remove(u'&');
}

} // namespace

TestForm::TestForm(ServerKind kind, const QStringList &runners, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 8, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addBasics(form, runners);
    if (kind == ServerKind::Slurm)
        addSlurm(form);
    else
        addSlivka(form);
    addLimits(form);
    addExpectations(form);
}

void TestForm::addBasics(QFormLayout *form, const QStringList &runners)
{
    m_runner = new QComboBox(this);
    m_runner->setEditable(true);
    m_runner->setInsertPolicy(QComboBox::NoInsert);
    m_runner->setAccessibleName(tr("Runner"));
    m_runner->setToolTip(tr("The runner that the test is for: one that is known, or a new name."));
    m_runner->addItems(runners);
    form->addRow(tr("&Runner"), m_runner);
    m_remarks.append({addRemark(form), &DraftRemarks::runner});
    m_testKind = new QComboBox(this);
    m_testKind->setAccessibleName(tr("Kind of test"));
    m_testKind->setToolTip(tr("A smoke test is cheap and run often; a full test sees what it cannot."));
    m_testKind->addItem(tr("Full test"), int(TestKind::Full));
    m_testKind->addItem(tr("Smoke test"), int(TestKind::Smoke));
    form->addRow(tr("&Kind"), m_testKind);
    connect(m_runner, &QComboBox::editTextChanged, this, &TestForm::follow);
    connect(m_testKind, &QComboBox::currentIndexChanged, this, &TestForm::follow);
}

void TestForm::addSlivka(QFormLayout *form)
{
    m_parameters = addRows(form, tr("&Parameters"), {tr("Name"), tr("Value")},
                           tr("What the service is called with. Several values: the name again."));
    m_remarks.append({addRemark(form), &DraftRemarks::parameters});
    m_files = addRows(form, tr("&Files"), {tr("Parameter"), tr("File on this computer")},
                      tr("Uploaded before each test."), 1);
    m_remarks.append({addRemark(form), &DraftRemarks::files});
}

void TestForm::addSlurm(QFormLayout *form)
{
    m_script = addText(form, tr("&Script"), tr("A file on this computer that is submitted as the job."));
    m_remarks.append({addRemark(form), &DraftRemarks::script});
    m_qos = addText(form, tr("&QOS"), tr("The test's own, with low limits. Empty: the user's."));
    m_account = addText(form, tr("&Account"), tr("Empty: the user's."));
    m_workFolder = addText(form, tr("&Work folder"), tr("On the cluster. Empty: the user's home."));
    m_environment =
        addRows(form, tr("&Environment"), {tr("Name"), tr("Value")}, tr("Variables that the job gets."));
    m_remarks.append({addRemark(form), &DraftRemarks::environment});
}

void TestForm::addLimits(QFormLayout *form)
{
    m_timeout = addText(form, tr("&Time limit"),
                        tr("A job that runs longer has failed and is cancelled. With a unit: 30s, 10m, 2h."));
    m_remarks.append({addRemark(form), &DraftRemarks::timeout});
    m_queueWait =
        addText(form, tr("&Longest wait"),
                tr("A job that waits longer in the queue has found no worker. With a unit: 30s, 10m."));
    m_remarks.append({addRemark(form), &DraftRemarks::queueWait});
}

void TestForm::addExpectations(QFormLayout *form)
{
    m_expect = addRows(form, tr("E&xpected"), {tr("Output file"), tr("Contains"), tr("Equals local file")},
                       tr("What the job must write. With a file alone, it must be there."), 2);
    m_remarks.append({addRemark(form), &DraftRemarks::expect});
}

QLineEdit *TestForm::addText(QFormLayout *form, const QString &label, const QString &tip)
{
    auto *field = new QLineEdit(this);
    field->setAccessibleName(named(label));
    field->setToolTip(tip);
    form->addRow(label, field);
    connect(field, &QLineEdit::textChanged, this, &TestForm::follow);
    return field;
}

// `fileColumn`: which one takes paths; -1: none does.
RowsEdit *TestForm::addRows(QFormLayout *form, const QString &label, const QStringList &titles,
                            const QString &tip, int fileColumn)
{
    auto *field = new QWidget(this);
    field->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // as high as its rows
    auto *row = new QHBoxLayout(field);
    row->setContentsMargins(0, 0, 0, 0);
    auto *rows = new RowsEdit(named(label), titles, field);
    rows->setToolTip(tip);
    row->addWidget(rows, 1);
    if (fileColumn >= 0) {
        auto *browse = new QToolButton(field);
        browse->setText(u"…"_s);
        browse->setAccessibleName(tr("Choose a file: %1").arg(named(label)));
        browse->setToolTip(tr("Chooses the file of the current row."));
        row->addWidget(browse, 0, Qt::AlignTop);
        connect(browse, &QToolButton::clicked, this, [this, rows, fileColumn, label] {
            chooseFile(named(label),
                       [rows, fileColumn](const QString &path) { rows->setCurrentText(fileColumn, path); });
        });
    }
    auto *title = new QLabel(label, this);
    title->setBuddy(rows);
    title->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    form->addRow(title, field);
    connect(rows, &RowsEdit::changed, this, &TestForm::follow);
    return rows;
}

// Below the field that was added last.
MutedLabel *TestForm::addRemark(QFormLayout *form)
{
    auto *remark = new MutedLabel({}, this);
    remark->hide();
    form->addRow(QString(), remark);
    return remark;
}

void TestForm::chooseFile(const QString &title, const std::function<void(const QString &)> &take)
{
    auto *dialog = new QFileDialog(this, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, take);
    dialog->open();
}

void TestForm::show(const TestDraft &draft)
{
    m_filling = true;
    m_shown = draft;
    m_runner->setEditText(draft.runner);
    m_testKind->setCurrentIndex(m_testKind->findData(int(draft.kind)));
    if (m_kind == ServerKind::Slurm) {
        m_script->setText(draft.script);
        m_qos->setText(draft.qos);
        m_account->setText(draft.account);
        m_workFolder->setText(draft.workFolder);
        m_environment->setRows(draft.environment);
    } else {
        m_parameters->setRows(draft.parameters);
        m_files->setRows(draft.files);
    }
    m_timeout->setText(draft.timeout);
    m_queueWait->setText(draft.queueWait);
    m_expect->setRows(draft.expect);
    m_filling = false;
    follow();
}

// What this kind of server has no field for stays as it was.
TestDraft TestForm::draft() const
{
    TestDraft draft = m_shown;
    draft.runner = m_runner->currentText();
    draft.kind = TestKind(m_testKind->currentData().toInt());
    if (m_kind == ServerKind::Slurm) {
        draft.script = m_script->text();
        draft.qos = m_qos->text();
        draft.account = m_account->text();
        draft.workFolder = m_workFolder->text();
        draft.environment = m_environment->rows();
    } else {
        draft.parameters = m_parameters->rows();
        draft.files = m_files->rows();
    }
    draft.timeout = m_timeout->text();
    draft.queueWait = m_queueWait->text();
    draft.expect = m_expect->rows();
    return draft;
}

void TestForm::follow()
{
    if (m_filling)
        return;
    const DraftRemarks remarks = remarksOn(draft(), m_kind);
    for (const auto &[label, which] : std::as_const(m_remarks)) {
        const QString sentence = (remarks.*which).sentence;
        label->setText(sentence);
        label->setVisible(!sentence.isEmpty());
    }
    Q_EMIT changed();
}

} // namespace jobwatch
