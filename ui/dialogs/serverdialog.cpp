#include "ui/dialogs/serverdialog.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>

#include "ui/dialogs/connectiontest.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/secretfile.h"
#include "ui/dialogs/servercheck.h"
#include "ui/dialogs/serverform.h"
#include "ui/dialogs/testimport.h"

namespace jobwatch {

ServerDialog::ServerDialog(Purpose purpose, const ServerDefinition &server, const QStringList &taken,
                           const Orders &orders, QWidget *parent)
    : DialogFrame(purpose == Purpose::Add ? tr("Add server") : tr("Edit server"), parent)
    , m_taken(taken)
    , m_form(new ServerForm(server, taken, this))
    , m_test(new ConnectionTest(orders, this))
{
    auto *content = new QWidget(this);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_form, 1);
    row->addWidget(m_test, 1);
    setContent(content);
    m_inFile = addSideButton(tr("Keep it in a &file"));
    m_inFile->setToolTip(tr("Writes the secret to a file that only you can read."));
    connect(m_inFile, &QPushButton::clicked, this, &ServerDialog::keepInFile);
    m_do = addActionButton(purpose == Purpose::Add ? tr("Add server") : tr("Save server"));
    m_inFile->hide();
    connect(m_form, &ServerForm::changed, this, &ServerDialog::check);
    connect(m_form, &ServerForm::importRequested, this, &ServerDialog::import);
    connect(m_test, &ConnectionTest::finished, this, &ServerDialog::check);
    check();
    resize(900, 420);
}

void ServerDialog::check()
{
    const ServerDefinition server = m_form->server();
    const QString problem = serverProblem(server, m_taken);
    m_test->setServer(m_form->tested());
    m_do->setEnabled(problem.isEmpty());
    if (!problem.isEmpty())
        setFoot(problem);
    else
        setFoot(m_remark.isEmpty() ? connectionVerdict(m_test->steps()) : m_remark);
}

void ServerDialog::setSecrets(const KeepSecret &keep, const QString &folder)
{
    m_keep = keep;
    m_secretFolder = folder;
}

void ServerDialog::accept()
{
    if (m_form->typedSecret().isEmpty())
        return finish({});
    keepSecret();
}

// The dialog stays until it is known that the secret is kept; without a password store a file is offered.
void ServerDialog::keepSecret()
{
    if (!m_keep)
        return keepInFile();
    m_do->setEnabled(false);
    setFoot(tr("Keeping the secret in the password store…"));
    m_keep(m_form->server().name, m_form->secretUse(), m_form->typedSecret(), this,
           [this](const Result<void> &kept) {
               m_do->setEnabled(true);
               if (kept)
                   return finish({SecretReference::Place::Keyring, {}});
               setFoot(tr("%1 It can be kept in a file that only you can read.").arg(kept.error().message));
               m_inFile->show();
           });
}

void ServerDialog::keepInFile()
{
    const Result<QString> file =
        keepSecretInFile(m_secretFolder, m_form->server().name, m_form->secretUse(), m_form->typedSecret());
    if (file)
        finish({SecretReference::Place::File, *file});
    else
        setFoot(file.error().message);
}

void ServerDialog::finish(const SecretReference &reference)
{
    if (reference.isSet())
        m_form->setSecretReference(reference);
    Q_EMIT decided(m_form->server());
    QDialog::accept();
}

void ServerDialog::import()
{
    auto *dialog = new QFileDialog(this, tr("Import test definitions"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Slivka services (*.service.yaml *.service.yml)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &ServerDialog::importFiles);
    dialog->open();
}

void ServerDialog::importFiles(const QStringList &files)
{
    auto *preview = new ImportDialog(importTests(files), m_form->server().services, this);
    connect(preview, &ImportDialog::decided, this, [this](const QList<ServiceDefinition> &services) {
        m_form->setServices(withImported(m_form->server().services, services));
        m_remark = importWords({services, {}});
        check();
    });
    preview->open();
}

} // namespace jobwatch
