#pragma once

#include <memory>
#include <QTemporaryFile>
#include <QWidget>

#include "core/domain/server.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace jobwatch {

// The fields of a server. What has no field here (tests, policies) is kept as it was.
class ServerForm final : public QWidget
{
    Q_OBJECT

public:
    // `taken`: the names of the other servers; an empty name in `server` is suggested from the address.
    ServerForm(const ServerDefinition &server, const QStringList &taken, QWidget *parent = nullptr);

    ServerDefinition server() const;
    // The same with the secret that was typed in a file of its own, which lives as long as the form.
    ServerDefinition tested();
    void setServices(const QList<ServiceDefinition> &services);

    QLatin1StringView secretUse() const; // "password" or "token"; empty: this kind has none
    QByteArray typedSecret() const;
    void setSecretReference(const SecretReference &reference); // where the secret was kept

Q_SIGNALS:
    void changed();
    void importRequested();

private:
    void addAddress(QFormLayout *form);
    void addLogin(QFormLayout *form);
    void addFiles(QFormLayout *form);
    void addLimits(QFormLayout *form);
    void addTests(QFormLayout *form);
    QLineEdit *addText(QFormLayout *form, const QString &label, const QString &value, const QString &tip);
    QLineEdit *addFile(QFormLayout *form, const QString &label, const QString &value, const QString &tip);
    void showFieldsFor(ServerKind kind);
    ServerKind kind() const;
    SecretReference &secretOf(ServerDefinition &server) const;
    void suggestName();
    void chooseFile(QLineEdit *field);

    ServerDefinition m_server{};
    QStringList m_taken{};
    bool m_nameTyped = false;
    std::unique_ptr<QTemporaryFile> m_typed{}; // holds the secret while it is tested
    QByteArray m_typedSecret{}; // what is in it
    QFormLayout *m_form = nullptr;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_address = nullptr;
    QLineEdit *m_feed = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_tenant = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_password = nullptr;
    QLineEdit *m_token = nullptr;
    QLineEdit *m_log = nullptr;
    QLineEdit *m_ca = nullptr;
    QLineEdit *m_certificate = nullptr;
    QLineEdit *m_proxy = nullptr;
    QCheckBox *m_watchOnly = nullptr;
    QSpinBox *m_perHour = nullptr;
    QSpinBox *m_together = nullptr;
    QWidget *m_testsRow = nullptr;
    QLabel *m_tests = nullptr;
};

} // namespace jobwatch
