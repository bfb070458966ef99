#include "ui/dialogs/serverform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

#include "ui/dialogs/servercheck.h"

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
    m_form = form;
    addAddress(form);
    addLogin(form);
    addFiles(form);
    addLimits(form);
    addTests(form);
    showFieldsFor(kind());
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        showFieldsFor(kind());
        Q_EMIT changed();
    });
}

ServerDefinition ServerForm::server() const
{
    ServerDefinition server = m_server;
    server.kind = kind();
    const bool feed = server.kind == ServerKind::Feed;
    const QString place = m_feed->text().trimmed();
    const bool isFile = feed && !place.contains("://"_L1);
    server.path = isFile ? place : QString();
    server.url = feed ? (isFile ? QUrl() : addressFrom(place)) : addressFrom(m_address->text());
    server.tenant = m_tenant->text().trimmed();
    server.user = m_user->text().trimmed();
    server.logFile = m_log->text().trimmed();
    server.guardsTimers = server.kind == ServerKind::Folio && !m_watchOnly->isChecked();
    server.proxy = m_proxy->text().trimmed().isEmpty() ? QUrl() : addressFrom(m_proxy->text());
    server.name = ServerId{m_name->text().trimmed()};
    server.caFile = m_ca->text().trimmed();
    server.clientCertificate = m_certificate->text().trimmed();
    server.budget.testsPerHour = m_perHour->value();
    server.budget.concurrent = m_together->value();
    return server;
}

ServerDefinition ServerForm::tested()
{
    ServerDefinition server = this->server();
    const QByteArray secret = typedSecret();
    if (secret.isEmpty())
        return server;
    if (!m_typed || secret != m_typedSecret) { // a new name tells that it is another secret
        m_typed = std::make_unique<QTemporaryFile>();
        if (m_typed->open()) // for its owner only
            m_typed->write(secret);
        m_typed->close();
        m_typedSecret = secret;
    }
    secretOf(server) = {SecretReference::Place::File, m_typed->fileName()};
    return server;
}

QLatin1StringView ServerForm::secretUse() const
{
    switch (kind()) {
    case ServerKind::Folio:
        return "password"_L1;
    case ServerKind::Slurm:
        return "token"_L1;
    case ServerKind::Slivka:
    case ServerKind::Feed:
        return {};
    }
    Q_UNREACHABLE();
}

QByteArray ServerForm::typedSecret() const
{
    const QLatin1StringView use = secretUse();
    if (use.isEmpty())
        return {};
    return (use == "token"_L1 ? m_token : m_password)->text().toUtf8();
}

void ServerForm::setSecretReference(const SecretReference &reference)
{
    secretOf(m_server) = reference;
}

SecretReference &ServerForm::secretOf(ServerDefinition &server) const
{
    return secretUse() == "token"_L1 ? server.token : server.password;
}

ServerKind ServerForm::kind() const
{
    return ServerKind(m_kind->currentData().toInt());
}

// What this kind of server has no use for is not asked.
void ServerForm::showFieldsFor(ServerKind kind)
{
    const bool feed = kind == ServerKind::Feed;
    const bool folio = kind == ServerKind::Folio;
    const bool slurm = kind == ServerKind::Slurm;
    const bool tests = kind == ServerKind::Slivka || slurm;
    const std::pair<QWidget *, bool> rows[] = {
        {m_address, !feed},
        {m_feed->parentWidget(), feed},
        {m_tenant, folio},
        {m_user, folio || slurm},
        {m_password, folio},
        {m_token, slurm},
        {m_watchOnly, folio},
        {m_log->parentWidget(), folio},
        {m_perHour, tests},
        {m_together, tests},
        {m_testsRow, kind == ServerKind::Slivka},
    };
    for (const auto &[field, shown] : rows)
        m_form->setRowVisible(field, shown);
    m_address->setPlaceholderText(folio       ? u"https://gateway.example.org"_s
                                      : slurm ? u"http://cluster.example.org:6820"_s
                                              : u"https://example.org/slivka"_s);
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

} // namespace jobwatch
