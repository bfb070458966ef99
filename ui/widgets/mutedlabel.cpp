#include "ui/widgets/mutedlabel.h"

#include <QApplication>
#include <QEvent>

#include "ui/theme/theme.h"

namespace jobwatch {

MutedLabel::MutedLabel(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    takeInk();
}

void MutedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::ApplicationPaletteChange)
        takeInk();
}

void MutedLabel::takeInk()
{
    QPalette own;
    const QColor ink = themeOf(QApplication::palette()).mutedText;
    own.setColor(QPalette::WindowText, ink);
    own.setColor(QPalette::Text, ink); // this is the role on a white ground
    setPalette(own);
}

} // namespace jobwatch
