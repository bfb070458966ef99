#pragma once

#include <QFrame>
#include <QList>

#include "ui/theme/glyph.h"
#include "ui/theme/theme.h"

class QAction;
class QHBoxLayout;
class QToolButton;

namespace jobwatch {

class ElidedLabel;
class GlyphLabel;

// A notice across the window, 38 px high, in the tint of its tone, with its actions at the right.
class Banner : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    void setNotice(Tone tone, Glyph glyph, const QString &text); // plain text
    void setActions(const QList<QAction *> &actions); // not owned
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Plain;
    GlyphLabel *m_glyph = nullptr;
    ElidedLabel *m_text = nullptr;
    QHBoxLayout *m_buttons = nullptr;
};

} // namespace jobwatch
