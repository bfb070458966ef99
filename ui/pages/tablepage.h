#pragma once

#include <functional>
#include <memory>

#include "core/base/clock.h"
#include "ui/pages/page.h"
#include "ui/pages/viewbar.h"
#include "ui/window/questions.h"

class QLabel;
class QPushButton;
class QStackedLayout;
class QVBoxLayout;

namespace jobwatch {

class DayAsking;
class RowModel;

// A view that is one table: filter line above, and a sentence in its place when nothing matches.
class TablePage : public Page
{
    Q_OBJECT

public:
    using Update = std::function<void(const Snapshot &snapshot)>;

    struct Content
    {
        RowModel *model = nullptr;
        Update update{}; // fills the model; empty: the page is filled otherwise
        bool tree = false;
        QList<ChipSpec> chips = statusChips();
    };

    TablePage(ViewId id, const Content &content, const Clock &clock, QWidget *parent = nullptr);

    void askDayBy(const Questions &questions, const Clock &clock); // for columns that need it, while shown
    void showSnapshot(const Snapshot &snapshot) override;
    void showTimesIn(const QTimeZone &zone) override;
    void setNarrow(bool narrow) override;
    TableView *table() const override { return m_table; }
    FilterLine *filterLine() const override;
    void focusContent() override;

protected:
    // What stands in the place of the table when it has no rows and no filter hides any.
    void setEmptyText(const QString &text) { m_emptyText = text; }
    void showTableOrNote();
    void insertAboveTable(QWidget *widget);

private:
    void buildTable(const Content &content, const Clock &clock);
    QWidget *buildNote();
    void applyFilter();

    bool wantsDay() const;

    Update m_update{};
    DayAsking *m_day = nullptr; // where columns need it
    QString m_emptyText{};
    QVBoxLayout *m_column = nullptr;
    FilterBar *m_bar = nullptr;
    TableView *m_table = nullptr;
    QStackedLayout *m_stack = nullptr;
    QLabel *m_note = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_clear = nullptr;
};

// The pages of the tables that are cut from a snapshot.
Page *makeTablePage(ViewId id, const Questions &questions, const Clock &clock, QWidget *parent);

} // namespace jobwatch
