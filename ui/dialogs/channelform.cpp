#include "ui/dialogs/channelform.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

#include "core/text/noticewords.h"
#include "ui/dialogs/channelcheck.h"
#include "ui/dialogs/noticeruleform.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

namespace {

QSpinBox *spinBox(int least, int most, const QString &name, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setRange(least, most);
    box->setAccessibleName(name);
    return box;
}

void setKept(QLineEdit *field, bool isKept)
{
    field->setPlaceholderText(isKept ? ChannelForm::tr("kept; leave empty to keep it") : QString());
}

} // namespace

QLatin1StringView secretUse(ChannelKind kind)
{
    switch (kind) {
    case ChannelKind::Email:
        return "password"_L1;
    case ChannelKind::Webhook:
        return "secret"_L1;
    case ChannelKind::Desktop:
    case ChannelKind::Command:
        return {};
    }
    Q_UNREACHABLE();
}

SecretReference &secretOf(NotificationChannel &channel)
{
    return channel.kind == ChannelKind::Webhook ? channel.secret : channel.password;
}

ChannelForm::ChannelForm(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_name = addText(tr("&Name"), tr("Rules call the channel by it."));
    m_kind = new QComboBox(this);
    m_kind->setAccessibleName(tr("Kind"));
    for (const ChannelKind one :
         {ChannelKind::Desktop, ChannelKind::Email, ChannelKind::Webhook, ChannelKind::Command})
        m_kind->addItem(channelKindText(one), int(one));
    m_form->addRow(tr("&Kind"), m_kind);
    addMail();
    addHook();
    addCommand();
    m_timeout = spinBox(1, 600, tr("Wait at most"), this);
    m_timeout->setSuffix(tr(" s"));
    m_form->addRow(tr("Wa&it at most"), m_timeout);
    m_perHour = spinBox(0, 10'000, tr("At most per hour"), this);
    m_perHour->setSpecialValueText(tr("no limit"));
    m_perHour->setToolTip(tr("The rest comes in one closing message."));
    m_form->addRow(tr("At &most per hour"), m_perHour);
    connect(m_timeout, &QSpinBox::valueChanged, this, &ChannelForm::changed);
    connect(m_perHour, &QSpinBox::valueChanged, this, &ChannelForm::changed);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        showFieldsFor(kind());
        Q_EMIT changed();
    });
}

QLineEdit *ChannelForm::addText(const QString &label, const QString &tip)
{
    auto *field = new QLineEdit(this);
    field->setAccessibleName(QString(label).remove(u'&'));
    field->setToolTip(tip);
    m_form->addRow(label, field);
    connect(field, &QLineEdit::textChanged, this, &ChannelForm::changed);
    return field;
}

void ChannelForm::addMail()
{
    m_host = addText(tr("Mail ser&ver"));
    m_port = spinBox(0, 65'535, tr("Port"), this);
    m_port->setSpecialValueText(tr("usual"));
    m_form->addRow(tr("&Port"), m_port);
    m_security = new QComboBox(this);
    m_security->setAccessibleName(tr("Security"));
    m_security->addItem(tr("STARTTLS"), int(MailSecurity::StartTls));
    m_security->addItem(tr("TLS from the start"), int(MailSecurity::Tls));
    m_security->addItem(tr("None"), int(MailSecurity::None));
    m_form->addRow(tr("S&ecurity"), m_security);
    m_user = addText(tr("&User"), tr("Empty: no login."));
    m_password = addText(tr("Pass&word"), tr("Kept in the password store of the desktop."));
    m_ca =
        addText(tr("CA &file"),
                tr("PEM file with the authority that signed the server's certificate. Empty: the system's."));
    m_from = addText(tr("F&rom"), tr("The address of the sender."));
    m_to = addText(tr("T&o"), tr("Addresses with commas between them."));
    m_password->setEchoMode(QLineEdit::Password);
    connect(m_port, &QSpinBox::valueChanged, this, &ChannelForm::changed);
    connect(m_security, &QComboBox::currentIndexChanged, this, &ChannelForm::changed);
}

void ChannelForm::addHook()
{
    m_url = addText(tr("A&ddress"), tr("Messages are sent to it as JSON by POST."));
    m_secret =
        addText(tr("Si&gning secret"),
                tr("Signs each message by HMAC-SHA256. Kept in the password store of the desktop. Empty: "
                   "not signed."));
    m_secret->setEchoMode(QLineEdit::Password);
}

void ChannelForm::addCommand()
{
    m_command = addText(tr("Pro&gram"),
                        tr("With its arguments; what holds blanks stands in quotation marks. It "
                           "reads the message as JSON; there is no shell."));
}

ChannelKind ChannelForm::kind() const
{
    return ChannelKind(m_kind->currentData().toInt());
}

void ChannelForm::showFieldsFor(ChannelKind shown)
{
    const auto show = [this](std::initializer_list<QWidget *> fields, bool isShown) {
        for (QWidget *field : fields)
            m_form->setRowVisible(field, isShown);
    };
    show({m_host, m_port, m_security, m_user, m_password, m_from, m_to}, shown == ChannelKind::Email);
    show({m_ca}, shown == ChannelKind::Email || shown == ChannelKind::Webhook);
    show({m_url, m_secret}, shown == ChannelKind::Webhook);
    show({m_command}, shown == ChannelKind::Command);
    show({m_timeout}, shown != ChannelKind::Desktop);
}

void ChannelForm::show(const EditedChannel &channel)
{
    const QSignalBlocker quiet(this);
    m_given = channel;
    const NotificationChannel &settings = channel.settings;
    m_name->setText(settings.name);
    // A secret in the password store is found by the channel's name.
    const bool isBound = !channel.savedName.isEmpty()
        && (settings.password.place == SecretReference::Place::Keyring
            || settings.secret.place == SecretReference::Place::Keyring);
    m_name->setReadOnly(isBound);
    m_kind->setCurrentIndex(m_kind->findData(int(settings.kind)));
    m_host->setText(settings.host);
    m_port->setValue(settings.port);
    m_security->setCurrentIndex(m_security->findData(int(settings.security)));
    m_user->setText(settings.user);
    m_password->setText(settings.kind == ChannelKind::Email ? QString::fromUtf8(channel.secret) : QString());
    m_ca->setText(settings.caFile);
    m_from->setText(settings.from);
    m_to->setText(settings.to.join(u", "_s));
    m_url->setText(settings.url.toString());
    m_secret->setText(settings.kind == ChannelKind::Webhook ? QString::fromUtf8(channel.secret) : QString());
    m_command->setText(lineOf(settings.command));
    m_timeout->setValue(int(settings.timeout / 1s));
    m_perHour->setValue(settings.perHour);
    setKept(m_password, settings.password.isSet());
    setKept(m_secret, settings.secret.isSet());
    showFieldsFor(settings.kind);
}

EditedChannel ChannelForm::channel() const
{
    EditedChannel channel = m_given;
    NotificationChannel &settings = channel.settings;
    settings.name = m_name->text().trimmed();
    settings.kind = kind();
    settings.host = m_host->text().trimmed();
    settings.port = m_port->value();
    settings.security = MailSecurity(m_security->currentData().toInt());
    settings.user = m_user->text().trimmed();
    settings.caFile = m_ca->text().trimmed();
    settings.from = m_from->text().trimmed();
    settings.to = patternsFrom(m_to->text());
    settings.url = QUrl(m_url->text().trimmed(), QUrl::StrictMode);
    if (m_command->text() != lineOf(settings.command)) // what was not touched stays as it is
        settings.command = argumentsFrom(m_command->text());
    if (m_timeout->value() != int(settings.timeout / 1s))
        settings.timeout = std::chrono::seconds(m_timeout->value());
    settings.perHour = m_perHour->value();
    channel.secret = settings.kind == ChannelKind::Webhook ? m_secret->text().toUtf8()
        : settings.kind == ChannelKind::Email              ? m_password->text().toUtf8()
                                                           : QByteArray();
    return channel;
}

} // namespace jobwatch
