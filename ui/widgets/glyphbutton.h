#pragma once

#include <optional>
#include <QToolButton>

#include "ui/theme/glyph.h"

namespace jobwatch {

// A flat button of the status bar with a glyph before its text. What is shown already is not shown anew: the
// bar is told its state once a second, and a new icon lays the whole window out again.
class GlyphButton : public QToolButton
{
    Q_OBJECT

public:
    explicit GlyphButton(QWidget *parent = nullptr);

    void setGlyph(Glyph glyph, const QColor &color);
    void setAccessibleText(const QString &text); // what a screen reader says
    // A text that changes each second and hardly its width: the size stays where there is room for it.
    void setSteadyText(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    std::optional<Glyph> m_glyph{};
    QColor m_color{};
    qsizetype m_length = 0; // of a steady text
};

} // namespace jobwatch
