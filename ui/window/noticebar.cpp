#include "ui/window/noticebar.h"

#include <algorithm>
#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <utility>

#include "ui/theme/glyph.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

constexpr int shownBars = 2;
constexpr int glyphRoom = 36;

Tone toneOf(const Notice &notice)
{
    switch (notice.kind) {
    case NoticeKind::ReadOnly:
    case NoticeKind::FileChanged:
        return Tone::UserJob;
    case NoticeKind::TargetGone:
    case NoticeKind::Slept:
        return Tone::Unknown;
    case NoticeKind::Failure:
    case NoticeKind::Offline:
    case NoticeKind::Unreachable:
    case NoticeKind::Storage:
    case NoticeKind::Configuration:
        return notice.grave ? Tone::Down : Tone::Warning;
    }
    Q_UNREACHABLE();
}

Glyph glyphOf(const Notice &notice)
{
    switch (notice.kind) {
    case NoticeKind::ReadOnly:
        return Glyph::ReadOnly;
    case NoticeKind::FileChanged:
    case NoticeKind::Slept:
        return Glyph::Information;
    case NoticeKind::TargetGone:
        return Glyph::TargetGone;
    case NoticeKind::Failure:
    case NoticeKind::Offline:
    case NoticeKind::Unreachable:
    case NoticeKind::Storage:
    case NoticeKind::Configuration:
        return notice.grave ? Glyph::Down : Glyph::Warning;
    }
    Q_UNREACHABLE();
}

} // namespace

NoticeBar::NoticeBar(const Notice &notice, QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(8);
    row->addSpacing(glyphRoom - 8); // margins are not mirrored, spacings are
    m_text->setTextFormat(Qt::RichText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_text, 1);
    for (const NoticeButton button : notice.buttons) {
        auto *press = new QPushButton(this);
        m_buttons.append({button, press});
        connect(press, &QPushButton::clicked, this, [this, button] { Q_EMIT pressed(button); });
        row->addWidget(press);
    }
    auto *close = new QToolButton(this);
    close->setText(u"×"_s);
    close->setAutoRaise(true);
    close->setToolTip(tr("Hide this notice"));
    close->setAccessibleName(tr("Hide this notice"));
    connect(close, &QToolButton::clicked, this, &NoticeBar::closed);
    row->addWidget(close);
    setMinimumHeight(38);
    setTexts(notice);
}

void NoticeBar::setTexts(const Notice &notice)
{
    if (notice == m_notice && !m_text->text().isEmpty())
        return; // a screen reader would be told again
    m_notice = notice;
    m_text->setText(u"<b>"_s + notice.headline.toHtmlEscaped() + u"</b> "_s + notice.text.toHtmlEscaped());
    setAccessibleName(notice.headline + u' ' + notice.text);
    m_text->setAccessibleName(accessibleName());
    for (const auto &[button, press] : std::as_const(m_buttons)) {
        press->setText(noticeButtonText(button, notice.count));
        press->setAccessibleName(press->text());
    }
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    const ToneColors &colors = theme[toneOf(m_notice)];
    QPainter painter(this);
    painter.fillRect(rect(), colors.tint);
    const int edge = layoutDirection() == Qt::LeftToRight ? 0 : width() - 3;
    painter.fillRect(QRect(edge, 0, 3, height()), colors.ink);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.separator);
    const QRectF box(layoutDirection() == Qt::LeftToRight ? 12 : width() - 28, height() / 2.0 - 8, 16, 16);
    paintGlyph(&painter, box, glyphOf(m_notice), colors.glyph);
}

NoticeArea::NoticeArea(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_more(new QPushButton(this))
{
    setAccessibleName(tr("Notices"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_more->setFlat(true);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_unfolded = true;
        layOut();
    });
    m_layout->addWidget(m_more);
    m_more->hide();
}

void NoticeArea::show(const QList<Notice> &notices)
{
    QSet<QString> keys;
    for (const Notice &notice : notices)
        keys.insert(notice.key);
    m_closed.intersect(keys); // what ended and comes again is told again
    m_notices.clear();
    std::copy_if(notices.begin(), notices.end(), std::back_inserter(m_notices),
                 [this](const Notice &notice) { return !m_closed.contains(notice.key); });
    layOut();
}

void NoticeArea::layOut()
{
    const qsizetype shown = m_unfolded ? m_notices.size() : std::min<qsizetype>(m_notices.size(), shownBars);
    bool same = m_bars.size() == shown;
    for (qsizetype i = 0; same && i < shown; ++i)
        same = m_bars[i]->notice().key == m_notices[i].key;
    if (!same) {
        for (NoticeBar *bar : std::as_const(m_bars)) {
            bar->hide(); // the button that was pressed may be one of its own: it goes later
            bar->deleteLater();
        }
        m_bars.clear();
        for (qsizetype i = 0; i < shown; ++i)
            m_bars.append(addBar(m_notices[i]));
    }
    for (qsizetype i = 0; i < shown; ++i)
        m_bars[i]->setTexts(m_notices[i]);
    const int more = int(m_notices.size() - shown);
    m_more->setText(tr("%n more notice(s)", nullptr, more));
    m_more->setVisible(more > 0);
    setVisible(!m_notices.isEmpty());
}

NoticeBar *NoticeArea::addBar(const Notice &notice)
{
    auto *bar = new NoticeBar(notice, this);
    m_layout->insertWidget(m_layout->count() - 1, bar);
    connect(bar, &NoticeBar::pressed, this,
            [this, bar](NoticeButton button) { Q_EMIT pressed(bar->notice(), button); });
    connect(bar, &NoticeBar::closed, this, [this, bar] {
        m_closed.insert(bar->notice().key);
        show(QList<Notice>(m_notices));
    });
    bar->show();
    QAccessibleEvent alert(bar, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    return bar;
}

} // namespace jobwatch
