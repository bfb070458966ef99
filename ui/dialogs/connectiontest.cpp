#include "ui/dialogs/connectiontest.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/dialogs/servercheck.h"
#include "ui/dialogs/steplist.h"
#include "ui/theme/icons.h"
#include "ui/widgets/mutedlabel.h"
#include "ui/window/detailsparts.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

constexpr auto quiet = std::chrono::milliseconds(600);

bool sameConnection(const ServerDefinition &a, const ServerDefinition &b)
{
    return a.kind == b.kind && a.url == b.url && a.caFile == b.caFile
        && a.clientCertificate == b.clientCertificate && a.proxy == b.proxy && a.path == b.path
        && a.user == b.user && a.tenant == b.tenant && a.password == b.password && a.token == b.token
        && a.logFile == b.logFile;
}

} // namespace

ConnectionTest::ConnectionTest(const Orders &orders, QWidget *parent)
    : QWidget(parent)
    , m_orders(orders)
    , m_list(new StepList(this))
    , m_note(new MutedLabel({}, this))
    , m_again(new QToolButton(this))
{
    auto *heading = new QHBoxLayout;
    heading->addWidget(sectionLabel(tr("Connection test"), this));
    m_note->setWordWrap(false);
    m_note->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    heading->addWidget(m_note, 1);
    m_again->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_again->setAutoRaise(true);
    m_again->setEnabled(false);
    heading->addWidget(m_again);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 14, 14, 12);
    column->addLayout(heading);
    column->addWidget(m_list, 1);
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &ConnectionTest::test);
    connect(m_again, &QToolButton::clicked, this, [this] { isTesting() ? breakOff() : test(); });
    showButton();
}

// One button, as there is never use for both.
void ConnectionTest::showButton()
{
    m_again->setText(isTesting() ? tr("Cancel the test") : tr("Test again"));
    m_again->setAccessibleName(m_again->text());
    m_again->setIcon(isTesting() ? QIcon() : themeIcon("view-refresh"_L1));
    m_again->setToolButtonStyle(isTesting() ? Qt::ToolButtonTextOnly : Qt::ToolButtonTextBesideIcon);
}

void ConnectionTest::setServer(const ServerDefinition &server)
{
    if (sameConnection(server, m_server))
        return;
    m_server = server;
    m_asker.reset();
    show({}, {});
    m_again->setEnabled(isTestable(server));
    if (isTestable(server))
        m_later.start(quiet);
    else
        m_later.stop();
}

void ConnectionTest::test()
{
    m_later.stop();
    m_asker = std::make_unique<QObject>();
    show({}, tr("Testing…"));
    m_orders.testConnection(m_server, m_asker.get(), [this](const QList<ConnectionStep> &steps) {
        m_asker.release()->deleteLater(); // we are called by it
        show(steps, {});
    });
}

void ConnectionTest::breakOff()
{
    m_asker.reset();
    show({}, tr("The test was cancelled."));
}

void ConnectionTest::show(const QList<ConnectionStep> &steps, const QString &note)
{
    m_steps = steps;
    m_list->show(steps);
    m_note->setText(note);
    showButton();
    Q_EMIT finished();
}

} // namespace jobwatch
