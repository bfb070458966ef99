#pragma once

#include "tests/store/samples.h"

namespace jobwatch::samples {

// A test whose functions each begin with an empty history, once in a file and once on a server.
class HistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { Places::addRows(); }
    void init()
    {
        QFETCH_GLOBAL(bool, onServer);
        const QString reason = m_places.begin(onServer);
        if (!reason.isEmpty())
            QSKIP(qPrintable(reason));
        reopen();
        QVERIFY(m_store);
    }
    void cleanup() { m_store.reset(); }

protected:
    void reopen()
    {
        m_store.reset();
        m_store = opened(where());
    }
    QString where() const { return m_places.where(); }
    static bool isOnServer()
    {
        QFETCH_GLOBAL(bool, onServer);
        return onServer;
    }

    std::unique_ptr<Store> m_store{};

private:
    Places m_places{};
};

} // namespace jobwatch::samples
