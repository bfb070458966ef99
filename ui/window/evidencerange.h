#pragma once

#include <QToolButton>

#include "ui/charts/timerange.h"

namespace jobwatch {

// The title of the evidence: says how far back it reaches, and asks for another reach.
class EvidenceRange final : public QToolButton
{
    Q_OBJECT

public:
    explicit EvidenceRange(QWidget *parent = nullptr);

    RangeChoice range() const { return m_range; }
    void setSubject(const QString &subject); // whose it is, where the title above does not say so

Q_SIGNALS:
    void rangeChosen();

private:
    void choose(RangeChoice range);
    void showTitle();

    RangeChoice m_range = RangeChoice::SixHours;
    QString m_subject{};
};

} // namespace jobwatch
