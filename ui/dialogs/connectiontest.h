#pragma once

#include <QTimer>
#include <QWidget>

#include "ui/window/orders.h"

class QToolButton;

namespace jobwatch {

class MutedLabel;
class StepList;

// Tests a connection 600 ms after the last change, and again on request. Answers to what was typed before
// are dropped.
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
    void show(const QList<ConnectionStep> &steps, const QString &note);

    Orders m_orders{};
    ServerDefinition m_server{};
    QList<ConnectionStep> m_steps{};
    quint64 m_attempt = 0;
    QTimer m_later{};
    StepList *m_list = nullptr;
    MutedLabel *m_note = nullptr;
    QToolButton *m_again = nullptr;
};

} // namespace jobwatch
