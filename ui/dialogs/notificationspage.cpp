#include "ui/dialogs/notificationspage.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QVBoxLayout>

#include "core/text/noticewords.h"
#include "ui/dialogs/channelspage.h"
#include "ui/dialogs/noticeplanpage.h"
#include "ui/dialogs/noticerulespage.h"
#include "ui/dialogs/secretfile.h"
#include "ui/widgets/mutedlabel.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

namespace {

constexpr int previewDays = 30;

enum PageIndex { PlanPage, RulesPage, ChannelPage };

ServerId ownerOf(const QString &channel)
{
    return ServerId{u"notifications/"_s + channel};
}

} // namespace

NotificationsPage::NotificationsPage(const NotificationSettings &settings, const Orders &orders,
                                     const Questions &questions, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_orders(orders)
    , m_questions(questions)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(400);
    connect(&m_soon, &QTimer::timeout, this, &NotificationsPage::preview);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    buildPages();
    column->addWidget(m_tabs, 1);
    column->addWidget(buildCommon());
    column->addWidget(buildRemark());
    m_channels->show(m_settings);
    m_rules->show(m_settings);
    m_plan->show(m_settings);
    m_given = this->settings();
    follow();
}

void NotificationsPage::buildPages()
{
    m_tabs = new QTabWidget(this);
    m_plan = new NoticePlanPage(m_tabs);
    m_rules = new NoticeRulesPage(m_tabs);
    m_channels = new ChannelsPage(m_orders, m_tabs);
    m_tabs->addTab(m_plan, tr("&Who is told"));
    m_tabs->addTab(m_rules, tr("R&ules"));
    m_tabs->addTab(m_channels, tr("&Channels"));
    connect(m_tabs, &QTabWidget::currentChanged, this, &NotificationsPage::turnTo);
    connect(m_plan, &NoticePlanPage::changed, this, &NotificationsPage::follow);
    connect(m_rules, &NoticeRulesPage::changed, this, &NotificationsPage::follow);
    connect(m_channels, &ChannelsPage::changed, this, &NotificationsPage::follow);
}

QWidget *NotificationsPage::buildCommon()
{
    auto *common = new QWidget(this);
    auto *column = new QVBoxLayout(common);
    column->setContentsMargins(0, 0, 0, 0);
    m_wait = new QSpinBox(common);
    m_wait->setAccessibleName(tr("Wait before telling"));
    m_wait->setRange(0, 24 * 3600);
    m_wait->setSuffix(tr(" s"));
    m_wait->setValue(int(m_settings.wait / 1s));
    auto *label = new QLabel(tr("Wait &before telling"), common);
    label->setBuddy(m_wait);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_wait);
    row->addWidget(new MutedLabel(tr("and drop it if it recovers in that time"), common), 1);
    column->addLayout(row);
    m_preview = new MutedLabel({}, common);
    m_night = new MutedLabel({}, common);
    column->addWidget(m_preview);
    column->addWidget(m_night);
    connect(m_wait, &QSpinBox::valueChanged, this, &NotificationsPage::follow);
    return common;
}

// What is wrong, and the way out where there is no password store.
QWidget *NotificationsPage::buildRemark()
{
    auto *remark = new QWidget(this);
    auto *row = new QHBoxLayout(remark);
    row->setContentsMargins(0, 0, 0, 0);
    m_remark = new MutedLabel({}, remark);
    m_remark->hide();
    m_inFiles = new QPushButton(tr("Keep in a &file"), remark);
    m_inFiles->setAutoDefault(false);
    m_inFiles->setToolTip(tr("Writes the secret to a file that only you can read."));
    m_inFiles->hide();
    row->addWidget(m_remark, 1);
    row->addWidget(m_inFiles);
    connect(m_inFiles, &QPushButton::clicked, this, &NotificationsPage::keepInFiles);
    return remark;
}

void NotificationsPage::setSecrets(const KeepSecret &keep, const QString &folder)
{
    m_keep = keep;
    m_secretFolder = folder;
}

// Only the page in sight is edited; the others are shown anew when they come into sight.
NotificationSettings NotificationsPage::settings() const
{
    NotificationSettings settings = m_page == PlanPage ? m_plan->settings()
        : m_page == RulesPage                          ? m_rules->settings()
                                                       : m_channels->settings();
    if (m_wait->value() != int(settings.wait / 1s))
        settings.wait = std::chrono::seconds(m_wait->value());
    return settings;
}

void NotificationsPage::showRule(int rule)
{
    m_tabs->setCurrentIndex(RulesPage);
    m_rules->showRule(rule);
}

void NotificationsPage::turnTo(int page)
{
    m_settings = settings();
    m_page = page;
    m_plan->show(m_settings);
    m_rules->show(m_settings);
    m_channels->show(m_settings);
}

void NotificationsPage::follow()
{
    if (!m_inFiles) // while it is being built
        return;
    say(mistake());
    m_night->setText(nightSentence(settings()));
    m_soon.start();
    Q_EMIT changed();
}

void NotificationsPage::preview()
{
    if (!m_questions.notices)
        return;
    m_questions.notices(this, settings(), previewDays, [this](const Result<NoticePreview> &preview) {
        m_preview->setText(preview ? tr("The last 30 days: %1.").arg(previewLines(*preview).join(u"; "_s))
                                   : preview.error().message);
    });
}

bool NotificationsPage::isChanged() const
{
    return settings() != m_given || !m_channels->withSecrets().isEmpty();
}

QString NotificationsPage::mistake() const
{
    return m_channels->mistake();
}

void NotificationsPage::save()
{
    m_settings = settings();
    keepNext();
}

// One after the other; the page waits until it is known that they are kept.
void NotificationsPage::keepNext()
{
    const QList<EditedChannel> secrets = m_channels->withSecrets();
    if (secrets.isEmpty()) {
        m_settings.channels = m_channels->settings().channels;
        return Q_EMIT kept(m_settings);
    }
    if (!m_keep)
        return keepInFiles();
    const NotificationChannel channel = secrets.constFirst().settings;
    setKeeping(true);
    say(tr("Keeping the secret in the password store…"));
    m_keep(ownerOf(channel.name), secretUse(channel.kind), secrets.constFirst().secret, this,
           [this, name = channel.name](const Result<void> &kept) {
               setKeeping(false);
               if (!kept) {
                   say(tr("%1 It can be kept in a file that only you can read.").arg(kept.error().message));
                   return m_inFiles->show();
               }
               m_channels->secretKept(name, {SecretReference::Place::Keyring, {}});
               keepNext();
           });
}

void NotificationsPage::keepInFiles()
{
    for (const EditedChannel &channel : m_channels->withSecrets()) {
        const QString name = channel.settings.name;
        const Result<QString> file =
            keepSecretInFile(m_secretFolder, ownerOf(name), secretUse(channel.settings.kind), channel.secret);
        if (!file)
            return say(file.error().message);
        m_channels->secretKept(name, {SecretReference::Place::File, *file});
    }
    keepNext();
}

void NotificationsPage::setKeeping(bool keeping)
{
    m_keeping = keeping;
    Q_EMIT changed();
}

void NotificationsPage::say(const QString &sentence)
{
    m_remark->setText(sentence);
    m_remark->setVisible(!sentence.isEmpty());
}

} // namespace jobwatch
