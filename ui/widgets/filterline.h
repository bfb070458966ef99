#pragma once

#include <functional>
#include <QLineEdit>
#include <QTimer>

#include "ui/tables/filtervalues.h"

class QCompleter;
class QStandardItemModel;

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
    // Tells the values of a field with how many rows have them; asked while somebody types.
    void setValueCounter(std::function<QList<CountedValue>(FilterField)> counter);

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
    QList<CountedValue> valuesFor(FilterField field) const;
    void offer(const QList<CountedValue> &offers, bool counted);
    void insertCompletion(const QString &completion);

    Filter m_filter{};
    QString m_problem{};
    QTimer m_later{};
    QCompleter *m_completer = nullptr;
    QStandardItemModel *m_completions = nullptr;
    std::function<QList<CountedValue>(FilterField)> m_counter{};
};

} // namespace jobwatch
