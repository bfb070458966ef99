#pragma once

#include <QScrollArea>

#include "ui/window/whylines.h"

class QGridLayout;
class QLabel;

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

private:
    void addRow();

    QList<WhyLine> m_lines{};
    QGridLayout *m_grid = nullptr;
    QList<std::pair<GlyphLabel *, QLabel *>> m_rows{};
};

} // namespace jobwatch
