#pragma once

#include <QSet>
#include <QTimer>
#include <QTreeView>

#include "core/base/clock.h"
#include "core/domain/timer.h"
#include "ui/tables/cell.h"
#include "ui/tables/copying.h"
#include "ui/tables/tablelayout.h"

namespace jobwatch {

class CellDelegate;
class RowModel;
class TableProxy;

// The one view of all tables, flat or tree. Owns its proxy. Column widths come from the font, columns go
// by priority when the width is short, ages of visible rows are refreshed once a second while shown.
class TableView : public QTreeView
{
    Q_OBJECT

public:
    // `name` is the accessible name: "Services". The model and the clock must outlive the view.
    TableView(RowModel *model, const Clock &clock, const QString &name, QWidget *parent = nullptr);

    TableProxy &proxy() const { return *m_proxy; }
    void setTwoLines(bool two); // rows with room for Cell::second
    void setZone(const QTimeZone &zone); // of the times shown

    TableLayout tableLayout() const;
    void setTableLayout(const TableLayout &layout);

    // Menus of the header: which columns are shown. "hidden" stays hidden whatever the width.
    bool isColumnChosen(const QString &id) const;
    void chooseColumn(const QString &id, bool shown);

    QList<Scope> selectedScopes() const; // of the selected rows that are not about a timer, without doubles
    QList<TimerKey> selectedTimers() const; // of those that are
    QModelIndex currentSource() const; // in the model, not the proxy
    void selectKey(const QString &key); // unfolds to it and makes it current
    bool selectWhere(const std::function<bool(const QModelIndex &)> &chosen); // the first such row
    QString copiedSelection(CopyFormat format) const;
    QString copiedCell() const;

Q_SIGNALS:
    void currentRowChanged(); // also when the current row's values changed
    void rowActivated(const QModelIndex &source); // Enter or double click
    void layoutChangedByHand();

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void dataChanged(const QModelIndex &first, const QModelIndex &last,
                     const QList<int> &roles = {}) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyboardSearch(const QString &) override { } // letters are shortcuts; `/` finds

private:
    void setUpLook();
    void setUpHeader();
    void connectSignals();
    void measureColumns();
    void fitColumns();
    int widthOf(int column) const;
    void tick();
    void unfold(const QModelIndex &parent, int first, int last);
    void remember(const QModelIndex &index, bool folded);
    void showHeaderMenu(const QPoint &position);
    void paintSpanning(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    QModelIndexList chosenRows() const;

    // As it stood when it was painted; only ever compared.
    struct PaintedRow
    {
        QModelIndex parent{};
        int row = 0;

        bool operator==(const PaintedRow &) const = default;
    };
    void repaintRows(const QModelIndex &parent, int first, int last);
    struct CellInSight
    {
        QModelIndex index{};
        Cell cell{};

        bool operator==(const CellInSight &) const = default;
    };
    QList<CellInSight> cellsInSight() const;
    void repaintCell(const QModelIndex &index);

    RowModel *m_model = nullptr;
    TableProxy *m_proxy = nullptr;
    CellDelegate *m_delegate = nullptr;
    const Clock &m_clock;
    QTimer m_ticks{};
    QList<int> m_measured{}; // by column: from the font
    QList<int> m_least{}; // by column: where the window is too narrow for all of them
    QList<int> m_byHand{}; // by column: set by the person, 0: not
    QList<bool> m_chosen{}; // by column
    QSet<QString> m_folded{}; // keys
    mutable QList<PaintedRow> m_painted{}; // since all were painted anew: no other row is in sight
    bool m_unfolding = false;
    bool m_fitting = false;
};

} // namespace jobwatch
