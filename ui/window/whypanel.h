#pragma once

#include <QScrollArea>

#include "ui/window/whylines.h"

class QGridLayout;
class QLabel;
class QToolButton;

namespace jobwatch {

class GlyphLabel;

// The reasons below each other, selectable as plain text. A line whose words did not change is left alone,
// so that a selection in it stays.
class WhyPanel final : public QScrollArea
{
    Q_OBJECT

public:
    explicit WhyPanel(QWidget *parent = nullptr);

    void show(const QList<WhyLine> &lines);
    const QList<WhyLine> &lines() const { return m_lines; }

Q_SIGNALS:
    void jobRequested(const jobwatch::JobId &job); // the evidence of a line

private:
    void addRow();

    QList<WhyLine> m_lines{};
    QGridLayout *m_grid = nullptr;
    struct Row
    {
        GlyphLabel *glyph = nullptr;
        QLabel *text = nullptr;
        QToolButton *link = nullptr;
    };
    QList<Row> m_rows{};
};

} // namespace jobwatch
