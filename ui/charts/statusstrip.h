#pragma once

#include <QTimeZone>
#include <QWidget>

#include "ui/charts/strip.h"

namespace jobwatch {

// Status, length and ends of the part at a moment, for a tooltip; empty outside of the range.
QString partWords(const Strip &strip, Instant at, const QTimeZone &zone);

// One strip, with a name, the share of time not down, and the strip at the plot's place (see plotLeft),
// or the strip alone. Keeps time from left to right in every language.
class StatusStrip : public QWidget
{
    Q_OBJECT

public:
    enum class Form { Bare, WithHeading };

    explicit StatusStrip(Form form = Form::Bare, QWidget *parent = nullptr);

    void setStrip(const Strip &strip);
    void setHeading(const QString &name, const QString &detail, std::optional<Status> status); // plain text
    void setZone(const QTimeZone &zone);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRectF stripRect() const;
    void describe();

    Form m_form = Form::Bare;
    Strip m_strip{};
    QString m_name{};
    QString m_detail{};
    std::optional<Status> m_status{};
    QTimeZone m_zone{QTimeZone::systemTimeZone()};
};

} // namespace jobwatch
