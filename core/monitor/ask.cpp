#include "core/monitor/ask.h"

#include "core/base/log.h"
#include "core/store/store.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

using Question = std::function<void(const HistoryReader &)>;

// Lives in the reader's thread, and with it the connection.
class ReaderWorker final : public QObject
{
public:
    void open(const QString &location)
    {
        m_store.reset();
        auto store = openStore(location, StoreMode::ReadOnly);
        m_hasTried = true;
        if (store)
            m_store = std::move(*store);
        else
            qCWarning(logStore).noquote() << store.error().message << store.error().detail;
        const QList<Question> waiting = std::exchange(m_waiting, {});
        for (const Question &question : waiting)
            answer(question);
    }

    void answer(const Question &question)
    {
        if (QThread::currentThread()->isInterruptionRequested())
            return;
        if (m_store)
            question(*m_store);
        else if (!m_hasTried)
            m_waiting.append(question);
    }

private:
    std::unique_ptr<Store> m_store{};
    QList<Question> m_waiting{}; // asked before the place of the history was known
    bool m_hasTried = false;
};

Reader::Reader(QObject *parent)
    : QObject(parent)
    , m_worker(new ReaderWorker)
{
    m_thread.setObjectName(u"reader"_s);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

Reader::~Reader()
{
    m_thread.requestInterruption(); // whatever still waits is not worth waiting for
    m_thread.quit();
    m_thread.wait();
}

void Reader::open(const QString &location)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, location] { worker->open(location); }, Qt::QueuedConnection);
}

void Reader::post(std::function<void(const HistoryReader &)> question)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, question = std::move(question)] { worker->answer(question); },
        Qt::QueuedConnection);
}

} // namespace jobwatch
