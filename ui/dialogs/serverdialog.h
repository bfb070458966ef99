#pragma once

#include "core/domain/server.h"
#include "ui/dialogs/dialogframe.h"
#include "ui/window/orders.h"
#include "ui/window/windowsetup.h"

namespace jobwatch {

class ConnectionTest;
class ServerForm;

// Adds a server or changes one: the form at the left, what a connection to it gives at the right.
class ServerDialog final : public DialogFrame
{
    Q_OBJECT

public:
    enum class Purpose { Add, Edit };

    ServerDialog(Purpose purpose, const ServerDefinition &server, const QStringList &taken,
                 const Orders &orders, QWidget *parent = nullptr);

    void accept() override; // keeps the secret first
    // Where the secrets go: the password store of the desktop, else files in this folder.
    void setSecrets(const KeepSecret &keep, const QString &folder);

Q_SIGNALS:
    void decided(const jobwatch::ServerDefinition &server);

private:
    void check();
    void keepSecret();
    void keepInFile();
    void finish(const SecretReference &reference);
    void import();
    void importFiles(const QStringList &files);

    QStringList m_taken{};
    ServerForm *m_form = nullptr;
    ConnectionTest *m_test = nullptr;
    QPushButton *m_do = nullptr;
    QString m_remark{}; // of the last import
    KeepSecret m_keep{};
    QString m_secretFolder{};
    QPushButton *m_inFile = nullptr; // where there is no password store
};

} // namespace jobwatch
