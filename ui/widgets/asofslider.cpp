#include "ui/widgets/asofslider.h"

#include <algorithm>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>

#include "ui/tables/timewords.h"
#include "ui/theme/theme.h"

using namespace std::chrono_literals;

namespace jobwatch {

namespace {

constexpr double handleRadius = 7;

} // namespace

AsOfSlider::AsOfSlider(QWidget *parent)
    : QSlider(Qt::Horizontal, parent)
{
    setLayoutDirection(Qt::LeftToRight);
    setAccessibleName(tr("As of"));
    setToolTip(tr("Shows all views as they were at that moment. Checks go on."));
    setFocusPolicy(Qt::StrongFocus);
    setRange(0, 0);
}

void AsOfSlider::setStrip(const Strip &strip)
{
    const auto at = moment();
    m_strip = strip;
    const QSignalBlocker quiet(this);
    setMaximum(int(std::clamp<qint64>(strip.range.length() / 1s, 0, 2'000'000'000)));
    setMoment(at);
    update();
}

void AsOfSlider::setMoment(std::optional<Instant> at)
{
    const qint64 seconds = at ? (*at - m_strip.range.from) / 1s : maximum();
    setValue(int(std::clamp<qint64>(seconds, 0, at ? std::max(0, maximum() - 1) : maximum())));
    update();
}

std::optional<Instant> AsOfSlider::moment() const
{
    if (value() >= maximum())
        return std::nullopt;
    return m_strip.range.from + std::chrono::seconds(value());
}

QSize AsOfSlider::sizeHint() const
{
    return {240, 28};
}

QRectF AsOfSlider::track() const
{
    return QRectF(rect()).adjusted(handleRadius + 1, 0, -handleRadius - 1, 0);
}

void AsOfSlider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection()); // else the program's
    const Theme &theme = themeOf(this);
    const QRectF line = track();
    paintStrip(&painter, QRectF(line.left(), line.center().y() - 5, line.width(), 8), m_strip, theme);
    const double x = maximum() > 0 ? line.left() + line.width() * value() / maximum() : line.right();
    const QPointF centre(x, line.center().y());
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus()) {
        QColor halo = theme.accent;
        halo.setAlphaF(0.25f);
        painter.setPen(Qt::NoPen);
        painter.setBrush(halo);
        painter.drawEllipse(centre, handleRadius + 4, handleRadius + 4);
    }
    painter.setPen(QPen(theme.accent, 2));
    painter.setBrush(theme.base);
    painter.drawEllipse(centre, handleRadius - 1, handleRadius - 1);
    if (moment())
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawEllipse(centre, 3, 3);
}

void AsOfSlider::choose(int seconds)
{
    const int before = value();
    setValue(seconds);
    update();
    if (value() != before)
        Q_EMIT momentChosen(moment());
}

void AsOfSlider::chooseAt(double x)
{
    const QRectF line = track();
    if (line.width() > 0)
        choose(int(std::clamp((x - line.left()) / line.width(), 0.0, 1.0) * maximum()));
}

void AsOfSlider::chooseChange(int direction)
{
    QList<int> changes;
    for (const StripPart &part : stripParts(m_strip))
        changes.append(int((part.range.from - m_strip.range.from) / 1s));
    if (direction > 0) {
        const auto next = std::upper_bound(changes.begin(), changes.end(), value());
        return choose(next != changes.end() ? *next : maximum());
    }
    const auto next = std::lower_bound(changes.begin(), changes.end(), value());
    choose(next != changes.begin() ? *std::prev(next) : 0);
}

void AsOfSlider::mousePressEvent(QMouseEvent *event)
{
    chooseAt(event->position().x());
    event->accept();
}

void AsOfSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        chooseAt(event->position().x());
    event->accept();
}

// A wheel that only passes by must not travel in time.
void AsOfSlider::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void AsOfSlider::keyPressEvent(QKeyEvent *event)
{
    const bool toChange = event->modifiers().testFlag(Qt::ControlModifier);
    const int step = std::max(1, maximum() / 100);
    switch (event->key()) { // a number, not one of our enums
    case Qt::Key_Left:
        return toChange ? chooseChange(-1) : choose(value() - step);
    case Qt::Key_Right:
        return toChange ? chooseChange(1) : choose(value() + step);
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
    case Qt::Key_Escape:
        return choose(maximum());
    default:
        QSlider::keyPressEvent(event);
    }
}

AsOfBar::AsOfBar(QWidget *parent)
    : QWidget(parent)
    , m_slider(new AsOfSlider(this))
    , m_moment(new QLabel(this))
    , m_back(new QPushButton(tr("Back to now"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 4, 14, 4);
    row->setSpacing(10);
    auto *label = new QLabel(tr("As of"), this);
    label->setBuddy(m_slider);
    m_moment->setTextFormat(Qt::PlainText);
    row->addWidget(label);
    row->addWidget(m_slider, 1);
    row->addWidget(m_moment);
    row->addWidget(m_back);
    connect(m_back, &QPushButton::clicked, this, &AsOfBar::backToNow);
}

void AsOfBar::show(const Strip &strip, std::optional<Instant> at, Instant now, const QTimeZone &zone)
{
    m_slider->setStrip(strip);
    m_slider->setMoment(at);
    m_moment->setText(at ? momentText(*at, now, zone) : tr("now"));
    m_slider->setAccessibleDescription(at ? absoluteText(*at, zone) : tr("now"));
    QFont font = m_moment->font();
    font.setBold(at.has_value());
    m_moment->setFont(font);
    m_back->setVisible(at.has_value());
}

void AsOfBar::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(QRect(0, 0, width(), 1), themeOf(this).separator);
}

} // namespace jobwatch
