#pragma once

#include <memory>
#include <QTimer>
#include <QWidget>

#include "ui/window/orders.h"

class QToolButton;

namespace jobwatch {

class MutedLabel;
class StepList;

// Tests a connection 600 ms after the last change, and again on request. What was typed before is no longer
// tested; a test that takes long can be broken off.
class ConnectionTest final : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionTest(const Orders &orders, QWidget *parent = nullptr);

    void setServer(const ServerDefinition &server);
    const QList<ConnectionStep> &steps() const { return m_steps; }

Q_SIGNALS:
    void finished();

private:
    void test();
    void breakOff();
    bool isTesting() const { return m_asker != nullptr; }
    void showButton();
    void show(const QList<ConnectionStep> &steps, const QString &note);

    Orders m_orders{};
    ServerDefinition m_server{};
    QList<ConnectionStep> m_steps{};
    std::unique_ptr<QObject> m_asker{}; // while a test runs: when it goes, the test is broken off
    QTimer m_later{};
    StepList *m_list = nullptr;
    MutedLabel *m_note = nullptr;
    QToolButton *m_again = nullptr;
};

} // namespace jobwatch
