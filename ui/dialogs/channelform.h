#pragma once

#include <QWidget>

#include "core/domain/notificationsettings.h"

class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace jobwatch {

// A channel as it is being edited: a secret that was typed and is not kept anywhere yet.
struct EditedChannel
{
    NotificationChannel settings{};
    QString savedName{}; // empty: it is new
    QByteArray secret{};
};

// The fields of one channel, those of its kind.
class ChannelForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ChannelForm(QWidget *parent = nullptr);

    void show(const EditedChannel &channel);
    EditedChannel channel() const;

Q_SIGNALS:
    void changed();

private:
    QLineEdit *addText(const QString &label, const QString &tip = {});
    void addMail();
    void addHook();
    void addCommand();
    void showFieldsFor(ChannelKind kind);
    ChannelKind kind() const;

    EditedChannel m_given{};
    QFormLayout *m_form = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_host = nullptr;
    QSpinBox *m_port = nullptr;
    QComboBox *m_security = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_password = nullptr;
    QLineEdit *m_ca = nullptr;
    QLineEdit *m_from = nullptr;
    QLineEdit *m_to = nullptr;
    QLineEdit *m_url = nullptr;
    QLineEdit *m_secret = nullptr;
    QLineEdit *m_command = nullptr;
    QSpinBox *m_timeout = nullptr;
    QSpinBox *m_perHour = nullptr;
};

// What the secret of a channel of this kind is called; empty: it has none.
QLatin1StringView secretUse(ChannelKind kind);
SecretReference &secretOf(NotificationChannel &channel);

} // namespace jobwatch
