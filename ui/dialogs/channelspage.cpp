#include "ui/dialogs/channelspage.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "core/text/noticewords.h"
#include "core/text/words.h"
#include "ui/dialogs/channelcheck.h"
#include "ui/widgets/mutedlabel.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

constexpr int listWidth = 230;

QString titleOf(const NotificationChannel &channel)
{
    return u"%1 (%2)"_s.arg(oneLine(channel.name, 40), channelKindText(channel.kind));
}

QString freeName(const QList<EditedChannel> &channels)
{
    for (int number = 1;; ++number) {
        const QString name = number == 1 ? u"mail"_s : u"mail-%1"_s.arg(number);
        const bool isTaken = std::any_of(channels.begin(), channels.end(),
                                         [&](const EditedChannel &one) { return one.settings.name == name; });
        if (!isTaken)
            return name;
    }
}

// A rule for channels that are all gone would become one for all channels.
void dropChannel(NotificationSettings &settings, const QString &name)
{
    for (NotificationRule &rule : settings.rules) {
        if (rule.channels != QStringList{name})
            rule.channels.removeAll(name);
    }
    settings.rules.removeIf([&](const NotificationRule &rule) { return rule.channels == QStringList{name}; });
}

} // namespace

ChannelsPage::ChannelsPage(const Orders &orders, QWidget *parent)
    : QWidget(parent)
    , m_orders(orders)
    , m_list(new QListWidget(this))
    , m_form(new ChannelForm(this))
{
    m_list->setAccessibleName(tr("Channels"));
    m_list->setFixedWidth(listWidth);
    auto *left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    addButtons(left);
    auto *right = new QVBoxLayout;
    right->addWidget(m_form);
    right->addStretch(1);
    right->addWidget(buildTest());
    auto *row = new QHBoxLayout(this);
    row->addLayout(left);
    row->addLayout(right, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &ChannelsPage::choose);
    connect(m_form, &ChannelForm::changed, this, &ChannelsPage::take);
}

void ChannelsPage::addButtons(QVBoxLayout *column)
{
    auto *add = new QPushButton(tr("&Add"), this);
    add->setAccessibleName(tr("Add a channel"));
    m_remove = new QPushButton(tr("&Remove"), this);
    m_remove->setAccessibleName(tr("Remove the channel"));
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {add, m_remove}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    column->addLayout(row);
    connect(add, &QPushButton::clicked, this, &ChannelsPage::add);
    connect(m_remove, &QPushButton::clicked, this, &ChannelsPage::remove);
}

QWidget *ChannelsPage::buildTest()
{
    auto *test = new QWidget(this);
    auto *row = new QHBoxLayout(test);
    row->setContentsMargins(0, 0, 0, 0);
    m_send = new QPushButton(tr("Send a &test message"), test);
    m_send->setAutoDefault(false);
    m_outcome = new MutedLabel({}, test);
    row->addWidget(m_send);
    row->addWidget(m_outcome, 1);
    connect(m_send, &QPushButton::clicked, this, &ChannelsPage::sendTest);
    return test;
}

void ChannelsPage::show(const NotificationSettings &settings)
{
    QHash<QString, EditedChannel> before;
    for (const EditedChannel &channel : std::as_const(m_channels))
        before.insert(channel.settings.name, channel);
    const bool isFirst = m_channels.isEmpty();
    m_settings = settings;
    m_channels.clear();
    for (const NotificationChannel &channel : settings.channels) {
        EditedChannel edited = before.value(channel.name); // with what was typed
        edited.savedName = isFirst ? channel.name : edited.savedName;
        edited.settings = channel;
        m_channels.append(edited);
    }
    list(std::max(m_row, 0));
}

NotificationSettings ChannelsPage::settings() const
{
    NotificationSettings settings = m_settings;
    settings.channels.clear();
    for (const EditedChannel &channel : m_channels)
        settings.channels.append(channel.settings);
    return settings;
}

void ChannelsPage::list(int current)
{
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const EditedChannel &channel : std::as_const(m_channels))
            m_list->addItem(titleOf(channel.settings));
        m_list->setCurrentRow(qBound(0, current, m_list->count() - 1));
    }
    choose(m_list->currentRow());
}

void ChannelsPage::choose(int row)
{
    m_row = row;
    const bool isChannel = row >= 0 && row < m_channels.size();
    m_form->setEnabled(isChannel);
    m_remove->setEnabled(isChannel);
    m_form->show(isChannel ? m_channels.at(row) : EditedChannel{});
    m_outcome->setText(isChannel ? mistakeOf(m_channels.at(row)) : QString());
    m_send->setEnabled(isChannel && m_outcome->text().isEmpty());
}

void ChannelsPage::take()
{
    if (m_row < 0 || m_row >= m_channels.size())
        return;
    EditedChannel &channel = m_channels[m_row];
    const QString before = channel.settings.name;
    channel = m_form->channel();
    if (before != channel.settings.name)
        m_settings = withRenamedChannel(m_settings, before, channel.settings.name);
    m_list->item(m_row)->setText(titleOf(channel.settings));
    m_outcome->setText(mistakeOf(channel));
    m_send->setEnabled(m_outcome->text().isEmpty());
    Q_EMIT changed();
}

void ChannelsPage::add()
{
    EditedChannel channel;
    channel.settings.name = freeName(m_channels);
    channel.settings.kind = ChannelKind::Email;
    m_channels.append(channel);
    list(int(m_channels.size()) - 1);
    Q_EMIT changed();
}

void ChannelsPage::remove()
{
    dropChannel(m_settings, m_channels.takeAt(m_row).settings.name);
    list(m_row);
    Q_EMIT changed();
}

QString ChannelsPage::mistakeOf(const EditedChannel &channel) const
{
    QStringList others;
    for (const EditedChannel &other : m_channels)
        others.append(other.settings.name);
    others.removeOne(channel.settings.name);
    return channelMistake(channel.settings, others);
}

QString ChannelsPage::mistake() const
{
    for (const EditedChannel &channel : m_channels) {
        if (const QString mistake = mistakeOf(channel); !mistake.isEmpty())
            return u"%1: %2"_s.arg(oneLine(channel.settings.name, 40), mistake);
    }
    return {};
}

QList<EditedChannel> ChannelsPage::withSecrets() const
{
    QList<EditedChannel> secrets;
    for (const EditedChannel &channel : m_channels) {
        if (!channel.secret.isEmpty())
            secrets.append(channel);
    }
    return secrets;
}

void ChannelsPage::secretKept(const QString &name, const SecretReference &where)
{
    for (EditedChannel &channel : m_channels) {
        if (channel.settings.name != name)
            continue;
        secretOf(channel.settings) = where;
        channel.secret.clear();
    }
}

// The core reads a secret that is not kept yet from a file that only we can read.
NotificationChannel ChannelsPage::tested(const EditedChannel &channel)
{
    NotificationChannel settings = channel.settings;
    if (channel.secret.isEmpty())
        return settings;
    m_typed = std::make_unique<QTemporaryFile>();
    if (m_typed->open())
        m_typed->write(channel.secret);
    m_typed->close();
    secretOf(settings) = {SecretReference::Place::File, m_typed->fileName()};
    return settings;
}

void ChannelsPage::sendTest()
{
    if (m_row < 0 || !m_orders.sendTestNotice)
        return;
    m_outcome->setText(tr("Sending…"));
    m_send->setEnabled(false);
    m_orders.sendTestNotice(tested(m_channels.at(m_row)), this, [this](const Result<void> &result) {
        m_typed.reset();
        m_send->setEnabled(true);
        m_outcome->setText(result ? tr("Sent") : result.error().message);
    });
}

} // namespace jobwatch
