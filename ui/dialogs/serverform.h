#pragma once

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
    void setServices(const QList<ServiceDefinition> &services);

Q_SIGNALS:
    void changed();
    void importRequested();

private:
    void addAddress(QFormLayout *form);
    void addFiles(QFormLayout *form);
    void addLimits(QFormLayout *form);
    void addTests(QFormLayout *form);
    QLineEdit *addFile(QFormLayout *form, const QString &label, const QString &value, const QString &tip);
    void suggestName();
    void chooseFile(QLineEdit *field);

    ServerDefinition m_server{};
    QStringList m_taken{};
    bool m_nameTyped = false;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_address = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_ca = nullptr;
    QLineEdit *m_certificate = nullptr;
    QSpinBox *m_perHour = nullptr;
    QSpinBox *m_together = nullptr;
    QLabel *m_tests = nullptr;
};

} // namespace jobwatch
