#pragma once

#include <QTreeWidget>

#include "core/text/whatifwords.h"

namespace jobwatch {

// What a replay came to: present, proposed, the change in words and arrow, and every ten minutes.
class ConsequenceTable final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit ConsequenceTable(QWidget *parent = nullptr);

    void setRows(const QList<ConsequenceRow> &rows);
    void setOutdated(bool outdated); // grey: new numbers are on their way
    QString csv() const;
    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    QList<ConsequenceRow> m_rows{};
    bool m_outdated = false;
};

} // namespace jobwatch
