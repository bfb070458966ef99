#pragma once

#include <QWidget>

#include "ui/pages/striprows.h"

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace jobwatch {

class StatusStrip;
class TimeAxis;

// Status strips below each other, one for each runner or timer and one for each stage of an unfolded
// runner, above the time axis.
class StripList final : public QWidget
{
    Q_OBJECT

public:
    explicit StripList(QWidget *parent = nullptr);

    void show(const QList<StripRow> &rows, const StripView &view);
    void showNote(const QString &note); // above the strips; empty: none
    void setCursorAt(std::optional<Instant> at);
    int wantedHeight() const;
    const QList<StatusStrip *> &strips() const { return m_strips; }

Q_SIGNALS:
    void cursorMoved(std::optional<jobwatch::Instant> at);
    void foldAsked(const QString &key);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    StatusStrip *addStrip();
    void lineUp();

    QScrollArea *m_area = nullptr;
    QVBoxLayout *m_column = nullptr;
    QLabel *m_note = nullptr;
    TimeAxis *m_axis = nullptr;
    QList<StatusStrip *> m_strips{}; // kept from range to range
    QList<StripRow> m_rows{};
};

} // namespace jobwatch
