#include "ui/dialogs/policyform.h"

#include <algorithm>
#include <cmath>
#include <QButtonGroup>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

#include "core/domain/pricenames.h"
#include "ui/dialogs/spanbox.h"
#include "ui/widgets/mutedlabel.h"

namespace jobwatch {

namespace {

constexpr int indent = 22; // below a radio button's text

// The preset that is nearest by ratio.
int positionOf(double price)
{
    int nearest = 0;
    for (int i = 0; i < int(priceNames.size()); ++i) {
        const auto distance = [price](int at) {
            return std::abs(std::log(price / priceNames[size_t(at)].price));
        };
        if (distance(i) < distance(nearest))
            nearest = i;
    }
    return nearest;
}

QString priceText(double price)
{
    return QLocale().toString(price, 'g', 6);
}

QHBoxLayout *rowOf()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    return row;
}

} // namespace

PolicyForm::PolicyForm(const TestPolicy &present, QWidget *parent)
    : QWidget(parent)
    , m_present(present)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_adaptive = new QRadioButton(tr("When the &doubt is worth a test"), this);
    m_never = new QRadioButton(tr("&Never: user jobs only"), this);
    m_configured = new QRadioButton(tr("As &configured in the file"), this);
    column->addWidget(m_adaptive);
    column->addWidget(buildAdaptive());
    column->addWidget(buildFixed());
    column->addWidget(m_never);
    column->addWidget(m_configured);
    auto *choices = new QButtonGroup(this); // one of them has a row of its own
    for (QRadioButton *button : {m_adaptive, m_fixed, m_never, m_configured})
        choices->addButton(button);
    show(present);
    for (QRadioButton *button : {m_adaptive, m_fixed, m_never, m_configured}) {
        button->setAccessibleName(button->text().remove(u'&'));
        connect(button, &QRadioButton::toggled, this, [this](bool on) {
            if (on)
                announce();
        });
    }
    connect(m_minutes, &QSpinBox::valueChanged, this, [this] {
        m_fixed->setChecked(true);
        announce();
    });
}

QWidget *PolicyForm::buildAdaptive()
{
    auto *widget = new QWidget(this);
    auto *column = new QVBoxLayout(widget);
    const bool leftToRight = layoutDirection() == Qt::LeftToRight;
    column->setContentsMargins(leftToRight ? indent : 0, 0, leftToRight ? 0 : indent, 6);
    column->setSpacing(8);
    column->addWidget(new MutedLabel(tr("A higher price means fewer tests and later detection."), widget));
    column->addWidget(buildPrice());
    column->addWidget(buildLimits());
    return widget;
}

QWidget *PolicyForm::buildPrice()
{
    auto *widget = new QWidget(this);
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_slider = new QSlider(Qt::Horizontal, widget);
    m_slider->setRange(0, int(priceNames.size()) - 1);
    m_slider->setPageStep(1);
    m_slider->setTickPosition(QSlider::TicksBelow);
    m_slider->setTickInterval(1);
    m_slider->setAccessibleName(tr("Price: fast, quick, normal, thrifty, minimal"));
    auto *ends = rowOf();
    ends->addWidget(new MutedLabel(tr("Fast"), widget), 1, Qt::AlignLeft);
    ends->addWidget(new MutedLabel(tr("Normal"), widget), 1, Qt::AlignHCenter);
    ends->addWidget(new MutedLabel(tr("Minimal"), widget), 1, Qt::AlignRight);
    m_price = new QDoubleSpinBox(widget);
    m_price->setDecimals(3);
    m_price->setRange(.001, 1000);
    m_price->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_price->setAccessibleName(tr("Price"));
    m_price->setToolTip(tr("Seconds of wrong status that one CPU second of test is worth"));
    m_slider->setToolTip(tr("To the left a doubt is cleared at once, to the right tests are saved."));
    m_was = new MutedLabel({}, widget);
    auto *label = new QLabel(tr("&Price"), widget);
    label->setBuddy(m_price);
    auto *exact = rowOf();
    exact->addWidget(label);
    exact->addWidget(m_price, 1);
    exact->addWidget(m_was);
    column->addWidget(m_slider);
    column->addLayout(ends);
    column->addLayout(exact);
    connect(m_slider, &QSlider::valueChanged, this, &PolicyForm::takeSlider);
    connect(m_price, &QDoubleSpinBox::valueChanged, this, [this](double price) {
        const QSignalBlocker quiet(m_slider);
        m_slider->setValue(positionOf(price));
        m_adaptive->setChecked(true);
        announce();
    });
    return widget;
}

QWidget *PolicyForm::buildLimits()
{
    auto *widget = new QWidget(this);
    auto *form = new QFormLayout(widget);
    form->setContentsMargins(0, 0, 0, 0);
    m_shortest = new SpanBox(tr("Never closer than"), widget);
    m_longest = new SpanBox(tr("At least every"), widget);
    m_shortest->setToolTip(tr("The least time between two tests of one runner, whatever the doubt."));
    m_longest->setToolTip(tr("A test is run after this time even where nothing is in doubt."));
    form->addRow(tr("Never closer &than"), m_shortest);
    form->addRow(tr("At &least every"), m_longest);
    for (SpanBox *box : {m_shortest, m_longest}) {
        connect(box, &QSpinBox::valueChanged, this, [this] {
            m_adaptive->setChecked(true);
            announce();
        });
    }
    return widget;
}

QWidget *PolicyForm::buildFixed()
{
    auto *widget = new QWidget(this);
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    m_fixed = new QRadioButton(tr("&Every"), widget);
    m_minutes = new QSpinBox(widget);
    m_minutes->setRange(1, 7 * 24 * 60);
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setAccessibleName(tr("Minutes between two tests"));
    row->addWidget(m_fixed);
    row->addWidget(m_minutes);
    row->addStretch(1);
    return widget;
}

void PolicyForm::show(const TestPolicy &policy)
{
    const QSignalBlocker quiet(this);
    m_price->setValue(policy.price);
    m_shortest->setSpan(policy.shortest);
    m_longest->setSpan(policy.longest);
    m_minutes->setValue(int(std::chrono::duration_cast<std::chrono::minutes>(policy.every).count()));
    switch (policy.kind) {
    case PolicyKind::Adaptive:
        m_adaptive->setChecked(true);
        break;
    case PolicyKind::Fixed:
        m_fixed->setChecked(true);
        break;
    case PolicyKind::Never:
        m_never->setChecked(true);
        break;
    }
    showChange();
}

void PolicyForm::takeSlider(int position)
{
    m_price->setValue(priceNames[size_t(position)].price);
}

void PolicyForm::showChange()
{
    const bool differs =
        m_present.kind == PolicyKind::Adaptive && std::abs(m_price->value() - m_present.price) > 1e-9;
    m_was->setText(differs ? tr("was %1").arg(priceText(m_present.price)) : QString());
}

void PolicyForm::announce()
{
    showChange();
    Q_EMIT changed();
}

std::optional<TestPolicy> PolicyForm::policy() const
{
    if (m_configured->isChecked())
        return {};
    if (m_never->isChecked())
        return TestPolicy{.kind = PolicyKind::Never};
    if (m_fixed->isChecked())
        return TestPolicy{.kind = PolicyKind::Fixed, .every = std::chrono::minutes(m_minutes->value())};
    // A price with more digits than the field shows stays what it is.
    const bool untouched = std::abs(m_price->value() - m_present.price) < 5e-4
        && m_present.kind == PolicyKind::Adaptive && m_present.price > 0;
    return TestPolicy{.kind = PolicyKind::Adaptive,
                      .price = untouched ? m_present.price : m_price->value(),
                      .shortest = m_shortest->span(),
                      .longest = m_longest->span()};
}

QString PolicyForm::mistake() const
{
    const std::optional<TestPolicy> chosen = policy();
    if (chosen && chosen->kind == PolicyKind::Adaptive && chosen->shortest > chosen->longest)
        return tr("The shortest interval is longer than the longest.");
    return {};
}

void PolicyForm::reset()
{
    show(TestPolicy{});
    Q_EMIT changed();
}

} // namespace jobwatch
