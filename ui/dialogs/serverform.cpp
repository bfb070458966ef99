#include "ui/dialogs/serverform.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

#include "core/text/words.h"
#include "ui/dialogs/servercheck.h"
#include "ui/widgets/mutedlabel.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

int testCount(const QList<ServiceDefinition> &services)
{
    int tests = 0;
    for (const ServiceDefinition &service : services)
        tests += int(service.tests.size());
    return tests;
}

QSpinBox *spinBox(int value, int most, const QString &name, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setRange(1, most);
    box->setValue(value);
    box->setAccessibleName(name);
    return box;
}

} // namespace

ServerForm::ServerForm(const ServerDefinition &server, const QStringList &taken, QWidget *parent)
    : QWidget(parent)
    , m_server(server)
    , m_taken(taken)
    , m_nameTyped(!server.name.isEmpty())
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(16, 14, 16, 12);
    form->setVerticalSpacing(10);
    form->setLabelAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addAddress(form);
    addFiles(form);
    addLimits(form);
    addTests(form);
    setMinimumWidth(440);
}

void ServerForm::addAddress(QFormLayout *form)
{
    m_kind = new QComboBox(this);
    m_kind->addItem(serverKindText(ServerKind::Slivka), int(ServerKind::Slivka));
    m_kind->setAccessibleName(tr("Kind"));
    form->addRow(tr("&Kind"), m_kind);
    m_address = new QLineEdit(m_server.url.toString(), this);
    m_address->setAccessibleName(tr("Address"));
    m_address->setPlaceholderText(u"https://example.org/slivka"_s);
    form->addRow(tr("&Address"), m_address);
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

void ServerForm::addFiles(QFormLayout *form)
{
    m_ca =
        addFile(form, tr("CA &file"), m_server.caFile,
                tr("PEM file with the authority that signed the server's certificate. Empty: the system's."));
    m_ca->setPlaceholderText(tr("the system's authorities"));
    m_certificate = addFile(form, tr("Client &certificate"), m_server.clientCertificate,
                            tr("PEM file with certificate and key, if the server asks for one."));
    m_certificate->setPlaceholderText(tr("none"));
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

ServerDefinition ServerForm::server() const
{
    ServerDefinition server = m_server;
    server.kind = ServerKind(m_kind->currentData().toInt());
    server.url = addressFrom(m_address->text());
    server.name = ServerId{m_name->text().trimmed()};
    server.caFile = m_ca->text().trimmed();
    server.clientCertificate = m_certificate->text().trimmed();
    server.budget.testsPerHour = m_perHour->value();
    server.budget.concurrent = m_together->value();
    return server;
}

void ServerForm::setServices(const QList<ServiceDefinition> &services)
{
    m_server.services = services;
    const int tests = testCount(services);
    m_tests->setText(tests == 0 ? tr("None yet: nothing is submitted to the server.")
                                : tr("%n test job(s) defined", nullptr, tests));
    Q_EMIT changed();
}

void ServerForm::suggestName()
{
    if (!m_nameTyped)
        m_name->setText(suggestedName(addressFrom(m_address->text()), m_taken));
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
