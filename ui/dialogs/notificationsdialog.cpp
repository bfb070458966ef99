#include "ui/dialogs/notificationsdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTimeEdit>
#include <QTimeZone>
#include <QVBoxLayout>

#include "core/text/noticewords.h"
#include "core/text/words.h"
#include "ui/widgets/mutedlabel.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

namespace {

constexpr int previewDays = 30;

template <typename Box>
Box *named(Box *box, const QString &name)
{
    box->setAccessibleName(name);
    return box;
}

QTimeEdit *timeEdit(const QString &name, QTime time, QWidget *parent)
{
    auto *edit = named(new QTimeEdit(time, parent), name);
    edit->setDisplayFormat(u"HH:mm"_s);
    return edit;
}

// The label is the buddy of the first field.
void addRow(QFormLayout *form, const QString &label, const QList<QWidget *> &fields)
{
    auto *row = new QHBoxLayout;
    for (QWidget *field : fields)
        row->addWidget(field);
    row->addStretch(1);
    auto *name = new QLabel(label, form->parentWidget());
    name->setBuddy(fields.constFirst());
    form->addRow(name, row);
}

} // namespace

NotificationsDialog::NotificationsDialog(const NotificationSettings &settings, const Orders &orders,
                                         const Questions &questions, QWidget *parent)
    : DialogFrame(tr("Notifications"), parent)
    , m_settings(settings)
    , m_orders(orders)
    , m_questions(questions)
    , m_isShown(planOf(settings).has_value())
    , m_plan(planOf(settings).value_or(NotificationPlan{}))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(400);
    connect(&m_soon, &QTimer::timeout, this, &NotificationsDialog::preview);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(10);
    column->addWidget(buildTable(), 1);
    column->addWidget(buildForm());
    m_preview = new MutedLabel({}, content);
    m_night = new MutedLabel({}, content);
    column->addWidget(m_preview);
    column->addWidget(m_night);
    setContent(content);
    QPushButton *save = addActionButton(tr("Save"));
    save->setEnabled(m_isShown);
    connect(this, &QDialog::accepted, this, [this] { Q_EMIT decided(withPlan(m_settings, plan())); });
    if (!m_isShown)
        setFoot(tr("The rules in config.yaml are finer than this page can show. Change them there."));
    show(m_plan);
    follow();
    resize(680, 600);
}

QWidget *NotificationsDialog::buildTable()
{
    m_table = named(new QTableWidget(int(allNoticeTopics.size()), int(m_plan.channels.size()) + 1, this),
                    tr("Events and channels"));
    QStringList names{tr("Tell me when")};
    for (const NotificationPlan::Channel &channel : m_plan.channels)
        names.append(oneLine(channel.name, 40));
    m_table->setHorizontalHeaderLabels(names);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setEnabled(m_isShown);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        auto *event = new QTableWidgetItem(noticeTopicText(allNoticeTopics[size_t(row)]));
        event->setFlags(Qt::ItemIsEnabled);
        m_table->setItem(row, 0, event);
        for (int column = 1; column < m_table->columnCount(); ++column) {
            auto *box = new QTableWidgetItem;
            box->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
            box->setCheckState(Qt::Unchecked);
            box->setData(Qt::AccessibleTextRole, u"%1, %2"_s.arg(event->text(), names.at(column)));
            m_table->setItem(row, column, box);
        }
    }
    connect(m_table, &QTableWidget::itemChanged, this, &NotificationsDialog::follow);
    return m_table;
}

QWidget *NotificationsDialog::buildForm()
{
    auto *form = new QWidget(this);
    auto *rows = new QFormLayout(form);
    rows->setContentsMargins(0, 0, 0, 0);
    m_wait = named(new QSpinBox(form), tr("Wait before telling"));
    m_wait->setRange(0, 24 * 3600);
    m_wait->setSuffix(tr(" s"));
    addRow(rows, tr("&Wait before telling"),
           {m_wait, new MutedLabel(tr("and drop it if it recovers in that time"), form)});
    m_perHour = named(new QSpinBox(form), tr("At most per hour"));
    m_perHour->setRange(0, 10'000);
    m_perHour->setSpecialValueText(tr("no limit"));
    addRow(rows, tr("&At most per hour"),
           {m_perHour, new MutedLabel(tr("for each channel; the rest comes in one message"), form)});
    addQuietHours(rows);
    addDigests(rows);
    addTest(rows);
    connect(m_wait, &QSpinBox::valueChanged, this, &NotificationsDialog::follow);
    connect(m_perHour, &QSpinBox::valueChanged, this, &NotificationsDialog::follow);
    return form;
}

void NotificationsDialog::addQuietHours(QFormLayout *form)
{
    m_quiet = named(new QCheckBox(this), tr("Quiet hours"));
    m_from = timeEdit(tr("Quiet from"), QTime(22, 0), this);
    m_to = timeEdit(tr("Quiet to"), QTime(7, 0), this);
    m_days = named(new QComboBox(this), tr("Quiet on"));
    m_days->addItems({tr("Every day"), tr("Monday to Friday"), tr("Saturday and Sunday")});
    const QByteArray zone = m_plan.quiet.isSet() ? m_plan.quiet.zone : QTimeZone::systemTimeZoneId();
    addRow(form, tr("&Quiet hours"),
           {m_quiet, m_from, new QLabel(tr("to"), this), m_to, m_days,
            new MutedLabel(QString::fromUtf8(zone), this)});
    connect(m_quiet, &QCheckBox::toggled, this, &NotificationsDialog::follow);
    connect(m_from, &QTimeEdit::timeChanged, this, &NotificationsDialog::follow);
    connect(m_to, &QTimeEdit::timeChanged, this, &NotificationsDialog::follow);
    connect(m_days, &QComboBox::currentIndexChanged, this, &NotificationsDialog::follow);
}

void NotificationsDialog::addDigests(QFormLayout *form)
{
    for (const NotificationPlan::Channel &channel : std::as_const(m_plan.channels)) {
        const QString name = oneLine(channel.name, 40);
        auto *when = named(new QComboBox(this), tr("When %1 is told").arg(name));
        when->addItems({tr("At once"), tr("Every hour"), tr("Once a day"), tr("Once a week")});
        auto *at = timeEdit(tr("Time of the digest of %1").arg(name), QTime(8, 0), this);
        addRow(form, tr("%1 is told").arg(name), {when, at});
        connect(when, &QComboBox::currentIndexChanged, this, &NotificationsDialog::follow);
        connect(at, &QTimeEdit::timeChanged, this, &NotificationsDialog::follow);
        m_digests.append(when);
        m_digestTimes.append(at);
    }
}

void NotificationsDialog::addTest(QFormLayout *form)
{
    m_testChannel = named(new QComboBox(this), tr("Channel to test"));
    for (const NotificationChannel &channel : m_settings.channels)
        m_testChannel->addItem(u"%1 (%2)"_s.arg(oneLine(channel.name, 40), channelKindText(channel.kind)),
                               channel.name);
    auto *send = new QPushButton(tr("Send a &test"), this);
    send->setAutoDefault(false);
    send->setEnabled(m_testChannel->count() > 0);
    m_outcome = new MutedLabel({}, this);
    addRow(form, tr("&Channel"), {m_testChannel, send, m_outcome});
    connect(send, &QPushButton::clicked, this, &NotificationsDialog::sendTest);
}

void NotificationsDialog::show(const NotificationPlan &plan)
{
    m_wait->setValue(int(plan.wait / 1s));
    m_perHour->setValue(plan.perHour);
    m_quiet->setChecked(plan.quiet.isSet());
    if (plan.quiet.isSet()) {
        m_from->setTime(plan.quiet.from);
        m_to->setTime(plan.quiet.to);
        m_days->setCurrentIndex(int(plan.quiet.days));
    }
    for (int i = 0; i < int(plan.channels.size()); ++i) {
        const NotificationPlan::Channel &channel = plan.channels.at(i);
        for (int row = 0; row < m_table->rowCount(); ++row)
            m_table->item(row, i + 1)
                ->setCheckState(channel.topics.contains(allNoticeTopics[size_t(row)]) ? Qt::Checked
                                                                                      : Qt::Unchecked);
        m_digests.at(i)->setCurrentIndex(int(channel.when.every));
        if (!channel.when.at.isEmpty())
            m_digestTimes.at(i)->setTime(channel.when.at.constFirst());
    }
}

NotificationPlan NotificationsDialog::plan() const
{
    NotificationPlan plan = m_plan;
    if (m_wait->value() != int(m_plan.wait / 1s))
        plan.wait = std::chrono::seconds(m_wait->value());
    plan.perHour = m_perHour->value();
    plan.quiet = {};
    if (m_quiet->isChecked())
        plan.quiet = {m_from->time(), m_to->time(), QuietHours::Days(m_days->currentIndex()),
                      m_plan.quiet.isSet() ? m_plan.quiet.zone : QTimeZone::systemTimeZoneId()};
    for (int i = 0; i < int(plan.channels.size()); ++i) {
        NotificationPlan::Channel &channel = plan.channels[i];
        channel.topics.clear();
        for (int row = 0; row < m_table->rowCount(); ++row) {
            if (m_table->item(row, i + 1)->checkState() == Qt::Checked)
                channel.topics.insert(allNoticeTopics[size_t(row)]);
        }
        const auto every = DigestTimes::Every(m_digests.at(i)->currentIndex());
        const QTime at = m_digestTimes.at(i)->time();
        if (every == DigestTimes::Every::Now) {
            channel.when = {};
        } else if (every != channel.when.every || channel.when.at.value(0, QTime(8, 0)) != at) {
            const bool isNew = channel.when.every == DigestTimes::Every::Now;
            channel.when.zone = isNew ? QTimeZone::systemTimeZoneId() : channel.when.zone;
            channel.when.every = every;
            channel.when.at = {at};
        }
    }
    return plan;
}

void NotificationsDialog::follow()
{
    if (!m_night) // while it is being built
        return;
    for (QWidget *part : QList<QWidget *>{m_from, m_to, m_days})
        part->setEnabled(m_quiet->isChecked());
    for (qsizetype i = 0; i < m_digests.size(); ++i)
        m_digestTimes.at(i)->setVisible(m_digests.at(i)->currentIndex() != 0);
    m_night->setText(nightSentence(plan()));
    m_soon.start();
}

void NotificationsDialog::preview()
{
    if (!m_questions.notices || !m_isShown)
        return;
    m_questions.notices(
        this, withPlan(m_settings, plan()), previewDays, [this](const Result<NoticePreview> &preview) {
            m_preview->setText(preview ? tr("The last 30 days: %1.").arg(previewLines(*preview).join(u"; "_s))
                                       : preview.error().message);
        });
}

void NotificationsDialog::sendTest()
{
    m_outcome->setText(tr("Sending…"));
    const QString channel = m_testChannel->currentData().toString();
    m_orders.sendTestNotice(channel, this, [this](const Result<void> &result) {
        m_outcome->setText(result ? tr("Sent") : result.error().message);
    });
}

} // namespace jobwatch
