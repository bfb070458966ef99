#include "ui/dialogs/alertform.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include "ui/dialogs/alertrules.h"
#include "ui/dialogs/noticeruleform.h"
#include "ui/widgets/mutedlabel.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

constexpr int mostInARow = 1000;

} // namespace

AlertForm::AlertForm(const QList<RunnerKey> &runners, QWidget *parent)
    : QWidget(parent)
    , m_runners(runners)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    m_failures = addCount(tr("&Down after"), tr("Failures in a row before an outage is told"));
    m_successes = addCount(tr("&OK after"), tr("Successes in a row before its end is told"));
    m_sentence = new MutedLabel({}, this);
    m_sentence->setAccessibleName(tr("When an outage is told"));
    form->addRow(m_sentence);
    m_open = new QPushButton(tr("Notification r&ules…"), this);
    m_open->setAutoDefault(false);
    form->addRow(m_open);
    connect(m_open, &QPushButton::clicked, this,
            [this] { Q_EMIT rulesRequested(int(m_rules.value(0, -1))); });
}

QSpinBox *AlertForm::addCount(const QString &label, const QString &name)
{
    auto *box = new QSpinBox(this);
    box->setRange(1, mostInARow);
    box->setAccessibleName(name);
    box->setToolTip(name);
    auto *words = new QLabel(label, this);
    words->setBuddy(box);
    static_cast<QFormLayout *>(layout())->addRow(words, box);
    connect(box, &QSpinBox::valueChanged, this, [this] {
        describe();
        Q_EMIT changed();
    });
    return box;
}

void AlertForm::show(const NotificationSettings &settings)
{
    m_settings = settings;
    m_rules = rulesForOutages(settings, m_runners);
    const bool isTold = !m_rules.isEmpty();
    const NotificationRule rule = isTold ? settings.rules.at(m_rules.first()) : NotificationRule{};
    const QSignalBlocker quietFailures(m_failures), quietSuccesses(m_successes);
    m_failures->setValue(rule.failures);
    m_successes->setValue(rule.successes);
    m_failures->setEnabled(isTold);
    m_successes->setEnabled(isTold);
    describe();
}

void AlertForm::setInterval(const std::optional<TestPolicy> &policy)
{
    m_policy = policy;
    describe();
}

void AlertForm::setFoundAfter(std::optional<Span> foundAfter)
{
    m_foundAfter = foundAfter;
    describe();
}

NotificationSettings AlertForm::settings() const
{
    NotificationSettings settings = m_settings;
    if (!m_rules.isEmpty()) {
        settings.rules[m_rules.first()].failures = m_failures->value();
        settings.rules[m_rules.first()].successes = m_successes->value();
    }
    return settings;
}

bool AlertForm::isChanged() const
{
    return settings() != m_settings;
}

void AlertForm::describe()
{
    m_failures->setSuffix(u' ' + tr("failure(s)", "after a number in a field", m_failures->value()));
    m_successes->setSuffix(u' ' + tr("success(es)", "after a number in a field", m_successes->value()));
    if (m_rules.isEmpty())
        return m_sentence->setText(tr("No rule tells anybody of an outage here."));
    const NotificationSettings now = settings();
    const NotificationRule &rule = now.rules.at(m_rules.first());
    QStringList sentences{alertSentence(rule, now.wait, m_policy, m_foundAfter)};
    if (isChanged())
        sentences.append(tr("This changes the rule “%1”.").arg(ruleTitle(rule)));
    if (m_rules.size() > 1)
        sentences.append(
            tr("%n more rule(s) decide for other channels or runners.", nullptr, int(m_rules.size()) - 1));
    m_sentence->setText(sentences.join(u' '));
}

} // namespace jobwatch
