#pragma once

#include <QWidget>

#include "ui/theme/glyph.h"
#include "ui/theme/theme.h"
#include "ui/window/action.h"

class QLabel;

namespace jobwatch {

class ActionSet;
class ElidedLabel;
class GlyphLabel;
class MutedLabel;

// The title bar of the details: what they are about, how it is, and what can be done with it.
class PlainHeading : public QWidget
{
    Q_OBJECT

public:
    PlainHeading(const ActionSet &actions, const QList<ActionId> &offered, QWidget *parent = nullptr);

    void setGlyph(std::optional<Glyph> glyph, Tone tone, const QString &word);
    void setTexts(const QString &title, const QString &beside, const QString &state);
    QString title() const;

Q_SIGNALS:
    void copyRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addButtons(const ActionSet &actions, const QList<ActionId> &offered, QLayout *row);

    GlyphLabel *m_glyph = nullptr;
    QLabel *m_title = nullptr;
    MutedLabel *m_beside = nullptr;
    ElidedLabel *m_state = nullptr;
};

} // namespace jobwatch
