#pragma once

#include <optional>
#include <QWidget>

#include "core/domain/testdefinition.h"

class QDoubleSpinBox;
class QLabel;
class QRadioButton;
class QSlider;
class QSpinBox;

namespace jobwatch {

class MutedLabel;
class SpanBox;

// Chooses when runners are tested: by doubt with a price and limits, at a fixed interval, never, or as the
// configuration says.
class PolicyForm final : public QWidget
{
    Q_OBJECT

public:
    explicit PolicyForm(const TestPolicy &present, QWidget *parent = nullptr);

    std::optional<TestPolicy> policy() const; // nothing: as configured
    QString mistake() const; // empty: the choice can be applied
    void reset(); // to what holds where nothing is configured

Q_SIGNALS:
    void changed();

private:
    QWidget *buildAdaptive();
    QWidget *buildPrice();
    QWidget *buildLimits();
    QWidget *buildFixed();
    void show(const TestPolicy &policy);
    void takeSlider(int position);
    void showChange();
    void announce();

    TestPolicy m_present{};
    QRadioButton *m_adaptive = nullptr;
    QRadioButton *m_fixed = nullptr;
    QRadioButton *m_never = nullptr;
    QRadioButton *m_configured = nullptr;
    QSlider *m_slider = nullptr;
    QDoubleSpinBox *m_price = nullptr;
    MutedLabel *m_was = nullptr;
    SpanBox *m_shortest = nullptr;
    SpanBox *m_longest = nullptr;
    QSpinBox *m_minutes = nullptr;
};

} // namespace jobwatch
