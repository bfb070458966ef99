#pragma once

#include <QWidget>

#include "core/domain/snapshot.h"
#include "ui/window/situation.h"
#include "ui/window/timetext.h"

class QBoxLayout;
class QLabel;

namespace jobwatch {

class Chip;
class ElidedLabel;
struct OverviewCounts;

// The first two lines that an operator reads, and chips that lead to the rows they count.
class OverviewHead final : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewHead(QWidget *parent = nullptr);

    void show(const Snapshot &snapshot, const ShownTime &time);
    void setNarrow(bool narrow); // the chips below the lines

Q_SIGNALS:
    void filterRequested(jobwatch::ViewId view, const QString &line);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void addChip(int kind);
    void open(int kind, Chip *chip);

    Snapshot m_snapshot{};
    QBoxLayout *m_layout = nullptr;
    QLabel *m_headline = nullptr;
    ElidedLabel *m_subline = nullptr;
    QList<Chip *> m_chips{};
    bool m_narrow = false;
};

} // namespace jobwatch
