#pragma once

#include <functional>
#include <QWidget>

#include "core/domain/snapshot.h"
#include "ui/tables/filter.h"
#include "ui/theme/glyph.h"
#include "ui/theme/theme.h"

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace jobwatch {

class Chip;
class FilterLine;

// The title of a view and what belongs to all of it, 44 px high.
class ViewBar : public QWidget
{
    Q_OBJECT

public:
    explicit ViewBar(const QString &title, QWidget *parent = nullptr);

    void add(QWidget *widget, int stretch = 0);
    void addStretch();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_row = nullptr;
};

// A chip beside the filter line: it adds or removes one value of a field, and tells how many rows have it.
struct ChipSpec
{
    FilterField field = FilterField::Status;
    QString value{};
    Glyph glyph = Glyph::Ok;
    Tone tone = Tone::Plain;
    QString word{};
    std::function<int(const Snapshot &)> count{};
};

QList<ChipSpec> statusChips();
QList<ChipSpec> circuitChips();

// The view bar of a table: filter line, chips, columns.
class FilterBar final : public ViewBar
{
    Q_OBJECT

public:
    FilterBar(const QString &title, const QList<ChipSpec> &chips, QWidget *parent = nullptr);

    FilterLine *line() const { return m_line; }
    void showCounts(const Snapshot &snapshot);
    void setNarrow(bool narrow); // without chips, icons only

Q_SIGNALS:
    void columnsRequested();
    void saveRequested();

private:
    void addChip(const ChipSpec &spec);
    QToolButton *addButton(const QString &text, const QString &tip, QLatin1StringView icon);
    void markChips();
    void showButtons(bool iconsOnly);

    FilterLine *m_line = nullptr;
    QList<std::pair<ChipSpec, Chip *>> m_chips{};
    QToolButton *m_save = nullptr;
    QToolButton *m_columns = nullptr;
};

} // namespace jobwatch
