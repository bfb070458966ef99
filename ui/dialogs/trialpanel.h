#pragma once

#include <memory>
#include <QWidget>

#include "core/domain/trial.h"
#include "ui/window/orders.h"
#include "ui/window/timetext.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace jobwatch {

class MutedLabel;

// Runs a test as it stands in the editor, and tells stage by stage what comes of it. Going away breaks it
// off.
class TrialPanel final : public QWidget
{
    Q_OBJECT

public:
    TrialPanel(const Orders &orders, const ShownTime &time, QWidget *parent = nullptr);
    ~TrialPanel() override;

    void setTest(const RunnerKey &runner, const TestDefinition &test);
    void setMistake(const QString &mistake); // why it cannot be tried; empty: it can
    bool isRunning() const { return bool(m_context); }

private:
    void begin();
    void breakOff();
    void show(const Trial &trial);
    void say(const QString &sentence);
    void follow();

    const Orders m_orders;
    const ShownTime m_time;
    RunnerKey m_runner{};
    TestDefinition m_test{};
    std::optional<std::pair<RunnerKey, TestDefinition>> m_tried{};
    QString m_mistake{};
    std::unique_ptr<QObject> m_context{}; // of the trial that runs
    QPushButton *m_try = nullptr;
    QPushButton *m_stop = nullptr;
    QLabel *m_verdict = nullptr;
    MutedLabel *m_other = nullptr; // what is shown is of another test
    QTreeWidget *m_stages = nullptr;
    QPlainTextEdit *m_lines = nullptr;
};

} // namespace jobwatch
