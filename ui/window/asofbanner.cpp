#include "ui/window/asofbanner.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include "ui/theme/glyph.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

AsOfBanner::AsOfBanner(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 12, 4);
    row->addSpacing(26); // beside the glyph, in both directions
    m_text->setTextFormat(Qt::RichText);
    m_text->setWordWrap(true);
    auto *back = new QPushButton(tr("Back to now"), this);
    connect(back, &QPushButton::clicked, this, &AsOfBanner::backToNow);
    row->addWidget(m_text, 1);
    row->addWidget(back);
    setMinimumHeight(38);
    hide();
}

void AsOfBanner::say(const QString &headline, const QString &text)
{
    m_text->setText(u"<b>"_s + headline.toHtmlEscaped() + u"</b> "_s + text.toHtmlEscaped());
    setAccessibleName(headline + u' ' + text);
    m_text->setAccessibleName(accessibleName());
    setVisible(true);
}

void AsOfBanner::show(std::optional<Instant> moment, bool watching, const ShownTime &now)
{
    if (!moment) {
        hide();
        return;
    }
    say(tr("You are looking at %1.").arg(momentText(*moment, now)),
        watching ? tr("All views show what was known then. Actions are off; live checks go on.")
                 : tr("Jobwatch did not run then: all views show what was known before. Actions are off; "
                      "live checks "
                      "go on."));
}

void AsOfBanner::showReading(Instant moment, const ShownTime &now)
{
    say(tr("Reading what was known at %1…").arg(momentText(moment, now)), {});
}

void AsOfBanner::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    const ToneColors &colors = theme[Tone::UserJob];
    QPainter painter(this);
    painter.fillRect(rect(), colors.tint);
    const bool leftToRight = layoutDirection() == Qt::LeftToRight;
    painter.fillRect(QRect(leftToRight ? 0 : width() - 3, 0, 3, height()), colors.ink);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.separator);
    const QRectF box(leftToRight ? 12 : width() - 28, height() / 2.0 - 8, 16, 16);
    paintGlyph(&painter, box, Glyph::Information, colors.glyph);
}

} // namespace jobwatch
