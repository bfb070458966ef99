#pragma once

#include <functional>
#include <memory>
#include <QObject>
#include <QPointer>
#include <QThread>

#include "core/domain/historyreader.h"

namespace jobwatch {

class ReaderWorker;

// Questions to the stored history, answered in a thread and on a connection of their own.
// Lives in the asking thread. `work` gets the HistoryReader in the reader's thread and returns a
// Result<...>; `then` gets that answer in the asking thread, unless the context is gone by then.
// Until open() was called, and where the history cannot be opened, `work` is not run and `then` is not
// called.
class Reader : public QObject
{
    Q_OBJECT

public:
    explicit Reader(QObject *parent = nullptr);
    ~Reader() override;

    void open(const QString &location); // as MonitorClient::historyOpened tells it

    template <typename Work, typename Then>
    void ask(QObject *context, Work work, Then then)
    {
        post([this, context = QPointer<QObject>(context), work = std::move(work),
              then = std::move(then)](const HistoryReader &history) {
            auto answer = work(history);
            // Back in our own thread, where nobody can delete the context between the look and the call.
            QMetaObject::invokeMethod(
                this,
                [context, then, answer = std::move(answer)] {
                    if (context)
                        then(answer);
                },
                Qt::QueuedConnection);
        });
    }

private:
    void post(std::function<void(const HistoryReader &)> question);

    QThread m_thread{};
    ReaderWorker *m_worker = nullptr;
};

} // namespace jobwatch
