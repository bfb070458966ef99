#pragma once

#include <QTimeZone>
#include <QWidget>

#include "ui/charts/strip.h"
#include "ui/theme/glyph.h"

namespace jobwatch {

// Status, length and ends of the part at a moment, for a tooltip; empty outside of the range.
QString partWords(const Strip &strip, Instant at, const QTimeZone &zone);

QString plannedWords(const Strip &strip, Instant at); // empty: nothing was planned then

// Something that happened at a moment, drawn on the strip.
struct StripMark
{
    Instant at{};
    Glyph glyph = Glyph::Ok;
    Tone tone = Tone::Ok;
    QString words{}; // for the tooltip

    bool operator==(const StripMark &) const = default;
};

// What stands before a strip.
struct StripHeading
{
    QString name{}; // plain text, as the next
    QString detail{};
    std::optional<Status> status{};
    int indent = 0; // px
    bool folds = false; // a click shows or hides what is below

    bool operator==(const StripHeading &) const = default;
};

// One strip, with a name, the share of time not down, and the strip at the plot's place (see plotLeft),
// or the strip alone. Keeps time from left to right in every language.
class StatusStrip : public QWidget
{
    Q_OBJECT

public:
    enum class Form { Bare, WithHeading };

    explicit StatusStrip(Form form = Form::Bare, QWidget *parent = nullptr);

    void setStrip(const Strip &strip);
    void setMarks(const QList<StripMark> &marks);
    void setHeading(const StripHeading &heading);
    void setHeading(const QString &name, const QString &detail, std::optional<Status> status);
    void setZone(const QTimeZone &zone);
    void setCursorAt(std::optional<Instant> at);
    void setAsOf(std::optional<Instant> at); // what came later is faded
    void setRightMargin(int pixels); // of the strip with a heading

    const Strip &strip() const { return m_strip; }
    const StripHeading &heading() const { return m_heading; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void cursorMoved(std::optional<jobwatch::Instant> at);
    void foldAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRectF stripRect() const;
    double xOf(Instant at) const;
    std::optional<Instant> momentAt(double x) const;
    void paintHeading(QPainter *painter, const Theme &theme) const;
    void paintMarks(QPainter *painter, const Theme &theme) const;
    void paintTimes(QPainter *painter, const Theme &theme) const;
    QString wordsAt(const QPoint &position) const;
    void describe();

    Form m_form = Form::Bare;
    Strip m_strip{};
    QList<StripMark> m_marks{};
    StripHeading m_heading{};
    int m_rightMargin = 0;
    QTimeZone m_zone{QTimeZone::systemTimeZone()};
    std::optional<Instant> m_cursor{};
    std::optional<Instant> m_asOf{};
};

} // namespace jobwatch
