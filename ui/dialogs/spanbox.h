#pragma once

#include <QSpinBox>

#include "core/base/time.h"

namespace jobwatch {

// A length of time in whole minutes, shown as "2 h 30 min" and read as that, "150 min", "2.5 h" or "150".
// A length given with seconds is kept as it was until it is changed.
class SpanBox final : public QSpinBox
{
    Q_OBJECT

public:
    explicit SpanBox(const QString &accessibleName, QWidget *parent = nullptr);

    void setSpan(Span span);
    Span span() const;

protected:
    QString textFromValue(int minutes) const override;
    int valueFromText(const QString &text) const override;
    QValidator::State validate(QString &text, int &position) const override;

private:
    Span m_given{};
    int m_givenMinutes = -1;
};

} // namespace jobwatch
