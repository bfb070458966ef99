#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

namespace jobwatch::test {

using namespace Qt::Literals::StringLiterals;

// The server of tests/peers/mail in a process of its own.
class MailServer
{
public:
    explicit MailServer(const QStringList &arguments = {})
    {
        m_process.start(
            u"/usr/bin/python3"_s,
            QStringList{u"-B"_s, QStringLiteral(JOBWATCH_SOURCE_DIR "/tests/peers/mail/mailserver.py")}
                + arguments);
    }
    ~MailServer()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }

    // The port; 0 if the server's own package is missing.
    int port() { return next().value(u"port"_s).toInt(); }
    QJsonObject next()
    {
        if (!QTest::qWaitFor(
                [&] { return m_process.canReadLine() || m_process.state() == QProcess::NotRunning; }, 20'000))
            return {};
        return QJsonDocument::fromJson(m_process.readLine()).object();
    }
    bool isSilent() { return !m_process.canReadLine(); }

private:
    QProcess m_process{};
};

inline QString header(const QJsonObject &mail, const QString &name)
{
    for (const QJsonValue one : mail.value(u"headers"_s).toArray()) {
        if (one.toArray().at(0).toString().compare(name, Qt::CaseInsensitive) == 0)
            return one.toArray().at(1).toString();
    }
    return {};
}

} // namespace jobwatch::test
