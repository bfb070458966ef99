// The fields of the form, group by group, with what is said about them.
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

#include "core/text/words.h"
#include "ui/dialogs/serverform.h"
#include "ui/widgets/mutedlabel.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

QSpinBox *spinBox(int value, int most, const QString &name, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setRange(1, most);
    box->setValue(value);
    box->setAccessibleName(name);
    return box;
}

} // namespace

void ServerForm::addAddress(QFormLayout *form)
{
    m_kind = new QComboBox(this);
    for (const ServerKind kind : {ServerKind::Slivka, ServerKind::Slurm, ServerKind::Folio, ServerKind::Feed})
        m_kind->addItem(serverKindText(kind), int(kind));
    m_kind->setCurrentIndex(m_kind->findData(int(m_server.kind)));
    m_kind->setEnabled(m_server.name.isEmpty()); // another kind is another server
    m_kind->setAccessibleName(tr("Kind"));
    form->addRow(tr("&Kind"), m_kind);
    m_address = new QLineEdit(m_server.url.toString(), this);
    m_address->setAccessibleName(tr("Address"));
    m_address->setPlaceholderText(u"https://example.org/slivka"_s);
    form->addRow(tr("&Address"), m_address);
    m_feed = addFile(form, tr("&File or address"),
                     m_server.path.isEmpty() ? m_server.url.toString() : m_server.path,
                     tr("JSON Lines with one job outcome a line: a file on this computer, or an address."));
    m_name = new QLineEdit(m_server.name.value, this);
    m_name->setAccessibleName(tr("Name"));
    m_name->setMaxLength(80);
    // History, pauses and the configuration know a server by its name.
    m_name->setEnabled(m_server.name.isEmpty());
    m_name->setToolTip(m_name->isEnabled() ? tr("Unique; shown everywhere.")
                                           : tr("The name stays: the history is kept under it."));
    form->addRow(tr("&Name"), m_name);
    connect(m_address, &QLineEdit::textChanged, this, [this] {
        suggestName();
        Q_EMIT changed();
    });
    connect(m_name, &QLineEdit::textEdited, this,
            [this](const QString &text) { m_nameTyped = !text.isEmpty(); });
    connect(m_name, &QLineEdit::textChanged, this, &ServerForm::changed);
}

// Who we are there. A secret that is left empty stays as it is.
void ServerForm::addLogin(QFormLayout *form)
{
    m_tenant = addText(form, tr("T&enant"), m_server.tenant, tr("The tenant whose timers are watched."));
    m_user = addText(form, tr("&User"), m_server.user,
                     tr("Its rights decide what can be seen and changed; a user of its own is best."));
    m_password = addText(form, tr("&Password"), {}, tr("Kept in the password store of the desktop."));
    m_token = addText(form, tr("T&oken"), {},
                      tr("A token of the user, as scontrol token makes it. Kept in the password store of the "
                         "desktop."));
    for (QLineEdit *secret : {m_password, m_token})
        secret->setEchoMode(QLineEdit::Password);
    if (m_server.password.isSet())
        m_password->setPlaceholderText(tr("kept; leave empty to keep it"));
    if (m_server.token.isSet())
        m_token->setPlaceholderText(tr("kept; leave empty to keep it"));
    m_watchOnly = new QCheckBox(tr("&Watch only: never change a timer by itself"), this);
    m_watchOnly->setChecked(!m_server.guardsTimers);
    m_watchOnly->setToolTip(tr("Else a circuit that opens also switches the timer off on the server, and on "
                               "again for a probe."));
    m_watchOnly->setWhatsThis(m_watchOnly->toolTip());
    form->addRow(QString(), m_watchOnly);
    connect(m_watchOnly, &QCheckBox::toggled, this, &ServerForm::changed);
}

void ServerForm::addFiles(QFormLayout *form)
{
    m_log = addFile(form, tr("Scheduler &log"), m_server.logFile,
                    tr("The JSON log of the scheduler, if it can be read on this computer: it tells of every "
                       "run."));
    m_log->setPlaceholderText(tr("none"));
    m_ca =
        addFile(form, tr("CA &file"), m_server.caFile,
                tr("PEM file with the authority that signed the server's certificate. Empty: the system's."));
    m_ca->setPlaceholderText(tr("the system's authorities"));
    m_certificate = addFile(form, tr("Client &certificate"), m_server.clientCertificate,
                            tr("PEM file with certificate and key, if the server asks for one."));
    m_certificate->setPlaceholderText(tr("none"));
    m_proxy = addText(form, tr("Pro&xy"), m_server.proxy.toString(),
                      tr("An address such as http://proxy.example.org:3128. Empty: none."));
    m_proxy->setPlaceholderText(tr("none"));
}

void ServerForm::addLimits(QFormLayout *form)
{
    m_perHour = spinBox(m_server.budget.testsPerHour, 3600, tr("Tests per hour"), this);
    m_perHour->setToolTip(tr("The most test jobs that this server gets in an hour, all services together."));
    form->addRow(tr("&Tests per hour"), m_perHour);
    m_together = spinBox(m_server.budget.concurrent, 50, tr("At the same time"), this);
    m_together->setToolTip(tr("The most test jobs that run on this server at the same time."));
    form->addRow(tr("At the &same time"), m_together);
    connect(m_perHour, &QSpinBox::valueChanged, this, &ServerForm::changed);
    connect(m_together, &QSpinBox::valueChanged, this, &ServerForm::changed);
}

void ServerForm::addTests(QFormLayout *form)
{
    auto *row = new QWidget(this);
    m_testsRow = row;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    m_tests = new MutedLabel({}, row);
    line->addWidget(m_tests, 1);
    auto *import = new QPushButton(tr("&Import…"), row);
    import->setAccessibleName(tr("Import test definitions"));
    import->setToolTip(tr("Reads the tests of Slivka's *.service.yaml files."));
    line->addWidget(import);
    form->addRow(tr("Test jobs"), row);
    connect(import, &QPushButton::clicked, this, &ServerForm::importRequested);
    setServices(m_server.services);
}

QLineEdit *ServerForm::addText(QFormLayout *form, const QString &label, const QString &value,
                               const QString &tip)
{
    auto *field = new QLineEdit(value, this);
    field->setAccessibleName(QString(label).remove(u'&'));
    field->setToolTip(tip);
    field->setWhatsThis(tip);
    form->addRow(label, field);
    connect(field, &QLineEdit::textChanged, this, &ServerForm::changed);
    return field;
}

QLineEdit *ServerForm::addFile(QFormLayout *form, const QString &label, const QString &value,
                               const QString &tip)
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    auto *field = new QLineEdit(value, row);
    field->setAccessibleName(QString(label).remove(u'&'));
    field->setToolTip(tip);
    field->setWhatsThis(tip);
    auto *browse = new QToolButton(row);
    browse->setText(u"…"_s);
    browse->setAccessibleName(tr("Choose the file: %1").arg(field->accessibleName()));
    browse->setToolTip(browse->accessibleName());
    line->addWidget(field, 1);
    line->addWidget(browse);
    form->addRow(label, row);
    static_cast<QLabel *>(form->labelForField(row))->setBuddy(field);
    connect(field, &QLineEdit::textChanged, this, &ServerForm::changed);
    connect(browse, &QToolButton::clicked, this, [this, field] { chooseFile(field); });
    return field;
}

void ServerForm::chooseFile(QLineEdit *field)
{
    auto *dialog = new QFileDialog(this, field->accessibleName());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, field, &QLineEdit::setText);
    dialog->open();
}

} // namespace jobwatch
