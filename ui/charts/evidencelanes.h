#pragma once

#include <QTimeZone>
#include <QWidget>

#include "core/domain/evidence.h"
#include "ui/charts/strip.h"

namespace jobwatch {

struct EvidenceLanesContent
{
    Strip status{}; // its range is the range of all lanes
    PerStage<Strip> stages{}; // the time in which a stage is down is tinted
    QList<Evidence> evidence{};

    bool operator==(const EvidenceLanesContent &) const = default;
};

// A mark of one job in the lane of one stage.
struct LaneMark
{
    Instant at{};
    Stage stage = Stage::Submission;
    Source source = Source::TestJob;
    bool failed = false;
    int count = 1; // marks closer than 5 px become one
    QString words{}; // for the tooltip

    bool operator==(const LaneMark &) const = default;
};

// A job gets a mark in every stage it reached. `width` in pixels of the lanes.
QList<LaneMark> laneMarks(const QList<Evidence> &evidence, const TimeRange &range, double width,
                          const QTimeZone &zone);

// Status strip and four stages, each with the user lane above the test lane, on one time axis.
class EvidenceLanes : public QWidget
{
    Q_OBJECT

public:
    explicit EvidenceLanes(QWidget *parent = nullptr);

    void setContent(const EvidenceLanesContent &content);
    void setZone(const QTimeZone &zone);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRectF lanesRect() const;
    QRectF laneRect(int lane) const; // 0: status, 1…4: stages
    void paintGrid(QPainter *painter) const;
    QString wordsAt(const QPointF &position) const;
    void describe();

    EvidenceLanesContent m_content{};
    QTimeZone m_zone{QTimeZone::systemTimeZone()};
};

} // namespace jobwatch
