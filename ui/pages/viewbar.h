#pragma once

#include <QWidget>

#include "core/domain/snapshot.h"

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

// The view bar of a table: filter line, chips for the statuses, columns.
class FilterBar final : public ViewBar
{
    Q_OBJECT

public:
    FilterBar(const QString &title, bool chips, QWidget *parent = nullptr);

    FilterLine *line() const { return m_line; }
    void showCounts(const Snapshot &snapshot);
    void setNarrow(bool narrow); // without chips, icons only

Q_SIGNALS:
    void columnsRequested();

private:
    void addChips();
    void addColumnsButton();
    void markChips();

    FilterLine *m_line = nullptr;
    QList<std::pair<Status, Chip *>> m_chips{};
    QToolButton *m_columns = nullptr;
};

} // namespace jobwatch
