#pragma once

#include <QScrollArea>
#include <QTimeZone>

#include "ui/charts/strip.h"
#include "ui/window/questions.h"

class QLabel;
class QVBoxLayout;

namespace jobwatch {

// Status strips below each other, one for each runner; of up to three runners also one for each stage.
class StripList final : public QScrollArea
{
    Q_OBJECT

public:
    explicit StripList(QWidget *parent = nullptr);

    void show(const QList<RunnerHistory> &history, const TimeRange &range, const QTimeZone &zone);
    void showNote(const QString &note); // above the strips; empty: none
    int wantedHeight() const;

private:
    void addStrip(const QString &name, const QString &detail, const Strip &strip, const QTimeZone &zone);

    QVBoxLayout *m_strips = nullptr;
    QLabel *m_note = nullptr;
};

} // namespace jobwatch
