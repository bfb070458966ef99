#pragma once

#include <QTableWidget>

namespace jobwatch {

// A small table of texts that is filled by typing: below the last row there is always an empty one. A row
// whose cells are empty is none.
class RowsEdit final : public QTableWidget
{
    Q_OBJECT

public:
    RowsEdit(const QString &name, const QStringList &titles, QWidget *parent = nullptr);

    void setRows(const QList<QStringList> &rows);
    QList<QStringList> rows() const;
    void setCurrentText(int column, const QString &text); // in the current row, else in the empty one

Q_SIGNALS:
    void changed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QStringList textsOf(int row) const;
    void addRow(const QStringList &texts);
    void keepOneEmpty();

    bool m_filling = false;
};

} // namespace jobwatch
