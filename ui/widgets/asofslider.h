#pragma once

#include <QSlider>
#include <QTimeZone>

#include "ui/charts/strip.h"

class QLabel;
class QPushButton;

namespace jobwatch {

// Chooses the moment that the window shows: a strip of the worst status with a handle. The right end is now.
// Left and right move by a hundredth of the range, with Ctrl to the next change; Home, End, Esc. Time runs
// from left to right in every language.
class AsOfSlider final : public QSlider
{
    Q_OBJECT

public:
    explicit AsOfSlider(QWidget *parent = nullptr);

    void setStrip(const Strip &strip); // its range is the slider's
    void setMoment(std::optional<Instant> at); // nothing: now; does not emit
    std::optional<Instant> moment() const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void momentChosen(std::optional<jobwatch::Instant> at); // by the person

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRectF track() const;
    void choose(int seconds);
    void chooseAt(double x);
    void chooseChange(int direction);

    Strip m_strip{};
};

// The slider with its words: "As of … now", or the moment and a way back.
class AsOfBar final : public QWidget
{
    Q_OBJECT

public:
    explicit AsOfBar(QWidget *parent = nullptr);

    AsOfSlider *slider() const { return m_slider; }
    void show(const Strip &strip, std::optional<Instant> at, Instant now, const QTimeZone &zone);

Q_SIGNALS:
    void backToNow();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    AsOfSlider *m_slider = nullptr;
    QLabel *m_moment = nullptr;
    QPushButton *m_back = nullptr;
};

} // namespace jobwatch
