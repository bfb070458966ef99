#pragma once

#include <QHash>
#include <QLineEdit>
#include <QStringListModel>
#include <QTimer>

#include "ui/tables/filter.h"

class QCompleter;

namespace jobwatch {

// The filter line: parses 120 ms after the last key, completes fields and values, and says what it does
// not understand instead of showing nothing. A wrong line leaves the last filter in place.
class FilterLine : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterLine(QWidget *parent = nullptr);

    const Filter &filter() const { return m_filter; }
    QString problem() const { return m_problem; } // empty: the line is understood
    void setLine(const QString &line); // applies at once
    void setCompletions(FilterField field, const QStringList &values); // free ones, such as server names

Q_SIGNALS:
    void filterChanged(const jobwatch::Filter &filter);
    void problemChanged(const QString &problem);
    void leftForTable(); // Down, or Esc in an empty line

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void apply();
    void complete();
    void insertCompletion(const QString &completion);

    Filter m_filter{};
    QString m_problem{};
    QTimer m_later{};
    QCompleter *m_completer = nullptr;
    QStringListModel *m_completions = nullptr;
    QHash<int, QStringList> m_values{};
};

} // namespace jobwatch
