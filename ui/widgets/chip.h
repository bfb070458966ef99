#pragma once

#include <QAbstractButton>

#include "ui/theme/glyph.h"
#include "ui/theme/theme.h"

namespace jobwatch {

// A count with glyph and word: "2 Down". Checked while the filter holds its status; grey at 0.
class Chip : public QAbstractButton
{
    Q_OBJECT

public:
    Chip(Glyph glyph, Tone tone, const QString &word, QWidget *parent = nullptr);

    void setCount(int count);
    void setFrozen(bool frozen); // what it counts is as last known: no colour
    int count() const { return m_count; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QFont countFont() const;
    QSize measured() const;

    Glyph m_glyph = Glyph::Ok;
    Tone m_tone = Tone::Plain;
    QString m_word{};
    int m_count = 0;
    bool m_frozen = false;
    mutable QSize m_size{}; // empty: not measured yet
};

} // namespace jobwatch
