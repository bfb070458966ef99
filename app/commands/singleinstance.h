#pragma once

#include <QLocalServer>
#include <QObject>

namespace jobwatch {

// One window a profile (configuration and history): a second start raises the first one's and ends.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QString &profile, QObject *parent = nullptr);

    // True: we are the first, and hear of later ones. False: another runs, and has been told.
    bool begin();

Q_SIGNALS:
    void startedAgain();

private:
    bool tellTheFirst() const;

    QString m_name{};
    QLocalServer m_server{};
};

// The same for the same files, whatever way they were named.
QString profileOf(const QString &configFile, const QString &storeLocation);

} // namespace jobwatch
