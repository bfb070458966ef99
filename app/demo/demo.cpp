#include "app/demo/demo.h"

#include <QFile>
#include <QTemporaryDir>
#include <QThread>

#include "app/demo/configuration.h"
#include "app/demo/slivkaserver.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

constexpr auto sequences = ">sp|P69905|HBA_HUMAN\n"
                           "MVLSPADKTNVKAAWGKVGAHAGEYGAEALERMFLSFPTTKTYFPHFDLSH\n"
                           ">sp|P68871|HBB_HUMAN\n"
                           "MVHLTPEEKSAVTALWGKVNVDEVGGEALGRLLVVYPWTQRFFESFGDLST\n";

// The sequences as a file for the tests to upload; empty when nothing can be written: then the tests
// send them as text.
QString writeSequences(const QTemporaryDir &folder)
{
    QFile file(folder.filePath(u"small.fasta"_s));
    if (!folder.isValid() || !file.open(QIODevice::WriteOnly) || file.write(sequences) < 0)
        return {};
    return file.fileName();
}

} // namespace

class Demo::Private
{
public:
    Private();
    ~Private();

    QTemporaryDir m_folder{};
    QString m_fasta = writeSequences(m_folder);
    QThread m_thread{};
    SlivkaServer *m_server = nullptr; // deletes itself with the thread
    QUrl m_url{};
};

Demo::Private::Private()
    : m_server(new SlivkaServer(DemoSlivka(demoServices(), SystemClock().now()), {}))
{
    m_thread.setObjectName(u"demo"_s);
    m_server->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    m_thread.start();
    quint16 port = 0;
    QMetaObject::invokeMethod(
        m_server, [this] { return m_server->listenOnFreePort(); }, Qt::BlockingQueuedConnection, &port);
    m_url = QUrl(u"http://127.0.0.1:%1"_s.arg(port));
}

Demo::Private::~Private()
{
    m_thread.quit();
    m_thread.wait();
}

Demo::Demo()
    : d(std::make_unique<Private>())
{
}

Demo::~Demo() = default;

QUrl Demo::slivkaUrl() const
{
    return d->m_url;
}

QByteArray Demo::configuration() const
{
    return demoConfiguration(d->m_url, d->m_fasta);
}

} // namespace jobwatch
