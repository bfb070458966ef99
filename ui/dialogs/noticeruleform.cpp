#include "ui/dialogs/noticeruleform.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QSpinBox>

#include "core/text/noticewords.h"
#include "core/text/words.h"
#include "ui/dialogs/digestfields.h"
#include "ui/dialogs/quietfields.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

namespace {

constexpr int shownChoices = 4; // rows

void addRow(QFormLayout *form, const QString &label, QWidget *field, QWidget *buddy)
{
    auto *name = new QLabel(label, form->parentWidget());
    name->setBuddy(buddy);
    form->addRow(name, field);
}

void addChoice(QListWidget *list, const QString &text, const QVariant &value, bool isChosen)
{
    auto *item = new QListWidgetItem(text, list);
    item->setData(Qt::UserRole, value);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
    item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
}

// All chosen is the same as none: also what comes later.
QVariantList chosen(const QListWidget *list)
{
    QVariantList values;
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->checkState() == Qt::Checked)
            values.append(list->item(row)->data(Qt::UserRole));
    }
    return values.size() == list->count() ? QVariantList{} : values;
}

int hoursOf(Span span)
{
    return int(std::chrono::ceil<std::chrono::hours>(span).count());
}

QString digestText(DigestTimes::Every every)
{
    switch (every) {
    case DigestTimes::Every::Now:
        return {};
    case DigestTimes::Every::Hour:
        return QCoreApplication::translate("NoticeRule", "every hour");
    case DigestTimes::Every::Day:
        return QCoreApplication::translate("NoticeRule", "every day");
    case DigestTimes::Every::Week:
        return QCoreApplication::translate("NoticeRule", "every week");
    }
    Q_UNREACHABLE();
}

} // namespace

QStringList patternsFrom(const QString &text)
{
    QStringList patterns;
    for (const QString &part : text.split(u',')) {
        if (const QString pattern = part.trimmed(); !pattern.isEmpty())
            patterns.append(pattern);
    }
    return patterns;
}

QString ruleTitle(const NotificationRule &rule)
{
    const QStringList what = rule.servers + rule.services;
    QStringList parts{what.isEmpty() ? QCoreApplication::translate("NoticeRule", "Everything")
                                     : oneLine(what.join(u", "_s), 40)};
    if (rule.severity == Status::Down)
        parts.append(QCoreApplication::translate("NoticeRule", "down only"));
    if (!rule.events.isEmpty())
        parts.append(
            QCoreApplication::translate("NoticeRule", "%n events", nullptr, int(rule.events.size())));
    parts.append(rule.channels.isEmpty() ? QCoreApplication::translate("NoticeRule", "to all channels")
                                         : QCoreApplication::translate("NoticeRule", "to %1")
                                               .arg(oneLine(rule.channels.join(u", "_s), 40)));
    if (const QString when = digestText(rule.when.every); !when.isEmpty())
        parts.append(when);
    return parts.join(u", "_s);
}

NoticeRuleForm::NoticeRuleForm(QWidget *parent)
    : QWidget(parent)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    m_servers = addPatterns(form, tr("Ser&vers"), tr("Servers"));
    m_services = addPatterns(form, tr("Servi&ces"), tr("Services"));
    m_severity = new QComboBox(this);
    m_severity->setAccessibleName(tr("From"));
    m_severity->addItem(tr("Warnings and worse"), int(Status::Warning));
    m_severity->addItem(tr("Down only"), int(Status::Down));
    addRow(form, tr("&From"), m_severity, m_severity);
    m_events = addChoices(form, tr("&Events"), tr("Events"));
    m_channels = addChoices(form, tr("C&hannels"), tr("Channels"));
    m_when = new DigestFields(tr("this rule"), this);
    addRow(form, tr("&Delivered"), m_when, m_when->first());
    m_quiet = new QuietFields(this);
    addRow(form, tr("&Quiet hours"), m_quiet, m_quiet->first());
    m_remind = new QSpinBox(this);
    m_remind->setAccessibleName(tr("Remind every"));
    m_remind->setRange(0, 30 * 24);
    m_remind->setSuffix(tr(" h"));
    m_remind->setSpecialValueText(tr("never"));
    m_remind->setToolTip(tr("While it lasts and nobody has acknowledged it."));
    addRow(form, tr("Re&mind every"), m_remind, m_remind);
    m_failures = addCount(form, tr("Fa&ilures first"), tr("Failures in a row before the first word"));
    m_successes =
        addCount(form, tr("Succe&sses first"), tr("Successes in a row before the word that it works"));
    connect(m_severity, &QComboBox::currentIndexChanged, this, &NoticeRuleForm::changed);
    connect(m_when, &DigestFields::changed, this, &NoticeRuleForm::changed);
    connect(m_quiet, &QuietFields::changed, this, &NoticeRuleForm::changed);
    connect(m_remind, &QSpinBox::valueChanged, this, &NoticeRuleForm::changed);
}

QLineEdit *NoticeRuleForm::addPatterns(QFormLayout *form, const QString &label, const QString &name)
{
    auto *field = new QLineEdit(this);
    field->setAccessibleName(name);
    field->setPlaceholderText(tr("all"));
    field->setToolTip(tr("Names with commas between them; * and ? stand for any letters."));
    addRow(form, label, field, field);
    connect(field, &QLineEdit::textChanged, this, &NoticeRuleForm::changed);
    return field;
}

QSpinBox *NoticeRuleForm::addCount(QFormLayout *form, const QString &label, const QString &name)
{
    auto *box = new QSpinBox(this);
    box->setRange(1, 1000);
    box->setAccessibleName(name);
    box->setToolTip(name);
    addRow(form, label, box, box);
    connect(box, &QSpinBox::valueChanged, this, &NoticeRuleForm::changed);
    return box;
}

QListWidget *NoticeRuleForm::addChoices(QFormLayout *form, const QString &label, const QString &name)
{
    auto *list = new QListWidget(this);
    list->setAccessibleName(name);
    list->setFixedHeight(list->fontMetrics().height() * shownChoices * 3 / 2);
    addRow(form, label, list, list);
    connect(list, &QListWidget::itemChanged, this, &NoticeRuleForm::changed);
    return list;
}

void NoticeRuleForm::show(const NotificationRule &rule, const QStringList &channels)
{
    const QSignalBlocker quiet(this);
    m_given = rule;
    m_servers->setText(rule.servers.join(u", "_s));
    m_services->setText(rule.services.join(u", "_s));
    m_severity->setCurrentIndex(std::max(m_severity->findData(int(rule.severity)), 0));
    m_events->clear();
    for (const NoticeTopic topic : allNoticeTopics)
        addChoice(m_events, noticeTopicText(topic), int(topic),
                  rule.events.isEmpty() || rule.events.contains(topic));
    m_channels->clear();
    for (const QString &channel : channels)
        addChoice(m_channels, oneLine(channel, 40), channel,
                  rule.channels.isEmpty() || rule.channels.contains(channel));
    m_when->setTimes(rule.when);
    m_quiet->setHours(rule.quiet);
    m_remind->setValue(hoursOf(rule.remindEvery));
    m_failures->setValue(rule.failures);
    m_successes->setValue(rule.successes);
}

NotificationRule NoticeRuleForm::rule() const
{
    NotificationRule rule = m_given;
    rule.servers = patternsFrom(m_servers->text());
    rule.services = patternsFrom(m_services->text());
    rule.severity = Status(m_severity->currentData().toInt());
    rule.events.clear();
    for (const QVariant &topic : chosen(m_events))
        rule.events.append(NoticeTopic(topic.toInt()));
    rule.channels.clear();
    for (const QVariant &channel : chosen(m_channels))
        rule.channels.append(channel.toString());
    if (!isFinerThanFields(m_given.when) || m_when->times().every != m_given.when.every)
        rule.when = m_when->times();
    rule.quiet = m_quiet->hours();
    if (m_remind->value() != hoursOf(m_given.remindEvery)) // what was given in minutes stays
        rule.remindEvery = std::chrono::hours(m_remind->value());
    rule.failures = m_failures->value();
    rule.successes = m_successes->value();
    return rule;
}

} // namespace jobwatch
