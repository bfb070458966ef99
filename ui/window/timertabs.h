#pragma once

#include <QTabWidget>

#include "ui/window/questions.h"
#include "ui/window/timetext.h"

class QPlainTextEdit;
class QTreeWidget;

namespace jobwatch {

// What is to be read up of a timer, a tab each: its next runs, its last runs, what the server says of it.
class TimerTabs final : public QTabWidget
{
    Q_OBJECT

public:
    explicit TimerTabs(QWidget *parent = nullptr);

    void show(const TimerState &timer, const QList<TimerRun> &runs, const ShownTime &time);

private:
    QWidget *buildAbout();
    void fitColumns();
    void showFacts(const TimerState &timer, const ShownTime &time);

    QTreeWidget *m_next = nullptr;
    QStringList m_titles{}; // of its columns
    QTreeWidget *m_last = nullptr;
    QTreeWidget *m_facts = nullptr;
    QPlainTextEdit *m_descriptor = nullptr;
};

} // namespace jobwatch
