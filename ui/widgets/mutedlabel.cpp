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
    own.setColor(QPalette::WindowText, themeOf(QApplication::palette()).mutedText);
    setPalette(own);
}

} // namespace jobwatch
